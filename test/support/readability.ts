/** Vowel groups, less the silent ends of English words: near enough for a measure that looks at averages. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Addresses are copied or tapped, not read: they count for nothing. */
const addresses = /^(?:Web|Phone|Post): .*$|\bhttps?:\/\/\S+|\S+@\S+/gm;

/** The words of each sentence. A line end ends a sentence, too. */
function sentencesIn(text: string): string[][] {
  return text
    .replace(addresses, '')
    .split(/[.!?]+(?=["”)]?\s|["”)]?$)|\n/)
    .map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** How many words the longest sentence has. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesIn(text).map(({ length }) => length));
}

/**
 * The Flesch-Kincaid school grade of a text (5 is a child of ten): 0.39 words a sentence + 11.8 syllables a word - 15.59. A line
 * end ends a sentence; figures count as words of one syllable; addresses are left out.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesIn(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
