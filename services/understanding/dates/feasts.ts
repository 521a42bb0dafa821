import type { Precision } from '../understanding.ts';
import {
  bankHolidayBefore,
  type Day,
  dayAt,
  easterOf,
  halfTermOf,
  lastSunday,
  latestYearly,
  mondayOf,
  weekdayFrom,
} from './calendarDays.ts';
import { monthOf, monthWord, weekdayOf, weekdayWord } from './dateWords.ts';

/** A day that words name, and how exactly. */
export interface Moment {
  day: Day;
  precision: Precision;
}

/** A named day of the year: its words as a pattern, and when it is. */
interface Feast {
  words: string;
  inYear: (year: number) => Day | null;
  precision: Precision;
}

function fixed(words: string, month: number, day: number, precision: Precision = 'day'): Feast {
  return { words, inYear: (year) => dayAt(year, month, day), precision };
}

function fromEaster(words: string, days: number, precision: Precision = 'day'): Feast {
  return { words, inYear: (year) => easterOf(year).add({ days }), precision };
}

function sundayFrom(words: string, month: number, day: number): Feast {
  return { words, inYear: (year) => weekdayFrom({ year, month, day }, 7), precision: 'day' };
}

/** Feasts that follow the moon, within a day or two; none in the years that are not listed. */
function byMoon(words: string, days: string[]): Feast {
  return {
    words,
    inYear: (year) => {
      const [, month, day] = days.find((each) => each.startsWith(`${year}-`))?.split('-') ?? [];
      return month === undefined ? null : dayAt(year, Number(month), Number(day));
    },
    precision: 'approx',
  };
}

const christmas = '(?:christmas|xmas|chrimbo|crimbo)';
const newYear = 'new years?';

// The first that fits counts: "christmas eve" stands before "christmas".
const feasts: Feast[] = [
  fixed(`${christmas} eve`, 12, 24),
  fixed(`(?:the )?${christmas} (?:holidays?|break)`, 12, 20, 'approx'),
  fixed(`${christmas}(?: day)?`, 12, 25),
  fixed('boxing day', 12, 26),
  byMoon('(?:chinese|lunar) new year', [
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
  ]),
  fixed(`${newYear} eve|hogmanay|nye`, 12, 31),
  fixed(`(?:the )?${newYear}(?: day)?`, 1, 1),
  fromEaster('good friday', -2),
  fromEaster('easter monday|easter bank holiday', 1),
  fromEaster('easter saturday', -1),
  fromEaster('(?:the )?easter (?:holidays?|break)', -7, 'approx'),
  fromEaster('(?:the )?easter weekend', -2, 'week'),
  fromEaster('easter(?: sunday)?', 0),
  fromEaster('pancake (?:day|tuesday)|shrove tuesday', -47),
  fromEaster('ash wednesday', -46),
  fromEaster('palm sunday', -7),
  fromEaster('mothers day|mothering sunday', -21),
  sundayFrom('fathers day', 6, 15),
  sundayFrom('remembrance sunday', 11, 8),
  { words: 'black friday', inYear: (year) => weekdayFrom({ year, month: 11, day: 23 }, 5), precision: 'day' },
  byMoon('(?:the )?(?:(?:start|beginning|first day) (?:of )?)?ramadan', [
    '2023-03-23',
    '2024-03-11',
    '2025-03-01',
    '2026-02-18',
    '2027-02-08',
    '2028-01-28',
  ]),
  byMoon('eid', ['2023-04-21', '2024-04-10', '2025-03-31', '2026-03-20', '2027-03-10', '2028-02-27']),
  byMoon('diwali', ['2023-11-12', '2024-10-31', '2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17']),
  fixed('burns night', 1, 25),
  fixed('candlemas', 2, 2),
  fixed('lady day', 3, 25),
  fixed('(?:the )?longest day|midsummers?(?: day)?', 6, 21, 'approx'),
  fixed('lammas', 8, 1),
  fixed('michaelmas', 9, 29),
  fixed('all (?:souls|saints)(?: day)?', 11, 1, 'approx'),
  fixed('(?:remembrance|armistice) day', 11, 11),
  fixed('(?:the )?shortest day|(?:the )?winter solstice', 12, 21, 'approx'),
  fixed('twixmas', 12, 27, 'approx'),
  fixed('twelfth night|epiphany', 1, 6, 'approx'),
  fromEaster('maundy thursday', -3),
  fromEaster('(?:the (?:start|beginning) of )?lent', -46),
  fromEaster('whitsun(?:day)?|whit sunday|pentecost', 49),
  fromEaster('whit monday', 50),
  { words: 'cyber monday', inYear: (year) => weekdayFrom({ year, month: 11, day: 26 }, 1), precision: 'day' },
  fixed('valentines(?: day)?', 2, 14),
  fixed('(?:st|saint) davids day', 3, 1),
  fixed('(?:st|saint) patricks day|(?:st )?paddys day', 3, 17),
  fixed('april fools?(?: day)?', 4, 1),
  fixed('(?:st|saint) georges day', 4, 23),
  fixed('may day', 5, 1),
  fixed('halloween', 10, 31),
  fixed('(?:bonfire|fireworks?|guy fawkes) (?:night|neet|nicht)|guy fawkes', 11, 5),
  fixed('(?:st|saint) andrews day', 11, 30),
  fixed('(?:the )?(?:school )?summer holidays?', 7, 22, 'approx'),
];

