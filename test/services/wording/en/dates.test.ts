import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateInFull, dateList, listInWords, momentInFull } from '../../../../services/wording/en/dates.ts';

describe('a date in full', () => {
  it('has weekday, day, month and year', () => {
    assert.equal(dateInFull('2026-12-04'), 'Friday 4 December 2026');
    assert.equal(dateInFull('2028-02-29'), 'Tuesday 29 February 2028');
  });

  it('is the date that the platform would write, whatever its commas', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const days = fc.date({ min: new Date('2019-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        assert.equal(dateInFull(day.toISOString().slice(0, 10)), format.format(day).replaceAll(',', ''));
      }),
    );
  });
});

describe('a moment in full', () => {
  const rows: [string, string][] = [
    ['2026-03-17T10:05:00', 'Tuesday 17 March 2026 at 10:05am'],
    ['2026-03-17T20:30', 'Tuesday 17 March 2026 at 8:30pm'],
    ['2026-03-17T12:00:59', 'Tuesday 17 March 2026 at midday'],
    ['2026-03-17T12:01:00', 'Tuesday 17 March 2026 at 12:01pm'],
    ['2026-03-17T00:00:00', 'Tuesday 17 March 2026 at midnight'],
    ['2026-03-17T00:07:00', 'Tuesday 17 March 2026 at 12:07am'],
  ];
  for (const [wallClock, text] of rows) {
    it(`says ${wallClock} as “${text}”`, () => assert.equal(momentInFull(wallClock), text));
  }
});

describe('a list of days', () => {
  const rows: [string[], string][] = [
    [[], ''],
    [['2026-12-28'], 'Monday 28 December'],
    [['2026-04-03', '2026-04-06'], 'Friday 3 and Monday 6 April'],
    [['2022-06-02', '2022-06-03', '2022-06-06'], 'Thursday 2, Friday 3 and Monday 6 June'],
    [['2026-05-25', '2026-08-31'], 'Monday 25 May, and Monday 31 August'],
    [
      ['2026-12-25', '2026-12-28', '2027-01-01'],
      'Friday 25 and Monday 28 December 2026, and Friday 1 January 2027',
    ],
  ];
  for (const [dates, text] of rows) {
    it(`says ${dates.join(', ') || 'nothing'} as “${text}”`, () => assert.equal(dateList(dates), text));
  }

  it('joins its last two with “and”', () => {
    assert.equal(listInWords(['a']), 'a');
    assert.equal(listInWords(['a', 'b']), 'a and b');
    assert.equal(listInWords(['a', 'b', 'c']), 'a, b and c');
  });
});
