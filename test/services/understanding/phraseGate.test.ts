import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { phrasesNear } from '../../../services/understanding/phraseGate.ts';
import { phrases, saysIn } from '../../../services/understanding/phrases.ts';
import { readText } from '../../../services/understanding/text.ts';
import { readCorpus } from '../../../services/understanding/training/corpus.ts';

const folder = new URL('../../../services/understanding/', import.meta.url);

/** Every pattern that lies anywhere in a value. */
function patternsIn(value: unknown, depth = 0): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (value === null || typeof value !== 'object' || depth > 6) return [];
  return Object.values(value).flatMap((each) => patternsIn(each, depth + 1));
}

/** Those that the files of cues export. */
async function cuePatterns(): Promise<RegExp[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('Cues.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const all = modules.flatMap((module: Record<string, unknown>) => patternsIn(Object.values(module)));
  const nothing = readText('hello');
  return all.filter((pattern) => phrasesNear(nothing, pattern) !== null);
}

describe('The phrases that a message comes near', () => {
  it('hold every phrase that is in it, for every set of cues', async () => {
    const sets = await cuePatterns();
    assert.ok(sets.length > 50, `only ${sets.length} sets of cues`);
    const messages = readCorpus().voices.flatMap(({ lines }) => lines.slice(0, 6).map(({ text }) => text));
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.constantFrom(...sets), (text, set) => {
        const said = readText(text);
        const near = phrasesNear(said, set);
        assert.ok(near !== null);
        assert.equal(
          near.some((phrase) => saysIn(said.plain, phrase)),
          saysIn(said.plain, set),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('are none where no word of the set stands', () => {
    const set = phrases('(leak|drip)*', 'never .. came back');
    assert.deepEqual(phrasesNear(readText('what are your opening hours'), set), []);
    assert.equal(phrasesNear(readText('the tap is leaking'), set)?.length, 1);
  });

  it('are known for a message also when the set was met after it', () => {
    const said = readText('the hinge squeaks');
    assert.deepEqual(phrasesNear(said, phrases('hoover')), []);
    assert.equal(phrasesNear(said, phrases('hinge squeak*'))?.length, 1);
  });

  it('are not told for a pattern of another make', () =>
    assert.equal(phrasesNear(readText('hello'), /hello/g), null));
});
