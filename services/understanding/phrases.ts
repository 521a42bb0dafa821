import { phrasesNear } from './phraseGate.ts';
import type { Said, Stretch } from './text.ts';

/** A word of a message, or a comma: what may stand between the words of a phrase. Sentence ends never do. */
const between = '[^ .!?]+ ';

const gaps: [RegExp, string][] = [
  [/ \.\.\. /g, ` (?:${between}){0,6}?`],
  [/ \.\. /g, ` (?:${between}){0,3}?`],
];

/**
 * Compiles phrases into one pattern over `Said.plain`. They are written as they are said, with a few signs:
 * `(a|b)` one of these, `?` may be missing, `leak*` any ending, ` .. ` up to three words in between, ` ... ` up to six.
 * Whole words only; never across the end of a sentence.
 *
 * Room in between is bounded and words are short, so that no input makes a pattern slow (facts: ordinary complaints have
 * frozen other people's patterns for seconds).
 */
export function phrases(...said: string[]): RegExp {
  return new RegExp(` (?:${said.map(patternOf).join('|')})(?= )`, 'g');
}

function patternOf(phrase: string): string {
  const grouped = phrase
    .trim()
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\*/g, '[a-z]*');
  return gaps.reduce((pattern, [sign, room]) => pattern.replace(sign, room), grouped);
}

/** At most so many finds of one pattern are looked at: the rest of a message that repeats itself says nothing new. */
const mostFinds = 60;

/** Every place where the pattern occurs, in order; at most a few dozen. */
export function findAll(said: Said, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  if (phrasesNear(said, pattern)?.length === 0) return found;
  pattern.lastIndex = 0;
  for (
    let hit = pattern.exec(said.plain);
    hit !== null && found.length < mostFinds;
    hit = pattern.exec(said.plain)
  ) {
    found.push(stretch(said, hit.index, pattern.lastIndex));
  }
  return found;
}

/** The first place where the pattern occurs, or null. */
export function findFirst(said: Said, pattern: RegExp): Stretch | null {
  if (phrasesNear(said, pattern)?.length === 0) return null;
  pattern.lastIndex = 0;
  const hit = pattern.exec(said.plain);
  return hit === null ? null : stretch(said, hit.index, pattern.lastIndex);
}

/** The resident's words for what a match of a pattern covers; without the space that it begins with. */
function stretch(said: Said, index: number, end: number): Stretch {
  const from = index + 1;
  return { from, to: end, words: said.quote(from, end) };
}

/** Whether the pattern occurs in the message. */
export function says(said: Said, pattern: RegExp): boolean {
  const near = phrasesNear(said, pattern);
  return near === null ? saysIn(said.plain, pattern) : near.some((phrase) => saysIn(said.plain, phrase));
}

/** Whether the pattern occurs in a piece of plain text. */
export function saysIn(plain: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(plain);
}

/** So far from the words found, even a sentence without an end is about something else. */
const farthestInSentence = 400;

/**
 * The sentence around words that were found, as plain text with a space at either end; of a sentence without an end, as much
 * as stands near. Twelve pages without a full stop must not be read once for every find.
 */
export function sentenceAround(said: Said, found: Stretch): string {
  const { from, to } = said.sentenceAt(found.from);
  if (to - from <= farthestInSentence * 2) return `${said.plain.slice(from, to)} `;
  const start = said.plain.lastIndexOf(' ', Math.max(from, found.from - farthestInSentence));
  const end = said.plain.indexOf(' ', Math.min(to, found.to + farthestInSentence));
  return `${said.plain.slice(Math.max(0, start), end === -1 ? to : end)} `;
}

/** The sentence around a place, as plain text with a space at either end. */
export function sentenceOf(said: Said, place: number): string {
  const { from, to } = said.sentenceAt(place);
  return `${said.plain.slice(from, to)} `;
}
