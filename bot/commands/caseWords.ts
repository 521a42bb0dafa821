import type { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { WordsId } from '../../services/records/record.ts';
import { plain } from './command.ts';

/** Opens sealed words of one case, fit for a terminal; says so where they were erased. */
export type Opened = (words: WordsId) => Promise<string>;

/** How the words of a case are opened. */
export function openedFrom(complaint: Pick<Complaint, 'id'>, service: CaseService): Opened {
  return async (words) => {
    const text = await service.openWords(complaint.id, words);
    return text === null ? '(erased)' : indented(text);
  };
}

/** Words on several lines, the later ones set in, without what could rewrite the screen. */
export function indented(words: string): string {
  return plain(words).replaceAll('\n', '\n  ');
}

/** `not_upheld` as people write it. */
export function named(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A line for each thing, in their order. */
export async function linesFor<T>(
  things: readonly T[],
  line: (thing: T) => Promise<string>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const thing of things) lines.push(await line(thing));
  return lines;
}
