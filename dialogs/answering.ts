import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Answer, NoAnswer, Part, Route } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { replyOf } from './buttonReplies.ts';

/** Answers found in one message, by part. */
export type Answers = Partial<Record<Part, GivenAnswer>>;

function wordsOf(reading: Reading, fact: string, otherwise: string): string {
  const found = reading.words[fact];
  if (Array.isArray(found)) return found.join('; ') || otherwise;
  return found ?? otherwise;
}

function reachOf(reading: Reading): GivenAnswer | null {
  const routes: Route[] = [];
  if (reading.email !== null) routes.push('email');
  if (reading.phone !== null) routes.push('phone');
  if (routes.length === 0) return null;
  return { words: [reading.email, reading.phone].filter((given) => given !== null).join(', '), routes };
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
  if (reading.contacts !== null) {
    found.contacts = { words: wordsOf(reading, 'contacts', text), times: reading.contacts };
  }
  if (reading.effect !== null) found.effect = { words: reading.effect };
  if (reading.outcomes.length > 0) {
    found.outcome = {
      words: reading.outcomeWords ?? wordsOf(reading, 'outcomes', text),
      outcomes: reading.outcomes,
    };
  }
  return { ...found, ...peopleIn(reading, asked === 'home' ? text : null) };
}

/**
 * "I used to live there" said in passing is kept without words, so that the address is still asked (`nextQuestion`).
 * @param answer the whole message, where it answers the question about the home.
 */
function peopleIn(reading: Reading, answer: string | null): Answers {
  const found: Answers = {};
  if (reading.name !== null) found.name = { words: reading.name };
  if (reading.home !== null) found.home = { words: reading.home };
  if (reading.notAResident)
    found.home = { words: answer === null ? null : (reading.home ?? answer), notAResident: true };
  const reach = reachOf(reading);
  if (reach !== null) found.reach = reach;
  if (reading.adjustment !== null) found.adjustments = { words: reading.adjustment };
  return found;
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
  for (const [part, given] of Object.entries(facts) as [Part, GivenAnswer][]) {
    if (open.known[part] === undefined || part === open.asked || corrects(reading, part)) taken[part] = given;
  }
  if (taken.home !== undefined && open.known.home?.notAResident === true)
    taken.home = { ...taken.home, notAResident: true };
  if (open.asked === null) return taken;
  const alone = Object.keys(facts).length === 0;
  const answer = answerTo(open.asked, { reading, text, alone, fact: taken[open.asked] });
  return answer === undefined ? taken : { ...taken, [open.asked]: answer };
}

/** The answer to the part that was asked: none given, the fact in the message, or the message itself. */
function answerTo(
  asked: Part,
  said: { reading: Reading; text: string; alone: boolean; fact: GivenAnswer | undefined },
): GivenAnswer | undefined {
  const { reading, text, alone, fact } = said;
  const none = noAnswerTo(reading, text, fact);
  if (none !== null) return none;
  if (fact !== undefined || reading.corrects !== null || !fits(asked, text, alone)) return fact;
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

/** The longest message that can be the bare answer to a part; longer ones tell something else as well. */
const longest: Partial<Record<Part, number>> = {
  name: 60,
  home: 160,
  where: 160,
  since: 120,
  contacts: 120,
  reach: 160,
};

/**
 * Whether a message can be the answer to `part` as it stands. "Three weeks now and I want an apology" is no name: its
 * facts are taken, and the name is asked again.
 */
function fits(part: Part, text: string, alone: boolean): boolean {
  const limit = longest[part];
  if (limit === undefined) return true;
  return alone && text.trim().length <= limit && (looksRight[part]?.test(text) ?? true);
}

/** What an answer in words must hold at least: "an apology" tells no number of times. */
const looksRight: Partial<Record<Part, RegExp>> = {
  contacts:
    /\d|\b(times?|once|twice|never|many|lots?|loads|dozens?|few|several|every|always|constantly|often|weekly|daily|count|half|none|more|enough|ages|one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
  since:
    /\d|\b(week|month|year|day|night|morning|ago|since|when|always|ages|yesterday|today|long|time|start|moved|before|after|last|spring|summer|autumn|winter|christmas|easter|ever|beginning|weekend|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i,
};

function corrects(reading: Reading, part: Part): boolean {
  return reading.corrects === part || (reading.reply === 'correction' && reading.corrects === null);
}
