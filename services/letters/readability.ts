import type { LetterPart, WholeLetter } from './letter.ts';
import { syllablesIn } from './syllables.ts';

/** The reading age above which a letter is said to be hard: what residents are promised (design 4). */
export const plainReadingAge = 11;

/** Words above which a sentence is shown to whoever wrote it: two breaths are one too many. */
const longSentence = 20;

/** How many of them are shown. */
const mostShown = 5;

/** How hard a text is to read. */
export interface Readability {
  /** In years, as UK schools count: the Flesch-Kincaid grade and 5. Never below 5. To one decimal. */
  readingAge: number;
  words: number;
  sentences: number;
  /** Sentences of more than 20 words, the longest first, at most five. */
  longest: { sentence: string; words: number }[];
  /** Above `plainReadingAge`. */
  isHard: boolean;
}

const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What is looked up or copied, and not read: addresses on the web, e-mail addresses, references, numbers to ring, postcodes, dates. */
const lookedUp = [
  /\bhttps?:\/\/\S*[^\s.,;:!?)”]/g,
  /\S+@\S+\.[a-z]+/gi,
  /\b[A-Z]{3}-\d{2}-[0-9A-Z]{7}\b/g,
  /\b0\d[\d ]{7,}\d\b/g,
  /\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/g,
  new RegExp(`\\b(?:(?:${weekdays}),? )?\\d{1,2} (?:${months})(?: \\d{4})?\\b`, 'g'),
  new RegExp(`\\b(?:${weekdays}) \\d{1,2}\\b`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
];

/** What somebody else said, inside a sentence of ours. Short words in quotes are the name of a thing, and are read. */
const quotedWords = /“[^”]{60,}”/g;

function asRead(text: string, names: readonly string[]): string {
  const withoutNames = names
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((said, name) => said.replaceAll(name, ' '), text);
  return [quotedWords, ...lookedUp].reduce((said, pattern) => said.replace(pattern, ' '), withoutNames);
}

/** A sentence ends at its mark before a space, at a line's end, and at a colon before a list. "9.30" and "e.g. this" end none. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”)]?)\s+(?=[\p{Lu}\d“"(•])|\n+/u)
    .map((each) => each.trim())
    .filter((each) => wordsIn(each).length > 0);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function grade(words: number, sentences: number, syllables: number): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

function measured(sentences: { sentence: string; words: string[] }[]): Readability {
  const words = sentences.flatMap((each) => each.words);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const age = words.length === 0 ? 0 : grade(words.length, sentences.length, syllables) + 5;
  const readingAge = Math.round(Math.max(5, age) * 10) / 10;
  const long = sentences.filter((each) => each.words.length > longSentence);
  return {
    readingAge,
    words: words.length,
    sentences: sentences.length,
    longest: long
      .map(({ sentence, words: { length } }) => ({ sentence, words: length }))
      .toSorted((one, other) => other.words - one.words)
      .slice(0, mostShown),
    isHard: readingAge > plainReadingAge,
  };
}

/**
 * How hard a text is: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Flesch-Kincaid's grade), and 5 for the age in the UK.
 * Dates, numbers to ring, addresses, references, long quotations and the `names` given are not counted.
 */
export function readabilityOf(text: string, names: readonly string[] = []): Readability {
  const sentences = sentencesOf(text).map((sentence) => ({
    sentence,
    words: wordsIn(asRead(sentence, names)),
  }));
  return measured(sentences.filter(({ words }) => words.length > 0));
}

/** What of a part is read: no headings, which are no sentences; no quotes, which are not ours; of a table only what is a sentence. */
function sentencesIn(part: LetterPart): string[] {
  switch (part.type) {
    case 'heading':
    case 'quote':
      return [];
    case 'paragraph':
      return [part.text];
    case 'list':
      return part.items;
    case 'facts':
      return part.rows.flatMap(({ value }) => (/[.!?]$/.test(value) ? [value] : []));
  }
}

/** How hard a letter is to read. Names of its reader, of who signs and of the landlord are not counted, nor are addresses. */
export function letterReadability({ parts, to, landlord, closing }: WholeLetter): Readability {
  const names = [to.name, closing.name, landlord.name, ...to.address, ...landlord.address];
  const text = parts.flatMap(sentencesIn).join('\n');
  return readabilityOf(
    text,
    names.flatMap((name) => (name === null ? [] : [name])),
  );
}
