import { readAddressHint } from './addressHint.ts';
import { readCategory } from './category.ts';
import { type ContactDetails, readContactDetails } from './contactDetails.ts';
import { readContacts, readMissedAppointments } from './contacts.ts';
import { asMeant, readCorrects } from './corrections.ts';
import { readEffect } from './effect.ts';
import { isOtherLanguage } from './otherLanguages.ts';
import { readOutcomes } from './outcomes.ts';
import { readAdjustment, readAtRisk, readGroup, readOnBehalfOf } from './people.ts';
import { readReply } from './replies.ts';
import { readSideQuestions } from './sideQuestions.ts';
import type { Steps } from './steps.ts';
import { readText, type Said } from './text.ts';
import type { Reading, ReadingContext, SideQuestion } from './understanding.ts';

/** The part of a reading that is facts, replies and side questions: all but dates, safety and dissatisfaction. */
export type Facts = Pick<
  Reading,
  | 'contacts'
  | 'missedAppointments'
  | 'outcomes'
  | 'outcomeWords'
  | 'category'
  | 'addressHint'
  | 'onBehalfOf'
  | 'group'
  | 'adjustment'
  | 'atRisk'
  | 'effect'
  | 'name'
  | 'email'
  | 'phone'
  | 'home'
  | 'notAResident'
  | 'reference'
  | 'reply'
  | 'sideQuestions'
  | 'corrects'
  | 'words'
>;

/**
 * Reads every fact that a message states, each with the words it came from: linear in the message's length, a step for every few
 * facts.
 */
export function* factsInSteps(message: Said, asked: ReadingContext['asked']): Steps<Facts> {
  const reply = readReply(message, asked);
  const said = reply === 'correction' ? readText(asMeant(message.raw, reply)) : message;
  const corrects = readCorrects(said, reply);
  // A number that is put right is read like one that was asked for: "it's not twelve times, it's 2".
  const counting = corrects === 'contacts' ? corrects : asked;
  const contacts = reply === 'dont_know' ? { contacts: null, words: null } : readContacts(said, counting);
  const missed = readMissedAppointments(said);
  yield;
  const { outcomes, words: outcomeWords } = readOutcomes(said, asked);
  yield;
  const whole = {
    addressHint: readAddressHint(said, asked),
    onBehalfOf: readOnBehalfOf(said),
    adjustment: readAdjustment(said, asked),
    atRisk: readAtRisk(said),
    effect: readEffect(said, asked),
  };
  yield;
  const details = contactDetailsOf(said, message, asked);
  yield;
  const category = readCategory(said);
  yield;
  return {
    ...whole,
    ...details,
    contacts: contacts.contacts,
    missedAppointments: missed.contacts,
    outcomes,
    outcomeWords,
    category,
    group: readGroup(said),
    reply,
    sideQuestions: readSideQuestions(said).filter((each) => !isAnswerInLanguage(each, asked)),
    corrects,
    words: onlySaid({
      ...whole,
      contacts: contacts.words,
      missedAppointments: missed.words,
      outcomes: outcomeWords,
    }),
  };
}

const asides: ReadonlySet<ReadingContext['asked']> = new Set([
  'offer',
  'first_time',
  'confirm',
  'change_which',
  'other',
  null,
]);

/** Asked for a part of the complaint, words in another language are its answer, kept letter by letter. */
function isAnswerInLanguage(found: SideQuestion, asked: ReadingContext['asked']): boolean {
  return !asides.has(asked) && isOtherLanguage(found);
}

/** A home is told in the resident's own words: taking out what was wrong must not join what stood apart. */
function contactDetailsOf(said: Said, message: Said, asked: ReadingContext['asked']): ContactDetails {
  const details = readContactDetails(said, asked);
  const { home } = details;
  if (home === null || message.raw.includes(home)) return details;
  return { ...details, home: readContactDetails(message, asked).home };
}

function onlySaid(words: Record<string, string | null>): Record<string, string> {
  const said = Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(said);
}
