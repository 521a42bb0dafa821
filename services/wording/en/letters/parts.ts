import type { LetterPart } from '../../../letters/letter.ts';
import { sentences } from '../status/told.ts';

/** Sentences as one paragraph. Nothing where none of them says anything. */
export function paragraph(...said: string[]): LetterPart[] {
  const text = sentences(...said);
  return text === '' ? [] : [{ type: 'paragraph', text }];
}

/** What staff wrote for the resident, in its own paragraphs. Nothing where it was erased. */
export function written(words: string | undefined): LetterPart[] {
  const blocks = (words ?? '').split(/\n+/).map((each) => each.trim());
  return blocks.filter((each) => each !== '').map((text) => ({ type: 'paragraph', text }));
}

/** What the resident said, as they said it, after a few words that say what it is. Nothing where it was erased. */
export function quoted(introduced: string, words: string | undefined): LetterPart[] {
  const said = words?.trim() ?? '';
  if (said === '') return [];
  const isWhole = said.length <= longestQuote;
  const text = isWhole ? said : `${said.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
  return [
    ...paragraph(introduced),
    { type: 'quote', text },
    ...paragraph(isWhole ? '' : 'You told us more. We have kept all of it, word for word.'),
  ];
}

/** A letter is not the place for ten pages of a resident's own words: those are with the case. */
const longestQuote = 2000;

/** Items below each other, in the order in which they are read. */
export function list(items: string[]): LetterPart[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** Terms and what they come to. Rows without a value are left out. */
export function table(rows: [term: string, value: string][]): LetterPart[] {
  const known = rows.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
  return known.length === 0 ? [] : [{ type: 'facts', rows: known }];
}

/** Parts under a heading. Without anything to stand there, no heading either. */
export function section(text: string, ...inside: LetterPart[][]): LetterPart[] {
  const parts = inside.flat();
  return parts.length === 0 ? [] : [{ type: 'heading', text }, ...parts];
}
