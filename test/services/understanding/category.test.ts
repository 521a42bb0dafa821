import { equal } from 'node:assert/strict';
import { moreCategoryLines } from './lines/categories.ts';
import { factsOf } from './lines/everyLine.ts';
import { categoryLines } from './lines/facts.ts';

describe('What a message is about', () => {
  for (const [text, expected] of [...categoryLines, ...moreCategoryLines]) {
    it(`is ${expected} in "${text}"`, () => equal(factsOf(text).category, expected));
  }
});
