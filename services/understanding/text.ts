import { LeastRecentlyUsed } from '../leastRecentlyUsed.ts';
import { asKnown } from './spelling.ts';

/**
 * As much of one message as is read: the 12,000 characters that are accepted, each of which may be two units long.
 * Everything here and behind is linear in the length, so that even
 * the worst input of this length holds nobody up.
 */
export const longestRead = 24_000;

/**
 * As many words and marks. Twelve thousand characters of English hold some 2,500; five thousand single letters are no
 * message, and each pattern looks at every word.
 */
export const mostWords = 3_200;

/** Longer words are noise. Patterns with room for a few words in between stay cheap because no word is longer. */
const longestWord = 32;

/** A stretch of a message, in the positions of `Said.plain`, and the resident's own words for it. */
export interface Stretch {
  from: number;
  to: number;
  words: string;
}

/** A message made ready for the rules. */
export interface Said {
  /** As written, without control characters, at most `longestRead` characters. */
  readonly raw: string;
  /**
   * Lower-case words with one space before, between and after; the marks `.`, `!`, `?` (ends of sentences) and `,` stand
   * as words of their own; apostrophes gone, common misspellings mended: " i cant sleep , the baby coughs . ".
   */
  readonly plain: string;
  /** Where each sentence lies in `plain`, its closing mark included. */
  readonly sentences: readonly { from: number; to: number }[];
  /** The resident's own words for a stretch of `plain`. */
  quote(from: number, to: number): string;
  /** The sentence that a place in `plain` lies in. */
  sentenceAt(place: number): { from: number; to: number };
  /** Where in `raw` a stretch of `plain` comes from. */
  rawRange(from: number, to: number): [number, number];
}

// One word or mark at a time; every class is disjoint from the next, so that there is nothing to try twice.
const piece =
  /(\d+(?:[.,:/-]\d+)*)|([\p{L}\p{M}]+(?:['’‘`´][\p{L}\p{M}]+)*)|([.!?…\n]+)|([,;:()–—]+| - )|(👍|👎|😡|🤬|😠)/gu;

const pictures: Record<string, string> = {
  '👍': 'thumbsup',
  '👎': 'thumbsdown',
  '😡': 'angryface',
  '🤬': 'angryface',
  '😠': 'angryface',
};

/** "Mr. Ali" and "no. 9" do not end a sentence. */
const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'approx', 'eg', 'ie', 'vs']);

/** A unit right behind a number is a word of its own: "3wks", "2x", but "3rd" and "7am" stay whole. */
const unit = /^(x|wks?|weeks?|mths?|months?|yrs?|years?|days?|hrs?|hours?|mins?|calls?|times?|emails?)$/;

/** One word or mark as the rules see it, and where it stands in the message. */
interface Token {
  plain: string;
  start: number;
  end: number;
}

const endMarks = '.!?';

function cleaned(text: string): string {
  const cut = text.length > longestRead ? text.slice(0, longestRead) : text;
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return cut.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, (found) =>
    found === '\r' ? '\n' : '',
  );
}

/** Lower case without apostrophes. Written-out styles ("𝐠𝐚𝐬", "ｇａｓ") and accents must not hide a word from the safety rules. */
function plainWord(word: string): string {
  const bare = word.replace(/['’‘`´]/g, '');
  // oxlint-disable-next-line no-control-regex -- asks for anything beyond ASCII
  const folded = /^[\u0000-\u007f]*$/.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}/gu, '');
  return folded.toLowerCase().slice(0, longestWord);
}

