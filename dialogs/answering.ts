import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Answer, NoAnswer, Part, Route } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { isBareHome } from './bareHome.ts';
import { replyOf } from './buttonReplies.ts';
import { fits, type Offered, partRefused } from './fitting.ts';
import { isNeed, nameBeside } from './nameBeside.ts';

/** Answers found in one message, by part. */
export type Answers = Partial<Record<Part, GivenAnswer>>;

function wordsOf(reading: Reading, fact: string, otherwise: string): string {
  const found = reading.words[fact];
  if (Array.isArray(found)) return found.join('; ') || otherwise;
  return found ?? otherwise;
}

/** When, how or of whom: "not before 10", "text only", "my daughter's, she is called Jean". */
const conditions =
  /\b(?:after|before|until|between|from|not|never|only|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|text|ring|call|leave a message|ask for|called|daughter|son|mum|mother|dad|father|sister|brother|wife|husband|partner|carer|neighbour|friend|work)\b/i;

/** A longer message tells more than how to be reached. */
const longestReach = 160;

/** The number alone is not safe to use: what goes with it, and whose it is, stays with it. */
function reachWords(text: string, given: string, asked: Part | null): string {
  const said = text.trim();
  if (said.length > longestReach || said.length <= given.length + 3) return given;
  return asked === 'reach' || (asked !== null && conditions.test(said)) ? said : given;
}

function reachOf(reading: Reading, text: string, asked: Part | null): GivenAnswer | null {
  const routes: Route[] = [];
  if (reading.email !== null) routes.push('email');
  if (reading.phone !== null) routes.push('phone');
  if (routes.length === 0) return null;
  const given = [reading.email, reading.phone].filter((each) => each !== null).join(', ');
  return { words: reachWords(text, given, asked), routes };
}

/** Every fact that a message states, whatever was asked (design 4: five things said fill five answers). */
export function factsIn(reading: Reading, text: string, asked: Part | null = null): Answers {
  const found: Answers = {};
  if (reading.addressHint !== null) found.where = { words: reading.addressHint };
  if (reading.since !== null) {
    found.since = {
      words: wordsOf(reading, 'since', text),
      date: reading.since,
      precision: reading.sincePrecision ?? 'approx',
    };
  }
  const contacts = contactsIn(reading, text);
  if (contacts !== null) found.contacts = contacts;
  if (reading.effect !== null) found.effect = { words: reading.effect };
  if (reading.outcomes.length > 0) {
    found.outcome = {
      words: reading.outcomeWords ?? wordsOf(reading, 'outcomes', text),
      outcomes: reading.outcomes,
    };
  }
  return { ...found, ...peopleIn(reading, text, asked) };
}

/** "My heating is off, flat 2": not asked for, a number alone is no whole address. */
function homeSaid(words: string, asked: Part | null): GivenAnswer {
  return { words, ...(asked !== 'home' && isBareHome(words) && { incomplete: true }) };
}

/** How often, as a number or in words alone: "many times" is not asked again. */
function contactsIn(reading: Reading, text: string): GivenAnswer | null {
  if (reading.contacts !== null)
    return { words: wordsOf(reading, 'contacts', text), times: reading.contacts };
  return typeof reading.words.contacts === 'string' ? { words: reading.words.contacts } : null;
}

/**
 * "I used to live there" said in passing is kept without words, so that the address is still asked (`nextQuestion`).
 */
function peopleIn(reading: Reading, text: string, asked: Part | null): Answers {
  const answer = asked === 'home' ? text : null;
  const found: Answers = {};
  if (reading.home !== null) found.home = homeSaid(reading.home, asked);
  if (reading.notAResident)
    found.home = { words: answer === null ? null : (reading.home ?? answer), notAResident: true };
  const reach = reachOf(reading, text, asked);
  if (reach !== null) found.reach = reach;
  return { ...found, ...nameAndNeed(reading, text, asked) };
}

function nameAndNeed(reading: Reading, text: string, asked: Part | null): Answers {
  const name = asked === 'name' ? nameBeside(reading, text) : reading.name;
  const need = reading.adjustment ?? (asked === 'name' && isNeed(text) ? text.trim() : null);
  return {
    ...(name === null ? {} : { name: { words: name } }),
    ...(need === null ? {} : { adjustments: { words: need } }),
  };
}

const noAnswers: Partial<Record<string, NoAnswer>> = {
  dont_know: 'dont_know',
  rather_not: 'rather_not',
  skip: 'skip',
};

/** A bare "skip" needs no more; a longer one is kept in the resident's words beside it. */
const bareNoAnswer = 25;

/**
 * The answer to the part that was asked, where the message holds no ready fact for it: "skip", "no", or the words
 * themselves. Null: cannot be taken as an answer; ask again.
 */
export function answerAsSaid(reading: Reading, text: string, asked: Part): GivenAnswer | null {
  const reply = replyOf(reading, text);
  if (reply === 'no' && isBareNo(text, asked)) return answerOfNo(asked);
  if (reply === 'yes' && text.trim().length < 12) return null;
  if (reading.empty) return null;
  if (asked === 'reach') return reachAsSaid(text);
  return { words: text.trim() };
}

/** Shorter than any sentence that tells something. */
const bareNo = 15;

/** "No thank you, not at all" and "nothing that I can think of" still say no more than no. */
const saysNoOnly =
  /^\W*(?:no|nope|nah|none|nothing|not really)\b(?!\W*(?:i|we) (?:want|need|would|just|think)\b)/i;

