import type { ProclaimedHoliday } from '../../../../services/calendar/proclaimed.ts';
import { movedDates } from '../../../../services/complaints/dates/movedDates.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { attempt, type Happening, landlords, lifeOf } from '../../complaints/complaintLife.ts';
import type { Fact } from './calendarFacts.ts';

const { belgrave } = landlords;

/** Acknowledged on the first day. */
export const acknowledged: Happening = ['2026-06-01', { type: 'acknowledge' }];
/** More time, taken on a day. */
export const extended = (day: string, dueOn: string): Happening => [
  day,
  { type: 'extend', dueOn, reason: 'words' },
];
/** A late notice, given on a day. */
export const late = (day: string, dueOn: string): Happening => [
  day,
  { type: 'lateNotice', dueOn, reason: 'words' },
];
/** The code of the refusal, or null. */
function refused(landlord: Landlord, before: Happening[], happening: Happening): unknown {
  const decision = attempt(landlord, lifeOf(landlord, '2026-06-01', ...before), happening);
  return decision.refused ? decision.code : null;
}

const newDates: Fact[] = [
  [
    'more time can be taken on the last day',
    () => refused(belgrave, [acknowledged], extended('2026-06-15', '2026-06-19')),
    null,
  ],
  [
    'not a day later',
    () => refused(belgrave, [acknowledged], extended('2026-06-16', '2026-06-19')),
    'DATE_PASSED',
  ],
  [
    'nor after a late notice',
    () =>
      refused(
        belgrave,
        [acknowledged, late('2026-06-16', '2026-06-19')],
        extended('2026-06-17', '2026-06-22'),
      ),
    'DATE_PASSED',
  ],
  [
    'the same date is not later',
    () => refused(belgrave, [acknowledged], extended('2026-06-12', '2026-06-15')),
    'NOT_LATER',
  ],
  [
    'the cap itself is within it',
    () => refused(belgrave, [acknowledged], extended('2026-06-15', '2026-06-29')),
    null,
  ],
  [
    'a day more is not',
    () => refused(belgrave, [acknowledged], extended('2026-06-15', '2026-06-30')),
    'BEYOND_CAP',
  ],
  [
    'a good reason lets it',
    () =>
      refused(
        belgrave,
        [acknowledged],
        ['2026-06-15', { type: 'extend', dueOn: '2026-06-30', reason: 'w', goodReason: 'w' }],
      ),
    null,
  ],
  [
    'two short ones are one long one',
    () =>
      refused(
        belgrave,
        [acknowledged, extended('2026-06-15', '2026-06-24')],
        extended('2026-06-24', '2026-06-30'),
      ),
    'BEYOND_CAP',
  ],
  [
    'a Saturday is promised to nobody',
    () => refused(belgrave, [acknowledged], extended('2026-06-15', '2026-06-20')),
    'NOT_A_WORKING_DAY',
  ],
  [
    'a day that is not known neither',
    () =>
      refused(
        belgrave,
        [acknowledged],
        ['2026-06-15', { type: 'extend', dueOn: '2029-01-02', reason: 'w', goodReason: 'w' }],
      ),
    'BEYOND_CALENDAR',
  ],
  [
    'a late notice can name today',
    () => refused(belgrave, [acknowledged], late('2026-06-16', '2026-06-16')),
    null,
  ],
  [
    'but not yesterday',
    () => refused(belgrave, [acknowledged], late('2026-06-16', '2026-06-15')),
    'IN_THE_PAST',
  ],
  [
    'a date moves on its own day',
    () =>
      refused(
        belgrave,
        [],
        ['2026-06-15', { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-06-16', because: 'Thanks' }],
      ),
    null,
  ],
  [
    'and only later',
    () =>
      refused(
        belgrave,
        [],
        ['2026-06-12', { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-06-15', because: 'Thanks' }],
      ),
    'NOT_LATER',
  ],
];

const day = (date: string, title = 'Thanks'): ProclaimedHoliday => ({
  date,
  title,
  source: 'x',
  checkedOn: '2026-06-02',
});

function moved(holidays: ProclaimedHoliday[], today: string, dueOn = '2026-06-15'): unknown {
  const complaint = lifeOf(belgrave, '2026-06-01', acknowledged);
  const told = { ...complaint, promised: { stageOne: { dueOn, mode: 'by' as const, toldOn: '2026-06-01' } } };
  return movedDates(told, belgrave, { holidays, today }).map(
    (each) => `${each.from} ${each.dueOn} ${each.because}`,
  );
}

const movedFacts: Fact[] = [
  [
    'a holiday on the way moves a date',
    () => moved([day('2026-06-10')], '2026-06-02'),
    ['2026-06-15 2026-06-16 Thanks'],
  ],
  ['also on its own day', () => moved([day('2026-06-15')], '2026-06-15'), ['2026-06-15 2026-06-16 Thanks']],
  ['never afterwards', () => moved([day('2026-06-10')], '2026-06-16'), []],
  ['one that lies behind it moves nothing', () => moved([day('2026-06-17')], '2026-06-02'), []],
  [
    'and is not named',
    () => moved([day('2026-06-10'), day('2026-06-17', 'More')], '2026-06-02'),
    ['2026-06-15 2026-06-16 Thanks'],
  ],
  ['an earlier promise stays', () => moved([day('2026-06-10')], '2026-06-02', '2026-06-12'), []],
];

/** What must be so of dates that a person or a late holiday sets. */
export const newDateFacts: Fact[] = [...newDates, ...movedFacts];
