import type { Landlord } from '../../landlords/landlord.ts';
import { postalAddress, reachAPerson } from './contact.ts';
import { ombudsmanShort } from './ombudsman.ts';

/** "Will it cost us owt?" */
export const cost = 'No. It is free to complain, and free to ask for a review. The Ombudsman is free too.';

/** "How much will I get?": nothing is promised, and nothing is priced (design 3.12). */
export const compensation =
  'A person decides that, not me. If we got something wrong, putting it right can include money. It can depend on what went wrong, how long it went on, how it affected you and what it cost you. If that is what you want, say so when I ask what would put it right. Keep any receipts.';

/** "Will I get in trouble?", "will I get evicted?" (Code 5.1). */
export function heldAgainst(landlord: Landlord): string {
  return `No. You have a right to complain, and you must not be treated differently because you did. A complaint is not a reason to lose your home. If you think that somebody holds it against you, tell me and I will write that down too. ${ombudsmanShort(landlord)}`.trim();
}

/** "Will you tell anyone?": no promise of secrecy (domain 4.2). */
export function whoIsTold(landlord: Landlord): string {
  return `I do not ring or write to anyone myself. What you write can be read by the people at ${landlord.shortName} who deal with complaints. I do not tell your family, your neighbours or your councillor. I cannot promise to keep a secret: if you tell me about a danger, the team can see an alert, and if a life is in danger they may ring 999.`;
}

/** "Why do you ask that?" */
export const whyAsk =
  'I ask so that the person who deals with it has what they need and does not have to ask you again. You do not have to answer. Say “skip” to any question and your complaint still stands.';

/** "Where can I send photos?" */
export function photos(landlord: Landlord): string {
  return `I cannot take photos or files in this chat. E-mail them to ${landlord.contacts.email}, or post copies to ${postalAddress(landlord)}. Put your reference on them if you have one.`;
}

/** "What do you mean by Stage 1?" */
export function stages(landlord: Landlord): string {
  const { stageOne, stageTwo, stageOneHandler, reviewBody } = landlord.procedure;
  return [
    `Stage 1 is our first look at your complaint. It is done by: ${stageOneHandler.value}. You get a written decision within ${stageOne.duration.days} working days.`,
    `Stage 2 is a review, if you are not happy with Stage 1. It is done by: ${reviewBody.value}. You get the final answer within ${stageTwo.duration.days} working days of asking.`,
    `There is no Stage 3. ${ombudsmanShort(landlord)}`,
  ].join('\n');
}

/** "How long till someone rings?": no call is promised that nobody has promised. */
export function whenContacted(landlord: Landlord): string {
  const { acknowledge } = landlord.procedure;
  return `I cannot say when somebody will ring. For a complaint we must write to you within ${acknowledge.duration.days} working days to say that we have it. If it cannot wait: ${reachAPerson(landlord)}`;
}

/** "He reads my phone." */
export const watchedDevice =
  'Thank you for telling me. If somebody checks this phone or computer, press “End chat”: this device then no longer opens the chat. It does not clear your browser’s history, so delete this page there as well. It is safer to write from a device that they do not use, such as a friend’s or one in a library. I will not send anything to your phone or e-mail unless you tell me that it is safe. If you are in danger, ring 999.';

/** A reference whose check character is wrong. */
export function mistypedReference(landlord: Landlord): string {
  return `That reference looks mistyped. One of ours looks like ${landlord.referencePrefix}-26-XXXXXXX. Please check it and type it again. ${reachAPerson(landlord)}`;
}

/** The number of a case that was made elsewhere. */
export function otherReference(landlord: Landlord): string {
  return `Thank you. I cannot look that number up here, so I have passed it to the team at ${landlord.shortName}. A person can find the complaint that it belongs to.`;
}

/** "What have you got so far?" where nothing was logged in this chat. */
export const nothingSoFar =
  'I have not logged a complaint in this chat. Tell me what is wrong, or say “log a complaint”.';

/** "What have you got so far?" Head of the list. */
export function soFar(reference: string): string {
  return `This is what I have for ${reference} so far:`;
}

/** A question that Heard cannot answer, kept for a person. */
export const questionKept = 'I do not know that. I have written your question down for the team.';

/** What was said is no answer to the question that stands open, and is kept all the same. */
export const keptAsNote = 'I have added that for the team to see.';
