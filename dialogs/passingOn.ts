import { londonTime } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { hasCode } from '../services/errors.ts';
import type { Handoff } from '../services/handoff/handoff.ts';
import { callWished } from '../services/understanding/callTime.ts';
import { speaksOfEarlier } from '../services/understanding/earlierComplaint.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import {
  callPassedOn,
  earlierReviewPassedOn,
  personContactAgain,
  personContactKept,
  personContactQuestion,
  personRequested,
  personWithoutContact,
  reviewContactQuestion,
  reviewNotYet,
  reviewOfNamed,
  reviewPassedOn,
  reviewRequested,
  reviewWhich,
} from '../services/wording/en/passedOn.ts';
import { personSafeContact } from '../services/wording/en/safeContact.ts';
import { provenComplaints } from './access.ts';
import { askForCode } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import { isGuarded } from './keepingSafe.ts';
import { namesIt } from './ownComplaint.ts';
import type { Talk } from './talk.ts';

/** A person was asked for: contact and hours at once, the request recorded, one question about how to reach them. */
export async function passToPerson(talk: Talk, followUp: boolean): Promise<void> {
  const { reading } = talk;
  const contact = [reading.email, reading.phone].filter((given) => given !== null).join(', ') || null;
  const call = callWished(talk.text, londonTime(talk.receivedAt));
  const handoff = await talk.cases.matters.requestPerson({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    words: talk.text,
    contact,
    call,
  });
  if (contact !== null) talk.state.contact = contact;
  const asks = followUp && contact === null;
  // A "yes" from here on answers something else than the offer that was declined.
  talk.state.declined = null;
  if (asks) talk.state.personRequest = handoff.id;
  const text = [personRequested(talk.landlord), ...(call === null ? [] : [callPassedOn(call)])].join('\n\n');
  const question = (await isGuarded(talk)) ? personSafeContact : personContactQuestion;
  await talk.say({
    text: asks ? `${text}\n\n${question}` : text,
    acts: call === null ? ['person'] : ['person', 'call_time'],
    asks: asks ? 'person_contact' : null,
  });
}

/** "You can get me on 07700 900123 after six, or jo@example.org": a longer message tells more than a contact. */
const longestContact = 80;

/**
 * A contact after a request for a person, at once or after other talk: it was asked for, so it is kept whenever it comes.
 * Answers whether the message was no more than that.
 */
export async function answerPersonContact(talk: Talk): Promise<boolean> {
  const { state, reading, text } = talk;
  if (state.personRequest === null) return false;
  const given = [reading.email, reading.phone].filter((each) => each !== null).join(', ');
  if (given === '') return declinesContact(talk);
  const isShort = text.trim().length <= longestContact;
  // "After five", "not on Mondays": a short message is kept whole, so that no condition is lost. So is a name that was given first.
  const told = [state.referenceAsked?.name ?? [], isShort ? text.trim() : given].flat();
  const call = callWished(text, londonTime(talk.receivedAt), true);
  await talk.cases.matters.personContact(state.personRequest, told.join(', '), call);
  Object.assign(state, { personRequest: null, contact: given });
  // A number in an intake answers its question as well.
  if (state.intake !== null) return false;
  const kept = call === null ? personContactKept : `${personContactKept} ${callPassedOn(call)}`;
  await talk.say({ text: kept, acts: call === null ? ['person_contact'] : ['person_contact', 'call_time'] });
  // What else the message says is heard as well: a whole complaint may stand beside the number.
  return isShort;
}

/** "No thanks" to that question: the request stands without a contact. */
async function declinesContact(talk: Talk): Promise<boolean> {
  const { state, reading, text } = talk;
  const open = state.intake !== null || state.offer !== null || state.firstTime !== null;
  const reply = replyOf(reading, text);
  if (open || text.trim().length > 40 || (reply !== 'no' && reply !== 'skip' && reply !== 'rather_not'))
    return false;
  state.personRequest = null;
  await talk.say({ text: personWithoutContact, acts: ['person_contact_declined'] });
  return true;
}

/** Asks once more for the contact, after something that Heard could not answer. */
export async function askContactAgain(talk: Talk): Promise<void> {
  await talk.say({
    text: personContactAgain(reachAPerson(talk.landlord)),
    acts: ['person_contact_question'],
    asks: 'person_contact',
  });
}

