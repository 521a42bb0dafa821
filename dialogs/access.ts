import type { Complaint } from '../services/complaints/complaint.ts';
import { endsAccess } from '../services/identity/access.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';

/** A complaint that a right code opened in this conversation. */
export type Access = ConversationState['access'][number];

/** The complaints that are open to this conversation now, the latest opened first. */
export async function provenComplaints(talk: Talk): Promise<Complaint[]> {
  const proven: Complaint[] = [];
  for (const access of talk.state.access.toReversed()) {
    if (access.until <= talk.now) continue;
    const complaint = await talk.cases.get(access.complaintId);
    const given = { since: access.since, residentId: talk.residentId, contact: access.contact };
    if (!endsAccess(complaint, given)) proven.push(complaint);
  }
  return proven;
}

/** Whether this conversation may still do something with a complaint: its own, or one that is open to it now. */
export async function mayReach(talk: Talk, complaint: Complaint): Promise<boolean> {
  if (complaint.residentId === talk.residentId) return true;
  return (await provenComplaints(talk)).some(({ id }) => id === complaint.id);
}

/** A complaint that was open to this conversation and is so no more; with no reference named, the latest. */
export function accessThatEnded({ state, now }: Talk, named: string | null): Access | null {
  const ended = state.access.filter(({ until }) => until <= now);
  return ended.findLast(({ reference }) => named === null || reference === named) ?? null;
}
