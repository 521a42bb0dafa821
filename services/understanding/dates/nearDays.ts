import { Temporal } from 'temporal-polyfill';
import { type Day, mondayOf } from './calendarDays.ts';
import type { Expression, Named, Place } from './mention.ts';

function weekendBefore(said: Day): Day {
  const monday = mondayOf(said);
  return said.dayOfWeek > 5 ? monday.add({ days: 5 }) : monday.subtract({ days: 2 });
}

type NearDay = [words: RegExp, when: (said: Day) => Named];

function day(count: number): (said: Day) => Named {
  return (said) => ({ day: said.subtract({ days: count }), precision: 'day', past: true });
}

// The first that fits counts.
const nearDays: NearDay[] = [
  [/^since (?:the |yesterday )?(?:evening|teatime|tea time|night)/, day(1)],
  [/^since /, day(0)],
  [/^(?:the )?(?:day|night|evening) before (?:yesterday|last)/, day(2)],
  [/^(?:(?:early|late|earlier) )?(?:yesterday|last ni(?:ght|te))|^(?:all|through the|in the) night/, day(1)],
  // "A joiner today" may be a wish: only what is said around tells.
  [/^(?:today|tonight)$/, (said) => ({ day: said, precision: 'day' })],
  [
    /^(?:at |in )?(?:this|today|tonight|first thing|overnight|earlier today|all day|just|literally|only just)/,
    day(0),
  ],
  [
    /^(?:the )?other (?:day|night|morning|evening)/,
    (said) => ({ day: said.subtract({ days: 3 }), precision: 'approx', past: true }),
  ],
  [/^(?:the )?other week/, (said) => ({ day: said.subtract({ weeks: 2 }), precision: 'approx', past: true })],
  [
    /weekend before last/,
    (said) => ({ day: weekendBefore(said).subtract({ weeks: 1 }), precision: 'week', past: true }),
  ],
  [/weekend/, (said) => ({ day: weekendBefore(said), precision: 'week' })],
];

/** "No power all night" was last night; "it bangs all night" is every night, and "until one in the night" an hour. */
function isEveryNight(words: string, before: string): boolean {
  if (words === 'in the night') return / (?:\d+|one|two|three|four|five|hours?) $/.test(before);
  return words === 'all night' && !/\b(?:no|without|been|off|out|up|awake)\b/.test(before);
}

/** Yesterday, this morning, the weekend. */
const near: Expression = {
  pattern:
    /(?<= )(?:since (?:i|we) (?:got up|woke up|woke|came in|got in|got home)|since (?:the )?(?:evening|teatime|tea time|breakfast|lunchtime|dinnertime|dinner time)|(?:the )?day before yesterday|(?:the )?(?:night|evening) before last|(?:(?:early|late|earlier) )?yesterday(?: (?:morning|afternoon|evening|night|teatime|lunchtime))?|last (?:night|nite)|(?:early |late |earlier )?(?:this mornin|this morning|this afternoon|this evening)|(?:early |late |earlier )?today|tonight|first thing|just now|(?:just )?this (?:very )?(?:minute|second|instant)|(?:at |in )?this (?:very )?(?:minute|second|instant|moment)|(?:literally |only )?just (?:this )?(?:now|died|snapped|burst|broke|broken|fell|fallen|collapsed|exploded|dropped|cracked|flooded|popped|blown|blew|tripped|conked|packed|ripped|smashed|stopped|went|shattered|sheared|given way|gave way|split|come (?:off|down|out|through|away|loose)|came (?:off|down|out|through|away|loose)|gone (?:off|out|bang|down|pop|dead))|overnight|all night|(?:through|in) the night|the other (?:day|night|morning|evening|week)|(?:the )?weekend before last|(?:all |the whole |this |the |last |this past )?weekend(?: just gone| gone)?)(?= )/g,
  form: 'point',
  read({ 0: words }, { said, lead, before, after }) {
    if (/^(?:for|until|till|by)$/.test(lead.preposition) && /weekend|today|tonight/.test(words)) return null;
    if (isEveryNight(words, before)) return null;
    // "Today's" and "this morning's" appointments, "weekend rate", and "today" in "I am writing today".
    if (words === 'weekend' && !/^(?:since|at|over|from|on)$/.test(lead.preposition)) return null;
    if (/^ (?:job|visit|appointment|service|hours|rates?|bag|away)/.test(after)) return null;
    const normal = words.replace(/^(?:early|late|earlier) /, '');
    return nearDays.find(([wanted]) => wanted.test(normal))?.[1](said) ?? null;
  },
};

