import { equal } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';
import { categoryLines } from './lines/facts.ts';

describe('What a message is about', () => {
  for (const [text, expected] of categoryLines) {
    it(`is ${expected} in "${text}"`, () => equal(factsOf(text).category, expected));
  }
});
