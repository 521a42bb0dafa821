import type { Category } from '../../understanding/understanding.ts';

/** What is known of a matter that was told: what it is about, where, and the words. */
export interface Matter {
  category: Category | null;
  place: string | null;
  words: string;
}

/** Shorter words seldom say what a matter is about. */
const shortestWord = 3;

/** Words of every story, and of every complaint about not being heard. */
const common = new Set(
  `about after again also always anybody anyone anything been before being came cant come could day days does doesnt done dont
  every everyone first flat from gone have hasnt havent here home house just keep know last like long look made make many month months
  more most much need never nobody nothing only other over people please really said same says should since some somebody someone
  something still tell than that their them then there these they thing this those time times today told twice very want wants
  week weeks well went were what when where which while will with without wont would year years yesterday your yours complain
  complaint complaining landlord call called phone phoned rang ring report reported
  the and for you are was has had not but can who all any our out get got now one two new day yes his her him she its did how
  may see too use way why let put say off ive`.split(/\s+/),
);

/** "leaks", "leaked" and "leaking" are one word here. */
function rootOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}

function tellingWords(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\p{L}+/gu);
  return new Set(
    (words ?? []).filter((word) => word.length >= shortestWord && !common.has(word)).map(rootOf),
  );
}

function shared(one: string, other: string): number {
  const others = tellingWords(other);
  return [...tellingWords(one)].filter((word) => others.has(word)).length;
}

/** So many words in common make one matter of two tellings, whatever each was taken to be about. */
const manyWords = 3;

/**
 * Whether two tellings look like one matter: of one kind with a word in common, in places that are not known to differ; else by many
 * words in common. It is only ever asked, never decided: the resident says whether it is.
 */
export function looksTheSame(told: Matter, held: Matter): boolean {
  const inCommon = shared(told.words, held.words);
  const differ = told.place !== null && held.place !== null && shared(told.place, held.place) === 0;
  const oneKind = told.category !== null && told.category !== 'other' && told.category === held.category;
  return inCommon >= (oneKind && !differ ? 1 : manyWords);
}
