import { equal } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';
import { replyLines } from './lines/replies.ts';

describe('A short reply', () => {
  for (const [asked, text, expected] of replyLines) {
    it(`is ${expected ?? 'none'} in "${text}" after ${asked ?? 'no question'}`, () => {
      equal(factsOf(text, asked).reply, expected);
    });
  }
});
