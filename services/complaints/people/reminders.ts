import type { Complaint } from '../complaint.ts';
import { whyNoAccess } from './mayHaveCode.ts';

/** What staff ought to do about people on a case. */
export type PeoplePromptCode = 'authority_missing' | 'authority_unasked' | 'contact_in_doubt';

/** A reminder about somebody on a case: the number of the contact, never a name. */
export interface PeoplePrompt {
  code: PeoplePromptCode;
  about: number[];
}

/**
 * Whether somebody complains for somebody else and nobody has recorded how they may (Code 3.6): no representative on the case has
 * shown any authority. It holds nothing up: the complaint goes on while somebody asks.
 */
function lacksAuthority({ onBehalfOf, contacts, closed, standing, erasedOn }: Complaint): boolean {
  if (onBehalfOf === null || closed || standing === 'withdrawn' || erasedOn !== null) return false;
  // Whoever is on the case without authority has a reminder of their own.
  return !contacts.some(({ role, removed }) => role === 'representative' && removed === null);
}

/** Who speaks for the resident and has shown no authority, and whom danger that was told has put in doubt. */
export function peopleInNeed(complaint: Complaint): PeoplePrompt[] {
  const unasked: PeoplePrompt[] = lacksAuthority(complaint) ? [{ code: 'authority_unasked', about: [] }] : [];
  return [...unasked, ...contactsInNeed(complaint)];
}

function contactsInNeed(complaint: Complaint): PeoplePrompt[] {
  return complaint.contacts.flatMap(({ number }): PeoplePrompt[] => {
    const why = whyNoAccess(complaint, number);
    if (why === 'AUTHORITY_NEEDED') return [{ code: 'authority_missing', about: [number] }];
    return why === 'CONTACT_IN_DOUBT' ? [{ code: 'contact_in_doubt', about: [number] }] : [];
  });
}
