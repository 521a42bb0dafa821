import { type CountedDay, countedDay } from '../calendar/counting.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import type { LocalDate } from '../clock.ts';
import { hasCode } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { DataRequest } from './dataRequest.ts';
import { type DataRequestLaw, dataRequestLaw, type LegalStep } from './law.ts';

/** A written step that the law asks for. */
export type DataRequestStep = 'acknowledge' | 'answer';

/** One limit of a data request. */
export interface DataRequestLimit {
  step: DataRequestStep;
  /** How its last day was counted. Null: the law names no date, or does not hold yet. */
  counted: CountedDay | null;
  /**
   * The last day: as counted, or as an extension set it; the day that the resident was told, where a bank holiday that became known
   * afterwards would give us longer. Null: no date.
   */
  dueOn: LocalDate | null;
  /** Whether more time was taken, in time and with reasons. */
  extended: boolean;
  /** Why there is no date. Null: there is one. */
  noDate: 'NOT_IN_FORCE' | 'NO_NUMBER' | null;
  doneOn: LocalDate | null;
  law: LegalStep;
}

/** A request as far as its limits go. */
export type LimitedRequest = Pick<
  DataRequest,
  'kind' | 'receivedOn' | 'told' | 'acknowledgedOn' | 'answeredOn' | 'extension'
>;

/** A step's last day by the law alone. Null where the law names none. Throws CALENDAR_HORIZON. */
export function countedByLaw(step: LegalStep, receivedOn: LocalDate, landlord: Landlord): CountedDay | null {
  if (whyNoDate(step, receivedOn) !== null || step.rule === null) return null;
  return countedDay(step.rule, receivedOn, calendarOf(landlord));
}

function whyNoDate({ rule, inForceFrom }: LegalStep, receivedOn: LocalDate): DataRequestLimit['noDate'] {
  if (inForceFrom !== null && receivedOn < inForceFrom) return 'NOT_IN_FORCE';
  return rule === null ? 'NO_NUMBER' : null;
}

function earlier(told: LocalDate | undefined, counted: LocalDate): LocalDate {
  return told !== undefined && told < counted ? told : counted;
}

function limit(step: DataRequestStep, law: LegalStep, request: LimitedRequest, landlord: Landlord) {
  const counted = countedByLaw(law, request.receivedOn, landlord);
  return {
    step,
    counted,
    dueOn: counted === null ? null : earlier(request.told[step], counted.on),
    extended: false,
    noDate: whyNoDate(law, request.receivedOn),
    doneOn: step === 'acknowledge' ? request.acknowledgedOn : request.answeredOn,
    law,
  };
}

/** An extension that counts: of a kind that knows one; another kind may have been set since. */
function extended(held: DataRequestLimit, request: LimitedRequest, law: DataRequestLaw): DataRequestLimit {
  if (request.extension === null || law.extended === null) return held;
  return { ...held, dueOn: request.extension.dueOn, extended: true };
}

/**
 * Every limit that the law sets for a data request, met or not, each with how it was counted (domain 5.1, 7.6-7.8). Empty
 * for a request of no kind. Throws CALENDAR_HORIZON past the known bank holidays.
 */
export function limitsOf(request: LimitedRequest, landlord: Landlord): DataRequestLimit[] {
  if (request.kind === null) return [];
  const law = dataRequestLaw[request.kind];
  const answer = extended(limit('answer', law.answer, request, landlord), request, law);
  return law.acknowledge === null
    ? [answer]
    : [limit('acknowledge', law.acknowledge, request, landlord), answer];
}

/** The same, or null where a limit cannot be counted because the bank holidays of its days are not known. */
export function limitsIfKnown(request: LimitedRequest, landlord: Landlord): DataRequestLimit[] | null {
  try {
    return limitsOf(request, landlord);
  } catch (thrown) {
    if (hasCode(thrown, 'CALENDAR_HORIZON')) return null;
    throw thrown;
  }
}

/** The limit that runs out first among those that are not met. Null: none with a date. */
export function nextLimit(limits: readonly DataRequestLimit[]): DataRequestLimit | null {
  const open = limits.filter(({ doneOn, dueOn }) => doneOn === null && dueOn !== null);
  return open.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))[0] ?? null;
}

/** Whether a limit was missed: done after its last day, or not done and the day is over. */
export function isMissed({ dueOn, doneOn }: DataRequestLimit, today: LocalDate): boolean {
  return dueOn !== null && (doneOn ?? today) > dueOn;
}
