import type { LocalDate } from '../../services/clock.ts';
import type { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Actor } from '../../services/records/record.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { plain } from './command.ts';

/** A note that was added to a case, its words fit for a terminal; null when they were erased. */
export interface OpenedNote {
  on: LocalDate;
  by: Actor;
  words: string | null;
}

/** The notes of a case in the order in which they were added, their words opened. */
export async function notesOf(complaint: Complaint, service: CaseService): Promise<OpenedNote[]> {
  const notes: OpenedNote[] = [];
  for (const event of complaint.history) {
    if (event.type !== 'NoteAdded') continue;
    const words = await service.openWords(complaint.id, event.words);
    notes.push({ on: event.occurredOn, by: event.by, words: words === null ? null : plain(words) });
  }
  return notes;
}

/** The notes as lines. Bare replies of the resident are counted, not shown: a reopened case repeated the whole talk. */
export function noteLines(notes: OpenedNote[]): string[] {
  const telling = notes.filter((note) => !isBareReply(note));
  const bare = notes.length - telling.length;
  if (bare === 0) return telling.map(noteLine);
  const replies = bare === 1 ? 'a short reply' : `${bare} short replies`;
  return [
    ...telling.map(noteLine),
    `Not shown: ${replies} of the resident, such as "yes" (--json shows all)`,
  ];
}

function noteLine({ on, by, words }: OpenedNote): string {
  const author = by.kind === 'staff' ? plain(by.id) : by.kind === 'resident' ? 'the resident' : 'Heard';
  const said = words === null ? '(erased)' : words.replaceAll('\n', '\n  ');
  return `Note on ${dateInFull(on)} by ${author}: ${said}`;
}

/** Words that answer or ask where things stand and tell nothing of what happened. Any other word, and the note is shown. */
const empty = new Set(
  `yes yeah yep yea aye no nope nah ok okay okey alright sure please thanks thank you cheers ta
  go ahead on carry then and so well oh i want do that thats is its it this the a my me to up at of with
  right correct fine good where what whats happening status complaint case take again reopen open log
  change something nothing continue start hello hi`.split(/\s+/),
);

const longestBare = 60;

function isBareReply({ by, words }: OpenedNote): boolean {
  if (by.kind !== 'resident' || words === null || words.length > longestBare) return false;
  const said = words
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return said?.every((word) => empty.has(word)) ?? false;
}
