import type { Complaint } from '../complaints/complaint.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { ContactWords } from './codeContacts.ts';

/** A record that never exists: for an unknown reference as many statements are sent as for a known one. */
const noRecord = 'no such record';

/**
 * The contacts of a case, opened; null for a case that is none. As many statements for either, and however many contacts there are: all
 * words of a record are read at once.
 */
export async function contactWords(
  work: UnitOfWork,
  complaint: Complaint | null,
): Promise<ContactWords | null> {
  const reach = await work.words(complaint?.id ?? noRecord, complaint?.details.reach?.words ?? '');
  if (complaint === null) return null;
  const addresses = new Map<number, string>();
  for (const { number, address } of complaint.contacts) {
    const words = await work.words(complaint.id, address);
    if (words !== null) addresses.set(number, words);
  }
  return { complaint, reach, addresses };
}
