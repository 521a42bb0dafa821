import { type Instant, plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { accessMilliseconds } from '../services/identity/access.ts';
import type { Access } from './access.ts';
import { keepRefusals } from './keepingSafe.ts';
import type { Talk } from './talk.ts';

/** For whom a code was: the number of the contact on the case, and what was typed to name it. */
export type AccessTo = Pick<Access, 'contact' | 'named'>;

/**
 * Opens a complaint to this conversation for thirty minutes: to see it, add to it, ask for a review, and nothing else. Ways to
 * reach them that they refused here, before it was open, are refused for it too.
 */
export async function giveAccess(
  talk: Talk,
  { id, reference }: Complaint,
  { contact, named }: AccessTo,
): Promise<Instant> {
  const { state, now } = talk;
  const until = plusMilliseconds(now, accessMilliseconds);
  const others = state.access.filter(({ complaintId }) => complaintId !== id);
  state.access = [...others, { complaintId: id, reference, since: now, until, contact, named }].slice(-20);
  await keepRefusals(talk, id);
  return until;
}
