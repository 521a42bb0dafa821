import type { Clock } from '../../clock.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { MailPost } from '../../mail/mail.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import type { InChatDeps } from './inChat.ts';

/** What the delivery of letters works with. */
export interface LetterDeps extends InChatDeps {
  /** A unit of work outside any turn. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlord(id: string): Landlord | null;
  clock: Clock;
  mail: MailPost;
  /** The line below the first e-mail to an address that nobody has confirmed, in words. Null: none is to be written. */
  confirmLine?(complaint: Complaint, contact: number): string | null;
  /**
   * After how many seconds whoever had a letter in hand is taken for dead: longer than any mail may take. Default 200.
   */
  deadAfterSeconds?: number;
}
