import assert from 'node:assert/strict';
import { type Happening, landlords } from '../../../complaints/complaintLife.ts';
import { answeredOn, assertSays, broughtTo } from './answers.ts';
import { doneLate } from './doneLate.ts';
import { promisedAndMoved } from './promisedAndMoved.ts';
import { reviewAndAfter } from './reviewAndAfter.ts';
import type { State } from './state.ts';
import { whileLookedInto } from './whileLookedInto.ts';

const states: Record<string, State> = {
  ...whileLookedInto,
  ...promisedAndMoved,
  ...reviewAndAfter,
  ...doneLate,
};

describe('"Where is my complaint?" tells, in plain words,', () => {
  for (const [name, { at = 'belgrave', from, happened, today = '2026-03-26', says, never }] of Object.entries(
    states,
  )) {
    it(name, () => {
      const landlord = landlords[at];
      assertSays(answeredOn(broughtTo(from, landlord, ...happened), landlord, today).text, says, never);
    });
  }

  it('everything at once, and still fits on three screens of a phone', () => {
    const { belgrave } = landlords;
    const many: Happening[] = [
      ['2026-03-25', { type: 'askClarification', about: 'outcome', words: 'words-question' }],
      ['2026-03-25', { type: 'agreeUpdates', everyDays: 5 }],
      ['2026-03-25', { type: 'giveUpdate', words: 'words-news' }],
      ['2026-03-25', { type: 'promiseCallback', at: '2026-03-27T14:30', words: 'words-secret' }],
      ['2026-03-25', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-04-30' }],
      ['2026-03-26', { type: 'extend', stage: 2, dueOn: '2026-05-12', reason: 'words-why' }],
    ];
    const { text } = answeredOn(broughtTo('reviewAcknowledged', belgrave, ...many), belgrave, '2026-03-26');
    assert.ok(text.indexOf('by the end of Tuesday 12 May 2026') < text.length / 2, text);
  });
});
