import { idFrom } from '../jobs/jobId.ts';
import type { AnyEvent, Recorded } from './record.ts';
import type { RecordHead } from './unitOfWork.ts';

/**
 * What an event owes, as topics: each becomes a row of the outbox in the commit that writes the event, so that no way of writing
 * events can forget it. Records know nothing of what the topics mean.
 */
export type Owing = (head: RecordHead, event: AnyEvent & Recorded) => readonly string[];

/** The id of what one event of a record owes under a topic: in the outbox, and of the job that it becomes. */
export function owedId(recordId: string, seq: number, topic: string): string {
  return idFrom('owed', recordId, seq, topic);
}
