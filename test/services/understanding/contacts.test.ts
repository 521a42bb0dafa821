import { equal } from 'node:assert/strict';
import { factsOf } from './lines/everyLine.ts';
import { contactLines, missedLines, noContactLines } from './lines/facts.ts';
import { tellingLines } from './lines/tellings.ts';

describe('How often the landlord was told', () => {
  for (const [text, expected] of [...contactLines, ...tellingLines]) {
    it(`is ${expected} in "${text}"`, () => equal(factsOf(text).contacts, expected));
  }

  for (const text of noContactLines) {
    it(`is not said in "${text}"`, () => equal(factsOf(text).contacts, null));
  }

  for (const [text, expected] of missedLines) {
    it(`stands beside ${expected} missed appointments in "${text}"`, () => {
      equal(factsOf(text).missedAppointments, expected);
    });
  }
});
