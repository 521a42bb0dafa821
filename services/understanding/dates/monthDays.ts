import { Temporal } from 'temporal-polyfill';
import { type Day, dayAt, dayOfMonthBefore, latestYearly } from './calendarDays.ts';
import { monthOf, monthWord, ordinalOf, ordinalWords, weekdayOf, weekdayWord } from './dateWords.ts';
import type { Expression, Named, Place } from './mention.ts';

const year = '(?:19|20)\\d\\d|last year|this year';

/** The year that words mean; null when none is said. */
function yearOf(words: string | undefined, said: Day): number | null {
  if (words === undefined) return null;
  if (words.endsWith('last year')) return said.year - 1;
  return words.endsWith('this year') ? said.year : Number(words.slice(-4));
}

function fullYear(words: string): number {
  return words.length === 2 ? 2000 + Number(words) : Number(words);
}

function exactly(day: Day | null): Named | null {
  return day && { day, precision: 'day' };
}

// A street, a house or a quantity follows: "3/4 Mill Lane", "1/2 hour".
const isAddressOrAmount =
  /^ (?:[a-z]+ ){0,2}(?:lane|road|street|close|avenue|court|house|way|drive|place|gardens|terrace|crescent|square|grove|rd|st|ave|hours?|inch|inches|mile|miles|of) /;

/** 2026-03-03, 3/4/2026, 3.4.26, 28-02-2026: the day first, as in Britain. */
const figures: Expression = {
  pattern:
    /(?<= )(?:(?<iso>(?:19|20)\d\d)[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})|(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d))(?= )/g,
  form: 'point',
  read({ groups = {} }, { after }) {
    if (isAddressOrAmount.test(after)) return null;
    if (groups.iso !== undefined) {
      return exactly(dayAt(Number(groups.iso), Number(groups.isoMonth), Number(groups.isoDay)));
    }
    return exactly(dayAt(fullYear(groups.year ?? ''), Number(groups.month), Number(groups.day)));
  },
};

const leadsToDate = / (?:started|began|begun|noticed|happened|broke|was|been|its|is|dated|date) $/;

/** 03/04 without a year: only where a date is expected, because flats and halves are written so too. */
const shortFigures: Expression = {
  pattern: /(?<= )(?<day>\d{1,2})(?<mark>[/.])(?<month>0?[1-9]|1[0-2])(?= )/g,
  form: 'point',
  read({ groups = {} }, place) {
    if (!isShortDate(groups.mark === '/', place) || isAddressOrAmount.test(place.after)) return null;
    return exactly(latestYearly(place.said, (at) => dayAt(at, Number(groups.month), Number(groups.day))));
  },
};

/** 03/2026, 3/26: a month and its year, after "since" and the like. */
const monthFigures: Expression = {
  pattern: /(?<= )(?<month>0?[1-9]|1[0-2])[/.](?<year>20\d\d|1[3-9]|[2-9]\d)(?= )/g,
  form: 'point',
  read({ groups = {} }, place) {
    if (!isShortDate(true, place) || isAddressOrAmount.test(place.after)) return null;
    const first = dayAt(fullYear(groups.year ?? ''), Number(groups.month), 1);
    return first && { day: first, precision: 'month' };
  },
};

function isShortDate(slashed: boolean, { asked, lead, before }: Place): boolean {
  if (lead.preposition === '') return asked || (slashed && leadsToDate.test(before));
  return /^(?:since|on|from|until|till|by)$/.test(lead.preposition);
}

const verbMay =
  /^ (?:be|have|not|well|need|also|get|want|as|or|just|even|still|help|seem|it|i|we|you|they|the) /;

function numbered(spoken: string | undefined, figure: string | undefined): number {
  return spoken === undefined ? Number(figure) : (ordinalOf(spoken) ?? 0);
}

function dayAndMonth(groups: Record<string, string | undefined>, { said, after }: Place): Named | null {
  // "Flat 4 may be".
  if (groups.month === 'may' && groups.number !== undefined && verbMay.test(after)) return null;
  const isMonthFirst = groups.monthBefore !== undefined;
  const month = monthOf(groups.monthBefore ?? groups.month ?? '');
  const day = isMonthFirst
    ? numbered(groups.ordinalBehind, groups.numberBehind)
    : numbered(groups.ordinal, groups.number);
  const inYear = yearOf(groups.year, said);
  const found =
    inYear === null ? latestYearly(said, (at) => dayAt(at, month, day)) : dayAt(inYear, month, day);
  return found && { day: found, precision: groups.range === undefined ? 'day' : 'approx' };
}

