import type { Landlord } from '../../landlords/landlord.ts';
import type { OtherLanguage, SideQuestion } from '../../understanding/understanding.ts';
import { openingHours, postalAddress, reachAPerson } from './contact.ts';
import { policyDocuments } from './documents.ts';
import { whatICanDo } from './greeting.ts';
import { ombudsmanHelp } from './ombudsman.ts';
import { otherLanguage } from './otherLanguages.ts';
import * as worries from './worries.ts';

const whatCounts =
  'A complaint is any time you tell us that you are not happy with something we did, did not do, or did badly. That includes people who work for us. You do not have to use the word complaint.';

const robot =
  'I am a computer, not a person. A person reads your complaint and a person decides. I only write things down, pass them on and tell you what happens next.';

const privacy =
  'What you write is kept for your complaint and seen by the people who deal with it. Names, contact details and your own words are stored locked. You can ask for a copy of what we hold about you.';

function howLong(landlord: Landlord): string {
  const { acknowledge, stageOne, stageTwo, reviewBody } = landlord.procedure;
  return [
    `We write to say that we have your complaint within ${acknowledge.duration.days} working days.`,
    `You get a written decision within ${stageOne.duration.days} working days. That is Stage 1.`,
    `If you are not happy with it you can ask for a review (${reviewBody.value}). You get the final answer within ${stageTwo.duration.days} working days of asking. That is Stage 2.`,
    'Weekends and bank holidays do not count. Ask me “where is my complaint?” to see your own dates.',
  ].join(' ');
}

function contact(landlord: Landlord): string {
  return `${reachAPerson(landlord)} The address is ${postalAddress(landlord)}.`;
}

const answers: Record<Exclude<SideQuestion, OtherLanguage>, (landlord: Landlord) => string> = {
  ombudsman: (landlord) => ombudsmanHelp(landlord),
  how_long: howLong,
  what_counts: () => whatCounts,
  are_you_a_robot: (landlord) => `${robot} ${reachAPerson(landlord)}`,
  policy: policyDocuments,
  contact,
  hours: (landlord) => `${openingHours(landlord)} ${reachAPerson(landlord)}`,
  privacy: () => privacy,
  what_can_you_do: whatICanDo,
  cost: () => worries.cost,
  compensation: () => worries.compensation,
  held_against_me: worries.heldAgainst,
  who_is_told: worries.whoIsTold,
  why_ask: () => worries.whyAsk,
  photos: worries.photos,
  stages: worries.stages,
  when_contacted: worries.whenContacted,
  watched_device: () => worries.watchedDevice,
  mistyped_reference: worries.mistypedReference,
  other_reference: worries.otherReference,
  so_far: () => worries.nothingSoFar,
};

/** Answers a question about Heard or the procedure, before the open question comes back. */
export function sideAnswer(question: SideQuestion, landlord: Landlord): string {
  return isOtherLanguage(question) ? otherLanguage(question, landlord) : answers[question](landlord);
}

/** A message in another language asks none of the questions. */
function isOtherLanguage(question: SideQuestion): question is OtherLanguage {
  return !(question in answers);
}
