import type { TellingCount } from './tellingCounts.ts';
import { way, when } from './tellingWords.ts';
import type { Said } from './text.ts';

const lead = '(?:(?:of|on|from|dated|sent|at|in|the) ){0,3}';
const joint = '(?:(?:,|and|then|again|also|plus|n|on) ){1,3}';

/** "Further to my letters of 4 January and 1 February", "my email of 20 February". */
const ofDays = new RegExp(
  ` (?:(?:my|our|both my|both our|both) (?:(?:last|first|previous|earlier|formal|written|original|long|recent|unanswered) )?${way}|ours(?= (?:of|dated))) (?:, )?${lead}(${when}(?: ${joint}${lead}${when}){0,6})(?= )`,
  'g',
);
const eachDay = new RegExp(when, 'g');

function daysIn(words: string): number {
  return [...words.matchAll(eachDay)].filter(([found]) => found !== 'again').length;
}

/** "9th Feb email sent. 23rd Feb email sent.", "Sunday text, Monday text": a day and a paper, again and again. */
const dayAndPaper = new RegExp(
  ` ${when} (?:, )?(?:(?:i|we|another|second|a) ){0,2}(?:email|e mail|letter|call|text|phone call|message|rang|phoned|emailed|telephoned|telephone|wrote|chased|reported|called|texted|messaged|visited office)(?: sent| made| written)?(?= (?:[.,!?]|and|to|re|about|$))`,
  'g',
);

const firstOf = new RegExp(` (?:first|1st) ${way} `);
const nextOf = new RegExp(` (second|2nd|third|3rd|fourth|4th|fifth|5th) ${way} `, 'g');
const places: Record<string, number> = { s: 2, '2': 2, t: 3, '3': 3, '4': 4, '5': 5 };

function placeOf(word: string): number {
  if (word.startsWith('fo')) return 4;
  if (word.startsWith('fi')) return 5;
  return places[word.charAt(0)] ?? 0;
}

/** "First call 06.30, second call 08.10": as many as the last of them says; null when only one is told. */
export function firstAndNext({ plain, raw }: Said): TellingCount | null {
  const first = firstOf.exec(plain);
  if (first === null || / this is (?:my |the )?$/.test(plain.slice(0, first.index + 1))) return null;
  const count = [...plain.matchAll(nextOf)].reduce((most, [, word = '']) => Math.max(most, placeOf(word)), 0);
  return count === 0 ? null : { count, words: raw.trim().slice(0, 300), from: first.index };
}

/** Tellings that are told as papers and calls with their days, without anybody who tells. */
export function papersIn(said: Said): TellingCount | null {
  const [letter] = said.plain.matchAll(ofDays);
  if (letter !== undefined) {
    const to = letter.index + letter[0].length;
    const count = Math.max(/ both /.test(letter[0]) ? 2 : 1, daysIn(letter[1] ?? ''));
    return { count, words: said.quote(letter.index + 1, to), from: letter.index };
  }
  const row = [...said.plain.matchAll(dayAndPaper)].slice(0, 30);
  const [start] = row;
  const end = row.at(-1);
  if (start === undefined || end === undefined || row.length < 2) return null;
  return {
    count: row.length,
    words: said.quote(start.index + 1, end.index + end[0].length).slice(0, 300),
    from: start.index,
  };
}
