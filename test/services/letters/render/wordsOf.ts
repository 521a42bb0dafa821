import fc from 'fast-check';
import type { LetterPart, WholeLetter } from '../../../../services/letters/letter.ts';
import { cleaned } from '../../../../services/letters/render/characters.ts';
import { madeUpLetter } from './madeUpLetters.ts';

/** What of a letter every form must hold, in the order in which it is read. */
export function wordsOf(letter: WholeLetter): string[] {
  const { landlord, closing } = letter;
  return [
    landlord.name,
    letter.to.name ?? '',
    letter.reference,
    letter.salutation,
    letter.subject,
    ...letter.parts.flatMap(wordsOfPart),
    closing.words,
    closing.name ?? '',
    closing.office,
    letter.recordHead,
  ];
}

function wordsOfPart(part: LetterPart): string[] {
  if (part.type === 'list') return part.items;
  if (part.type === 'facts') return part.rows.flatMap(({ term, value }) => [term, value]);
  return [part.text];
}

/** Text for comparing: without spaces, line ends and signs that have no shape. */
export function squashed(text: string): string {
  return cleaned(text)
    .replace(/\s|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD');
}

/** The first of these words that a text does not hold behind the ones before it; null when it holds them all. */
export function lostFrom(text: string, words: readonly string[]): string | null {
  const whole = squashed(text);
  let from = 0;
  for (const word of words.map(squashed)) {
    const at = whole.indexOf(word, from);
    if (at < 0) return word;
    from = at + word.length;
  }
  return null;
}

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    '<b>&amp;</b>',
    '"\'`',
    '</blockquote><script>',
    '\u202eabc',
    'a\r\n\r\nb',
    '\t-  x',
    'שלום (12) abc',
    '%PDF \\(',
    '٪ᐷ ١٢',
    '👨‍👩‍👧',
  ),
);

const part: fc.Arbitrary<LetterPart> = fc.oneof(
  fc.record({
    type: fc.constantFrom('heading' as const, 'paragraph' as const, 'quote' as const),
    text: anything,
  }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(anything, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('facts' as const),
    rows: fc.array(fc.record({ term: anything, value: anything }), { maxLength: 3 }),
  }),
);

/** Letters with any text in them. */
export const anyLetter: fc.Arbitrary<WholeLetter> = fc
  .record({
    subject: anything,
    salutation: anything,
    reference: anything,
    recordHead: anything,
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    to: fc.record({ name: fc.option(anything), address: fc.array(anything, { maxLength: 5 }) }),
    closing: fc.record({ words: anything, name: fc.option(anything), office: anything }),
  })
  .map((different) => madeUpLetter(different));
