import type { DataRequestKind } from '../../../../services/dataRequests/dataRequest.ts';
import {
  isMissed,
  type LimitedRequest,
  limitsOf,
  nextLimit,
} from '../../../../services/dataRequests/limits.ts';
import {
  type Hazard,
  hasLimits,
  hazardClocks,
  isHazardLate,
} from '../../../../services/serviceRequests/hazardClocks.ts';
import { landlords } from '../../complaints/complaintLife.ts';
import type { Fact } from './calendarFacts.ts';

const { belgrave } = landlords;

function request(
  kind: DataRequestKind,
  receivedOn: string,
  more: Partial<LimitedRequest> = {},
): LimitedRequest {
  return { kind, receivedOn, told: {}, acknowledgedOn: null, answeredOn: null, extension: null, ...more };
}

const dates = (given: LimitedRequest) =>
  limitsOf(given, belgrave).map(({ step, dueOn }) => `${step} ${dueOn}`);
const access = (more: Partial<LimitedRequest> = {}) =>
  limitsOf(request('subject_access', '2026-09-03', more), belgrave);
const complaint = request('data_protection_complaint', '2026-07-01');

const data: Fact[] = [
  [
    'a copy within a month that counts the day of receipt, rolled to a working day',
    () => dates(request('subject_access', '2026-09-03')),
    ['answer 2026-10-05'],
  ],
  [
    'a month that ends on a Friday',
    () => dates(request('subject_access', '2026-06-10')),
    ['answer 2026-07-10'],
  ],
  ['a month from 31 January', () => dates(request('subject_access', '2027-01-31')), ['answer 2027-03-01']],
  [
    'a data protection complaint within 30 days after receipt',
    () => dates(complaint),
    ['acknowledge 2026-07-31', 'answer null'],
  ],
  [
    'from the day on which that law began',
    () => [
      dates(request('data_protection_complaint', '2026-06-19')),
      dates(request('data_protection_complaint', '2026-06-18')),
    ],
    [
      ['acknowledge 2026-07-20', 'answer null'],
      ['acknowledge null', 'answer null'],
    ],
  ],
  [
    'an earlier date that was told stays',
    () => access({ told: { answer: '2026-10-02' } })[0]?.dueOn,
    '2026-10-02',
  ],
  ['a later one does not', () => access({ told: { answer: '2026-10-09' } })[0]?.dueOn, '2026-10-05'],
  [
    'on the last day it is not missed',
    () => access().map((limit) => [isMissed(limit, '2026-10-05'), isMissed(limit, '2026-10-06')]),
    [[false, true]],
  ],
  [
    'done in time it never is',
    () => access({ answeredOn: '2026-10-05' }).map((limit) => isMissed(limit, '2026-12-01')),
    [false],
  ],
  [
    'the first that runs out is next',
    () =>
      nextLimit([
        ...access({ told: { answer: '2026-09-30' } }),
        ...access({ told: { answer: '2026-09-10' } }),
      ])?.dueOn,
    '2026-09-10',
  ],
];

const reportedAt = '2026-06-01T23:30:00.000Z';
const damp: Hazard = {
  kind: 'damp_health',
  gravity: 'significant',
  reportedAt,
  investigatedAt: null,
  madeSafeAt: null,
  summaryGivenAt: null,
};
const gas: Hazard = { ...damp, kind: 'gas', gravity: 'emergency' };

const limits = (hazard: Hazard) =>
  hazardClocks(hazard, belgrave).map(
    ({ step, counted, mode }) => `${step} ${mode} ${counted.kind === 'day' ? counted.on : counted.at}`,
  );

const hazards: Fact[] = [
  [
    'damp: ten working days from London’s day of the report, then five and three',
    () => limits(damp),
    ['investigate by 2026-06-16', 'makeSafe noLaterThan 2026-06-23', 'summary noLaterThan 2026-06-19'],
  ],
  [
    'from the end of the investigation, once it is finished',
    () => limits({ ...damp, investigatedAt: '2026-06-04T10:00:00.000Z' }),
    ['investigate by 2026-06-16', 'makeSafe by 2026-06-11', 'summary by 2026-06-09'],
  ],
  [
    'gas: 24 hours, looked into and made safe',
    () => limits(gas),
    [
      'investigate by 2026-06-02T23:30:00.000Z',
      'makeSafe by 2026-06-02T23:30:00.000Z',
      'summary noLaterThan 2026-06-08',
    ],
  ],
  [
    'from the day on which that law began',
    () =>
      ['2025-10-27T00:00:00.000Z', '2025-10-26T23:59:59.000Z'].map((at) =>
        hasLimits({ ...damp, reportedAt: at }, belgrave),
      ),
    [true, false],
  ],
  [
    'done in time is not late afterwards',
    () =>
      hazardClocks({ ...gas, madeSafeAt: '2026-06-02T09:00:00.000Z' }, belgrave).map((clock) =>
        isHazardLate(clock, '2026-06-05T09:00:00.000Z'),
      ),
    [true, false, false],
  ],
];

/** What must be so of the limits in law. */
export const lawFacts: Fact[] = [...data, ...hazards];
