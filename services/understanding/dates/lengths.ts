import type { Precision } from '../understanding.ts';
import type { Day } from './calendarDays.ts';
import { amountOf, amountWords, isVague, weekdayOf, weekdayWord } from './dateWords.ts';
import type { Expression, Named, Place } from './mention.ts';

const unitWords = '(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)';

interface Length {
  amount: number;
  unit: string;
}

// Nobody means more than these; the calendar has an end.
const most: Record<string, number> = { month: 720, year: 60, decade: 6 };

const before: Record<string, (day: Day, amount: number) => Day> = {
  minute: (day) => day,
  hour: (day, amount) => day.subtract({ days: Math.floor(amount / 24) }),
  day: (day, amount) => day.subtract({ days: Math.floor(amount) }),
  night: (day, amount) => day.subtract({ days: Math.floor(amount) }),
  week: (day, amount) => day.subtract({ days: Math.floor(amount * 7) }),
  fortnight: (day, amount) => day.subtract({ days: Math.floor(amount * 14) }),
  month: (day, amount) =>
    day.subtract({ months: Math.floor(amount), days: Number.isInteger(amount) ? 0 : 15 }),
  year: (day, amount) => day.subtract({ months: Math.round(amount * 12) }),
  decade: (day, amount) => day.subtract({ years: Math.round(amount * 10) }),
};

/** The day a length of time before another; null for lengths that nobody means. */
function dayBefore(day: Day, { amount, unit }: Length): Day | null {
  return amount > (most[unit] ?? 3_000) ? null : (before[unit]?.(day, amount) ?? null);
}

function precisionOf({ amount, unit }: Length): Precision {
  if (/year|decade/.test(unit)) return 'approx';
  if (unit === 'month') return Number.isInteger(amount) ? 'month' : 'approx';
  return /week|fortnight/.test(unit) ? 'week' : 'day';
}

function unitOf(word: string): string {
  return word.replace(/s$/, '');
}

// What follows a length that does not reach up to now: ages, opening hours, notice periods, "two days later".
const notALength =
  /^ (?:old|olds|of age|older|newer|younger|later|late|longer|early|earlier|after|before|beforehand|prior|in advance|notice|rent|worth|pregnant|time|a (?:day|week|month|year)|per|each|every|holiday|wages|pay|of (?:pay|wages|work|leave|holiday|annual|unpaid|school|shifts|earnings)|off (?:work|school)|away|into|left|to go|from (?:now|today)|between) /;

// What stands before one: promises, rules, routines, ages, the future.
const isLengthOfOtherThings =
  / (?:in|within|every|each|aged|age|another|next|until|till|before|by|per|under|told|said|say|says|saying|promised|quoted|states?|take|takes|took|taken|lasts?|lasted|give|gave|given|allow|maximum|max|minimum|up to|other|\d+|pounds|quid|times|once|twice|hours|days|lost|losing|lose|missed|missing|costing|cost me|cost us|unpaid|baby|son|daughter|child|kid|twins|toddler|newborn|turned|of|than|target(?: is)?|(?:baby|son|daughter|child|kid|boy|girl|grandson|granddaughter|twins|he|she|toddler) (?:is|are|was)(?: only| just)?) $/;

const negated = /\b(?:no|not|never|nobody|nothing|hasnt|havent|hadnt|didnt|isnt|wasnt|without)\b/;

/** "Not worked in three weeks" looks back; "in three weeks" looks ahead. */
function looksAhead(place: Place): boolean {
  const { preposition } = place.lead;
  if (preposition === 'in') return !negated.test(place.before) || place.before.endsWith(' first time ');
  if (/^(?:within|by|until|till|before|of|at|to|every)$/.test(preposition)) return true;
  return preposition === '' && isLengthOfOtherThings.test(place.before);
}

const isRough = /^ (?:or (?:so|two|three|more)|ish|plus|odd) /;
const isAgo = /^ (?:or (?:so|more|two|three) |ish |plus |odd )?(?:ago|back|since) /;

// A bare length counts when the words around it say that it reaches up to now: "18 months of this", "a fortnight without".
const reachesNow =
  /^ (?:ago|back|since|of|without|with|no|not|now|this|and|we|i|it|its|the|my|our|there|already|that|straight|running|on the trot|solid|or so|or more|plus|odd|weve|ive|nothing|still|been) /;
const leadsUpToNow =
  / (?:cold|freezing|off|leaking|blocked|closed|boarded|empty|dark|broke|asking|complaining|chasing|been|its|is|waited|waiting|without|now|had|after|day|just|only|whole|full|all|thats|dead|broken|down|stuck|(?:is|are|light|lights|lift|boiler|heating|fan|bulb|power|lamp|water|radiators?|intercom|buzzer|phone|door|gate|entrance|alarm|pad) (?:is |are |still )?(?:out|off|down|gone)) $/;

/** "Damp. Two years. Nothing done." */
function isAlone(words: string, after: string): boolean {
  return /^(?:.* [.,!?])? $/.test(words) && /^ (?:[.,!?]|$)/.test(after);
}

