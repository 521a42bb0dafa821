import type { Landlord } from '../../landlords/landlord.ts';

/** The buttons of an offer. Each is also understood when typed. */
export const offerButtons = ['Yes, log a complaint', 'Not now', 'Tell me more'];

/** The buttons under "is this the first time?". */
export const firstTimeButtons = ['Yes, first time', 'No, I have told you before', 'I want to complain'];

/** What stands at the head of a piece and joins it to words that are not shown. */
const joins = /^(?:(?:but|and|so|because|cos|coz|then|also|or|anyway|well|plus|that|which)\b[\s,]*)+/i;

/** A subject at the head of a clause: without one a piece of a sentence, read back, sounds like mockery. */
const subject =
  /^(?:i|we|you|they|he|she|it|ive|im|id|weve|youve|theyve|its|(?:i|we|you|they|he|she|it)['’](?:ve|m|d|re|s|ll)|my|our|your|the|this|that|these|those|nobody|no one|no-one|none of|someone|somebody|everyone|every)\b/i;

/** Swearing is heard and not repeated. */
const coarse =
  /\b(?:\w*fuck\w*|\w*shit\w*|wtf|crap|piss\w*|ars\w+|bastard\w*|cunt\w*|wank\w*|bollocks|twat\w*|dick\w*|bloody)\b/i;

/** Shorter is no whole clause, longer is no quotation. */
const shortestQuoted = 5;
const longestQuoted = 140;

function isWhole(piece: string): boolean {
  const words = piece.split(/\s+/).length;
  if (words < shortestQuoted || piece.length > longestQuoted) return false;
  return subject.test(piece) && !coarse.test(piece) && !/\p{Extended_Pictographic}/u.test(piece);
}

function quoted(words: string[]): string {
  const clauses = words.map((piece) => piece.trim().replace(joins, ''));
  const whole = clauses.find(isWhole);
  return whole === undefined ? '' : `You said: “${whole}”. `;
}

/** What deserves a word of its own before anything is offered. */
export type Sympathy = 'death' | 'hurt';

const sorry: Record<Sympathy, string> = {
  death: 'I am very sorry for your loss. ',
  hurt: 'I am sorry that somebody was hurt. ',
};

/** The word of its own, before anything else is said. Empty when nothing calls for one. */
export function feltFor(sympathy: Sympathy[]): string {
  return sympathy.map((each) => sorry[each]).join('');
}

/**
 * Offers the choice to complain (Code 1.3: the resident need not use the word). `words` are the resident's own words
 * that gave the dissatisfaction away.
 */
export function offer(words: string[], sympathy: Sympathy[] = []): string {
  const felt = feltFor(sympathy) || 'I am sorry to hear that. ';
  // After a death or a fall nobody needs their own sentence back.
  const quotation = sympathy.length > 0 ? '' : quoted(words);
  return (
    `${felt}${quotation}It sounds as if our service has let you down.\n\n` +
    'Would you like me to log this as a complaint? You get a reference, dates that we must keep to, and a written answer. Complaining will not change how you are treated.'
  );
}

/** The offer after a safety answer: short, because the danger comes first. */
export const offerAfterDanger =
  'Please deal with the danger first. When you are ready: would you like me to log a complaint about this as well?';

/** The offer, put again after more of the story. */
export const offerAgain = 'Thank you, I have kept that too. Shall I log this as a complaint?';

/** The offer after nothing but swearing: heard, not repeated and not thanked for. */
export const angryOnly =
  'I can hear how angry you are. I can log this as a complaint, or you can speak to a person instead. Shall I log it?';

/** Offers what was told earlier and had no offer yet. */
export const offerOfStory =
  'I have kept what you told me. Would you like me to log it as a complaint? Complaining will not change how you are treated.';

/** Offers the other matter, after the first complaint is done. */
export const offerAnother =
  'You also told me about another matter. Would you like me to log that as a second complaint, with what you told me?';

/** A kind word with trouble in the same message: both are heard. */
export const offerBesidePraise =
  'Thank you for the kind word. Part of what you told me sounds as if it has not been put right. Would you like me to log that part as a complaint? It is not a moan. Complaining will not change how you are treated.';

/** "No" once more, when nothing stands open. */
export const stillDeclined =
  'That is fine. I have not logged a complaint. What you told me is kept for the team.';

/** The resident does not want to complain about what they reported: it is still to be put right. */
export function firstTimeLeft(contact: string): string {
  return `That is fine, no complaint. What you told me is recorded and the team will see it. If it is not put right, tell me. ${contact}`;
}

/** The question "is this the first time?", put again after something else was answered. */
export const firstTimeStill = 'Back to what you told me: is this the first time you have told us about it?';

/** The offer, put again after a side question. */
export const offerStill = 'Back to what you told me: shall I log this as a complaint?';

/** What was said is now part of the open complaint. */
export function added(reference: string): string {
  return `I have added this to your complaint ${reference}, in your own words.`;
}

/** Says what a complaint is and what follows from it. */
export function tellMore(landlord: Landlord): string {
  const { procedure } = landlord;
  return [
    'A complaint is you telling us that you are not happy with something we did, or did not do. You do not need special words.',
    `If you say yes, we write to you within ${procedure.acknowledge.duration.days} working days to say that we have it. A Complaints Officer looks into it and we write to you with a decision. If you are not happy with the decision, you can ask for a review (${procedure.reviewBody.value}).`,
    'You can ask the Housing Ombudsman for help at any time. It costs nothing. Shall I log it?',
  ].join('\n\n');
}

/** "No" was recorded and can be taken back (design 3.3). */
export const declined =
  'That is fine. I have not logged a complaint. If you change your mind, say “log a complaint” at any time and I will use what you have told me.';

/** The offer was put twice without an answer: it stays open and staff see it. @param toldMore whether the last message told more. */
export function offerLeftOpen(contact: string, toldMore: boolean): string {
  const kept = toldMore ? 'Thank you, I have kept that too. ' : '';
  return `${kept}I will leave that with you for now. The team can see what you have told me. Say “log a complaint” whenever you want. ${contact}`;
}

/** A first report: recorded as a service request, with the one question that settles most cases. */
export const firstTimeQuestion =
  'Thank you for telling me. I have passed this to the team as something to put right. Is this the first time you have told us about it?';

/** It could be dissatisfaction, but it is not clear (the ask band). */
export const askQuestion = 'Thank you for telling me. Is this the first time you have told us about it?';

/** After "yes, the first time", when nothing more calls for an offer. */
export function firstTimeNoted(contact: string): string {
  return `Thank you. It is recorded and the team will see it. If it is not put right, or you are not happy with how it is dealt with, tell me and I will log a complaint. ${contact}`;
}
