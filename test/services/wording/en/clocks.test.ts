import assert from 'node:assert/strict';
import type { ClockName } from '../../../../services/complaints/complaint.ts';
import { type Anchors, complaintClocks } from '../../../../services/complaints/dates/clocks.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';
import { daysLeftSentence, dueInWords, workingInWords } from '../../../../services/wording/en/clocks.ts';

const landlords = loadLandlords();

function told(id: string, anchors: Anchors, clock: ClockName) {
  const date = complaintClocks({ landlord: landlordById(landlords, id), anchors })[clock].told;
  assert.ok(date !== null);
  return date;
}

describe('a due date in words', () => {
  it('is “by the end of” a day when its clock runs', () => {
    const date = told('belgrave', { received: '2026-11-20' }, 'stageOne');
    assert.equal(dueInWords(date), 'by the end of Friday 4 December 2026');
  });

  it('is “no later than” a day while its anchor is still to come', () => {
    const date = told('coop-homes', { received: '2026-11-20' }, 'stageOne');
    assert.equal(dueInWords(date), 'no later than Friday 11 December 2026');
  });
});

describe('the working of a date in words', () => {
  const rows: [id: string, anchors: Anchors, clock: ClockName, text: string][] = [
    [
      'belgrave',
      { received: '2026-03-26' },
      'stageOne',
      '10 working days from Thursday 26 March 2026. Weekends do not count. Friday 3 and Monday 6 April do not count: Good Friday, Easter Monday.',
    ],
    [
      'belgrave',
      { received: '2026-11-20' },
      'acknowledge',
      '5 working days from Friday 20 November 2026. Weekends do not count.',
    ],
    [
      'belgrave',
      { received: '2026-05-01' },
      'acknowledge',
      '5 working days from Friday 1 May 2026. Weekends do not count. Monday 4 May does not count: Early May bank holiday.',
    ],
    [
      'coop-homes',
      { received: '2026-12-24' },
      'stageOne',
      '5 working days from Thursday 24 December 2026 to make sure that we understand your complaint, and then 10 working days from Tuesday 5 January 2027. Weekends do not count. Friday 25 and Monday 28 December 2026, and Friday 1 January 2027 do not count: Christmas Day, Boxing Day (substitute day), New Year’s Day.',
    ],
    [
      'coop-homes',
      { received: '2026-11-20', acknowledged: '2026-12-01' },
      'stageOne',
      '5 working days from Friday 20 November 2026 to confirm your complaint in writing, and then 10 working days from Friday 27 November 2026. Weekends do not count.',
    ],
  ];
  for (const [id, anchors, clock, text] of rows) {
    it(`is for ${clock} at ${id} from ${Object.values(anchors).join(', ')}: “${text}”`, () => {
      assert.equal(workingInWords(told(id, anchors, clock).working), text);
    });
  }

  it('says no weekend where weekends count', () => {
    const belgrave = landlordById(landlords, 'belgrave');
    const stageOne = {
      ...belgrave.procedure.stageOne,
      duration: { days: 1, unit: 'calendarMonths' },
    } as const;
    const landlord = { ...belgrave, procedure: { ...belgrave.procedure, stageOne } };
    const { promise } = complaintClocks({ landlord, anchors: { received: '2026-11-20' } }).stageOne;
    assert.ok(promise !== null);
    assert.equal(workingInWords(promise.working), '1 month from Friday 20 November 2026.');
  });
});

describe('the days left in words', () => {
  it('are counted, due today, or late', () => {
    assert.equal(daysLeftSentence(3), 'There are 3 working days left.');
    assert.equal(daysLeftSentence(1), 'There is 1 working day left.');
    assert.equal(daysLeftSentence(0), 'It is due today.');
    assert.equal(daysLeftSentence(-1), 'It is 1 working day late.');
    assert.equal(daysLeftSentence(-4), 'It is 4 working days late.');
  });
});
