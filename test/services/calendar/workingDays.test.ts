import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor, isWorkingDay } from '../../../services/calendar/bankHolidays.ts';
import { addWorkingDays, workingDaysBetween } from '../../../services/calendar/workingDays.ts';
import { hasCode } from '../../../services/errors.ts';
import type { Nation } from '../../../services/landlords/landlord.ts';

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const england = calendarFor('england');

/** Day zero and 100 working days later both lie inside the calendar. */
const someDay = fc
  .date({ min: new Date('2019-01-01T00:00Z'), max: new Date('2028-07-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someNation = fc.constantFrom(...nations);

/** Counts without the code under test: one Date a day, weekday by number, holidays from the plain list. */
function naive(from: string, days: number, nation: Nation): string {
  const holidays = new Set(calendarFor(nation).holidays.keys());
  const day = new Date(`${from}T12:00Z`);
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const counts =
      day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !holidays.has(day.toISOString().slice(0, 10));
    if (counts) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

describe('working days', () => {
  it('are counted from the day after, whatever day the start is', () => {
    const rows: [string, number, string][] = [
      ['2026-11-20', 5, '2026-11-27'], // Friday evening
      ['2026-11-21', 5, '2026-11-27'], // Saturday
      ['2026-11-22', 5, '2026-11-27'], // Sunday
      ['2026-11-23', 5, '2026-11-30'],
      ['2026-12-24', 1, '2026-12-29'], // the next three days and the substitute for Boxing Day do not count
      ['2026-12-25', 1, '2026-12-29'], // starts on a holiday
      ['2026-12-28', 1, '2026-12-29'],
      ['2026-12-18', 5, '2026-12-29'],
      ['2026-04-01', 2, '2026-04-07'], // Easter
      ['2026-04-02', 1, '2026-04-07'],
      ['2026-04-03', 1, '2026-04-07'],
      ['2026-03-26', 10, '2026-04-13'],
      ['2026-03-27', 1, '2026-03-30'], // over the night when the clocks go forward
      ['2026-10-23', 1, '2026-10-26'], // over the night when they go back
      ['2028-02-28', 1, '2028-02-29'],
    ];
    for (const [from, days, on] of rows)
      assert.equal(addWorkingDays(from, days, england).on, on, `${from} + ${days}`);
  });

  it('name the bank holidays on the way and no weekend', () => {
    assert.deepEqual(addWorkingDays('2026-03-26', 10, england), {
      on: '2026-04-13',
      from: '2026-03-26',
      days: 10,
      skipped: [
        { date: '2026-04-03', title: 'Good Friday' },
        { date: '2026-04-06', title: 'Easter Monday' },
      ],
    });
    assert.deepEqual(addWorkingDays('2026-03-26', 5, england).skipped, []);
  });

  it('do not name the holiday on which they start', () => {
    assert.deepEqual(addWorkingDays('2026-12-25', 1, england).skipped, [
      { date: '2026-12-28', title: 'Boxing Day (substitute day)' },
    ]);
  });

  it('pass over a day that was proclaimed late, unless it is a Saturday or Sunday', () => {
    const calendar = calendarFor('england', [
      { date: '2027-06-18', title: 'A day of thanks' },
      { date: '2027-06-19', title: 'The day after' },
    ]);
    assert.deepEqual(addWorkingDays('2027-06-17', 1, calendar), {
      on: '2027-06-21',
      from: '2027-06-17',
      days: 1,
      skipped: [{ date: '2027-06-18', title: 'A day of thanks' }],
    });
  });

  it('are nought on the day itself', () => {
    assert.equal(addWorkingDays('2026-12-26', 0, england).on, '2026-12-26');
  });

  it('refuse a number of days that cannot be counted', () => {
    for (const days of [-1, 1.5, Number.NaN]) {
      assert.throws(
        () => addWorkingDays('2026-12-24', days, england),
        (thrown) => hasCode(thrown, 'INPUT'),
      );
    }
  });

  it('refuse to run past the known bank holidays', () => {
    assert.equal(addWorkingDays('2028-12-22', 3, england).on, '2028-12-29');
    assert.throws(
      () => addWorkingDays('2028-12-22', 4, england),
      (thrown) => hasCode(thrown, 'CALENDAR_HORIZON'),
    );
  });

  it('end as a count by hand ends, from every day of 2019 to 2028 in every nation', () => {
    for (const nation of nations) {
      const calendar = calendarFor(nation);
      for (
        const day = new Date('2019-01-01T12:00Z');
        day < new Date('2028-11-01');
        day.setUTCDate(day.getUTCDate() + 1)
      ) {
        const from = day.toISOString().slice(0, 10);
        for (const days of [1, 10])
          assert.equal(addWorkingDays(from, days, calendar).on, naive(from, days, nation));
      }
    }
  });

  it('end as a count by hand ends, for any number of days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 100 }), someNation, (from, days, nation) => {
        assert.equal(addWorkingDays(from, days, calendarFor(nation)).on, naive(from, days, nation));
      }),
    );
  });

  it('never end on a day that is none', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 100 }), someNation, (from, days, nation) => {
        const calendar = calendarFor(nation);
        assert.ok(isWorkingDay(addWorkingDays(from, days, calendar).on, calendar));
      }),
    );
  });

  it('end later for more days, and never earlier for a later start', () => {
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.integer({ min: 0, max: 90 }),
        someNation,
        (one, other, days, nation) => {
          const calendar = calendarFor(nation);
          const [earlier = '', later = ''] = [one, other].sort();
          const { on } = addWorkingDays(earlier, days, calendar);
          assert.ok(on < addWorkingDays(earlier, days + 1, calendar).on);
          assert.ok(on <= addWorkingDays(later, days, calendar).on);
        },
      ),
    );
  });

  it('never end earlier because of a further holiday', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 1, max: 90 }), (from, date, days) => {
        const more = calendarFor('england', [{ date, title: 'A further day' }]);
        assert.ok(addWorkingDays(from, days, more).on >= addWorkingDays(from, days, england).on);
      }),
    );
  });
});

describe('the working days between two days', () => {
  it('leave out the first day and count the last', () => {
    assert.equal(workingDaysBetween('2026-12-24', '2026-12-29', england), 1);
    assert.equal(workingDaysBetween('2026-12-24', '2026-12-28', england), 0);
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-27', england), 5);
  });

  it('are none when the end is not later', () => {
    assert.equal(workingDaysBetween('2026-11-27', '2026-11-27', england), 0);
    assert.equal(workingDaysBetween('2026-11-27', '2026-11-20', england), 0);
  });

  it('undo adding them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 90 }), someNation, (from, days, nation) => {
        const calendar = calendarFor(nation);
        assert.equal(workingDaysBetween(from, addWorkingDays(from, days, calendar).on, calendar), days);
      }),
    );
  });
});
