import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLightOf } from '../../../services/understanding/inLightOf.ts';
import { loadScorer } from '../../../services/understanding/model/currentModel.ts';
import { readTalks } from '../../../services/understanding/training/talks.ts';
import type { Reading } from '../../../services/understanding/understanding.ts';
import { unread } from '../../../services/understanding/unread.ts';

const scorer = loadScorer();
const quiet: Reading = { ...unread(), dissatisfied: 0.05, action: 'pass' };
const order = ['pass', 'ask', 'offer'];

describe('A message in the light of what was said before it', () => {
  const told = 'the engineer never came back with the part and the kids do homework in their coats';

  it('is asked about when the talk sounds dissatisfied, though it does not itself', () => {
    const heard = inLightOf(quiet, { text: 'five weeks, that is', before: [told] }, scorer);
    assert.notEqual(heard.action, 'pass');
    assert.ok(heard.dissatisfied > quiet.dissatisfied);
  });

  for (const text of [
    'oh hang on he is at the door now',
    'my mistake, wrong day',
    'forget it, it is done now',
    'sorry I misread the letter, please disregard',
  ]) {
    it(`stays as it is when what was said is taken back: ${text}`, () =>
      assert.equal(inLightOf(quiet, { text, before: [told] }, scorer), quiet));
  }

  for (const text of [
    'they just ignore me',
    'it cannot carry on',
    'they never fixed it and it is still not done now',
    'nobody ever got it mended now',
    'I wait in and nobody has come',
    'oh the part never came',
    'they cancel it every time',
    'I was done with waiting',
    'my fault according to them',
    'no matter what I do the bins overflow',
    'oh and the front door has been left wide open',
  ]) {
    it(`takes nothing back: ${text}`, () =>
      assert.notEqual(inLightOf(quiet, { text, before: [told] }, scorer), quiet));
  }

  it('stays as it is when nothing was said before', () =>
    assert.equal(inLightOf(quiet, { text: told, before: [] }, scorer), quiet));

  it('is only ever raised, whatever was said', () => {
    const words = readTalks().flatMap(({ turns }) => turns.map(({ text }) => text));
    const said = fc.constantFrom(...words);
    fc.assert(
      fc.property(
        said,
        fc.array(said, { maxLength: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('pass', 'ask', 'offer') as fc.Arbitrary<Reading['action']>,
        (text, before, dissatisfied, action) => {
          const alone = { ...unread(), dissatisfied, action };
          const heard = inLightOf(alone, { text, before }, scorer);
          assert.ok(heard.dissatisfied >= dissatisfied);
          assert.ok(order.indexOf(heard.action) >= order.indexOf(action));
        },
      ),
    );
  });
});
