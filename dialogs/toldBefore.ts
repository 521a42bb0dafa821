import { plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { looksTheSame, type Matter } from '../services/complaints/together/alike.ts';
import type { ServiceRequest } from '../services/serviceRequests/serviceRequest.ts';
import { isOpen } from './ownComplaint.ts';
import type { Talk } from './talk.ts';

/** A report that was dealt with so long ago is another matter: four weeks. */
const recentMilliseconds = 28 * 24 * 3_600_000;

/** Whether a new point still belongs to it: its stage 1 is under way (Code 6.8). Afterwards it is a new complaint. */
export function takesPoints(complaint: Complaint): boolean {
  return isOpen(complaint) && (complaint.standing === 'received' || complaint.standing === 'acknowledged');
}

/** The whole story so far, for nothing has come of it yet. */
function matterTold({ reading, text, state }: Talk): Matter {
  const story = (state.story?.messages ?? []).map((each) => each.text).filter((said) => said !== text);
  return { category: reading.category, place: reading.addressHint, words: [...story, text].join('\n') };
}

/** The resident's own complaint that what they tell may belong to: one that looks like it, else the one that was talked about last. */
export async function complaintToldOf(
  talk: Talk,
): Promise<{ complaint: Complaint; same: boolean } | { complaint: null; same: false }> {
  const open = (await talk.cases.ofResident(talk.residentId)).filter(takesPoints);
  const told = matterTold(talk);
  for (const complaint of open.toReversed()) {
    const { what = '', where = null } = await talk.cases.answersInWords(complaint.id);
    const held = { category: complaint.category, place: where, words: what };
    if (looksTheSame(told, held)) return { complaint, same: true };
  }
  const last = open.find(({ id }) => id === talk.state.lastComplaint) ?? open.at(-1);
  return { complaint: last ?? null, same: false };
}

/** The resident's own request that looks like what they tell: still open, or not four weeks old. */
export async function requestToldOf(talk: Talk): Promise<ServiceRequest | null> {
  const told = { category: talk.reading.category, place: talk.reading.addressHint, words: talk.text };
  for (const request of (await talk.cases.matters.serviceRequestsOf(talk.residentId)).toReversed()) {
    const isRecent = plusMilliseconds(request.recordedAt, recentMilliseconds) > talk.receivedAt;
    if (request.words === null || !(isRecent || request.dealtWith === null)) continue;
    const words = (await talk.cases.openWords(request.id, request.words)) ?? '';
    const { addressHint: place } = await talk.read({ text: words, at: request.recordedAt });
    if (looksTheSame(told, { category: request.category, place, words })) return request;
  }
  return null;
}

/** The id of that request. Null: nothing like it was reported. */
export async function reportToldOf(talk: Talk): Promise<string | null> {
  return (await requestToldOf(talk))?.id ?? null;
}
