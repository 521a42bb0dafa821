import type { Instant } from '../clock.ts';
import type { Label } from '../understanding/understanding.ts';
import type { Actor, Recorded } from './record.ts';

/** Staff say how a message should have been understood. The record itself goes on as before. */
export interface CorrectionRecorded {
  type: 'CorrectionRecorded';
  dissatisfied: boolean;
  /** What the message mainly is. Null: not said. */
  label: Label | null;
}

/** The last word of staff on how a message should have been understood. */
export interface Correction {
  dissatisfied: boolean;
  label: Label | null;
  at: Instant;
  by: Actor;
}

/** What the event says of the record: the last correction counts. */
export function corrected(event: CorrectionRecorded & Recorded): { correction: Correction } {
  const { dissatisfied, label, recordedAt, by } = event;
  return { correction: { dissatisfied, label, at: recordedAt, by } };
}

/** The event for a correction; none when the record says so already. */
export function correctionOf(
  { correction }: { correction: Correction | null },
  given: Pick<Correction, 'dissatisfied' | 'label'>,
): CorrectionRecorded[] {
  const known = correction?.dissatisfied === given.dissatisfied && correction.label === given.label;
  return known ? [] : [{ type: 'CorrectionRecorded', dissatisfied: given.dissatisfied, label: given.label }];
}
