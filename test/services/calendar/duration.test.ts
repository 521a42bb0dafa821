import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor, isWorkingDay } from '../../../services/calendar/bankHolidays.ts';
import { dueDate, dueInstant } from '../../../services/calendar/duration.ts';
import { addWorkingDays } from '../../../services/calendar/workingDays.ts';
import { instantOfLondon, londonDate, londonTime } from '../../../services/clock.ts';
import { hasCode } from '../../../services/errors.ts';

const england = calendarFor('england');

describe('the end of a duration', () => {
  it('in working days is that of counting them', () => {
    const { on, skipped } = addWorkingDays('2026-12-18', 10, england);
    assert.deepEqual(dueDate({ days: 10, unit: 'workingDays' }, '2026-12-18', england), {
      on,
      skipped,
      from: '2026-12-18',
      days: 10,
      unit: 'workingDays',
    });
  });

  it('in calendar days counts every day after the first', () => {
    assert.equal(dueDate({ days: 30, unit: 'calendarDays' }, '2026-12-01', england).on, '2026-12-31');
    assert.deepEqual(dueDate({ days: 30, unit: 'calendarDays' }, '2026-12-01', england).skipped, []);
  });

  it('in months is the same day of the month, or the last one', () => {
    const month = { days: 1, unit: 'calendarMonths' } as const;
    assert.equal(dueDate(month, '2026-03-17', england).on, '2026-04-17');
    assert.equal(dueDate(month, '2027-01-31', england).on, '2027-02-28');
    assert.equal(dueDate(month, '2028-01-31', england).on, '2028-02-29');
    assert.equal(dueDate({ days: 12, unit: 'calendarMonths' }, '2026-11-21', england).on, '2027-11-21');
  });

  it('rolls on to the next working day only when asked', () => {
    const month = { days: 1, unit: 'calendarMonths' } as const;
    assert.equal(dueDate(month, '2026-11-25', england).on, '2026-12-25');
    assert.deepEqual(dueDate(month, '2026-11-25', england, { roll: true }), {
      on: '2026-12-29',
      from: '2026-11-25',
      days: 1,
      unit: 'calendarMonths',
      skipped: [
        { date: '2026-12-25', title: 'Christmas Day' },
        { date: '2026-12-28', title: 'Boxing Day (substitute day)' },
      ],
    });
  });

  it('stays where it is when it is a working day already', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 2000 }), (days, offset) => {
        const from = new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
        const plain = dueDate({ days, unit: 'calendarDays' }, from, england);
        const rolled = dueDate({ days, unit: 'calendarDays' }, from, england, { roll: true });
        assert.ok(isWorkingDay(rolled.on, england));
        assert.ok(rolled.on >= plain.on);
        if (isWorkingDay(plain.on, england)) assert.deepEqual(rolled, plain);
      }),
    );
  });

  it('is not a day for hours, and not an instant for days', () => {
    assert.throws(
      () => dueDate({ days: 24, unit: 'hours' }, '2026-11-21', england),
      (thrown) => hasCode(thrown, 'INPUT'),
    );
    assert.throws(
      () => dueInstant({ days: 5, unit: 'workingDays' }, '2026-11-21T10:00:00.000Z'),
      (thrown) => hasCode(thrown, 'INPUT'),
    );
  });
});

describe('24 hours', () => {
  it('run through nights, weekends and holidays', () => {
    assert.equal(
      dueInstant({ days: 24, unit: 'hours' }, '2026-12-24T17:30:00.000Z'),
      '2026-12-25T17:30:00.000Z',
    );
  });

  it('are 24 real hours when the clocks go forward and back', () => {
    const after = (from: string) =>
      londonTime(dueInstant({ days: 24, unit: 'hours' }, instantOfLondon(from)));
    assert.equal(after('2026-03-28T10:00'), '2026-03-29T11:00:00');
    assert.equal(after('2026-10-24T10:00'), '2026-10-25T09:00:00');
  });
});

describe('the day that counts', () => {
  it('is London’s: five to midnight and five past are two days, in summer too', () => {
    const ends = (wallClock: string) => addWorkingDays(londonDate(instantOfLondon(wallClock)), 5, england).on;
    assert.equal(ends('2026-07-06T23:55'), '2026-07-13');
    assert.equal(ends('2026-07-07T00:05'), '2026-07-14');
    assert.equal(ends('2026-11-20T23:55'), '2026-11-27');
  });
});
