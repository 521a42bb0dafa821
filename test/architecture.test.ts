import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  actionsOnImport,
  importsOf,
  productSources,
  projectFiles,
  type Source,
  sentencesIn,
  undocumentedExports,
  withoutComments,
} from './support/sources.ts';

/** The two composition roots: the only files that do anything when imported, and therefore imported by nobody. */
const programs = ['bot/index.ts', 'bot/cli.ts'];

/** Runs in residents' browsers, where it is a program too and knows no HeardError. */
const inBrowser = ({ path }: Source) => path.startsWith('bot/widget/browser/');

/** Which top-level folder may import which. */
const mayImport: Record<string, string[]> = {
  services: ['services'],
  dialogs: ['dialogs', 'services'],
  bot: ['bot', 'dialogs', 'services'],
};

const top = (path: string) => path.split('/')[0] ?? '';

describe('The sources', () => {
  const files = projectFiles();
  const product = productSources(files);
  const typescript = files.filter(({ path }) => path.endsWith('.ts'));

  /** Lists every finding, so that one run shows all that is to be done. */
  function none(findings: string[]): void {
    assert.equal(findings.length, 0, `\n  ${findings.join('\n  ')}`);
  }

  /** Lines of files that match, as `path: line`. */
  function linesWith(pattern: RegExp, sources: Source[]): string[] {
    return sources.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim().slice(0, 120)}`] : [])),
    );
  }

  it('are found at all', () => {
    assert.ok(product.some(({ path }) => path === 'services/clock.ts'));
    assert.ok(files.some(({ path }) => path === '.env.example'));
  });

  it('say of every export what it is', () => {
    const documented = typescript.filter(({ path }) => !path.endsWith('.test.ts'));
    none(documented.flatMap((file) => undocumentedExports(file).map((name) => `${file.path}: ${name}`)));
  });

  it('raise errors with a code', () => {
    none(
      linesWith(
        /throw new (Type|Range)?Error\(/,
        product.filter((file) => !inBrowser(file)),
      ),
    );
  });

  it('keep a function with the idea that it serves, not in a drawer', () => {
    const drawer = /(^|[a-z])(utils?|helpers?|common|managers?)$/i;
    const names = typescript.map(({ path }) => path);
    none(names.filter((path) => path.split('/').some((part) => drawer.test(posix.basename(part, '.ts')))));
  });

  it('import one way: bot, dialogs, services', () => {
    none(
      product.flatMap((file) =>
        importsOf(file)
          .filter((imported) => !mayImport[top(file.path)]?.includes(top(imported.path)))
          .map((imported) => `${file.path} imports ${imported.path}`),
      ),
    );
  });

  it('have their words at the bottom: wording runs no service', () => {
    const allowed = /^services\/(wording\/|landlords\/|clock\.ts|errors\.ts)/;
    none(
      product
        .filter(({ path }) => path.startsWith('services/wording/'))
        .flatMap((file) =>
          importsOf(file)
            .filter((imported) => !imported.typeOnly && !allowed.test(imported.path))
            .map((imported) => `${file.path} imports ${imported.path}`),
        ),
    );
  });

  it('keep the words that residents read out of the dialogs', () => {
    none(
      product
        .filter(({ path }) => path.startsWith('dialogs/'))
        .flatMap((file) => sentencesIn(file).map((sentence) => `${file.path}: ${sentence}`)),
    );
  });

  it('do nothing when imported, but for the programs, which nobody imports', () => {
    const parts = product.filter((file) => !programs.includes(file.path) && !inBrowser(file));
    none(parts.flatMap((file) => actionsOnImport(file).map((line) => `${file.path}: ${line}`)));
    none(
      typescript.flatMap((file) =>
        importsOf(file)
          .filter((imported) => programs.includes(imported.path))
          .map((imported) => `${file.path} imports ${imported.path}`),
      ),
    );
  });

  it('start no server, timer or thread when imported', function () {
    this.timeout(90_000);
    const root = fileURLToPath(new URL('..', import.meta.url));
    const parts = product.filter((file) => !programs.includes(file.path) && !inBrowser(file));
    const script = `
      // The pipes to this test come to be when they are first looked at; libraries look at them to find a terminal.
      void [process.stdout, process.stderr, process.stdin];
      const before = process.getActiveResourcesInfo();
      for (const url of process.argv.slice(1)) await import(url);
      const after = process.getActiveResourcesInfo();
      for (const kind of before) if (after.includes(kind)) after.splice(after.indexOf(kind), 1);
      process.stdout.write(JSON.stringify(after));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
        ...parts.map(({ path }) => pathToFileURL(root + path).href),
      ],
      { cwd: root, encoding: 'utf8', timeout: 60_000 },
    );
    assert.equal(stdout, '[]', stderr.slice(0, 2000));
  });

  it('name no place on the machine that they were written on', () => {
    const places = ['work', 'farm', 'home', 'root', 'Users'].join('|');
    none(linesWith(new RegExp(`(^|[^\\w.$/}])/(${places})/[A-Za-z]`), files));
  });

  it('leave nothing for later', () => {
    const later = new RegExp(
      `\\b(${['TO', 'FIX'].map((word) => `${word}${word === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`,
    );
    none(linesWith(later, files));
    none(
      linesWith(
        /@ts-(ignore|nocheck|expect-error)|\.(only|skip)\(/,
        typescript.filter(({ path }) => path !== 'test/architecture.test.ts'),
      ),
    );
  });

  it('have a test that can fail', () => {
    const planted: Source = {
      path: 'dialogs/planted.ts',
      text: "import { x } from '../bot/x.ts';\nexport const planted = 1;\nstart();\nsay('You can complain to us now');\n",
    };
    assert.deepEqual(undocumentedExports(planted), ['planted']);
    assert.deepEqual(actionsOnImport(planted).length, 2);
    assert.equal(sentencesIn(planted).length, 1);
    assert.deepEqual(importsOf(planted), [{ path: 'bot/x.ts', typeOnly: false }]);
    assert.equal(withoutComments('a // b\n/* c */d'), 'a \nd');
  });
});
