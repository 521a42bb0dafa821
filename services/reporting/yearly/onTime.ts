import type { LocalDate } from '../../clock.ts';
import type { ClockName, Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { complaintClock } from '../../complaints/dates/clocks.ts';
import { dueInTime } from '../../complaints/dates/promises.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { doneInWriting } from './inWriting.ts';

/** What became of an answer by the day of the report. */
export const answerFates = ['done', 'ahead', 'overdue', 'withdrawn', 'refused'] as const;

/** One of `answerFates`: `ahead` and `overdue` by the date that was promised last. */
export type AnswerFate = (typeof answerFates)[number];

/**
 * The same of an acknowledgement. What ended before is in one line: apart, its lines would be nearly those of the answers, and a hidden
 * number could be worked out from both.
 */
export const acknowledgementFates = ['done', 'ahead', 'overdue', 'ended'] as const;

/** The event that does each step. */
export const stepOf: Record<ClockName, RecordedComplaintEvent['type']> = {
  acknowledge: 'Acknowledged',
  stageOne: 'StageOneDecided',
  reviewAcknowledge: 'ReviewAcknowledged',
  stageTwo: 'StageTwoDecided',
};

/** What became of a step. A review that was asked for without an answer at stage 1 leaves stage 1 undone for good: it is overdue. */
export function fateOf(complaint: Complaint, clock: ClockName, asOf: LocalDate): AnswerFate {
  if (doneInWriting(complaint, stepOf[clock]) !== null) return 'done';
  const isDecided = complaint.history.some(({ type }) => type === stepOf[clock]);
  if (!isDecided && complaint.standing === 'withdrawn') return 'withdrawn';
  if (!isDecided && complaint.standing === 'refused') return 'refused';
  const due = dueInTime(complaint, clock);
  return due !== null && due >= asOf ? 'ahead' : 'overdue';
}

/**
 * The last day that is in time by the Code: its limit from the event that starts it (6.2, 6.3, 6.11, 6.14), or the end of an extension
 * that was given within the limit (6.4, 6.15; domain 1.8: a reply inside a Code-compliant extension counts as in time). Null: no Code
 * is known for the nation, or the clock has not begun.
 */
export function codeLimit(complaint: Complaint, clock: ClockName, landlord: Landlord): LocalDate | null {
  const limit = complaintClock(clock, { landlord, anchors: complaint.anchors }).code?.dueOn ?? null;
  if (limit === null) return null;
  let end = limit;
  for (const event of complaint.history) {
    const isExtension = event.type === 'Extended' && event.clock === clock;
    if (isExtension && event.occurredOn <= end && event.dueOn > end) end = event.dueOn;
  }
  return end;
}

/** Whether a done step was in time by what the resident was promised: the date told last, moved or extended in time. */
export function byPromise(complaint: Complaint, clock: ClockName): 'inTime' | 'late' {
  const done = doneInWriting(complaint, stepOf[clock]);
  const due = dueInTime(complaint, clock);
  return done !== null && due !== null && done <= due ? 'inTime' : 'late';
}

/** Whether a done step was in time by the Code. */
export function byCode(
  complaint: Complaint,
  clock: ClockName,
  landlord: Landlord,
): 'inTime' | 'late' | 'unknown' {
  const done = doneInWriting(complaint, stepOf[clock]);
  const due = codeLimit(complaint, clock, landlord);
  if (due === null) return 'unknown';
  return done !== null && done <= due ? 'inTime' : 'late';
}