function ofWeek(which: string, said: Day): Named {
  if (which === 'last') return { day: said.subtract({ weeks: 1 }), precision: 'week', past: true };
  if (which === 'before last') return { day: said.subtract({ weeks: 2 }), precision: 'week', past: true };
  return { day: mondayOf(said), precision: 'week' };
}

function ofMonth(which: string, part: string, said: Day): Named {
  const back = { last: 1, 'before last': 2 }[which] ?? 0;
  const first = said.with({ day: 1 }).subtract({ months: back });
  const past = back > 0;
  if (/^(?:end|late|back end)/.test(part)) {
    return { day: first.with({ day: first.daysInMonth }), precision: 'week', past };
  }
  if (part.startsWith('mid')) return { day: first.with({ day: 15 }), precision: 'week', past };
  return { day: first, precision: part === '' || part === 'earlier' ? 'month' : 'week', past };
}

function ofYear(which: string, part: string, said: Day): Named {
  const back = { last: 1, 'before last': 2 }[which] ?? 0;
  const from = { end: 12, late: 12, mid: 6, middle: 6 }[part] ?? 1;
  // "Last year" alone is as likely its spring as its autumn: a year back is the middle.
  if (part === '' && back > 0)
    return { day: said.subtract({ years: back }), precision: 'approx', past: true };
  const year = new Temporal.PlainDate(said.year - back, from, 1);
  return { day: year, precision: 'approx', past: back > 0 };
}

const spans: Record<string, (which: string, part: string, said: Day) => Named> = {
  week: (which, _part, said) => ofWeek(which, said),
  month: ofMonth,
  year: ofYear,
};

function isSpan(which: string, part: string, { lead }: Place): boolean {
  if (which === 'the same' || part === 'later') return false;
  if (which === 'the') return /^(?:start|beginning|end|middle|earlier)$/.test(part);
  // "This week" alone is as often an appointment as a beginning.
  return which !== 'this' || part !== '' || /^(?:since|from|in|over|during|all)$/.test(lead.preposition);
}

/** "Last week", "earlier this month", "the year before last", "the end of last month". */
const span: Expression = {
  pattern:
    /(?<= )(?:(?:the )?(?<part>(?:very )?(?:start|beginning|end|back end|middle) of|early|earlier(?: in)?|late|later|mid|this time) )?(?:(?<which>last|this|the same) (?<unit>week|month|year)|the (?<beforeUnit>week|month|year) before last|(?<the>the) (?<only>week|month|year))(?= )/g,
  form: 'point',
  read({ groups = {} }, place) {
    const unit = groups.unit ?? groups.beforeUnit ?? groups.only ?? '';
    return named(groups.which ?? groups.the ?? 'before last', unit, groups.part ?? '', place);
  },
};

function named(which: string, unit: string, words: string, place: Place): Named | null {
  const part = words.replace(/ of$| in$|^very /g, '');
  if (!isSpan(which, part, place)) return null;
  if (part !== 'this time') return spans[unit]?.(which, part, place.said) ?? null;
  return { day: place.said.subtract({ [`${unit}s`]: 1 }), precision: 'approx', past: true };
}

/** Tomorrow and what lies behind it: used up, so that no other rule finds a date in it. */
const ahead: Expression = {
  pattern:
    /(?<= )(?:the day after tomorrow|tomorrow|next (?:week|month|year|spring|summer|autumn|winter|easter|christmas))(?= )/g,
  form: 'point',
  read: () => null,
};

/** Days near today and stretches of the calendar that are named from today. */
export const nearDaysAndSpans: Expression[] = [near, span, ahead];
