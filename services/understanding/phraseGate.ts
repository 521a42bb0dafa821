import { type KeyedPhrase, keyedPhrases } from './phraseKeys.ts';
import type { Said } from './text.ts';

/** So many words are remembered with the phrases that need them: the language of most messages, and no more memory. */
const mostRemembered = 8_000;

/** A set of phrases as one pattern, taken apart. */
interface Known {
  /** Phrases that no word is needed for: always to be tried. */
  always: RegExp[];
}

/** One phrase of a set, by its place among all phrases that were ever asked for. */
interface Entry {
  set: RegExp;
  phrase: RegExp;
}

const sets = new WeakMap<RegExp, Known>();
const entries: Entry[] = [];
const byWord = new Map<string, number[]>();
const byStart = new Map<string, number[]>();
const startLengths = new Set<number>();
const remembered = new Map<string, readonly number[]>();

/** What a message could say: for each set of phrases those that have a word in it. Renewed when more phrases are known. */
interface Possible {
  knownThen: number;
  phrases: Map<RegExp, RegExp[]>;
}

const possible = new WeakMap<Said, Possible>();

/** Made by `phrases`: anything else is not taken apart. */
const madeOfPhrases = /^ \(\?:.*\)\(\?= \)$/s;

/**
 * The phrases of a set of which a message has a word, each as a pattern of its own: only these can be in it. Each word of a message is
 * looked up once for all sets, so that a message pays for the phrases that it comes near, and not for the thousands that it does not.
 * Null for a pattern that was not made by `phrases`: it must be tried as it is.
 */
export function phrasesNear(said: Said, set: RegExp): readonly RegExp[] | null {
  const known = sets.get(set) ?? takeApart(set);
  if (known === null) return null;
  const near = possibleIn(said).phrases.get(set) ?? [];
  return known.always.length === 0 ? near : [...known.always, ...near];
}

function takeApart(set: RegExp): Known | null {
  if (!madeOfPhrases.test(set.source)) return null;
  const known: Known = { always: [] };
  for (const phrase of keyedPhrases(set)) enter(set, phrase, known);
  sets.set(set, known);
  remembered.clear();
  return known;
}

function enter(set: RegExp, { pattern, keys }: KeyedPhrase, known: Known): void {
  if (keys === null) {
    known.always.push(pattern);
    return;
  }
  const place = entries.push({ set, phrase: pattern }) - 1;
  for (const word of new Set(keys.whole)) add(byWord, word, place);
  for (const start of new Set(keys.starts)) {
    add(byStart, start, place);
    startLengths.add(start.length);
  }
}

function add(map: Map<string, number[]>, key: string, place: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [place]);
  else held.push(place);
}

function possibleIn(said: Said): Possible {
  const before = possible.get(said);
  if (before?.knownThen === entries.length) return before;
  const places = new Set<number>();
  for (const word of new Set(said.plain.split(' '))) for (const place of placesWith(word)) places.add(place);
  const phrases = new Map<RegExp, RegExp[]>();
  for (const place of [...places].sort((one, other) => one - other)) {
    const { set, phrase } = entries[place] as Entry;
    const held = phrases.get(set);
    if (held === undefined) phrases.set(set, [phrase]);
    else held.push(phrase);
  }
  const now = { knownThen: entries.length, phrases };
  possible.set(said, now);
  return now;
}

function placesWith(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const places = [...(byWord.get(word) ?? [])];
  for (const length of startLengths) {
    if (length <= word.length) places.push(...(byStart.get(word.slice(0, length)) ?? []));
  }
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, places);
  return places;
}
