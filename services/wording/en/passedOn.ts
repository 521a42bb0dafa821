import type { Landlord } from '../../landlords/landlord.ts';
import type { CallWished } from '../../understanding/callTime.ts';
import { openingHours, reachAPerson } from './contact.ts';
import { dateInFull, momentInFull } from './dates.ts';

/** A request for a person: how to reach one now, and that the request is recorded. */
export function personRequested(landlord: Landlord): string {
  return `I have recorded that you want to speak to a person, and the team at ${landlord.shortName} can see it. ${reachAPerson(landlord)} ${openingHours(landlord)}`;
}

/** The day and time of a call that somebody wishes for: "Thursday 19 March 2026 at 2:00pm". */
export function callInWords({ on, at }: CallWished): string {
  return at === null ? dateInFull(on) : momentInFull(`${on}T${at}`);
}

/** A call was asked for at a day and time: kept, and not promised. */
export function callPassedOn(call: CallWished): string {
  return `I have written down that you would like a call on ${callInWords(call)}. The team must confirm that time.`;
}

/** "When is my window being mended?": Heard has no dates of repairs. */
export function repairNotKnown(landlord: Landlord, contact: string, asks: boolean): string {
  const passed = `I cannot see when repairs are planned. I have passed your question to the team at ${landlord.shortName}. I have not logged a complaint.`;
  return asks ? `${passed} ${personContactQuestion} ${contact}` : `${passed} ${contact}`;
}

/** Asks how the person can reach the resident. */
export const personContactQuestion =
  'If you would like them to contact you, give me a phone number or an e-mail address.';

/** The same, after something that Heard could not answer. */
export function personContactAgain(contact: string): string {
  return `I cannot answer that here, but a person can. You asked to speak to a person: which phone number or e-mail address may they use? ${contact}`;
}

/** No contact was wanted: the request stands. */
export const personWithoutContact =
  'That is fine. Your request is recorded without a number. You can ring or e-mail the office yourself, or give me a number here later.';

/** The contact was kept with the request. */
export const personContactKept = 'Thank you. I have added that to your request.';

/** A review request was recorded on the resident's own complaint. No reasons are needed (Code 6.12). */
export function reviewRequested(reference: string, body: string): string {
  return `I have recorded that you want a review of complaint ${reference}. You do not have to give reasons, but you can tell me your views and I will add them. It will be looked at by the ${body}.`;
}

/** Not happy after a decision: what that can lead to, in one tap. */
export function reviewOffered(reference: string): string {
  return `I am sorry that you are not happy with the decision on ${reference}. You can have it looked at again by somebody else. That is Stage 2. Shall I ask for a review (Stage 2)?`;
}

/** The buttons under that question. Each is also understood when typed. */
export const reviewOfferButtons = ['Yes, ask for a review', 'No, not now'];

/** The review was not wanted: what was said is kept. */
export function reviewLeft(reference: string): string {
  return `That is fine. I have not asked for a review. I have added what you said to ${reference}. If you change your mind, say “I want a review”.`;
}

/** Why the review is wanted, said after it was asked for. */
export function reviewReasonAdded(reference: string): string {
  return `Thank you. I have added this to your review of ${reference}, in your own words. If it is about another matter, say “log a complaint”.`;
}

/** A review cannot be recorded yet: the reason, and what to do now. */
export function reviewNotYet(reference: string, reason: string): string {
  return `I have passed your wish for a review of ${reference} to the team. ${reason}`;
}

/** A review of a complaint that this browser session does not hold. */
export function reviewPassedOn(landlord: Landlord): string {
  return `I have passed your wish for a review to the team at ${landlord.shortName}, with the time you asked. You do not have to give reasons. ${reachAPerson(landlord)}`;
}

/** A review of a complaint from before this chat. No reasons are needed (Code 6.12). */
export function earlierReviewPassedOn(landlord: Landlord): string {
  return `You want a review of a complaint that you made before. That is Stage 2. I cannot see that complaint here, so I have passed your wish to the team at ${landlord.shortName}, with the time you asked. A person must find it and tell you what happens next. If it has a number, type it and I will pass that on too. ${reachAPerson(landlord)}`;
}

/** A review of a complaint whose reference was named, and which this browser does not hold: the question for its code follows. */
export function reviewOfNamed(reference: string, landlord: Landlord): string {
  return `I have passed your wish for a review of ${reference} to the team at ${landlord.shortName}, with the time you asked. You do not have to give reasons.`;
}

/** Asked after a wish for a review of a complaint that is not known here. */
export const reviewContactQuestion =
  'If you have the reference of that complaint, type it. If not, tell me your name, and a phone number or e-mail address for the answer.';

/** "I haven't got the reference": what goes on without it. @param asks whether who they are is asked now. */
export function withoutReference(landlord: Landlord, asks: boolean): string {
  const without = 'That is fine. A person can find it without the reference, and I have passed it on.';
  const question = 'What is your name, and which phone number or e-mail address may they use?';
  return asks ? `${without} ${question} ${reachAPerson(landlord)}` : `${without} ${reachAPerson(landlord)}`;
}

/** Their name, before the number: that is asked next. */
export const personNameKept = 'Thank you. I have added your name.';

/** More than one complaint could be meant. */
export const reviewWhich = 'Which complaint is this about?';

/** An old matter or a court claim is flagged for a person; Heard never refuses (design 3.12). */
export const flagged = {
  old_matter:
    'Some of this goes back more than 12 months. We can decide not to look into things that old, but we do not have to: a person thinks about your reasons, and writes to you to say what we will look into and why. If something kept you from telling us sooner, say so and I will add it. Your complaint is logged.',
  court_claim:
    'You mention a court claim. A person will look at what that means for your complaint. I have logged it all the same.',
};
