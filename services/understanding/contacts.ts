import { brokeJustNow, neverTold } from './neverTold.ts';
import { nthTelling } from './nthTelling.ts';
import { countIn, countWords } from './numbers.ts';
import { findFirst, phrases } from './phrases.ts';
import { tellingsIn } from './tellings.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

export { readMissedAppointments } from './missedAppointments.ts';

/** How often the resident told the landlord before this message, and the words it came from. */
export interface Contacts {
  contacts: number | null;
  words: string | null;
}

const told =
  '(?:told|tell|telt|telephoned|telephone|rang|rung|ring|called|call|phoned|phone|emailed|email|e mailed|texted|text|written|wrote|write|reported|report|complained|chased|chase|contacted|messaged|asked|spoken|spoke|mentioned|logged|raised|flagged|said|sent|notified|informed|supplied|put it|been (?:in|on|through|to the office|to your office|to reception|to you)|visited|went|requested|submitted)';
/** "Twice a week since January": no plain number. */
const perTime = phrases(
  '(once|twice|[0-9]+ times|two times|three times|four times|five times) (a|every|per|each) (day|week|month|fortnight|year)',
  '(every|each) (day|week|month|morning|monday|tuesday|wednesday|thursday|friday|fortnight|night|single day|single week)',
);
const bothTimes = phrases(
  '(rang|called|phoned|emailed|told you|told them|reported it|complained) both (times|days)',
  'both times (i|we) (rang|called|phoned|emailed|wrote|reported*|told|complained)',
);
const way =
  '(?:calls?|emails?|e mails?|phone calls?|messages?|msgs?|letters?|texts?|reports?|voicemails?|contacts?|notes?|tickets?|chats?|reminders?|requests?)';

const often = `(?:(once(?! (?:a|every|per|you|we|the|it|and for all|upon|he|she|they|there|this is|i|more|again) )|twice(?! (?:a|weekly|daily) )|thrice|2wice)|(?:x ?([0-9]{1,2})|([0-9]{1,2})x)|(${countWords}) (?:or [^ ]+ )?(?:separate |different |more |whole |bloody |other )?(?:times?|occasions|x))`;
const toldTimes = new RegExp(` ${told} (?:[^ .!?]+ ){0,5}?${often}(?= )(?! (?:a|every|per) )`, 'g');
const timesTold = new RegExp(` ${often} (?:already |now |, )?(?:[^ .!?]+ ){0,4}?${told}(?= )`, 'g');
const counted = new RegExp(
  ` (${countWords}) (?:or [^ ]+ )?(?:previous |separate |different |unanswered |long |polite |more |written |other |earlier ){0,2}${way}(?= )(?! (?:from (?:you|your|the)|off you|a (?:day|week)|later in the))`,
  'g',
);
/** "Emails sent 7", "Reminders: 4", "reports in between: 3". */
const tallied =
  / (?:e ?mails?|e mails?|texts?|text|letters?|calls?|messages?|reports?|reminders?|voicemails?|requests?|notes?)(?: (?:sent|made|from me|so far|in between|to date|to you|written|left|unanswered))?(?: ,)?(?: x)? ([0-9]{1,2})(?= [.,!?]| $)/g;
/** "... and once this morning", "... and sent two emails": more of the same, right behind. */
const andMore = new RegExp(
  `^(?:[^ .!?]+ ){0,4}?and (?:then )?(?:(?:sent|written|wrote|left|made|had) (${countWords}) (?:more )?${way}|(?:(?!rang |rung |phoned |emailed |called |told |wrote |texted )[^ .!?]+ ){0,2}?(once|twice|${countWords} times?)(?= (?:more|again|by|this|last|on|yesterday|today|in|since|and|at|[.,!?]|$))) ?`,
);
/** They told the resident, not the other way round. */
const byOthers =
  / (?:you|your [a-z]+|the (?:office|contractors?|plumber|electrician|engineer|officer|manager|council|surveyor)) (?:have |has |had |only |just |then )?$/;
