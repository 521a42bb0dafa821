import type { Said } from '../text.ts';

/** What a message is scored by: hashed features and how much each counts. */
export interface Features {
  ids: Uint32Array;
  values: Float32Array;
}

/** Room for the longest message that is read; scoring takes in no more. */
const mostFeatures = 60_000;

/** Between which words a negation reaches: to the next mark, at most so many words on. */
const negationReach = 5;

const negations = new Set(
  'no not never nothing nobody noone none neither nor without cant cannot dont doesnt didnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt couldnt shouldnt'.split(
    ' ',
  ),
);

const isMark = (word: string): boolean => word === '.' || word === '!' || word === '?' || word === ',';

/** FNV-1a, of the text's character codes; `seed` keeps one kind of feature apart from another. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 16_777_619);
  }
  return hash >>> 0;
}

function joined(one: number, other: number): number {
  return Math.imul(one ^ (other + 0x9e37_79b9 + (one << 6) + (one >>> 2)), 16_777_619) >>> 0;
}

const wordSeed = 0x811c_9dc5;
const negatedSeed = 0x1234_5679;
const lettersSeed = 0x2bad_cafb;
const signSeed = 0x5eed_1e57;
const beginsSeed = 0x3344_cc55;
const endsSeed = 0x7b1d_9e33;

/** Gathers ids; a group's features share one unit of length, so that a long message says no more than a short one. */
class Gathered {
  readonly #ids = new Uint32Array(mostFeatures);
  readonly #values = new Float32Array(mostFeatures);
  #length = 0;
  #groupFrom = 0;

  add(id: number): void {
    if (this.#length === mostFeatures) return;
    this.#ids[this.#length] = id;
    this.#length += 1;
  }

  /** Ends a group. @param weight its length in all; each of its features counts the same. */
  endGroup(weight: number): void {
    const count = this.#length - this.#groupFrom;
    if (count > 0) this.#values.fill(weight / Math.sqrt(count), this.#groupFrom, this.#length);
    this.#groupFrom = this.#length;
  }

  /** Ends a group whose features each count in full. */
  endSigns(weight: number): void {
    this.#values.fill(weight, this.#groupFrom, this.#length);
    this.#groupFrom = this.#length;
  }

  done(): Features {
    return { ids: this.#ids.slice(0, this.#length), values: this.#values.slice(0, this.#length) };
  }
}

function addWords(gathered: Gathered, words: readonly string[]): void {
  let before = 0;
  let beforeThat = 0;
  let negatedFor = 0;
  for (const word of words) {
    if (isMark(word)) negatedFor = 0;
    const hash = hashOf(word, wordSeed);
    gathered.add(negatedFor > 0 ? hashOf(word, negatedSeed) : hash);
    gathered.add(joined(before, hash));
    gathered.add(joined(joined(beforeThat, before), hash));
    negatedFor = negations.has(word) ? negationReach : Math.max(0, negatedFor - 1);
    beforeThat = before;
    before = hash;
  }
}

/** As far as a message's beginning and its end reach, in words. */
const beginning = 8;
const ending = 12;

/** The words of the first clause and of the last apart: what a message opens with, and what it comes down to. */
function addPlaces(gathered: Gathered, words: readonly string[]): void {
  for (const word of words.slice(0, beginning)) {
    if (isMark(word)) break;
    gathered.add(hashOf(word, beginsSeed));
  }
  // The mark that ends the message ends no clause before it.
  const last = words.findLastIndex((word) => !isMark(word));
  for (let place = last; place >= 0 && place > last - ending; place -= 1) {
    const word = words[place] ?? '';
    if (isMark(word)) break;
    gathered.add(hashOf(word, endsSeed));
  }
}

const shortestLetters = 3;
const longestLetters = 5;

/** Letters in a row, over the ends of words: what hears a misspelt or an unknown word. */
function addLetters(gathered: Gathered, plain: string): void {
  for (let from = 0; from + shortestLetters <= plain.length; from += 1) {
    let hash = lettersSeed;
    for (let count = 1; count <= longestLetters && from + count <= plain.length; count += 1) {
      hash = Math.imul(hash ^ plain.charCodeAt(from + count - 1), 16_777_619);
      if (count >= shortestLetters) gathered.add(hash >>> 0);
    }
  }
}

/** The shape of a message, as signs. */
function shapeOf(said: Said, words: readonly string[]): string[] {
  const letters = said.raw.replace(/[^\p{L}]/gu, '');
  const capitals = said.raw.replace(/[^\p{Lu}]/gu, '');
  const count = words.filter((word) => !isMark(word)).length;
  return [
    'always',
    `words:${Math.min(8, Math.floor(Math.log2(count + 1)))}`,
    `sentences:${Math.min(5, said.sentences.length)}`,
    ...(words.at(-1) === '?' ? ['endsAsking'] : []),
    ...(words.includes('?') ? ['asks'] : []),
    ...(words.includes('!') ? ['exclaims'] : []),
    ...(letters.length > 12 && capitals.length > letters.length * 0.6 ? ['shouts'] : []),
    ...(/\d/.test(said.raw) ? ['figures'] : []),
    `first:${words[0] ?? ''}`,
    `last:${words.at(-1) ?? ''}`,
  ];
}

/** How much each kind of feature counts; found by trial on voices that were left out. */
const weights = { words: 2, letters: 1.5, places: 0.7, signs: 0.5 };

/**
 * The features of a message: words in ones, twos and threes, those under a negation apart; letters in threes to fives; the
 * words that it begins and ends with; its shape; and the signs that the rules found. Linear in the length.
 * @param signs names of what the rules found
 */
export function featuresOf(said: Said, signs: readonly string[]): Features {
  const words = said.plain.trim().split(' ');
  const gathered = new Gathered();
  for (const sign of [...shapeOf(said, words), ...signs]) gathered.add(hashOf(sign, signSeed));
  gathered.endSigns(weights.signs);
  addWords(gathered, words);
  gathered.endGroup(weights.words);
  addLetters(gathered, said.plain);
  gathered.endGroup(weights.letters);
  addPlaces(gathered, words);
  gathered.endGroup(weights.places);
  return gathered.done();
}