/** "3 March", "Tues the 10th of March 2026", "March the 3rd", "Feb 14th". */
const spelled: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?:${weekdayWord} )(?:, )?)?(?:the )?(?:(?:(?<ordinal>${ordinalWords})|(?<number>\\d{1,2}))(?<range>(?:-| (?:or|and|to) (?:the )?)\\d{1,2}(?:st|nd|rd|th)?)?(?: day)?(?: of)? (?<month>${monthWord})|` +
      `(?<monthBefore>${monthWord}) (?:the )?(?:(?<ordinalBehind>${ordinalWords})|(?<numberBehind>\\d{1,2})))(?:(?: of)?(?: ,)? (?<year>${year}))?(?= )`,
    'g',
  ),
  form: 'point',
  read: ({ groups = {} }, place) => dayAndMonth(groups, place),
};

// "The 5th floor", "the third time", "the 2nd email" are no days.
const isCounted =
  /^ (?:[a-z]+ )?(?:floor|floors|storey|time|times|flat|email|emails|call|calls|visit|visits|year|years|appointment|letter|week|weeks|month|day|days|night|one|person|people|man|engineer|plumber|contractor|repair|complaint|attempt|stage|door|house|home|avenue|street|child|baby|winter|summer|leak|part|thing|text|message|occasion|go|request|report|job|part|party|flood|landing|block|bedroom|room|step|question) /;

const led = /^(?:since|on|from|until|till|by|of)$/;

/** "The 5th", "Wednesday 4th", "the 12th of last month". */
const dayOfMonth: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?<weekday>${weekdayWord}) )?(?<the>the )?(?<ordinal>${ordinalWords})(?: of (?<which>last|this|the) month)?(?= )`,
    'g',
  ),
  form: 'point',
  read({ groups = {} }, place) {
    const number = ordinalOf(groups.ordinal ?? '') ?? 0;
    return number > 31 || isCounted.test(place.after) ? null : numberedDay(number, groups, place);
  },
};

function numberedDay(number: number, groups: Record<string, string | undefined>, place: Place): Named | null {
  if (groups.which !== undefined) return ofNamedMonth(number, groups.which, place.said);
  if (groups.weekday !== undefined) return onWeekday(number, weekdayOf(groups.weekday), place.said);
  const inFigures = /^\d/.test(groups.ordinal ?? '');
  return isExpected(groups, place, inFigures) ? exactly(dayOfMonthBefore(place.said, number)) : null;
}

function ofNamedMonth(number: number, which: string, said: Day): Named | null {
  const month = which === 'last' ? said.subtract({ months: 1 }) : said;
  const found = exactly(dayAt(month.year, month.month, number));
  return found && { ...found, past: which === 'last' };
}

/** "Wednesday 4th": the latest 4th that is a Wednesday, else simply the latest. */
function onWeekday(number: number, weekday: number, said: Day): Named | null {
  for (let back = 0; back < 12; back += 1) {
    const month = said.with({ day: 1 }).subtract({ months: back });
    const found = dayAt(month.year, month.month, number);
    if (found?.dayOfWeek === weekday && Temporal.PlainDate.compare(found, said) <= 0) return exactly(found);
  }
  return exactly(dayOfMonthBefore(said, number));
}

function isExpected(groups: Record<string, string | undefined>, place: Place, inFigures: boolean): boolean {
  // "The husband of the girl of the second" lives on a floor.
  if (!inFigures && place.lead.preposition === 'of') return false;
  if (led.test(place.lead.preposition))
    return inFigures || /^ (?:$|(?:[,.!?]|there|we|i|the|it|my|our|no|and) )/.test(place.after);
  if (place.asked) return inFigures || groups.the !== undefined;
  return inFigures && (groups.the !== undefined || leadsToDate.test(place.before));
}

// Names of people too: they need a preposition that people do not take.
const isNameToo = /^(?:may|april|june|jan|august|march|mar|dec|sep)$/;
const person =
  /^ (?:who|next door|upstairs|downstairs|opposite|at (?:number|no)|in flat|left|moved|died|said|says|told|tells|lives|lived|is|has|was|and (?:her|his|me)|retired|rang|called|came|your|from) /;

function monthPart(part: string, first: Day): Named {
  const last = first.with({ day: first.daysInMonth });
  if (part.startsWith('end')) return { day: last, precision: 'week' };
  if (part.startsWith('late')) return { day: first.with({ day: 25 }), precision: 'week' };
  if (part.startsWith('mid')) return { day: first.with({ day: 15 }), precision: 'week' };
  return { day: first, precision: part === '' ? 'month' : 'week' };
}

/** "Early May", "May 2025", "May time": no longer a name or a verb. */
function hasCompany({ part, year: inYear, time }: Record<string, string | undefined>): boolean {
  return [part, inYear, time].some((word) => word !== undefined);
}

/** "Since jan is long": nobody is called that after such a word; "since June left" may be anybody. */
function isNoPerson(word: string, preposition: string): boolean {
  return preposition === 'in' || (preposition === 'since' && /^(?:jan|march|mar|dec|sep)$/.test(word));
}

function followsTelling({ before, after, lead }: Place): boolean {
  return lead.preposition === '' && isTold.test(before) && !verbMay.test(after);
}

function isAnswer(isName: boolean, { before }: Place): boolean {
  return !isName || !/ (?:it|i|we|that|they|you|is|am) $/.test(before);
}

