import { type Instant, plusMilliseconds } from '../../clock.ts';
import type { Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';

const minute = 60_000;
/** For so long a receipt waits for the rest of what is told: it repeats it. */
const receiptWaits = 30 * minute;
/** For so long a decision waits for the remedies that are promised with it (Code 6.9 e, f). */
const decisionWaits = 10 * minute;

/** With these the taking down of a complaint is over. */
const intakeEnds: ReadonlySet<string> = new Set([
  'DefinitionConfirmed',
  'Acknowledged',
  'RefusedToAccept',
  'Withdrawn',
  'Closed',
]);

/**
 * When the letter about an event is written. A receipt waits until the resident has confirmed what was understood, or half an hour; what
 * staff took down is all there. A decision waits ten minutes. Everything else is written at once. Pure: by the clock that is passed in.
 * @returns the moment, which may lie back
 */
export function writtenFrom(complaint: Complaint, event: RecordedComplaintEvent): Instant {
  const { recordedAt, type } = event;
  if (type === 'StageOneDecided' || type === 'StageTwoDecided')
    return plusMilliseconds(recordedAt, decisionWaits);
  if (type !== 'ComplaintLogged' || event.by.kind !== 'resident') return recordedAt;
  const isOver = complaint.history.some((later) => intakeEnds.has(later.type));
  return isOver ? recordedAt : plusMilliseconds(recordedAt, receiptWaits);
}