/** A wish for a review: on the resident's own complaint where it is known, otherwise passed to staff. */
export async function passReview(talk: Talk): Promise<void> {
  const own = await talk.cases.ofResident(talk.residentId);
  const named = talk.reading.reference;
  if (named === null && speaksOfEarlier(talk.text)) return passEarlierReview(talk);
  const complaint = named === null ? only(own) : (own.find((each) => each.reference === named) ?? null);
  if (complaint !== null) return review(talk, complaint, talk.text);
  if (named !== null) return passNamedReview(talk, named);
  if (own.length > 1) return askWhichReview(talk, own);
  await passUnknownReview(talk, reviewPassedOn(talk.landlord));
}

/** A complaint from before this chat: a person has to find it. */
function passEarlierReview(talk: Talk): Promise<void> {
  return passUnknownReview(talk, earlierReviewPassedOn(talk.landlord));
}

/** A reference that this browser does not hold: its code opens it, and the review is asked for then. The wish does not wait for that. */
async function passNamedReview(talk: Talk, reference: string): Promise<void> {
  const proven = (await provenComplaints(talk)).find((each) => each.reference === reference);
  if (proven !== undefined) {
    await review(talk, proven, talk.text);
    talk.state.reviewed = null;
    return;
  }
  await wishForReview(talk);
  await talk.say({ text: reviewOfNamed(reference, talk.landlord), acts: ['review', 'passed_on'] });
  await askForCode(talk, reference);
}

/** Nobody can find a complaint, or answer, without a reference or somebody to ask: both are asked for, in one question. */
async function passUnknownReview(talk: Talk, text: string): Promise<void> {
  const { state } = talk;
  const { id, contact } = await wishForReview(talk);
  const isOpen = state.intake !== null || state.offer !== null || state.firstTime !== null;
  const asks = contact === null && !isOpen;
  if (asks) state.personRequest = id;
  const question = (await isGuarded(talk)) ? personSafeContact : reviewContactQuestion;
  await talk.say({
    text: asks ? `${text}\n\n${question}` : text,
    acts: ['review', 'passed_on'],
    asks: asks ? 'person_contact' : null,
  });
}

/** The wish is recorded the moment it is said, whatever becomes of the question which complaint is meant. */
function wishForReview(talk: Talk): Promise<Handoff> {
  const { residentId, conversationId, text: words, reading, receivedAt: at, state } = talk;
  state.referenceAsked = { for: 'review', words, at, name: null };
  const given = [reading.email, reading.phone].filter((each) => each !== null).join(', ');
  const contact = given === '' ? state.contact : given;
  return talk.cases.matters.requestPerson({ residentId, conversationId, words, contact });
}

function only(complaints: Complaint[]): Complaint | null {
  return complaints.length === 1 ? (complaints[0] ?? null) : null;
}

async function askWhichReview(talk: Talk, own: Complaint[]): Promise<void> {
  talk.state.reviewWords = talk.text;
  await wishForReview(talk);
  const buttons = own.map((complaint) => complaint.reference);
  await talk.say({ text: reviewWhich, acts: ['question'], asks: 'review_which', buttons });
}

/** The answer to "which complaint?". Answers whether it named one. */
export async function answerReviewWhich(talk: Talk): Promise<boolean> {
  const words = talk.state.reviewWords;
  if (words === null) return false;
  talk.state.reviewWords = null;
  const own = await talk.cases.ofResident(talk.residentId);
  const complaint = own.find(({ reference }) => namesIt(talk, reference));
  if (complaint === undefined) return false;
  await review(talk, complaint, words);
  return true;
}

/** Asks for a review of this complaint, or says why it cannot be recorded yet. */
export async function review(talk: Talk, complaint: Complaint, words: string): Promise<void> {
  const more = { reference: complaint.reference };
  try {
    const reviewed = await talk.cases.requestReview(complaint.id, words);
    talk.state.reviewed = { complaintId: complaint.id, at: talk.receivedAt };
    const body = talk.landlord.procedure.reviewBody.value;
    await talk.say({ text: reviewRequested(reviewed.reference, body), acts: ['review'], more });
  } catch (thrown) {
    if (!hasCode(thrown, 'REFUSED')) throw thrown;
    await talk.cases.note(complaint.id, words);
    const reason = thrown instanceof Error ? thrown.message : '';
    await talk.say({ text: reviewNotYet(complaint.reference, reason), acts: ['review', 'passed_on'], more });
  }
}