const feastPattern = feasts.map((feast) => feast.words).join('|');
const compiled = feasts.map((feast) => ({ ...feast, pattern: new RegExp(`^(?:${feast.words})$`) }));

const seasons: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const seasonWord = `(?:${Object.keys(seasons).join('|')})`;

/** Pattern of a named day, season, half term, bank holiday or change of the clocks, "last" before it included. */
export const feastWords =
  `(?:when |until |since )?(?:the )?clocks (?:went|were put|got put|changed|change|go|turned|moved|going)(?: (?:back|forwards?))?|` +
  `(?:the )?(?:(?:last|this) )?(?:(?:${monthWord}|spring|summer|autumn) )?half terms?|` +
  `(?:the )?(?:(?:last|early|late) )?(?:(?:${monthWord}|spring|summer) )?bank holiday(?: (?:${weekdayWord}|weekend))?|` +
  `(?:the )?(?:(?:start|beginning|end|middle) of )?(?:the )?(?:(?:last|this|this past|early|late) )?${seasonWord}(?! holiday)(?: just gone)?|` +
  `(?:(?:the )?(?:start|beginning) of (?:the )?)?(?:(?:this|last) )?(?:${feastPattern})(?: (?:last year|just gone|gone|(?:19|20)\\d\\d))?`;

function numberIn(words: string, numberOf: (word: string) => number): number {
  return (
    words
      .split(' ')
      .map(numberOf)
      .find((number) => number > 0) ?? 0
  );
}

/** The latest not after `said` of several days a year, the later in the year first. */
function latestOf(said: Day, inYear: (year: number) => Day[]): Day | null {
  return latestYearly(said, (year) => inYear(year).find((day) => day.toString() <= said.toString()) ?? null);
}

function clocks(words: string, said: Day): Moment | null {
  const day = latestOf(said, (year) => [
    ...(words.includes('forward') ? [] : [lastSunday(year, 10)]),
    ...(words.includes('back') ? [] : [lastSunday(year, 3)]),
  ]);
  return day && { day, precision: 'day' };
}

function halfTerm(words: string, said: Day): Moment | null {
  const bySeason: Record<string, number> = { spring: 2, summer: 5, autumn: 10 };
  const month = numberIn(words, (word) => monthOf(word) || (bySeason[word] ?? 0));
  if (![0, 2, 5, 10].includes(month)) return null;
  const wanted = month === 0 ? [10, 5, 2] : [month];
  const day = latestOf(said, (year) => wanted.map((number) => halfTermOf(year, number)));
  return day && { day, precision: 'approx' };
}

function bankHoliday(words: string, said: Day): Moment | null {
  const bySeason: Record<string, number> = { spring: 5, summer: 8 };
  const month = numberIn(words, (word) => monthOf(word) || (bySeason[word] ?? 0));
  const weekday = numberIn(words, weekdayOf);
  const isHalf = (day: Day) => {
    if (/\bearly\b/.test(words)) return day.day < 15;
    return /\blate\b|\bspring\b/.test(words) ? day.day > 15 : true;
  };
  const isWanted = (day: Day) =>
    (month === 0 || day.month === month) && (weekday === 0 || day.dayOfWeek === weekday);
  const day = bankHolidayBefore(said, (holiday) => isWanted(holiday) && isHalf(holiday));
  if (day === null || !words.endsWith('weekend')) return day && { day, precision: 'day' };
  // A long weekend begins on the Saturday before its Monday; that of Good Friday on the day itself.
  return { day: day.dayOfWeek === 1 ? mondayOf(day).subtract({ days: 2 }) : day, precision: 'week' };
}

function season(words: string, said: Day): Moment | null {
  const parts = words.replace(/ just gone$/, '').split(' ');
  const month = seasons[parts.at(-1) ?? ''];
  if (month === undefined) return null;
  const first = latestYearly(said, (year) => dayAt(year, month, 1));
  // "Last summer", said while it is summer, is the one a year ago.
  const goesOn = first !== null && first.add({ months: 3 }).toString() > said.toString();
  const day = goesOn && parts.includes('last') ? first.subtract({ years: 1 }) : first;
  if (day === null) return null;
  const ended = day.add({ months: 3 }).subtract({ days: 1 });
  const isEnd = /\b(?:end of|late)\b/.test(words) && ended.toString() <= said.toString();
  return { day: isEnd ? ended : day, precision: 'approx' };
}

function yearly(words: string, said: Day): Moment | null {
  const year = /(?:19|20)\d\d$/.exec(words)?.[0];
  const isExact = year !== undefined || words.endsWith('last year');
  const name = words
    .replace(/^(?:the )?(?:start|beginning) of (?:the )?/, '')
    .replace(/^(?:this|last) | (?:last year|just gone|gone|(?:19|20)\d\d)$/g, '');
  const feast = compiled.find(({ pattern }) => pattern.test(name));
  if (feast === undefined) return null;
  const wanted = year === undefined ? said.year - 1 : Number(year);
  const day = isExact ? feast.inYear(wanted) : latestYearly(said, feast.inYear);
  return day && { day, precision: feast.precision };
}

/** The latest such day that is not after `said`; null for words that name none. */
export function feastBefore(words: string, said: Day): Moment | null {
  if (words.includes('clocks')) return clocks(words, said);
  if (/half terms?/.test(words)) return halfTerm(words, said);
  if (words.includes('bank holiday') && !words.includes('easter')) return bankHoliday(words, said);
  return season(words, said) ?? yearly(words, said);
}