// "Still no heating after three weeks" reaches up to now; "it fell down after two days" does not.
const stillSo = /\b(?:still|no|not|never|nobody|nothing|hasnt|havent|isnt|without|waiting)\b/;

function counts(place: Place, isLong: boolean): boolean {
  const { asked, lead, before: words, after } = place;
  if (asked) return true;
  if (lead.after) return stillSo.test(words) || after.startsWith(' of ');
  return lead.preposition !== '' || lead.approx || isAgo.test(after) || standsForItself(place, isLong);
}

/** "Two months for a letterbox flap", "Two years black wall": a length in front, unless it is a promise, a life or a term. */
const otherTerms =
  /^ (?:[^ .!?]+ ){0,2}?(?:trial|guarantee|warranty|contract|course|tenancy|lease|married|working|worked|lived|here|member|you said|they said|he said|she said|said|promised|is|was|should|will|to|at|in|on|free|i was|i had|i worked|i lived|i have lived|target) /;

function opensSentence({ before: words, after }: Place): boolean {
  return /(?:^|[.!?]) $/.test(words) && / [a-z]/.test(after) && !otherTerms.test(after);
}

function standsForItself(place: Place, isLong: boolean): boolean {
  const { before: words, after } = place;
  // "Five weeks, that is how long I have asked".
  if (/^ (?:, )?(?:thats|that is) how long /.test(after)) return true;
  if (leadsUpToNow.test(words) || isAlone(words, after)) return true;
  if (isLong && opensSentence(place)) return true;
  // At the end of a sentence only what goes on: "we have been without a key 48 hours."
  return /^ (?:[,.!?]|$)/.test(after) ? / (?:been|without) [a-z ]*$/.test(words) : reachesNow.test(after);
}

/** Hours and nights in front are as often a shift or an opening time. */
const longUnit = /^(?:day|week|fortnight|month|year|decade)$/;

function isLengthUpToNow(place: Place, unit: string): boolean {
  if (notALength.test(place.after)) return false;
  return isAgo.test(place.after) || (!looksAhead(place) && counts(place, longUnit.test(unit)));
}

function lengthBefore(lengths: Length[], vague: boolean, place: Place): Named | null {
  const [first] = lengths;
  if (first === undefined || !isLengthUpToNow(place, first.unit)) return null;
  const day = lengths.reduce<Day | null>((from, length) => from && dayBefore(from, length), place.said);
  const near = vague || place.lead.preposition === 'over' || isRough.test(place.after);
  return day && { day, precision: near ? 'approx' : precisionOf(first), past: isAgo.test(place.after) };
}

const plain: Expression = {
  pattern: new RegExp(
    `(?<= )(?<one>${amountWords}) (?:(?:or|to) (?<other>${amountWords}) )?(?:(?:long|whole|full|solid|good|bloody|consecutive|calendar|working|more) )?(?<unit>${unitWords})(?<half> and a half)?(?= )`,
    'g',
  ),
  form: 'length',
  read({ groups = {} }, place) {
    const said = amountOf(groups.other ?? groups.one ?? '');
    if (said === null) return null;
    // "A week or two" may be two.
    const amount = place.after.startsWith(' or two ') ? 2 : said;
    const unit = unitOf(groups.unit ?? '');
    const full = amount + (groups.half === undefined ? 0 : 0.5);
    const vague = groups.other !== undefined || isVague(groups.one ?? '');
    return lengthBefore([{ amount: full, unit }], vague, place);
  },
};

