import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type BuildContext, context, type Plugin } from 'esbuild';
import type { Fact } from './calendarFacts.ts';
import { clockFacts } from './clockFacts.ts';
import { dateMutations } from './dateMutations.ts';
import { calendarMutations, type Mutation } from './mutations.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const facts = fileURLToPath(new URL('./clockFacts.ts', import.meta.url));
const mutations = [...calendarMutations, ...dateMutations];

function holds([, found, is]: Fact): boolean {
  try {
    return isDeepStrictEqual(found(), is);
  } catch {
    return false;
  }
}

/** The first fact that does not hold: one is enough, and the rest would take time. Null: all hold. */
function firstUntrue(all: readonly Fact[]): string | null {
  return all.find((fact) => !holds(fact))?.[0] ?? null;
}

/** The file with the mistake in it. What it is found by must be there exactly once. */
function mistaken({ what, file, from, to }: Mutation): { path: string; text: string } {
  const path = join(root, 'services', file);
  const parts = readFileSync(path, 'utf8').split(from);
  assert.equal(parts.length, 2, `${file}, "${what}": found ${parts.length - 1} times, not once: ${from}`);
  return { path, text: parts.join(to) };
}

/** Which file is read with a mistake in it at present. Null: none. */
type Present = { mistake: { path: string; text: string } | null };

/** Reads the files that mistakes are made in, so that all others are read and understood once for all copies. */
function withMistake(present: Present): Plugin {
  const names = [...new Set(mutations.map(({ file }) => file.replace('.', '\\.')))];
  return {
    name: 'mistake',
    setup(plugin) {
      plugin.onLoad({ filter: new RegExp(`/services/(${names.join('|')})$`) }, ({ path }) =>
        path === present.mistake?.path ? { contents: present.mistake.text, loader: 'ts' } : null,
      );
    },
  };
}

describe('Mistakes in the code that counts dates', function () {
  this.timeout(40_000);
  const present: Present = { mistake: null };
  let folder: string;
  let copying: BuildContext<{ write: false }>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-mistakes-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    copying = await context({
      entryPoints: [facts],
      outfile: join(folder, 'copy.mjs'),
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
      plugins: [withMistake(present)],
    });
  });
  after(async () => {
    await copying.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The facts as they come out with a mistake, from a copy of the code outside the repository. */
  async function factsWith(mutation: Mutation, name: string): Promise<readonly Fact[]> {
    present.mistake = mistaken(mutation);
    const [copy] = (await copying.rebuild()).outputFiles;
    assert.ok(copy);
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, copy.contents);
    const { clockFacts: found } = (await import(pathToFileURL(file).href)) as { clockFacts: Fact[] };
    return found;
  }

  it('are none: every fact holds', () => {
    assert.equal(firstUntrue(clockFacts), null);
  });

  it('would not be noticed by chance: a copy without one holds every fact', async () => {
    const [first] = mutations;
    assert.ok(first);
    const copy = await factsWith({ ...first, to: first.from }, 'none');
    assert.equal(copy.length, clockFacts.length);
    assert.equal(firstUntrue(copy), null);
  });

  for (const [number, mutation] of mutations.entries()) {
    it(`are noticed where ${mutation.what} (${mutation.file})`, async () => {
      const copy = await factsWith(mutation, `mistake${number}`);
      assert.notEqual(firstUntrue(copy), null, 'no fact noticed it');
    });
  }
});
