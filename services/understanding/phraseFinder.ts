import { type Keys, keyedPhrases } from './phraseKeys.ts';
import type { Said, Stretch } from './text.ts';

/** So far on either side of its key word a phrase may reach, in characters of plain text. */
const farthest = 240;
/** A message shorter than this is read whole. */
const short = 2 * farthest;
/** At most so many finds of one phrase are looked at, unless told: what repeats itself says nothing new. */
const fewFinds = 12;
/** So many words are remembered with the phrases they may begin: the language of most messages, and no more memory. */
const mostRemembered = 8_000;

/**
 * Finds phrases by their rarest words: each word of a message is looked up once, and only the phrases that need it are tried,
 * around the places where it stands. So a message without such a word costs next to nothing, and a thousand more phrases
 * cost nothing more.
 */
export class PhraseFinder {
  private readonly patterns: RegExp[] = [];
  private readonly owners: number[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly byStart = new Map<string, number[]>();
  private readonly always: number[] = [];
  private readonly startLengths: number[];
  private readonly remembered = new Map<string, readonly number[]>();
  private readonly mostFinds: number;

  /**
   * @param sets patterns made by `phrases`; finds are told by their place in this list
   * @param mostFinds how many finds of one phrase are looked at, from the beginning of the message
   */
  constructor(sets: readonly RegExp[], mostFinds = fewFinds) {
    this.mostFinds = mostFinds;
    for (const [owner, set] of sets.entries()) {
      for (const { pattern, keys } of keyedPhrases(set)) this.add(pattern, keys, owner);
    }
    this.startLengths = [...new Set([...this.byStart.keys()].map((start) => start.length))].sort(
      (a, b) => a - b,
    );
  }

  /** Every place where a phrase of each set stands, in the order of the message. */
  find(said: Said): Map<number, Stretch[]> {
    const found = new Map<number, Stretch[]>();
    for (const [index, places] of this.candidates(said)) {
      const owner = this.owners[index] ?? 0;
      const stretches = this.findOne(said, this.patterns[index] ?? /$^/g, places);
      if (stretches.length > 0) found.set(owner, [...(found.get(owner) ?? []), ...stretches]);
    }
    for (const stretches of found.values()) stretches.sort((one, other) => one.from - other.from);
    return found;
  }

  private add(pattern: RegExp, keys: Keys | null, owner: number): void {
    const index = this.patterns.push(pattern) - 1;
    this.owners.push(owner);
    if (keys === null) this.always.push(index);
    for (const word of new Set(keys?.whole)) enter(this.byWord, word, index);
    for (const start of new Set(keys?.starts)) enter(this.byStart, start, index);
  }

  /** The phrases that may be in the message, each with the places of its key words; whole messages have none. */
  private candidates(said: Said): Map<number, number[]> {
    const places = new Map<number, number[]>(this.always.map((index) => [index, [0]]));
    const { plain } = said;
    for (let start = 1; start < plain.length; ) {
      const end = plain.indexOf(' ', start);
      if (end === -1) break;
      for (const index of this.phrasesWith(plain.slice(start, end))) enter(places, index, start);
      start = end + 1;
    }
    return places;
  }

  private phrasesWith(word: string): readonly number[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const phrases = new Set(this.byWord.get(word));
    for (const length of this.startLengths) {
      if (length > word.length) break;
      for (const index of this.byStart.get(word.slice(0, length)) ?? []) phrases.add(index);
    }
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    const list = [...phrases];
    this.remembered.set(word, list);
    return list;
  }

  private findOne(said: Said, pattern: RegExp, places: number[]): Stretch[] {
    if (said.plain.length <= short) return findIn(said, pattern, [0, said.plain.length], this.mostFinds);
    const found: Stretch[] = [];
    let readTo = 0;
    for (const [from, to] of windows(said.plain, places)) {
      if (found.length >= this.mostFinds) break;
      found.push(...findIn(said, pattern, [Math.max(from, readTo), to], this.mostFinds));
      readTo = to;
    }
    return found;
  }
}

function enter<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The stretches around the places, whole words only, those that touch made one. */
function windows(plain: string, places: number[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const place of places) {
    const from = Math.max(0, plain.lastIndexOf(' ', Math.max(0, place - farthest)));
    const end = plain.indexOf(' ', Math.min(plain.length - 1, place + farthest));
    const to = end === -1 ? plain.length : end + 1;
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

function findIn(said: Said, pattern: RegExp, [from, to]: [number, number], most: number): Stretch[] {
  const whole = from === 0 && to === said.plain.length;
  const text = whole ? said.plain : said.plain.slice(from, to);
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null && found.length < most; hit = pattern.exec(text)) {
    const start = from + hit.index + 1;
    const end = from + pattern.lastIndex;
    found.push({ from: start, to: end, words: said.quote(start, end) });
  }
  return found;
}