const halved: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?<half>half an?|half) (?<single>${unitWords})|(?<one>${amountWords}) (?:and a half|and half|1/2|1 / 2) (?<unit>${unitWords}))(?= )`,
    'g',
  ),
  form: 'length',
  read({ groups = {} }, place) {
    if (groups.half !== undefined) {
      const unit = unitOf(groups.single ?? '');
      const length = unit === 'year' ? { amount: 6, unit: 'month' } : { amount: 0.5, unit };
      return lengthBefore([length], true, place);
    }
    const amount = amountOf(groups.one ?? '');
    if (amount === null) return null;
    return lengthBefore([{ amount: amount + 0.5, unit: unitOf(groups.unit ?? '') }], false, place);
  },
};

const composed: Expression = {
  pattern: new RegExp(
    `(?<= )(?<one>${amountWords}) (?<unit>${unitWords}) (?:and )?(?<other>${amountWords}) (?<part>${unitWords})(?= )`,
    'g',
  ),
  form: 'length',
  read({ groups = {} }, place) {
    const amount = amountOf(groups.one ?? '');
    const other = amountOf(groups.other ?? '');
    if (amount === null || other === null) return null;
    const parts = [
      { amount: other, unit: unitOf(groups.part ?? '') },
      { amount, unit: unitOf(groups.unit ?? '') },
    ];
    return lengthBefore(parts, isVague(groups.other ?? ''), place);
  },
};

/** "2-3 weeks", "6 or 7 weeks" in figures: the longer of the two, about. */
const ranged: Expression = {
  pattern: new RegExp(`(?<= )\\d{1,3}[-/](?<other>\\d{1,3}) (?<unit>${unitWords})(?= )`, 'g'),
  form: 'length',
  read: ({ groups = {} }, place) =>
    lengthBefore([{ amount: Number(groups.other), unit: unitOf(groups.unit ?? '') }], true, place),
};

/** "The past month", "the last fortnight", "a good fortnight": one of them, with no number said. */
const single: Expression = {
  pattern:
    /(?<= )(?:the (?:whole |entire )?(?:last|past)|this (?:last|past)|these past|past|good|whole|best part of a|this) (?<unit>day|week|fortnight|month|year)(?= )/g,
  form: 'length',
  read({ 0: words, groups = {} }, place) {
    const unit = groups.unit ?? '';
    if (words.startsWith('this ') && !words.includes('ast ')) return null;
    // "The last week of March" is no length; "in the past month" looks back.
    if (place.after.startsWith(' of ')) return null;
    const looked = { ...place, lead: { ...place.lead, preposition: 'for' } };
    return lengthBefore([{ amount: 1, unit }], words.startsWith('best'), looked);
  },
};

/** "Month of no boiler", "week and a half", "year now since": one of them without so much as an "a". */
const bareUnit: Expression = {
  pattern:
    /(?<=(?:^|[.!?,]) )(?<unit>week|fortnight|month|year)(?:(?<half> and a half)|(?= (?:now )?(?:of|without|since|no|now) ))(?: now)?(?= )/g,
  form: 'length',
  read({ groups = {} }, place) {
    const amount = groups.half === undefined ? 1 : 1.5;
    const looked = { ...place, lead: { ...place.lead, preposition: 'for' } };
    return lengthBefore([{ amount, unit: groups.unit ?? '' }], false, looked);
  },
};

/** "A fortnight" needs no number: "going on fortnight". */
const fortnight: Expression = {
  pattern: /(?<= )fortnight(?= )/g,
  form: 'length',
  read: (_found, place) => lengthBefore([{ amount: 1, unit: 'fortnight' }], false, place),
};

/** "It has been five" after "we were told two weeks": the unit was said before. */
const elided: Expression = {
  pattern: new RegExp(`(?<= been )(?<one>${amountWords})(?= (?:[.,!?] |$))`, 'g'),
  form: 'length',
  read({ groups = {} }, place) {
    const unit = [...place.before.matchAll(/ (day|week|month|year)s? /g)].at(-1)?.[1];
    const amount = amountOf(groups.one ?? '');
    return unit === undefined || amount === null ? null : lengthBefore([{ amount, unit }], false, place);
  },
};

/** "Three weeks today", "it will be a month on Sunday". */
const anniversary: Expression = {
  pattern: new RegExp(
    `(?<= )(?<amount>${amountWords}) (?<unit>weeks?|months?|years?|fortnight) (?:(?<near>yesterday|today|tomorrow)|(?:on|this|come) (?<weekday>${weekdayWord}))(?= )`,
    'g',
  ),
  form: 'length',
  read({ groups = {} }, { said, asked, before: words }) {
    const amount = amountOf(groups.amount ?? '') ?? 1;
    // "Somebody comes a week on Tuesday" looks ahead.
    if (!asked && !/ (?:be|been|its|is|was|for) $/.test(words)) return null;
    const length = { amount, unit: unitOf(groups.unit ?? '') };
    const day = dayBefore(said.add({ days: daysAhead(groups, said) }), length);
    return day && { day, precision: length.unit === 'year' ? 'approx' : 'day', past: true };
  },
};

function daysAhead({ near, weekday }: Record<string, string | undefined>, said: Day): number {
  if (weekday !== undefined) return ((weekdayOf(weekday) - said.dayOfWeek + 6) % 7) + 1;
  return { yesterday: -1, tomorrow: 1 }[near ?? ''] ?? 0;
}

const ranks = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function rankOf(word: string): number {
  return ranks.includes(word) ? ranks.indexOf(word) + 2 : Number.parseInt(word, 10);
}

/** A morning or a night counts as its day. */
function dayly(unit: string): string {
  return /morning|night/.test(unit) ? 'day' : unit;
}

/** "Day 9 with no shower", "in the third week of having no cooker". */
const counted: Expression = {
  pattern:
    /(?<= )(?:the )?(?:(?<unit>day|week|month) (?:number )?(?<figure>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?<ranked>day|week|month|morning|night))(?= (?:with|without|of|no|now|in a row|running|that) )/g,
  form: 'length',
  read({ groups = {} }, { said }) {
    const number = amountOf(groups.figure ?? '') ?? rankOf(groups.rank ?? '');
    if (!(number >= 1)) return null;
    const length = { amount: number - 1, unit: dayly(groups.unit ?? groups.ranked ?? '') };
    const day = dayBefore(said, length);
    return day && { day, precision: precisionOf(length), past: true };
  },
};

/** Lengths of time that reach up to now, as the day on which they began. */
export const lengths: Expression[] = [
  anniversary,
  composed,
  halved,
  plain,
  ranged,
  single,
  bareUnit,
  fortnight,
  elided,
  counted,
];
