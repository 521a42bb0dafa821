import { bankHolidayTitle, calendarFor, isWorkingDay } from '../../../../services/calendar/bankHolidays.ts';
import {
  type CountingRule,
  countedDay,
  countedFrom,
  countedMoment,
  hasPassed,
  lastDay,
} from '../../../../services/calendar/counting.ts';
import { dayBefore } from '../../../../services/calendar/days.ts';
import { dueDate, dueInstant } from '../../../../services/calendar/duration.ts';
import { addWorkingDays, workingDaysBetween } from '../../../../services/calendar/workingDays.ts';

/** Something that must be so: what it says, how it is found, and what it is, worked out by hand. */
export type Fact = [says: string, found: () => unknown, is: unknown];

const england = calendarFor('england');
const on = (from: string, days: number) => addWorkingDays(from, days, england).on;
const skipped = (from: string, days: number) =>
  addWorkingDays(from, days, england).skipped.map(({ date }) => date);

/** Whether something throws, by its code. */
export function codeOf(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown ? thrown.code : 'no code';
  }
}

const workingDays: Fact[] = [
  ['the day itself is never counted', () => on('2026-06-01', 5), '2026-06-08'],
  [
    'a Friday and its Sunday end on one day',
    () => [on('2026-06-19', 5), on('2026-06-21', 5)],
    ['2026-06-26', '2026-06-26'],
  ],
  ['nought is the day itself', () => on('2026-06-06', 0), '2026-06-06'],
  ['a day less than nought is none', () => codeOf(() => on('2026-06-06', -1)), 'INPUT'],
  [
    'Christmas 2026 with its substitute day',
    () => [on('2026-12-24', 1), skipped('2026-12-24', 5)],
    ['2026-12-29', ['2026-12-25', '2026-12-28', '2027-01-01']],
  ],
  ['Easter 2026', () => on('2026-04-02', 10), '2026-04-20'],
  [
    'a holiday on a weekend makes nothing longer and is not named',
    () =>
      addWorkingDays('2026-06-19', 1, calendarFor('england', [{ date: '2026-06-20', title: 'Thanks' }]))
        .skipped,
    [],
  ],
  [
    'a proclaimed day does not count',
    () =>
      addWorkingDays('2026-06-18', 1, calendarFor('england', [{ date: '2026-06-19', title: 'Thanks' }])).on,
    '2026-06-22',
  ],
  [
    'between is the other way round',
    () => [
      workingDaysBetween('2026-06-01', '2026-06-08', england),
      workingDaysBetween('2026-06-08', '2026-06-08', england),
      workingDaysBetween('2026-06-05', '2026-06-07', england),
    ],
    [5, 0, 0],
  ],
];

const bankHolidays: Fact[] = [
  [
    'Monday to Friday count',
    () => ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'].map((day) => isWorkingDay(day, england)),
    [true, false, false, true],
  ],
  ['a bank holiday does not', () => isWorkingDay('2026-08-31', england), false],
  ['a substitute day says so', () => bankHolidayTitle('2026-12-28', england), 'Boxing Day (substitute day)'],
  ['the last known day is known', () => isWorkingDay('2028-12-31', england), false],
  ['the first known day is known', () => isWorkingDay('2019-01-01', england), false],
  [
    'the day after the last is not',
    () => codeOf(() => isWorkingDay('2029-01-01', england)),
    'CALENDAR_HORIZON',
  ],
  [
    '2 January is Scotland’s, 30 November too',
    () => [
      isWorkingDay('2026-01-02', calendarFor('scotland')),
      isWorkingDay('2026-11-30', calendarFor('scotland')),
    ],
    [false, false],
  ],
  [
    '12 July is Northern Ireland’s, on 13 July in 2026',
    () => isWorkingDay('2026-07-13', calendarFor('northern-ireland')),
    false,
  ],
  ['Wales has England’s', () => isWorkingDay('2026-08-31', calendarFor('wales')), false],
];

