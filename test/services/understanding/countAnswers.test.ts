import { equal } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';

/** What was answered to "how many times have you told us?", and the number it gives. */
const answers: [string, number | null][] = [
  ['2', 2],
  ['about four I think', 4],
  ['no, 3', 3],
  ['not once', 0],
  ['no', 0],
  ['never', 0],
  ['3 times over 6 weeks', 3],
  ['in 6 weeks, 3 times', 3],
  ['four I think, flat 9', 4],
  ['37 Canal Walk', null],
  ['flat 9 Elm Court', null],
  ['12 Melbourne Road', null],
  ['6 weeks ago', null],
  ['10 days', null],
  ['5 May', null],
  ['since 9am', null],
  ['at 10 o’clock', null],
  ['no sorry it was the 5th of May', null],
];

describe('The answer to how often the landlord was told', () => {
  for (const [text, expected] of answers) {
    it(`is ${expected ?? 'no number'} in "${text}"`, () =>
      equal(factsOf(text, 'contacts').contacts, expected));
  }

  it('is read from a number that is put right, whatever was asked', () => {
    equal(factsOf('it’s not twelve times, it’s 2', 'effect').contacts, 2);
  });
});
