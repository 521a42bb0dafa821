import type { Calendar } from '../calendar/bankHolidays.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import { workingDaysBetween } from '../calendar/workingDays.ts';
import type { Instant, LocalDate } from '../clock.ts';
import type { Anchor, Landlord } from '../landlords/landlord.ts';
import type { WordsId } from '../records/record.ts';
import { complaintClocks, type TrackedClock } from './clocks.ts';
import type { ClockName, Complaint, ComplaintEvent, Standing } from './complaint.ts';
import { canWithdraw, dueInTime, isLate, landlordThen, reviewRoute, runningClocks } from './promises.ts';

type Told = NonNullable<TrackedClock['told']>;

/** A date that the resident was told for a written step that is still owed. */
export interface ToldClock {
  clock: ClockName;
  dueOn: LocalDate;
  mode: Told['mode'];
  /** What the date was counted from and how. Null when a person set it: an extension or a late notice. */
  basis: Told['basis'] | null;
  working: Told['working'] | null;
  /** The extension or late notice that set this date: its reason, the day it was given, the date before it. */
  moved: { kind: 'extended' | 'late'; reason: WordsId; on: LocalDate; from: LocalDate | null } | null;
}

/** A told date as it looks today. */
export interface RunningClock extends ToldClock {
  /** Working days after today up to and including the date; 0 on the day and afterwards. */
  daysLeft: number;
  overdue: boolean;
  /** Working days since the date; 0 until the first working day after it, so look at `overdue` first. */
  overdueBy: number;
  /** Whether the last date that counts as on time was missed. A late notice gives a new date and stays late. */
  late: boolean;
}

/** What comes next in the procedure. */
export type NextStep =
  | 'acknowledgement'
  | 'stage_one_decision'
  | 'review_if_wanted'
  | 'review_acknowledgement'
  | 'stage_two_decision'
  | 'actions'
  | 'nothing';

/** What the resident can do now. */
export type ResidentAction = 'escalate_overdue' | 'request_review' | 'add_details' | 'withdraw' | 'ombudsman';

/** The answer to "where is my complaint?" in codes and workings: the words come from services/wording. */
export interface StatusAnswer {
  reference: string;
  receivedAt: Instant;
  receivedOn: LocalDate;
  stage: 1 | 2;
  standing: Standing;
  closed: boolean;
  definitionConfirmed: boolean;
  /** Who has it: the title for this stage, and whether somebody has been named. */
  handler: { title: string; assigned: boolean };
  reviewBody: string;
  /** The written step that is due first. Null when none is owed. */
  clock: RunningClock | null;
  /** Every written step that is owed now, in the order of the procedure. */
  clocks: RunningClock[];
  decisions: Complaint['decisions'];
  actions: (Complaint['actions'][number] & { overdue: boolean })[];
  next: NextStep;
  canDo: ResidentAction[];
}

const anchorOf: Partial<Record<ComplaintEvent['type'], Anchor>> = {
  ComplaintLogged: 'received',
  DefinitionConfirmed: 'clarified',
  Acknowledged: 'acknowledged',
  ReviewRequested: 'reviewRequested',
  ReviewAcknowledged: 'reviewAcknowledged',
};

/**
 * How a told date was counted: with the anchors known when it was told. Counting with all that is known now could show
 * the working of a different, later date.
 */
function toldAs(complaint: Complaint, landlord: Landlord, clock: ClockName): Told | null {
  const promised = complaint.history.findLastIndex(
    (event) => event.type === 'DatePromised' && event.clock === clock,
  );
  const seen = complaint.history.slice(0, promised).map(({ type }) => anchorOf[type]);
  const anchors = Object.fromEntries(
    Object.entries(complaint.anchors).filter(([anchor]) => seen.includes(anchor as Anchor)),
  );
  const { told } = complaintClocks({ landlord: landlordThen(complaint, landlord), anchors })[clock];
  return told !== null && told.dueOn === complaint.promised[clock]?.dueOn ? told : null;
}

function movedBy(complaint: Complaint, clock: ClockName): ToldClock['moved'] {
  const index = complaint.history.findLastIndex(
    (event) => (event.type === 'Extended' || event.type === 'LateNoticeGiven') && event.clock === clock,
  );
  const event = complaint.history[index];
  if (event?.type !== 'Extended' && event?.type !== 'LateNoticeGiven') return null;
  const earlier = { history: complaint.history.slice(0, index) };
  return {
    kind: event.type === 'Extended' ? 'extended' : 'late',
    reason: event.reason,
    on: event.occurredOn,
    from: dueInTime(earlier, clock),
  };
}