const durations: Fact[] = [
  ['the day before', () => dayBefore('2028-03-01'), '2028-02-29'],
  [
    'a month from 31 January ends with February',
    () => dueDate({ days: 1, unit: 'calendarMonths' }, '2026-01-31', england).on,
    '2026-02-28',
  ],
  [
    'a month from 10 March is 10 April',
    () => dueDate({ days: 1, unit: 'calendarMonths' }, '2026-03-10', england).on,
    '2026-04-10',
  ],
  [
    'thirty calendar days',
    () => dueDate({ days: 30, unit: 'calendarDays' }, '2026-06-01', england).on,
    '2026-07-01',
  ],
  [
    'an end on Good Friday rolls to the Tuesday',
    () => dueDate({ days: 1, unit: 'calendarDays' }, '2026-04-02', england, { roll: true }),
    {
      on: '2026-04-07',
      from: '2026-04-02',
      days: 1,
      unit: 'calendarDays',
      skipped: [
        { date: '2026-04-03', title: 'Good Friday' },
        { date: '2026-04-06', title: 'Easter Monday' },
      ],
    },
  ],
  [
    'unrolled it stays',
    () => dueDate({ days: 1, unit: 'calendarDays' }, '2026-04-02', england).on,
    '2026-04-03',
  ],
  [
    'hours are real hours over the change of the clocks',
    () => dueInstant({ days: 24, unit: 'hours' }, '2026-10-24T12:00:00.000Z'),
    '2026-10-25T12:00:00.000Z',
  ],
];

const month = (firstDay: CountingRule['firstDay'], end: CountingRule['end']): CountingRule => ({
  duration: { days: 1, unit: 'calendarMonths' },
  firstDay,
  end,
});
const three: CountingRule = {
  duration: { days: 3, unit: 'workingDays' },
  firstDay: 'dayAfter',
  end: 'asItFalls',
};
const hours24: CountingRule = { duration: { days: 24, unit: 'hours' }, firstDay: 'dayOf', end: 'asItFalls' };
const halfPastMidnight = '2026-06-01T23:30:00.000Z';
const fourHoursLater = countedMoment({ duration: { days: 4, unit: 'hours' } }, '2026-06-01T19:30:00.250Z');

const counting: Fact[] = [
  [
    'a month that counts its first day ends on the same date',
    () => countedDay(month('dayOf', 'asItFalls'), '2026-09-03', england).on,
    '2026-10-03',
  ],
  [
    'one that does not ends a day later',
    () => countedDay(month('dayAfter', 'asItFalls'), '2026-09-03', england).on,
    '2026-10-04',
  ],
  [
    'it rolls where the rule says so, and says where it fell',
    () => {
      const { on: end, fell } = countedDay(month('dayOf', 'nextWorkingDay'), '2026-09-03', england);
      return [end, fell];
    },
    ['2026-10-05', '2026-10-03'],
  ],
  [
    'days that count their first one end a day earlier',
    () => countedDay({ ...three, firstDay: 'dayOf' }, '2026-06-01', england).on,
    '2026-06-03',
  ],
  ['days that do not', () => countedDay(three, '2026-06-01', england).on, '2026-06-04'],
  [
    'half past midnight in London belongs to the new day',
    () =>
      countedFrom(three, halfPastMidnight, england).kind === 'day' &&
      lastDay(countedFrom(three, halfPastMidnight, england)),
    '2026-06-05',
  ],
  ['a moment’s last day is London’s, too', () => lastDay(fourHoursLater), '2026-06-02'],
  ['what lies below a second is cut off', () => fourHoursLater.at, '2026-06-01T23:30:00.000Z'],
  [
    'a day counts to its end in London',
    () => {
      const due = countedDay(three, '2026-06-01', england);
      return [hasPassed(due, '2026-06-04T22:59:59.000Z'), hasPassed(due, '2026-06-04T23:00:00.000Z')];
    },
    [false, true],
  ],
  [
    'a moment has not passed at itself',
    () => {
      const due = countedFrom(hours24, '2026-06-01T10:00:00.000Z', england);
      return [hasPassed(due, '2026-06-02T10:00:00.000Z'), hasPassed(due, '2026-06-02T10:00:01.000Z')];
    },
    [false, true],
  ],
];

/** What must be so of days, bank holidays and counts. */
export const calendarFacts: Fact[] = [...workingDays, ...bankHolidays, ...durations, ...counting];
