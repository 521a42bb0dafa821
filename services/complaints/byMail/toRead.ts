import type { Complaint } from '../complaint.ts';
import type { ReceivedMail } from './events.ts';

/** The mails that no person has read yet, the oldest first. What a machine wrote waits for nobody. */
export function mailsToRead({ mails }: Pick<Complaint, 'mails'>): ReceivedMail[] {
  return mails.filter(({ readOn, meant }) => readOn === null && !meant.includes('automatic'));
}