/** The dates told for the written steps that are owed now, each with how it was counted. */
export function clocksOf(complaint: Complaint, landlord: Landlord): ToldClock[] {
  return runningClocks(complaint).flatMap((clock): ToldClock[] => {
    const promised = complaint.promised[clock];
    if (promised === undefined) return [];
    const moved = movedBy(complaint, clock);
    const told = moved === null ? toldAs(complaint, landlord, clock) : null;
    const { dueOn, mode } = promised;
    return [{ clock, dueOn, mode, basis: told?.basis ?? null, working: told?.working ?? null, moved }];
  });
}

function asOf(
  told: ToldClock,
  complaint: Complaint,
  day: { today: LocalDate; calendar: Calendar },
): RunningClock {
  const { today, calendar } = day;
  return {
    ...told,
    daysLeft: workingDaysBetween(today, told.dueOn, calendar),
    overdue: today > told.dueOn,
    overdueBy: workingDaysBetween(told.dueOn, today, calendar),
    late: isLate(complaint, told.clock, today),
  };
}

function handlerOf(complaint: Complaint, stage: 1 | 2, landlord: Landlord): StatusAnswer['handler'] {
  const { stageOneHandler, reviewBody } = landlord.procedure;
  if (stage === 1) return { title: stageOneHandler.value, assigned: complaint.officer !== null };
  const review = complaint.history.findLastIndex(({ type }) => type === 'ReviewRequested');
  const assigned = complaint.history.slice(review).some(({ type }) => type === 'OfficerAssigned');
  return { title: reviewBody.value, assigned: assigned || complaint.appointment !== null };
}

const nextSteps: Record<Standing, NextStep> = {
  received: 'acknowledgement',
  acknowledged: 'stage_one_decision',
  stageOneDecided: 'review_if_wanted',
  reviewRequested: 'review_acknowledgement',
  reviewAcknowledged: 'stage_two_decision',
  stageTwoDecided: 'nothing',
  withdrawn: 'nothing',
  refused: 'nothing',
};

/** Promised actions are followed through to the end, whatever else is over (Code 7.3). */
function nextStep(complaint: Complaint): NextStep {
  const owed = complaint.actions.some((action) => action.completedOn === null);
  return owed && runningClocks(complaint).length === 0 ? 'actions' : nextSteps[complaint.standing];
}

/** What the resident can do, by the same rules as the commands. The Ombudsman is open at any time. */
function possible(complaint: Complaint, today: LocalDate): ResidentAction[] {
  const route = reviewRoute(complaint, today);
  const actions: [ResidentAction, boolean][] = [
    ['escalate_overdue', route === 'overdue'],
    ['request_review', route === 'afterDecision'],
    ['add_details', runningClocks(complaint).length > 0],
    ['withdraw', canWithdraw(complaint)],
    ['ombudsman', true],
  ];
  return actions.filter(([, can]) => can).map(([action]) => action);
}

/**
 * Where a complaint stands on a day.
 * @throws CALENDAR_HORIZON when `today` lies outside the known bank holidays and a date is due.
 */
export function statusOf(complaint: Complaint, landlord: Landlord, today: LocalDate): StatusAnswer {
  const { reference, receivedAt, receivedOn, standing, closed, decisions } = complaint;
  const stage = complaint.anchors.reviewRequested === undefined ? 1 : 2;
  const day = { today, calendar: calendarOf(landlord) };
  const clocks = clocksOf(complaint, landlord).map((told) => asOf(told, complaint, day));
  return {
    reference,
    receivedAt,
    receivedOn,
    stage,
    standing,
    closed,
    definitionConfirmed: complaint.definitionConfirmedOn !== null,
    handler: handlerOf(complaint, stage, landlord),
    reviewBody: landlord.procedure.reviewBody.value,
    clock: clocks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? null,
    clocks,
    decisions,
    actions: complaint.actions.map((action) => ({
      ...action,
      overdue: action.completedOn === null && today > action.dueOn,
    })),
    next: nextStep(complaint),
    canDo: possible(complaint, today),
  };
}
