import assert from 'node:assert/strict';
import type { Complaint } from '../../../../../services/complaints/complaint.ts';
import { countedDates } from '../../../../../services/complaints/status/toldClocks.ts';
import type { Landlord } from '../../../../../services/landlords/landlord.ts';
import { countingInWords } from '../../../../../services/wording/en/status/clocks.ts';
import { readingGrade } from '../../../../support/readability.ts';
import { landlords, lifeOf } from '../../../complaints/complaintLife.ts';
import { assertSays, broughtTo, written } from './answers.ts';

const { belgrave } = landlords;

function told(complaint: Complaint, landlord: Landlord = belgrave): string {
  const text = countingInWords('BNC-26-0000000', countedDates(complaint, landlord), written);
  assert.ok(readingGrade(text) <= 7, `${readingGrade(text)}\n${text}`);
  return text;
}

describe('"How was that counted?"', () => {
  it('counts every date that is owed, so that anyone can count again', () => {
    assertSays(told(lifeOf(belgrave, '2026-04-02')), [
      'Our letter to confirm your complaint: by the end of Monday 13 April 2026.\nWe counted like this: 5 working days from Thursday 2 April 2026. Weekends do not count. Friday 3 and Monday 6 April do not count: Good Friday, Easter Monday.',
      'Our written decision (Stage 1): by the end of Monday 20 April 2026.',
      'The day from which we count is not counted itself.',
    ]);
  });

  it('tells the first limit, and each change since with its reason, in their order', () => {
    const changed = broughtTo(
      'acknowledged',
      belgrave,
      ['2026-03-30', { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' }],
      ['2026-04-15', { type: 'lateNotice', dueOn: '2026-04-20', reason: 'words-why-2' }],
    );
    const text = told(changed);
    const steps = [
      'by the end of Monday 20 April 2026.',
      'We counted like this: 10 working days from Tuesday 17 March 2026.',
      'That gave Tuesday 31 March 2026.',
      'Our reason: “The surveyor is ill”. It became Tuesday 14 April 2026.',
      'Our reason: “The report came late.” It became Monday 20 April 2026.',
    ];
    assertSays(text, steps);
    const places = steps.map((step) => text.indexOf(step));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });

  it('says plainly where nothing is owed', () => {
    assert.equal(
      told(broughtTo('withdrawn', belgrave)),
      'For BNC-26-0000000 no date is running now, so there is nothing to count.',
    );
  });

  it('counts from the answer that made a complaint clear, where that starts the clock', () => {
    const landlord = landlords['coop-homes'];
    const clear = lifeOf(
      landlord,
      '2026-03-17',
      ['2026-03-18', { type: 'askClarification', about: 'nature', words: 'words-question' }],
      ['2026-03-19', { type: 'clarified', words: 'words-secret' }],
    );
    assertSays(told(clear, landlord), ['We counted like this: 10 working days from Thursday 19 March 2026.']);
  });
});