const toMe = /^ [a-z]+ (?:to )?(?:me|us|round|out) /;
/** "I told the council three times", "been to the doctor twice": not the landlord. */
const toSomebodyElse =
  /^ [a-z]+ (?:(?:to|at|in|up) )?(?:(?:the|my|our|her|his|a) )?(?:local )?(?:doctors?|gp|council|police|hospital|school|supplier|surgery|solicitor|mp|bank|nurse|social worker|dwp|bus company|company|999|111|101) /;
const many = phrases(
  '(dozens of|loads of|lots of|so many|countless|umpteen|numerous|several|hundreds of|a hundred|a million|many|multiple|plenty of) (times?|calls|emails|messages|occasions|letters)',
  '(over and over|again and again|time and again|repeatedly|constantly)',
);
interface Found {
  count: number;
  words: string;
  from: number;
}

function eachMatch(
  said: Said,
  pattern: RegExp,
): { groups: (string | undefined)[]; words: string; from: number; to: number }[] {
  const found = [];
  for (const hit of said.plain.matchAll(pattern)) {
    found.push({
      groups: hit.slice(1),
      words: said.quote(hit.index + 1, hit.index + hit[0].length),
      from: hit.index,
      to: hit.index + hit[0].length,
    });
    if (found.length > 20) break;
  }
  return found;
}

/** "Rang four times", "twice emailed": told so often. */
function timesIn(said: Said): Found[] {
  const found = timesBy(said, toldTimes);
  return found.length > 0 ? found : timesBy(said, timesTold);
}

function timesBy(said: Said, pattern: RegExp): Found[] {
  return eachMatch(said, pattern).flatMap(({ groups, words, from, to }) => {
    const count = countIn(groups.find((group) => group !== undefined) ?? '');
    if (count === null || !isOwn(said, from)) return [];
    return [{ count: count + moreBehind(said, to), words, from }];
  });
}

/** "He rang me twice" and "ring me once you know" tell of no call of the resident's. */
function isOwn(said: Said, from: number): boolean {
  const before = said.plain.slice(Math.max(0, from - 60), from + 1);
  const after = said.plain.slice(from, from + 60);
  return !byOthers.test(before) && !toMe.test(after) && !toSomebodyElse.test(after);
}

function moreBehind(said: Said, to: number): number {
  const rest = said.plain.slice(to, to + 120).trimStart();
  const found = andMore.exec(rest);
  return countIn(found?.[1] ?? found?.[2] ?? '') ?? 0;
}

/** "Emailed twice and phoned once" adds up; "four times, four times I rang" does not say eight. */
function summed(found: Found[]): Found | null {
  const different = [...new Map(found.map((each) => [each.words.toLowerCase(), each])).values()];
  const [one, other] = different.toSorted((first, second) => first.from - second.from);
  if (one === undefined || other === undefined || different.length > 2) return found[0] ?? null;
  if (other.from - one.from >= 60) return one;
  return { count: one.count + other.count, words: `${one.words}; ${other.words}`, from: one.from };
}

/** "Three calls and two emails": all that was sent. */
function countedIn(said: Said): Found | null {
  const found = [...eachMatch(said, counted), ...eachMatch(said, tallied)].filter(
    ({ from }) => !fromThem.test(said.plain.slice(Math.max(0, from - 40), from + 1)),
  );
  const [first] = found;
  if (first === undefined) return null;
  const near = found.filter(({ from }) => from - first.from < 60);
  // "One email, all done" and the pounds of "£70 ticket" count nothing.
  const isMoney = /[£$€]\S*$/.test(said.raw.slice(0, said.rawRange(first.from, first.to)[0] + 1));
  const count = near.reduce((sum, { groups }) => sum + (countIn(groups[0] ?? '') ?? 0), 0);
  if (isMoney || count < 2 || count > 60) return null;
  return { count, words: near.map(({ words }) => words).join('; '), from: first.from };
}

