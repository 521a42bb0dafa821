import type { LocalDate } from '../../clock.ts';
import type { ClockName, Complaint, ComplaintEvent } from '../complaint.ts';
import { dueInTime } from '../dates/promises.ts';

/** A written step that was done, and after the last day that counted as on time. */
export interface LateStep {
  clock: ClockName;
  /** The last day on which it would have been in time. */
  dueOn: LocalDate;
  doneOn: LocalDate;
}

const endedBy: Partial<Record<ComplaintEvent['type'], ClockName>> = {
  Acknowledged: 'acknowledge',
  StageOneDecided: 'stageOne',
  ReviewAcknowledged: 'reviewAcknowledge',
  StageTwoDecided: 'stageTwo',
};

/**
 * The written steps that came late, in the order in which they were done: a missed date is not forgotten once the step is done. Measured
 * against what was told before the step; a late notice never makes it on time.
 */
export function lateSteps({ history }: Pick<Complaint, 'history'>): LateStep[] {
  return history.flatMap(({ type, occurredOn: doneOn }, index): LateStep[] => {
    const clock = endedBy[type];
    if (clock === undefined) return [];
    const dueOn = dueInTime({ history: history.slice(0, index) }, clock);
    return dueOn !== null && doneOn > dueOn ? [{ clock, dueOn, doneOn }] : [];
  });
}
