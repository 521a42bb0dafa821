import { refusal } from '../../records/record.ts';
import type { Recording } from '../../records/recording.ts';
import { type RefusalCode, refusalReasons } from '../../wording/en/refusals.ts';
import type { CaseBook } from '../caseBook.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import { otherSide } from '../links.ts';
import { CommandRefused } from '../refused.ts';

/** What is needed to do something to several complaints at once. */
export interface Books {
  book: CaseBook;
  recording: Recording;
}

/** A refusal that no single complaint can give: it depends on another one. */
export function refuseWith(code: RefusalCode): CommandRefused {
  return new CommandRefused(refusal(code, refusalReasons[code]));
}

/** A complaint of this landlord by its reference. Throws CommandRefused with NO_SUCH_CASE. */
export async function otherCase(book: CaseBook, reference: string): Promise<Complaint> {
  const other = await book.find(reference);
  if (other === null) throw refuseWith('NO_SUCH_CASE');
  return other;
}

/** Says on both records how they belong together. The other one is looked at first: both say so, or neither. */
export async function linkBoth(
  book: CaseBook,
  complaintId: string,
  { to, why, words }: Omit<CommandOf<'link'>, 'type'>,
): Promise<Complaint> {
  const complaint = await book.get(complaintId);
  const other = await otherCase(book, to);
  const back = { type: 'link', to: complaint.reference, why: otherSide[why] } as const;
  const link = { type: 'link', to: other.reference, why, ...(words === undefined ? {} : { words }) } as const;
  book.allowed(complaint, link);
  book.allowed(other, back);
  await book.run(other.id, back);
  return book.run(complaintId, link);
}

/** Words of one complaint in plain. Null where there are none, or they were erased. */
export async function plainWords(
  { recording }: Books,
  { id }: Pick<Complaint, 'id'>,
  words: string | null | undefined,
): Promise<string | null> {
  return words === null || words === undefined ? null : recording.work.words(id, words);
}
