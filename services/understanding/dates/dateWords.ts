import { counts, ordinals } from '../numbers.ts';

/** Weekdays as people write them, lower case; the value is Temporal's `dayOfWeek` (Monday is 1). */
const weekdays: Record<string, number> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

const months: Record<string, number> = {
  january: 1,
  jan: 1,
  february: 2,
  febuary: 2,
  feburary: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

const amounts: Record<string, number> = {
  ...counts,
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  several: 3,
  handful: 4,
  dozen: 12,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};

/** Longest first, so that "mon" never takes the front of "monday". */
function oneOf(words: string[]): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;
}

const vague = /few|several|handful|couple|dozen/;
const single = oneOf(Object.keys(amounts).filter((word) => !vague.test(word)));
const tens = '(?:twenty|thirty|forty|fifty|sixty)';
const digit = '(?:one|two|three|four|five|six|seven|eight|nine)';

/** Pattern of a weekday, abbreviations included. */
export const weekdayWord = oneOf(Object.keys(weekdays));

/** Pattern of a month, abbreviations included. */
export const monthWord = oneOf(Object.keys(months));

/** Pattern of an amount: "3", "2.5", "two", "twenty six", "a few", "a couple of", "half a dozen". */
export const amountWords =
  '(?:\\d{1,3}(?:\\.\\d)?|half a dozen|a dozen|(?:a (?:good |very )?)?(?:couple|few|handful)(?: of)?|several|' +
  `${tens} ${digit}|${single})`;

/** Pattern of a day of the month as an ordinal: "5th", "twenty eighth". */
export const ordinalWords = `(?:\\d{1,2} ?(?:st|nd|rd|th)|(?:twenty|thirty) ${oneOf(
  Object.keys(ordinals).slice(0, 9),
)}|${oneOf(Object.keys(ordinals))})`;

/** The weekday (Monday is 1) that a word names; 0 for any other word. */
export function weekdayOf(word: string): number {
  return weekdays[word] ?? 0;
}

/** The month (January is 1) that a word names; 0 for any other word. */
export function monthOf(word: string): number {
  return months[word] ?? 0;
}

/** Whether an amount names no exact number: "a few", "several". */
export function isVague(words: string): boolean {
  return vague.test(words);
}

/** The amount that words name: "2.5", "a couple of", "twenty six". Null for other words. */
export function amountOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words);
  if (words === 'half a dozen') return 6;
  const known = words.split(' ').flatMap((word) => amounts[word] ?? []);
  // The "a" of "a couple of" counts nothing.
  const counted = known.length > 1 && known[0] === 1 ? known.slice(1) : known;
  return counted.length === 0 ? null : counted.reduce((sum, part) => sum + part, 0);
}

/** The day of the month that an ordinal names: "5th", "twenty eighth". Null for other words. */
export function ordinalOf(words: string): number | null {
  const figures = /^\d{1,2}/.exec(words);
  if (figures !== null) return Number(figures[0]);
  const parts = words.split(' ');
  const ones = ordinals[parts.at(-1) ?? ''];
  if (ones === undefined) return null;
  return parts.length === 1 ? ones : (amounts[parts[0] ?? ''] ?? 0) + ones;
}