/** "I got two letters", "your three emails": those came from the landlord. */
const fromThem =
  / (?:got|had|received|get|getting|your|their|his|these|those|have|you sent|you have sent|sent me|sent us|replies to|in|within|of|after|per|the last|next|other|stage|these) (?:[a-z]+ )?$| (?:pounds|quid|number|no|flat) $/;

/** "Rang Friday, rang Sunday": each telling counts, and each time that one names. */
function listedIn(said: Said): Found | null {
  const told = tellingsIn(said);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) return null;
  // One telling without a time says only that it happened.
  if (told.length === 1 && !first.dated) return null;
  const count = told.reduce((sum, each) => sum + each.count, 0);
  return { count, words: said.quote(first.from, last.to).slice(0, 300), from: first.from };
}

const markup = /<[a-z!/][^>]*>/i;

function answer(said: Said): Found | null {
  // The figures of a tag count nothing.
  if (said.raw.length > 80 || markup.test(said.raw)) return null;
  const plain = said.plain.trim();
  if (/^(?:no|never|none|not|nope|nobody|zero|0)( |$)/.test(plain))
    return { count: 0, words: said.raw.trim(), from: 0 };
  const found = new RegExp(`(?:^| )(once|twice|thrice|${countWords})(?: |$)`).exec(plain)?.[1];
  const count = found === undefined ? null : countIn(found);
  return count === null ? null : { count, words: said.raw.trim(), from: 0 };
}

const rightedCount = new RegExp(
  `^ (?:no|nope|actually|sorry|wait|correction|oh|it should be|that should be|i meant|i mean|make (?:it|that)) (?:[^ .!?]+ ){0,5}?(once|twice|thrice|${countWords} times)(?: |$)`,
);

/** "Actually it was 4 times": an earlier answer put right. */
function putRight(said: Said): Found | null {
  const count = said.raw.length > 60 ? null : countIn(rightedCount.exec(said.plain)?.[1] ?? '');
  return count === null || / (?:broke|came|went|happened|visited|failed) /.test(said.plain)
    ? null
    : { count, words: said.raw.trim(), from: 0 };
}

/** What the words say outright; of a number and a list of tellings the greater, for "told you in May and once after" is two. */
function stated(said: Said): Found | null {
  const nth = nthTelling(said);
  if (nth !== null) return nth;
  const counts = summed(timesIn(said)) ?? countedIn(said);
  if (counts === null) return noughtOf(neverTold(said)) ?? bothIn(said);
  const list = listedIn(said);
  return list !== null && list.count > counts.count ? list : counts;
}

/** Reads how often the resident told the landlord before this message; "dozens of times" is kept in words only. */
export function readContacts(said: Said, asked: ReadingContext['asked']): Contacts {
  const vague = findFirst(said, many) ?? findFirst(said, perTime);
  const told = stated(said) ?? putRight(said) ?? (vague === null ? implied(said, asked) : null);
  return told === null
    ? { contacts: null, words: wordsOf(vague) }
    : { contacts: told.count, words: told.words };
}

/** What a list of tellings or a bare answer comes to. */
function implied(said: Said, asked: ReadingContext['asked']): Found | null {
  const found = listedIn(said) ?? noughtOf(brokeJustNow(said));
  return found === null && asked === 'contacts' ? (answer(said) ?? listed(said)) : found;
}

function noughtOf(found: Stretch | null): Found | null {
  return found === null ? null : { count: 0, words: found.words, from: found.from };
}

/** Asked how often, each telling is once: "I told the girl and then I wrote". */
function listed(said: Said): Found | null {
  const told = tellingsIn(said);
  const count = told.reduce((sum, each) => sum + each.count, 0);
  return told.length === 0 ? null : { count, words: said.raw.trim().slice(0, 300), from: 0 };
}

function wordsOf(found: { words: string } | null): string | null {
  return found === null ? null : found.words;
}

function bothIn(said: Said): Found | null {
  const found = findFirst(said, bothTimes);
  return found === null ? null : { count: 2, words: found.words, from: found.from };
}
