import { deepEqual } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';
import { outcomeLines } from './lines/facts.ts';
import { moreOutcomeLines } from './lines/outcomes.ts';

describe('What would put it right', () => {
  for (const [text, expected] of [...outcomeLines, ...moreOutcomeLines]) {
    it(`is ${expected.join(' and ') || 'not said'} in "${text}"`, () => {
      deepEqual(factsOf(text).outcomes.toSorted(), expected.toSorted());
    });
  }

  it('is found at the end of twelve pages of wants and pleases', () => {
    const text = `${'I want to say that I am pleased to be here, please. '.repeat(30)}I want an apology.`;
    deepEqual(factsOf(text).outcomes, ['apology']);
  });
});
