import { londonDate } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { type StatusAnswer, statusOf } from '../services/complaints/status.ts';
import {
  type Reasons,
  statusElsewhere,
  statusInWords,
  statusUnknown,
} from '../services/wording/en/status.ts';
import type { Talk } from './talk.ts';

/** At most so many complaints are told in one answer, the latest first. */
const mostTold = 3;

/** "Where is my complaint?": only to the browser session that made it, for now (issue: status). */
export async function answerStatus(talk: Talk): Promise<void> {
  const own = (await talk.cases.ofResident(talk.residentId)).toReversed();
  const named = talk.reading.reference;
  const meant =
    named === null ? own.slice(0, mostTold) : own.filter((complaint) => complaint.reference === named);
  if (meant.length === 0) {
    return named === null
      ? talk.say({ text: statusUnknown(talk.landlord), acts: ['status_unknown'] })
      : passReference(talk);
  }
  for (const complaint of meant) await tell(talk, complaint);
  // With more than one told, "cancel it" must not hit whichever came last.
  const [single] = meant.length === 1 ? meant : [];
  if (single !== undefined) talk.state.lastComplaint = single.id;
}

/**
 * A reference that this browser does not hold goes to the team with the message, whether or not it exists: the answer must
 * be the same for both, and must not be a dead end.
 */
async function passReference(talk: Talk): Promise<void> {
  const { state, residentId, conversationId, text, reading } = talk;
  const contact = [reading.email, reading.phone].filter((given) => given !== null).join(', ') || null;
  const { id } = await talk.cases.requestPerson({ residentId, conversationId, words: text, contact });
  const asks = contact === null && state.intake === null && state.offer === null;
  if (asks) state.personRequest = id;
  await talk.say({
    text: statusElsewhere(talk.landlord, asks),
    acts: ['status_unknown', 'passed_on'],
    asks: asks ? 'person_contact' : null,
  });
}

async function tell(talk: Talk, complaint: Complaint): Promise<void> {
  const status = statusOf(complaint, talk.landlord, londonDate(talk.now));
  const text = statusInWords(status, talk.landlord, await openedWords(talk, complaint, status));
  await talk.say({ text, acts: ['status'], more: { reference: complaint.reference } });
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
