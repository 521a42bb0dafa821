import { londonDate } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { type StatusAnswer, statusOf } from '../services/complaints/status.ts';
import { type Reasons, statusInWords } from '../services/wording/en/status.ts';
import type { Talk } from './talk.ts';

/** Tells where one complaint stands. Whether the resident may hear it is for the caller to know. */
export async function tellStatus(talk: Talk, complaint: Complaint): Promise<void> {
  const status = forThem(talk, complaint, statusOf(complaint, talk.landlord, londonDate(talk.now)));
  const text = statusInWords(status, talk.landlord, await openedWords(talk, complaint, status));
  await talk.say({ text, acts: ['status'], more: { reference: complaint.reference } });
}

/** Where a code opened it, nothing is changed: what can be done was said with the code. */
function forThem({ residentId }: Talk, complaint: Complaint, status: StatusAnswer): StatusAnswer {
  if (complaint.residentId === residentId) return status;
  return { ...status, canDo: status.canDo.filter((action) => action !== 'add_details') };
}

/** Opens the words that the answer repeats: reasons for new dates and promised actions. */
async function openedWords(talk: Talk, complaint: Complaint, status: StatusAnswer): Promise<Reasons> {
  const ids = [
    ...status.clocks.flatMap((clock) => (clock.moved === null ? [] : [clock.moved.reason])),
    ...status.actions.map((action) => action.words),
  ];
  const opened: Reasons = {};
  for (const id of ids) {
    const words = await talk.cases.openWords(complaint.id, id);
    if (words !== null) opened[id] = words;
  }
  return opened;
}
