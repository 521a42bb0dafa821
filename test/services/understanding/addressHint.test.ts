import { equal, ok } from 'node:assert/strict';
import { factsOf, isNear } from './lines/everyLine.ts';
import { placeLines } from './lines/facts.ts';

describe('Where the trouble is', () => {
  for (const [text, expected] of placeLines) {
    it(`is read in "${text}"`, () => {
      const { addressHint: read } = factsOf(text);
      ok(isNear(read, expected), `read ${read}, not ${expected}`);
    });
  }

  it('is the whole short answer when it was asked for', () => {
    equal(
      factsOf('the hall cupboard by the front door', 'where').addressHint,
      'the hall cupboard by the front door',
    );
  });
});