/** "I'll", "we're": two words, told apart from "ill" and "were" by the apostrophe. */
function apart(word: string): string | null {
  const found = /^(\p{L}+)['’‘`´](ll|re|ve|d|m)$/iu.exec(word);
  if (found === null) return null;
  const tail = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' }[(found[2] ?? '').toLowerCase()];
  return tail === undefined ? null : `${plainWord(found[1] ?? '')} ${tail}`;
}

/** A word as the rules know it: `plain` without its apostrophe, `known` with its misspelling mended, or as two words. */
interface KnownWord {
  plain: string;
  known: string;
}

/** So many words are remembered: the language of most messages, and no more memory. Longer ones are noise. */
const mostRemembered = 4_000;
const longestRemembered = 20;
const remembered = new Map<string, KnownWord>();

/** Most words of a message have been seen before. Folding and mending costs more than looking up. */
function knownWord(word: string): KnownWord {
  const seen = remembered.get(word);
  if (seen !== undefined) return seen;
  const plain = plainWord(word);
  const found = { plain, known: apart(word) ?? asKnown(plain) };
  if (word.length > longestRemembered) return found;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}

/** Letters and figures that have run on to noise grow no further: "1a2b3c4d...". Whether these were such. */
function runsOn(before: Token | undefined, start: number, end: number): boolean {
  if (before?.end !== start || before.plain.length < longestWord) return false;
  before.end = end;
  return true;
}

function addWord(tokens: Token[], word: string, start: number): void {
  const end = start + word.length;
  const before = tokens.at(-1);
  if (runsOn(before, start, end)) return;
  const { plain, known } = knownWord(word);
  // "3rd", "7am": one word with the number right before it.
  if (before?.end === start && /\d$/.test(before.plain) && !unit.test(plain)) {
    before.plain = asKnown(`${before.plain}${plain}`.slice(0, longestWord));
    before.end = end;
  } else if (plain !== '') {
    tokens.push({ plain: known, start, end });
  }
}

/** "F28", "8q4zk1m", "no1": figures right behind a letter, or behind such a mixture, belong to it. */
function addNumber(tokens: Token[], number: string, start: number): void {
  const end = start + number.length;
  const before = tokens.at(-1);
  if (runsOn(before, start, end)) return;
  const joined = `${before?.plain ?? ''}${number}`;
  if (before?.end === start && (/^[a-z]$|\d/.test(before.plain) || asKnown(joined) !== joined)) {
    before.plain = asKnown(joined.slice(0, longestWord));
    before.end = end;
  } else {
    tokens.push({ plain: number.slice(0, longestWord), start, end });
  }
}

function addMark(tokens: Token[], mark: string, start: number, end: number): void {
  const before = tokens.at(-1);
  if (before === undefined || endMarks.includes(before.plain)) return;
  if (before.plain === ',') tokens.pop();
  tokens.push({ plain: mark, start, end });
}

/** Whether the full stop at `place` belongs to "Mr." or "no. 9" and ends nothing. */
function isAbbreviated(tokens: Token[], text: string, place: number): boolean {
  const before = tokens.at(-1)?.plain ?? '';
  if (before === 'no') return /^ ?\d/.test(text.slice(place + 1, place + 3));
  return abbreviations.has(before) && text.charAt(place + 1) === ' ';
}

/** What a run of marks ends a sentence as: "?!" is a question. */
function endOf(marks: string): string {
  if (marks.includes('?')) return '?';
  return marks.includes('!') ? '!' : '.';
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(piece)) {
    if (tokens.length >= mostWords) break;
    const start = found.index;
    const [whole, number, word, ends, , picture] = found;
    const end = start + whole.length;
    if (number !== undefined) addNumber(tokens, number, start);
    else if (word !== undefined) addWord(tokens, word, start);
    else if (picture !== undefined) tokens.push({ plain: pictures[picture] ?? '', start, end });
    else if (ends === undefined) addMark(tokens, ',', start, end);
    else if (ends !== '.' || !isAbbreviated(tokens, text, start)) addMark(tokens, endOf(ends), start, end);
  }
  return tokens;
}

/** The index of the last entry that is not greater than `value`; 0 when all are. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sentencesOf(tokens: Token[], starts: number[], length: number): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const isLast = index === tokens.length - 1;
    if (!isLast && !endMarks.includes(token.plain)) continue;
    const to = isLast ? length - 1 : (starts[index] ?? 0) + token.plain.length;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

/** Longer ones are rare, and hold too much memory to be kept. */
const longestKept = 2_000;
const kept = new LeastRecentlyUsed<string, Said>(300);

/**
 * Makes a message ready for the rules. Never throws, linear in the length. One message is read several times within moments,
 * at the door, in its turn and for its facts: what was made ready last is kept, in memory only.
 */
export function readText(text: string): Said {
  if (text.length > longestKept) return madeReady(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const said = madeReady(text);
  kept.set(text, said);
  return said;
}

function madeReady(text: string): Said {
  const raw = cleaned(text);
  const tokens = tokensOf(raw);
  const starts: number[] = [];
  let length = 1;
  for (const token of tokens) {
    starts.push(length);
    length += token.plain.length + 1;
  }
  const sentences = sentencesOf(tokens, starts, length);
  const begins = sentences.map((sentence) => sentence.from);
  const rawRange = (from: number, to: number): [number, number] => {
    // A stretch may begin at the space before its first word.
    const first = tokens[lastNotAfter(starts, from + 1)];
    const last = tokens[lastNotAfter(starts, Math.max(from, to - 1))];
    return [first?.start ?? 0, last?.end ?? 0];
  };
  return {
    raw,
    plain: tokens.length === 0 ? ' ' : ` ${tokens.map((token) => token.plain).join(' ')} `,
    sentences,
    rawRange,
    quote: (from, to) => raw.slice(...rawRange(from, to)).trim(),
    sentenceAt: (place) => sentences[lastNotAfter(begins, place)] ?? { from: 0, to: length },
  };
}
