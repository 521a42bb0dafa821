import type { Letter } from '../../../complaints/writing/events.ts';
import type { Readability } from '../../../letters/readability.ts';

/** What stands in the place of the record mark of a letter that is only looked at. */
export const previewMark = 'none: this letter has not been sent';

/** What staff are told with a letter that they look at: how hard it is, its long sentences, and what the Code asks for and nobody wrote. */
export function previewInWords(
  { readingAge, isHard, longest }: Readability,
  asked: { plainReadingAge: number; leftOut: readonly ('definition' | 'responsible')[] },
): string[] {
  const hard = isHard ? ` That is hard to read: aim at ${asked.plainReadingAge} or below.` : '';
  return [
    `Reading age: ${readingAge}.${hard}`,
    ...longest.map(({ words, sentence }) => `${words} words in one sentence: ${sentence}`),
    ...asked.leftOut.map((each) => leftOutInWords[each]),
  ];
}

const leftOutInWords = {
  definition:
    'Code 5.6: nobody has set out how you understand the complaint, so the letter repeats what the resident said. Add --definition "...".',
  responsible:
    'Code 5.7: nobody has set out what you are, and are not, responsible for. Add --responsible "...".',
};

/** A step that owes no letter, or a case for which nobody is written to. */
export const noLetter =
  'No letter would be sent for this: it owes none, or there is nobody who may be written to.';

/** A letter whose step has not been taken, and needs words that only whoever takes it can give. */
export function notYet(letter: Letter, reference: string): string {
  return `Nothing on ${reference} owes the letter ${letter} yet. Write the step itself to see its letter: case ${reference} preview decide upheld --reasons "..." --as <staff id>`;
}
