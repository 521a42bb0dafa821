import type { Complaint } from '../complaint.ts';
import { whyNoAccess } from './mayHaveCode.ts';

/** What staff ought to do about people on a case. */
export type PeoplePromptCode = 'authority_missing' | 'contact_in_doubt';

/** A reminder about somebody on a case: the number of the contact, never a name. */
export interface PeoplePrompt {
  code: PeoplePromptCode;
  about: number[];
}

/** Who speaks for the resident and has shown no authority, and whom danger that was told has put in doubt. */
export function peopleInNeed(complaint: Complaint): PeoplePrompt[] {
  return complaint.contacts.flatMap(({ number }): PeoplePrompt[] => {
    const why = whyNoAccess(complaint, number);
    if (why === 'AUTHORITY_NEEDED') return [{ code: 'authority_missing', about: [number] }];
    return why === 'CONTACT_IN_DOUBT' ? [{ code: 'contact_in_doubt', about: [number] }] : [];
  });
}
