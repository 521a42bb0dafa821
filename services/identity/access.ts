import type { Instant } from '../clock.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaints/complaint.ts';
import { ownContact } from '../complaints/people/events.ts';
import { whyNoAccess } from '../complaints/people/mayHaveCode.ts';

/** How long a right code opens a complaint to the conversation in which it was typed, in milliseconds: thirty minutes. */
export const accessMilliseconds = 30 * 60_000;

/** Access as it was given, or a code as it was made: when, for which contact, and to which resident's browser. */
export interface AccessGiven {
  since: Instant;
  residentId: string;
  /** The contact of the case that the code was for. Null: the office gave it to the resident, whom they had identified. */
  contact: number | null;
}

/**
 * Whether an event tells that somebody who could read a code then may no longer be one who should: a way to reach the resident is
 * not safe any more, the contact is another, they were taken off the case, their authority ended, or the words are gone.
 */
function ends(event: RecordedComplaintEvent, contact: number | null): boolean {
  switch (event.type) {
    case 'RouteMarkedUnsafe':
    case 'Erased':
      return true;
    case 'Corrected':
      return contact === ownContact && event.part === 'reach';
    case 'DeathRecorded':
      return contact === null && event.who === 'complainant';
    case 'ContactRemoved':
    case 'AuthorityEnded':
      return event.contact === contact;
    default:
      return false;
  }
}

/** Doubt about a contact came with danger that was told: that is one of the events, and ends nothing for who told it. */
function isShut(complaint: Complaint, contact: number): boolean {
  const why = whyNoAccess(complaint, contact);
  return why !== null && why !== 'CONTACT_IN_DOUBT';
}

/**
 * Whether access has been ended since it was given, or a code since it was made; both are asked each time, so that nothing opens
 * between the word of staff and its effect. A wish not to be rung from the one who has it ends nothing: they are told what
 * becomes of it in the same chat.
 */
export function endsAccess(complaint: Complaint, { since, residentId, contact }: AccessGiven): boolean {
  if (contact !== null && isShut(complaint, contact)) return true;
  return complaint.history.some((event) => {
    const { recordedAt, by } = event;
    const isTheirs = by.kind === 'resident' && by.id === residentId;
    // Of one moment: which came first is not known, so the careful reading counts.
    return recordedAt >= since && !isTheirs && ends(event, contact);
  });
}
