import assert from 'node:assert/strict';
import { longestSentence, readingGrade } from './readability.ts';

describe('The reading grade of a text', () => {
  it('is low where sentences and words are short, and high where they are long', () => {
    assert.ok(readingGrade('We have it. You can add to it. It is due on Monday.') < 2);
    assert.ok(
      readingGrade(
        'Notwithstanding the aforementioned acknowledgement, determination of your representations necessitates considerable investigation.',
      ) > 18,
    );
  });

  it('does not count addresses, and ends a sentence with its line', () => {
    const text = 'You can ask them\nIt is free';
    const address = 'https://www.housing-ombudsman.org.uk/residents/make-a-complaint/';
    assert.equal(readingGrade(`${text}\nWeb: ${address}\nPost: Preston, PR2 0ET`), readingGrade(text));
    assert.ok(readingGrade(text) < readingGrade(text.replace('\n', ' ')));
  });

  it('is the one that the formula gives', () => {
    const grade = readingGrade('The cat sat on the mat.');
    assert.ok(Math.abs(grade - (0.39 * 6 + 11.8 - 15.59)) < 1e-9);
    const long = readingGrade('Surveyors investigate complaints.');
    assert.ok(Math.abs(long - (0.39 * 3 + (11.8 * 9) / 3 - 15.59)) < 1e-9);
  });

  it('has beside it how many words the longest sentence has', () => {
    assert.equal(longestSentence('It is late. We are sorry for that.\nWeb: https://a.b/c'), 5);
  });

  it('of nothing is nothing', () => assert.equal(readingGrade(''), 0));
});
