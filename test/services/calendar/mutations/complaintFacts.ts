import { calendarFor } from '../../../../services/calendar/bankHolidays.ts';
import type { ClockName } from '../../../../services/complaints/complaint.ts';
import {
  type Anchors,
  complaintClocks,
  furthestExtension,
  isOverdue,
  workingDaysLeft,
} from '../../../../services/complaints/dates/clocks.ts';
import { dueInTime, isLate, runningClocks } from '../../../../services/complaints/dates/promises.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { type Happening, landlords, lifeOf } from '../../complaints/complaintLife.ts';
import type { Fact } from './calendarFacts.ts';
import { acknowledged, extended, late } from './newDateFacts.ts';

const { belgrave, 'coop-homes': coopHomes } = landlords;
const england = calendarFor('england');

function told(landlord: Landlord, anchors: Anchors, clock: ClockName = 'stageOne'): unknown {
  const due = complaintClocks({ landlord, anchors })[clock].told;
  return due === null
    ? null
    : `${due.mode} ${due.dueOn} ${due.basis}${due.working.assumed ? ' assumed' : ''}`;
}

/** A landlord that counts its review from the acknowledgement, as the Code does. */
const likeTheCode: Landlord = {
  ...belgrave,
  procedure: {
    ...belgrave.procedure,
    stageTwo: { ...belgrave.procedure.stageTwo, anchor: 'reviewAcknowledged' },
  },
};

const withCaps = (stageOneCapDays: number, stageTwoCapDays: number): Landlord => ({
  ...belgrave,
  procedure: {
    ...belgrave.procedure,
    extension: { quote: 'More time.', value: { needsReasons: true, stageOneCapDays, stageTwoCapDays } },
  },
});

const clocks: Fact[] = [
  [
    'Belgrave’s ten days run from receipt',
    () => told(belgrave, { received: '2026-06-01' }),
    'by 2026-06-15 promise',
  ],
  [
    'Co-op Homes’ run from the answer, at the latest from the end of the five days',
    () => told(coopHomes, { received: '2026-06-01' }),
    'noLaterThan 2026-06-22 promise assumed',
  ],
  [
    'the landlord’s own promise is counted before its anchor, too',
    () =>
      complaintClocks({ landlord: coopHomes, anchors: { received: '2026-06-01' } }).stageOne.promise?.dueOn,
    '2026-06-22',
  ],
  [
    'the earlier of the two is told',
    () => told(coopHomes, { received: '2026-06-01', acknowledged: '2026-06-02', clarified: '2026-06-04' }),
    'by 2026-06-16 code',
  ],
  [
    'and the promise where that is earlier',
    () => told(coopHomes, { received: '2026-06-01', acknowledged: '2026-06-04', clarified: '2026-06-02' }),
    'by 2026-06-16 promise',
  ],
  [
    'on the same day the settled one',
    () => told(coopHomes, { received: '2026-06-01', acknowledged: '2026-06-08' }),
    'by 2026-06-22 code',
  ],
  [
    'a late acknowledgement moves nothing',
    () => told(coopHomes, { received: '2026-06-01', acknowledged: '2026-06-11' }),
    'by 2026-06-22 code assumed',
  ],
  [
    'nor a late one of a review',
    () =>
      told(
        likeTheCode,
        { received: '2026-06-01', reviewRequested: '2026-06-22', reviewAcknowledged: '2026-07-08' },
        'stageTwo',
      ),
    'by 2026-07-27 promise assumed',
  ],
  [
    'a stage that has not begun has no date',
    () => told(belgrave, { received: '2026-06-01' }, 'stageTwo'),
    null,
  ],
  [
    'ten more days at stage 1, twenty at stage 2',
    () =>
      (['stageOne', 'stageTwo'] as const).map(
        (clock) => furthestExtension({ landlord: withCaps(30, 30), clock, dueOn: '2026-06-15' }).dueOn,
      ),
    ['2026-06-29', '2026-07-13'],
  ],
  [
    'fewer where the landlord says so',
    () =>
      (['stageOne', 'stageTwo'] as const).map(
        (clock) => furthestExtension({ landlord: withCaps(5, 10), clock, dueOn: '2026-06-15' }).dueOn,
      ),
    ['2026-06-22', '2026-06-29'],
  ],
  [
    'a due day is not overdue',
    () => [isOverdue('2026-06-15', '2026-06-15'), isOverdue('2026-06-16', '2026-06-15')],
    [false, true],
  ],
  [
    'days left',
    () =>
      ['2026-06-12', '2026-06-15', '2026-06-16'].map((day) => workingDaysLeft(day, '2026-06-15', england)),
    [1, 0, -1],
  ],
];

const promised = (landlord: Landlord, ...happenings: Happening[]) =>
  lifeOf(landlord, '2026-06-01', ...happenings).promised.stageOne?.dueOn;

const promises: Fact[] = [
  [
    'both dates are told as it is logged',
    () => runningClocks({ standing: 'received' }),
    ['acknowledge', 'stageOne'],
  ],
  ['an acknowledgement makes the date earlier', () => promised(coopHomes, acknowledged), '2026-06-15'],
  [
    'and takes back nothing that a person set',
    () => promised(coopHomes, extended('2026-06-01', '2026-06-23'), acknowledged),
    '2026-06-23',
  ],
  [
    'an answer that comes later makes nothing later',
    () =>
      promised(
        coopHomes,
        acknowledged,
        ['2026-06-02', { type: 'askClarification', about: 'nature', words: 'w' }],
        ['2026-06-09', { type: 'clarified', words: 'w' }],
      ),
    '2026-06-15',
  ],
  [
    'a date moved for a holiday is not taken back by a count that does not know it',
    () =>
      promised(
        belgrave,
        ['2026-06-02', { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-06-16', because: 'Thanks' }],
        ['2026-06-03', { type: 'acknowledge' }],
      ),
    '2026-06-16',
  ],
  [
    'late begins the day after',
    () => ['2026-06-15', '2026-06-16'].map((day) => isLate(lifeOf(belgrave, '2026-06-01'), 'stageOne', day)),
    [false, true],
  ],
  [
    'an extension in time is in time',
    () => dueInTime(lifeOf(belgrave, '2026-06-01', extended('2026-06-15', '2026-06-19')), 'stageOne'),
    '2026-06-19',
  ],
  [
    'a late notice never is',
    () =>
      dueInTime(lifeOf(belgrave, '2026-06-01', acknowledged, late('2026-06-16', '2026-06-19')), 'stageOne'),
    '2026-06-15',
  ],
];

/** What must be so of the dates of a complaint. */
export const complaintFacts: Fact[] = [...clocks, ...promises];