/** "I don't want to go out any more" begins like a "no" and is how it affects somebody: words are never dropped for it. */
function isBareNo(text: string, asked: Part): boolean {
  if (asked === 'contacts' || asked === 'adjustments') return true;
  return text.trim().length <= bareNo || saysNoOnly.test(text);
}

function answerOfNo(asked: Part): GivenAnswer {
  if (asked === 'contacts') return { words: null, times: 0 };
  return { words: null, none: asked === 'adjustments' || asked === 'effect' ? 'none' : 'skip' };
}

function reachAsSaid(text: string): GivenAnswer | null {
  if (/\b(post|letters?|write to me)\b/i.test(text)) return { words: text.trim(), routes: ['post'] };
  if (/\b(here|this chat|online)\b/i.test(text)) return { words: text.trim(), routes: ['chat'] };
  // A number or address that could not be read for what it is: staff can.
  if (/@|\d{5}/.test(text)) return { words: text.trim() };
  return null;
}

/**
 * All answers that a message gives while `asked` stands open. A fact for another part counts only where that part is
 * unknown or the message corrects it: a date in passing must not overwrite the date that the resident gave.
 */
export function answersIn(
  reading: Reading,
  text: string,
  open: { asked: Part | null; known: Partial<Record<Part, Answer>> },
): Answers {
  const facts = factsIn(reading, text, open.asked);
  const taken: Answers = {};
  for (const [part, given] of Object.entries(withoutHomeAsPlace(facts, open)) as [Part, GivenAnswer][]) {
    if (isOpen(open.known[part]) || part === open.asked || corrects(reading, part)) taken[part] = given;
  }
  if (taken.home !== undefined && open.known.home?.notAResident === true)
    taken.home = { ...taken.home, notAResident: true };
  return open.asked === null ? taken : withAnswer(taken, open.asked, { reading, text, known: open.known });
}

/** The number in an address is the home's: where no place was given it makes none. */
function withoutHomeAsPlace(
  facts: Answers,
  { asked, known }: { asked: Part | null; known: Partial<Record<Part, Answer>> },
): Answers {
  const { where, home } = facts;
  if (asked === 'where' || known.where?.words !== null || !where?.words) return facts;
  return home?.words?.toLowerCase().includes(where.words.toLowerCase()) ? without(facts, 'where') : facts;
}

/** What was taken, with the answer to the part that was asked, where the message can be one. */
function withAnswer(
  taken: Answers,
  asked: Part,
  { reading, text, known }: { reading: Reading; text: string; known: Partial<Record<Part, Answer>> },
): Answers {
  const refused = reading.reply === 'rather_not' ? partRefused(text) : null;
  if (refused !== null && refused !== asked) {
    return { ...taken, [refused]: { words: null, none: 'rather_not' } };
  }
  // What puts an earlier answer right answers nothing else beside it.
  if (Object.keys(taken).some((part) => isPutRight(part as Part, asked, known))) return without(taken, asked);
  const alone = Object.keys(factsIn(reading, text, asked)).length === 0;
  const answer = answerTo(asked, { reading, text, alone, fact: taken[asked] });
  return answer === undefined ? without(taken, asked) : { ...taken, [asked]: answer };
}

/** Not answered yet, or only left out: a number given after "skip" is welcome. */
function isOpen(answer: Answer | undefined): boolean {
  return (
    answer === undefined || answer.incomplete === true || (answer.none === 'skip' && answer.words === null)
  );
}

function isPutRight(part: Part, asked: Part, known: Partial<Record<Part, Answer>>): boolean {
  return part !== asked && part !== 'adjustments' && !isOpen(known[part]);
}

function without(answers: Answers, part: Part): Answers {
  const others: Answers = { ...answers };
  delete others[part];
  return others;
}

/** The answer to the part that was asked: none given, the fact in the message, or the message itself. */
function answerTo(asked: Part, said: Offered & { fact: GivenAnswer | undefined }): GivenAnswer | undefined {
  const { reading, text, fact } = said;
  const none = noAnswerTo(reading, text, fact);
  if (none !== null) return none;
  if (fact !== undefined) return fact;
  if (reading.corrects !== null || !fits(asked, said)) return undefined;
  return answerAsSaid(reading, text, asked) ?? undefined;
}

/**
 * "Skip" and "no idea" answer the part that was asked: "skip" is no name, "no idea" is not nought times. Null: no such
 * reply, or it comes with a fact all the same ("not sure, about three weeks").
 */
function noAnswerTo(reading: Reading, text: string, fact: GivenAnswer | undefined): GivenAnswer | null {
  const reply = replyOf(reading, text);
  const none = reply === null ? undefined : noAnswers[reply];
  if (none === undefined || (fact !== undefined && isParticular(fact, text))) return null;
  const words = text.trim();
  return { words: words.length > bareNoAnswer ? words : null, none };
}

/** Whether a fact says more than that the whole message was taken as it stands. */
function isParticular(fact: GivenAnswer, text: string): boolean {
  const { date, times, outcomes, routes, notAResident, words } = fact;
  const read = [date, times, outcomes?.length, routes?.length, notAResident].some(Boolean);
  return read || (words !== null && words.trim() !== text.trim());
}

/** What somebody needs is added to what they said before (`asCorrected`): a second need must not be lost. */
function corrects(reading: Reading, part: Part): boolean {
  if (part === 'adjustments') return true;
  return reading.corrects === part || (reading.reply === 'correction' && reading.corrects === null);
}
