import type { Complaint } from '../../complaints/complaint.ts';
import type { WordsId } from '../../records/record.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';

/** How its reader needs a letter, as far as their adjustments say so in words that a program can read (Code 5.10). */
export interface LetterNeeds {
  largePrint: boolean;
  /** Plain text: no page with colours and tables. */
  textOnly: boolean;
}

const largePrint = /\b(?:large|larger|big|bigger)[ -]?(?:print|type|text|font|letters|writing)\b/i;
const textOnly = /\b(?:plain )?text only\b|\bplain text\b|\bscreen ?reader\b/i;

/** What these words ask for. Pure. */
export function needsIn(words: readonly string[]): LetterNeeds {
  const says = (pattern: RegExp): boolean => words.some((each) => pattern.test(each));
  return { largePrint: says(largePrint), textOnly: says(textOnly) };
}

/** The words of the adjustments that are kept, and of the answer in the chat: opened for this alone. */
export async function needsOf(work: UnitOfWork, complaint: Complaint): Promise<LetterNeeds> {
  const { adjustments, details } = complaint;
  const kept = adjustments.filter((each) => each.kept).map(({ words }) => words);
  const ids: (WordsId | null | undefined)[] = [...kept, details.adjustments?.words];
  const opened: string[] = [];
  for (const id of ids) {
    const said = id == null ? null : await work.words(complaint.id, id);
    if (said !== null) opened.push(said);
  }
  return needsIn(opened);
}
