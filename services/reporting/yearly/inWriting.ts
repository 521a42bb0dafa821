import type { LocalDate } from '../../clock.ts';
import type { Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import type { Letter } from '../../complaints/writing/events.ts';
import { wentOutOn } from '../../complaints/writing/toSend.ts';

/** The letter of each written step. */
const letterOf: Partial<Record<RecordedComplaintEvent['type'], Letter>> = {
  Acknowledged: 'acknowledgement',
  StageOneDecided: 'stage_one_decision',
  ReviewAcknowledged: 'review_acknowledgement',
  StageTwoDecided: 'stage_two_decision',
};

/** Whether anything is recorded of a letter about this event: then what became of the letter counts, else the day of the event. */
function hasLetter({ history, writtenLetters }: Complaint, seq: number): boolean {
  const step = history[seq - 1];
  const kind = step === undefined ? undefined : letterOf[step.type];
  if (writtenLetters.some(({ about }) => about === seq)) return true;
  return history.slice(seq).some((event) => 'letter' in event && event.letter === kind && !('id' in event));
}

/**
 * The day on which a written step was done in writing (Code 6.2, 6.3, 6.11, 6.14): when its letter went out. Where no letter is on the
 * record at all, the landlord wrote it elsewhere, and the day of the step counts. Null: not done, or its letter has not gone out.
 */
export function doneInWriting(complaint: Complaint, type: RecordedComplaintEvent['type']): LocalDate | null {
  const at = complaint.history.findIndex((event) => event.type === type);
  const event = complaint.history[at];
  if (event === undefined) return null;
  return hasLetter(complaint, at + 1) ? wentOutOn(complaint, at + 1) : event.occurredOn;
}
