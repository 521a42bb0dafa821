import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { ClockName, Complaint, ComplaintEvent, Standing } from '../complaint.ts';
import { complaintClocks } from './clocks.ts';

type DatePromised = Extract<ComplaintEvent, { type: 'DatePromised' }>;

/** What promises depend on: less than a whole complaint, so that the first ones can be made as it is logged. */
export type PromiseState = Pick<
  Complaint,
  'standing' | 'anchors' | 'promised' | 'extensions' | 'lateNotices' | 'dateMoves' | 'policyVersion'
>;

const running: Record<Standing, ClockName[]> = {
  received: ['acknowledge', 'stageOne'],
  acknowledged: ['stageOne'],
  stageOneDecided: [],
  reviewRequested: ['reviewAcknowledge', 'stageTwo'],
  reviewAcknowledged: ['stageTwo'],
  stageTwoDecided: [],
  withdrawn: [],
  refused: [],
};

/** The written steps that the landlord owes now, the one that comes first in the procedure first. */
export function runningClocks(complaint: Pick<Complaint, 'standing'>): ClockName[] {
  return running[complaint.standing];
}

/**
 * The landlord as its procedure stood when the complaint was logged: a later change of the file must not change what was
 * promised. One version of each procedure exists so far, so the file in force is the frozen one; a second version is
 * chosen here.
 */
export function landlordThen(_complaint: Pick<Complaint, 'policyVersion'>, landlord: Landlord): Landlord {
  return landlord;
}

/** Whether a person has set this date: the count from the procedure does not touch it any more. */
export function isSetByHand(
  state: Pick<PromiseState, 'extensions' | 'lateNotices'>,
  clock: ClockName,
): boolean {
  return [...state.extensions, ...state.lateNotices].some((change) => change.clock === clock);
}

/**
 * The dates that have to be told anew: those never told, and those that have become earlier or certain. A told date
 * moves earlier by itself; later only by an extension in time or a late notice (design 3.4).
 */
export function promisesToTell(state: PromiseState, landlord: Landlord): DatePromised[] {
  const tracked = complaintClocks({ landlord: landlordThen(state, landlord), anchors: state.anchors });
  return runningClocks(state).flatMap((clock): DatePromised[] => {
    const { told } = tracked[clock];
    if (told === null || isSetByHand(state, clock)) return [];
    const held = state.promised[clock];
    if (held !== undefined && (!isBetter(told, held) || isUnmoved(state, clock, told.dueOn))) return [];
    return [{ type: 'DatePromised', clock, dueOn: told.dueOn, mode: told.mode }];
  });
}

type Told = Pick<DatePromised, 'dueOn' | 'mode'>;

function isBetter(told: Told, held: Told): boolean {
  return told.dueOn < held.dueOn || (told.dueOn === held.dueOn && told.mode === 'by' && held.mode !== 'by');
}

/**
 * Whether a date is one that a bank holiday proclaimed late has made later already: a count that does not know the holiday
 * must not take it back.
 */
function isUnmoved(state: PromiseState, clock: ClockName, dueOn: LocalDate): boolean {
  return state.dateMoves.some((move) => move.clock === clock && dueOn >= move.from && dueOn < move.dueOn);
}

/** The last date of this clock that counts as on time: promised, moved or extended in time. A late notice never does. */
export function dueInTime(complaint: Pick<Complaint, 'history'>, clock: ClockName): LocalDate | null {
  return lastDue(complaint, clock, ['DatePromised', 'DueDateMoved', 'Extended']);
}

/** The end of the first limit, before any extension: caps on extensions are counted from here (Code 6.4, 6.15). */
export function firstLimit(complaint: Pick<Complaint, 'history'>, clock: ClockName): LocalDate | null {
  return lastDue(complaint, clock, ['DatePromised', 'DueDateMoved']);
}

function lastDue(
  complaint: Pick<Complaint, 'history'>,
  clock: ClockName,
  types: ('DatePromised' | 'DueDateMoved' | 'Extended')[],
): LocalDate | null {
  const due = complaint.history.flatMap((event) =>
    (event.type === 'DatePromised' || event.type === 'DueDateMoved' || event.type === 'Extended') &&
    types.includes(event.type) &&
    event.clock === clock
      ? [event.dueOn]
      : [],
  );
  return due.at(-1) ?? null;
}

/** Whether a step that is still owed is late on this day. A due date ends with its day. */
export function isLate(complaint: Complaint, clock: ClockName, day: LocalDate): boolean {
  const due = dueInTime(complaint, clock);
  return runningClocks(complaint).includes(clock) && due !== null && day > due;
}

/**
 * How a review can be asked for on this day: after the decision (closed or not, and also when the complaint was
 * withdrawn after it: Code 5.11 knows no such refusal), or because stage 1 is overdue. Null: not yet, or no more.
 */
export function reviewRoute(complaint: Complaint, day: LocalDate): 'afterDecision' | 'overdue' | null {
  const { standing, anchors, decisions } = complaint;
  if (standing === 'stageOneDecided') return 'afterDecision';
  if (standing === 'withdrawn') {
    return decisions.length > 0 && anchors.reviewRequested === undefined ? 'afterDecision' : null;
  }
  return isLate(complaint, 'stageOne', day) ? 'overdue' : null;
}

/** Whether the complaint can be withdrawn: there is still something under way or open to a review. */
export function canWithdraw(complaint: Complaint): boolean {
  const over: Standing[] = ['withdrawn', 'refused', 'stageTwoDecided'];
  return !complaint.closed && !over.includes(complaint.standing);
}
