import { deepEqual } from 'node:assert/strict';
import { detailLines } from './lines/contactDetails.ts';
import { factsOf } from './lines/everyLine.ts';

describe('Who writes and how to reach them', () => {
  for (const [asked, text, expected] of detailLines) {
    it(`is read from "${text}"`, () => {
      const facts = factsOf(text, asked);
      deepEqual({ ...facts, ...expected }, facts);
    });
  }
});
