import { countAnswered } from './countAnswers.ts';
import { firstAndNext, papersIn } from './datedPapers.ts';
import { neverTold } from './neverTold.ts';
import { nthTelling } from './nthTelling.ts';
import { countIn, countWords } from './numbers.ts';
import { findFirst, phrases } from './phrases.ts';
import { sentThings } from './sentThings.ts';
import { onceTold } from './singleTelling.ts';
import {
  countedIn,
  hearersIn,
  oncesIn,
  summed,
  type TellingCount,
  timesIn,
  totalIn,
  withThis,
} from './tellingCounts.ts';
import { tellingsIn } from './tellings.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

export { readMissedAppointments } from './missedAppointments.ts';

/** How often the resident told the landlord before this message, and the words it came from. */
export interface Contacts {
  contacts: number | null;
  words: string | null;
}

/** "Twice a week since January": no plain number. */
const perTime = phrases(
  '(once|twice|[0-9]+ times|two times|three times|four times|five times) (a|every|per|each) (day|week|month|fortnight|year)',
  '(every|each) (day|week|month|morning|monday|tuesday|wednesday|thursday|friday|fortnight|night|single day|single week)',
);
const bothTimes = phrases(
  '(rang|called|phoned|emailed|told you|told them|reported it|complained) both (times|days)',
  'both times (i|we) (rang|called|phoned|emailed|wrote|reported*|told|complained)',
);
/** Nobody is told by "noise every night": such words say how often only where they stand with a telling, or were asked for. */
const tells =
  / (?:tell|told|telling|telt|ring|ringing|rang|rung|call|calling|called|phone|phoning|phoned|email|emailing|emailed|text|texting|texted|message|messaged|write|writing|wrote|written|report|reporting|reported|complain|complaining|complained|chase|chasing|chased|ask|asking|asked|contact|contacting|contacted|mention|mentioned|mentioning|raise|raised|raising|log|logged|spoke|spoken|been (?:on|in|onto|down)|calls|emails|messages|letters|times|occasions) /;
const clauseEnd = / (?:[.!?,]|but|because|so|while) /g;
const many = phrases(
  '(dozens of|loads of|lots of|so many|countless|umpteen|numerous|several|hundreds of|a hundred|a million|many|multiple|plenty of) (times?|calls|emails|messages|occasions|letters)',
  '(over and over|again and again|time and again|repeatedly|constantly)',
);
/** "Rang Friday, rang Sunday": each telling counts, and each time that one names. */
function listedIn(said: Said): TellingCount | null {
  const told = tellingsIn(said);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) return null;
  // One telling without a time says only that it happened.
  if (told.length === 1 && !first.dated) return null;
  const count = told.reduce((sum, each) => sum + each.count, 0);
  return { count, words: said.quote(first.from, last.to).slice(0, 300), from: first.from };
}

const rightedCount = new RegExp(
  `^ (?:no|nope|actually|sorry|wait|correction|oh|it should be|that should be|i meant|i mean|make (?:it|that)) (?:[^ .!?]+ ){0,5}?(once|twice|thrice|${countWords} times)(?: |$)`,
);

/** "Actually it was 4 times": an earlier answer put right. */
function putRight(said: Said): TellingCount | null {
  const count = said.raw.length > 60 ? null : countIn(rightedCount.exec(said.plain)?.[1] ?? '');
  return count === null || / (?:broke|came|went|happened|visited|failed) /.test(said.plain)
    ? null
    : { count, words: said.raw.trim(), from: 0 };
}

/** What the words say outright; of a number and a list of tellings the greater, for "told you in May and once after" is two. */
function stated(said: Said): TellingCount | null {
  const nth = withThis(said) ?? firstAndNext(said) ?? nthTelling(said);
  if (nth !== null) return nth;
  const counts = countsIn(said);
  if (counts === null) return noughtOf(neverTold(said)) ?? bothIn(said);
  const list = listedIn(said);
  return list !== null && list.count > counts.count ? list : (totalIn(said) ?? counts);
}

function countsIn(said: Said): TellingCount | null {
  return oncesIn(said) ?? summed(timesIn(said)) ?? countedIn(said) ?? hearersIn(said);
}

const known = new WeakMap<Said, Contacts>();

/**
 * Reads how often the resident told the landlord before this message; "dozens of times" is kept in words only. Staff of the
 * landlord count as the landlord ("told you twice and the caretaker once" is three), and so does whoever tells it for the
 * resident; a telling with neither a number nor a time says only that it happened. A message is read for its facts and for
 * its signs: what was read is kept with it.
 */
export function readContacts(said: Said, asked: ReadingContext['asked']): Contacts {
  const before = known.get(said);
  if (before !== undefined && asked !== 'contacts') return before;
  const read = contactsOf(said, asked);
  if (asked !== 'contacts') known.set(said, read);
  return read;
}

function contactsOf(said: Said, asked: ReadingContext['asked']): Contacts {
  const vague = findFirst(said, many) ?? perTimeTold(said, asked);
  const told = stated(said) ?? putRight(said) ?? (vague === null ? implied(said, asked) : null);
  return told === null
    ? { contacts: null, words: wordsOf(vague) }
    : { contacts: told.count, words: told.words };
}

function perTimeTold(said: Said, asked: ReadingContext['asked']): Stretch | null {
  const found = findFirst(said, perTime);
  if (found === null || asked === 'contacts') return found;
  const ends = [...said.plain.matchAll(clauseEnd)].map(({ index }) => index);
  const from = ends.findLast((end) => end < found.from) ?? 0;
  const to = ends.find((end) => end >= found.to - 1) ?? said.plain.length;
  return tells.test(` ${said.plain.slice(from, to)} `) ? found : null;
}

/** What a list of tellings or a bare answer comes to. */
function implied(said: Said, asked: ReadingContext['asked']): TellingCount | null {
  const found = moreOf(listedIn(said), papersIn(said));
  if (found !== null) return found;
  return asked === 'contacts'
    ? (countAnswered(said) ?? listed(said))
    : (onceTold(said, tellingsIn(said)) ?? sentThings(said));
}

function moreOf(one: TellingCount | null, other: TellingCount | null): TellingCount | null {
  if (one === null || other === null) return one ?? other;
  return other.count > one.count ? other : one;
}

function noughtOf(found: Stretch | null): TellingCount | null {
  return found === null ? null : { count: 0, words: found.words, from: found.from };
}

/** Asked how often, each telling is once: "I told the girl and then I wrote". */
function listed(said: Said): TellingCount | null {
  const told = tellingsIn(said);
  const count = told.reduce((sum, each) => sum + each.count, 0);
  return told.length === 0 ? null : { count, words: said.raw.trim().slice(0, 300), from: 0 };
}

function wordsOf(found: { words: string } | null): string | null {
  return found === null ? null : found.words;
}

function bothIn(said: Said): TellingCount | null {
  const found = findFirst(said, bothTimes);
  return found === null ? null : { count: 2, words: found.words, from: found.from };
}
