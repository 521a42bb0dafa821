import { calendarOf } from '../../calendar/landlordCalendar.ts';
import type { Instant, LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { WordsId } from '../../records/record.ts';
import { namedDeputy } from '../../wording/en/reviewers.ts';
import type { Complaint, RecordedComplaintEvent, Standing } from '../complaint.ts';
import { isAboutReviewer } from '../reviewing/independence.ts';
import { reviewsByPanel } from '../reviewing/readiness.ts';
import { type BesideAnswer, besideOn } from './beside.ts';
import { choicesOf, type ResidentAction } from './choices.ts';
import { type GroupAnswer, groupAnswer, type PromisedAction } from './group.ts';
import { type LateStep, lateSteps } from './lateSteps.ts';
import { type NextStep, nextStep } from './nextStep.ts';
import { asOf, clocksOf, type RunningClock } from './toldClocks.ts';

/** The answer to "where is my complaint?" in codes and workings: the words come from services/wording. */
export interface StatusAnswer {
  reference: string;
  receivedAt: Instant;
  receivedOn: LocalDate;
  stage: 1 | 2;
  standing: Standing;
  /** The day since which it stands there. */
  since: LocalDate;
  closed: boolean;
  definitionConfirmed: boolean;
  /** Who has it: the title for this stage, and whether somebody has been named. */
  handler: { title: string; assigned: boolean };
  reviewBody: string;
  /** The written step that is due first. Null when none is owed. */
  clock: RunningClock | null;
  /** Every written step that is owed now, in the order of the procedure. */
  clocks: RunningClock[];
  /** The written steps that were done late. */
  lateSteps: LateStep[];
  decisions: Complaint['decisions'];
  actions: PromisedAction[];
  next: NextStep;
  canDo: ResidentAction[];
  /** What is going on beside the written steps. */
  beside: BesideAnswer;
  /** The complaint by several people to which it belongs. Null: none. */
  inGroup: GroupAnswer | null;
}

function handlerOf(complaint: Complaint, stage: 1 | 2, landlord: Landlord): StatusAnswer['handler'] {
  const { stageOneHandler, reviewBody } = landlord.procedure;
  if (stage === 1) return { title: stageOneHandler.value, assigned: complaint.officer !== null };
  const review = complaint.history.findLastIndex(({ type }) => type === 'ReviewRequested');
  const assigned = complaint.history.slice(review).some(({ type }) => type === 'OfficerAssigned');
  return { title: reviewBody.value, assigned: assigned || complaint.appointment !== null };
}

/** Who reviews it: not whom it is about, nor whom a deputy stands in for (Co-op Homes). */
function reviewBodyOf(complaint: Complaint, landlord: Landlord): string {
  const standsIn = isAboutReviewer(complaint) || (complaint.appointment?.because ?? null) !== null;
  return standsIn && !reviewsByPanel(landlord) ? namedDeputy : landlord.procedure.reviewBody.value;
}

/** The step that made each standing. */
const madeBy: Record<Standing, RecordedComplaintEvent['type']> = {
  received: 'ComplaintLogged',
  acknowledged: 'Acknowledged',
  stageOneDecided: 'StageOneDecided',
  reviewRequested: 'ReviewRequested',
  reviewAcknowledged: 'ReviewAcknowledged',
  stageTwoDecided: 'StageTwoDecided',
  withdrawn: 'Withdrawn',
  refused: 'RefusedToAccept',
};

/** Also of a complaint that the Ombudsman had taken back: it stands where it stood before. */
function sinceWhen({ history, standing, receivedOn }: Complaint): LocalDate {
  return history.findLast(({ type }) => type === madeBy[standing])?.occurredOn ?? receivedOn;
}

/**
 * Where a complaint stands on a day.
 * @param group the group's complaint that it is a confirmed part of (`CaseService.groupsComplaint`)
 * @throws CALENDAR_HORIZON when `today` lies outside the known bank holidays and a date is due.
 */
export function statusOf(
  complaint: Complaint,
  landlord: Landlord,
  today: LocalDate,
  group: Complaint | null = null,
): StatusAnswer {
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
    since: sinceWhen(complaint),
    closed,
    definitionConfirmed: complaint.definitionConfirmedOn !== null,
    handler: handlerOf(complaint, stage, landlord),
    reviewBody: reviewBodyOf(complaint, landlord),
    clock: clocks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0] ?? null,
    clocks,
    lateSteps: lateSteps(complaint),
    decisions,
    actions: complaint.actions.map((action) => ({
      ...action,
      overdue: action.completedOn === null && today > action.dueOn,
    })),
    next: nextStep(complaint, landlord),
    canDo: choicesOf(complaint, today),
    beside: besideOn(complaint, landlord, today),
    inGroup: groupAnswer(complaint, group === null ? null : statusOf(group, landlord, today)),
  };
}

/** The sealed words that the answer repeats of what was promised to the group, kept with the group's complaint. */
export function groupsWordsRepeated({ inGroup }: StatusAnswer): WordsId[] {
  return inGroup?.whole?.actions.map(({ words }) => words) ?? [];
}

/** The sealed words that the answer repeats: all of them were written for the resident to read. */
export function wordsRepeated({ clocks, actions, beside }: StatusAnswer): WordsId[] {
  const { questions, coverage, news, refusal, orders } = beside;
  return [
    ...clocks.flatMap(({ moved }) => (moved === null || moved.kind === 'holiday' ? [] : [moved.reason])),
    ...questions.map(({ words }) => words),
    ...(coverage?.covered === false ? [coverage.reasons] : []),
    ...(news === null ? [] : [news.words]),
    ...(refusal === null ? [] : [refusal.reasons]),
    ...[...actions, ...orders].map(({ words }) => words),
    ...orders.flatMap(({ declined }) => (declined === null ? [] : [declined.reasons])),
  ];
}