function isMonth(word: string, groups: Record<string, string | undefined>, place: Place): boolean {
  if (hasCompany(groups) || followsTelling(place)) return true;
  const isName = isNameToo.test(word);
  if (isName && person.test(place.after)) return isNoPerson(word, place.lead.preposition);
  if (groups.which !== undefined || takesMonths.test(place.lead.preposition)) return true;
  return place.asked ? isAnswer(isName, place) : place.lead.approx && !isName;
}

/** "Reported September", "applied november", "last updated August": the month needs no preposition behind these. */
const isTold =
  / (?:reported|applied|asked|told|raised|logged|requested|started|updated|ordered|promised|chased|emailed|complained|measured|inspected|finished|stopped|broke|died|surveyed|signed|submitted|sent|began|flagged|rang|rung|wrote|written|quoted|agreed|approved|refused|back|ever) $/;

const takesMonths = /^(?:since|from|in|until|till|during|over|after|before|through)$/;

function firstOfMonth(groups: Record<string, string | undefined>, said: Day): Day | null {
  const number = monthOf(groups.month ?? '');
  const inYear = yearOf(groups.year, said);
  if (inYear !== null) return dayAt(inYear, number, 1);
  // "Last March", said in March, is the one a year ago.
  const before = groups.which === 'last' ? said.with({ day: 1 }).subtract({ days: 1 }) : said;
  return latestYearly(before, (at) => dayAt(at, number, 1));
}

/** "Since October", "early December", "last March", "November 2024", "november time". */
const month: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?:the )?(?<part>(?:very )?(?:start|beginning|end|back end|middle) of|early|late|mid) (?:in )?)?(?:(?<which>last|this|this past) )?(?<month>${monthWord})(?:(?: of)?(?: ,)? (?<year>${year})|(?<time> time| just gone))?(?= )`,
    'g',
  ),
  form: 'point',
  read({ groups = {} }, place) {
    const first = isMonth(groups.month ?? '', groups, place) ? firstOfMonth(groups, place.said) : null;
    if (first === null) return null;
    const part = (groups.part ?? '').replace(/^very /, '').replace(/^back end/, 'end');
    const named = monthPart(part, first);
    const isLater = Temporal.PlainDate.compare(named.day, place.said) > 0;
    // The end of a month that is not over yet, without a year, is last year's.
    const day = isLater && groups.year === undefined ? named.day.subtract({ years: 1 }) : named.day;
    const precision = groups.time?.includes('time') ? 'approx' : named.precision;
    return { day, precision, past: groups.which === 'last' };
  },
};

/** "Since 2023". */
const wholeYear: Expression = {
  pattern:
    /(?<= )(?:(?:the )?(?<part>(?:start|beginning|end|middle) of|early|late|mid) )?(?<year>(?:19|20)\d\d)(?= )/g,
  form: 'point',
  read({ groups = {} }, { asked, lead, after }) {
    const isLed = /^(?:since|in|from|during|until|till)$/.test(lead.preposition);
    const isExpected = asked || isLed || groups.part !== undefined;
    if (!isExpected || isAddressOrAmount.test(after)) return null;
    const at: Record<string, number> = { mid: 6, middle: 6, late: 10, end: 12 };
    const first = dayAt(Number(groups.year), at[(groups.part ?? '').split(' ')[0] ?? ''] ?? 1, 1);
    return first && { day: first, precision: 'approx' };
  },
};

const rank: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

/** "The first week of March", "the third Monday in February", "the last Friday of January". */
const weekOfMonth: Expression = {
  pattern: new RegExp(
    `(?<= )(?:the )?(?<rank>${Object.keys(rank).join('|')}|last) (?<what>week|weekend|${weekdayWord}) (?:of|in) (?<month>${monthWord}|last month|this month)(?: (?<year>${year}))?(?= )`,
    'g',
  ),
  form: 'point',
  read({ groups = {} }, { said }) {
    const { what = '' } = groups;
    const first = monthFrom(groups, said);
    if (first === null) return null;
    const isWeek = what === 'week';
    const weekday = weekdayOf(what) || 6;
    const at = isWeek ? first : first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
    const inRank = rank[groups.rank ?? ''] ?? Math.floor((first.daysInMonth - at.day) / 7) + (isWeek ? 0 : 1);
    const day = at.add({ weeks: inRank - 1 });
    return { day, precision: weekdayOf(what) === 0 ? 'week' : 'day', past: true };
  },
};

function monthFrom(groups: Record<string, string | undefined>, said: Day): Day | null {
  const first = said.with({ day: 1 });
  if (groups.month === 'this month') return first;
  return groups.month === 'last month' ? first.subtract({ months: 1 }) : firstOfMonth(groups, said);
}

/** Dates in figures and by the names of months. */
export const monthDays: Expression[] = [
  figures,
  shortFigures,
  monthFigures,
  spelled,
  weekOfMonth,
  dayOfMonth,
  month,
  wholeYear,
];
