import { deepEqual } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';
import { questionLines, unaskedLines } from './lines/questions.ts';

describe('Questions about the service', () => {
  for (const [text, expected] of questionLines) {
    it(`are heard in "${text}"`, () => deepEqual(factsOf(text).sideQuestions, expected));
  }

  for (const text of unaskedLines) {
    it(`are not heard in "${text}"`, () => deepEqual(factsOf(text).sideQuestions, []));
  }
});
