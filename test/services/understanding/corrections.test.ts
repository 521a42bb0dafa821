import { equal } from 'node:assert/strict';
import { correctionLines } from './lines/corrections.ts';
import { factsOf } from './lines/everyLine.ts';

describe('A correction', () => {
  for (const [text, expected] of correctionLines) {
    it(`aims at ${expected ?? 'nothing'} in "${text}"`, () =>
      equal(factsOf(text, 'confirm').corrects, expected));
  }
});
