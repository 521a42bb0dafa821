import type { WordsId } from '../../records/record.ts';
import type { Complaint } from '../complaint.ts';
import { ownContact } from '../people/events.ts';
import type { VerifiedWay } from './events.ts';

/** The words that hold the address of a contact as it stands now. Null: there is none. */
export function addressWords({ details, contacts }: Complaint, number: number): WordsId | null {
  if (number === ownContact) return details.reach?.words ?? null;
  return contacts.find((each) => each.number === number)?.address ?? null;
}

/** How the address of a contact was checked, as it stands now. Null: it was not, or it has changed since. */
export function verifiedHow(complaint: Complaint, number: number): VerifiedWay | null {
  const now = addressWords(complaint, number);
  const found = complaint.verified.findLast(({ contact, of }) => contact === number && of === now);
  return now === null ? null : (found?.how ?? null);
}
