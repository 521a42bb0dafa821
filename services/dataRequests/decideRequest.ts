import { isWorkingDay } from '../calendar/bankHolidays.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { accepted, type Decision, type Refusal, refusal, type WordsId } from '../records/record.ts';
import { type RequestRefusalCode, requestRefusals } from '../wording/en/requestRefusals.ts';
import type { DataRequest, DataRequestEvent, DataRequestKind } from './dataRequest.ts';
import { dataRequestLaw } from './law.ts';
import { countedByLaw, limitsOf } from './limits.ts';

/** What staff do with a data request. */
export type DataRequestCommand =
  | { type: 'acknowledge' }
  | { type: 'route'; to: string }
  | { type: 'nameSubject'; person: string }
  | { type: 'setKind'; kind: DataRequestKind }
  /** `dueOn` null: as long as the law allows. */
  | { type: 'extend'; dueOn: LocalDate | null; reason: WordsId }
  | { type: 'answer'; note: WordsId | null };

/** When it is done: the day that it is true for, and the day on which it is written down. */
export interface RequestDay {
  day: LocalDate;
  today: LocalDate;
}

type CommandOf<T extends DataRequestCommand['type']> = Extract<DataRequestCommand, { type: T }>;
type Decided = Decision<DataRequestEvent>;
type Rules = {
  [T in DataRequestCommand['type']]: (
    request: DataRequest,
    command: CommandOf<T>,
    day: LocalDate,
    landlord: Landlord,
  ) => Decided;
};

function refuse(code: RequestRefusalCode): Refusal {
  return refusal(code, requestRefusals[code]);
}

/** Why the answer may not be put off to this day, or null. */
function whyNotExtended(
  request: DataRequest,
  dueOn: LocalDate,
  { until, furthest, landlord }: { until: LocalDate; furthest: LocalDate; landlord: Landlord },
): RequestRefusalCode | null {
  if (request.answeredOn !== null) return 'ALREADY_ANSWERED';
  if (dueOn <= until) return 'NOT_LATER';
  if (dueOn > furthest) return 'BEYOND_LIMIT';
  return isWorkingDay(dueOn, calendarOf(landlord)) ? null : 'NOT_A_WORKING_DAY';
}

/** Why no more time can be taken on this day, whatever the date. */
function tooLate({ extension }: DataRequest, day: LocalDate, until: LocalDate): RequestRefusalCode | null {
  if (extension !== null) return 'ALREADY_EXTENDED';
  return day > until ? 'DATE_PASSED' : null;
}

/** More time counts only with reasons that were given within the first limit (domain 7.7; law.ts). */
function extend(
  request: DataRequest,
  { dueOn, reason }: CommandOf<'extend'>,
  day: LocalDate,
  landlord: Landlord,
): Decided {
  const law = request.kind === null ? null : dataRequestLaw[request.kind].extended;
  const furthest = law === null ? null : countedByLaw(law, request.receivedOn, landlord);
  const until = limitsOf(request, landlord).find(({ step }) => step === 'answer')?.dueOn ?? null;
  if (furthest === null || until === null) return refuse('NO_EXTENSION');
  const chosen = dueOn ?? furthest.on;
  const problem =
    tooLate(request, day, until) ??
    whyNotExtended(request, chosen, { until, furthest: furthest.on, landlord });
  return problem === null
    ? accepted<DataRequestEvent>({ type: 'Extended', dueOn: chosen, reason })
    : refuse(problem);
}

const rules: Rules = {
  acknowledge: ({ acknowledgedOn }) =>
    acknowledgedOn === null
      ? accepted<DataRequestEvent>({ type: 'Acknowledged' })
      : refuse('ALREADY_ACKNOWLEDGED'),
  route: ({ routedTo }, { to }) =>
    routedTo === to ? accepted() : accepted<DataRequestEvent>({ type: 'Routed', to }),
  nameSubject: ({ subjects }, { person }) =>
    subjects.includes(person) ? accepted() : accepted<DataRequestEvent>({ type: 'SubjectNamed', person }),
  setKind: (request, { kind }) =>
    request.kind === kind ? accepted() : accepted<DataRequestEvent>({ type: 'KindSet', kind }),
  extend,
  // Who has answered has dealt with it: it leaves the list of what waits.
  answer: ({ answeredOn }, { note }) =>
    answeredOn === null
      ? accepted<DataRequestEvent>({ type: 'Answered', note }, { type: 'DealtWith', note })
      : refuse('ALREADY_ANSWERED'),
};

/** What an act of staff does to a data request: events, or a refusal with its reason. Pure. Throws CALENDAR_HORIZON. */
export function decideRequest(
  request: DataRequest,
  command: DataRequestCommand,
  { day, today }: RequestDay,
  landlord: Landlord,
): Decided {
  if (day > today) return refuse('IN_THE_FUTURE');
  if (day < request.receivedOn) return refuse('BEFORE_RECEIPT');
  const rule = rules[command.type] as Rules['route'];
  return rule(request, command as CommandOf<'route'>, day, landlord);
}
