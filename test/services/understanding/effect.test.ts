import { equal, ok } from 'node:assert/strict';
import { factsOf, isNear } from './lines/everyLine.ts';
import { effectLines } from './lines/facts.ts';

describe('What the trouble does to people', () => {
  for (const [text, expected] of effectLines) {
    it(`is read in "${text}"`, () => {
      const { effect: read } = factsOf(text);
      ok(isNear(read, expected), `read ${read}, not ${expected}`);
    });
  }

  it('is left to the conversation when it was asked for: the whole answer is the effect', () => {
    equal(factsOf('we cannot sleep', 'effect').effect, null);
  });
});
