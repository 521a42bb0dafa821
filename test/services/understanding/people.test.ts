import { equal, ok } from 'node:assert/strict';
import { factsOf, isNear } from './lines/everyLine.ts';
import { adjustmentLines, behalfLines, groupLines, riskLines } from './lines/facts.ts';

describe('People', () => {
  for (const [text, expected] of behalfLines) {
    it(`are spoken for, or not, in "${text}"`, () => ok(isNear(factsOf(text).onBehalfOf, expected)));
  }

  for (const [text, expected] of groupLines) {
    it(`are ${expected ? 'several' : 'one'} in "${text}"`, () => equal(factsOf(text).group, expected));
  }

  for (const [text, expected] of adjustmentLines) {
    it(`need what they say in "${text}"`, () => ok(isNear(factsOf(text).adjustment, expected)));
  }

  for (const [text, expected] of riskLines) {
    it(`are at risk, or not, in "${text}"`, () => ok(isNear(factsOf(text).atRisk, expected)));
  }

  it('who are asked what they need are taken at their whole word', () => {
    for (const text of ['LETTER ONLY. I cannot see a screen well', 'Knock, then wait five minutes'])
      equal(factsOf(text, 'adjustments').adjustment, text);
  });

  it('who need nothing, or ask back, have named no need', () => {
    for (const text of ['no thanks', 'none', 'what do you mean?', 'yes', 'skip', 'not that I know of'])
      equal(factsOf(text, 'adjustments').adjustment, null, text);
  });
});
