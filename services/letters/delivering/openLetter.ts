import type { Complaint } from '../../complaints/complaint.ts';
import type { WrittenLetter } from '../../complaints/writing/events.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { letterSchema, type WholeLetter } from '../letter.ts';

/** A letter of a case, word for word as it was written. Null: its words were erased. */
export async function openLetter(
  work: Pick<UnitOfWork, 'words'>,
  { id }: Pick<Complaint, 'id'>,
  { words }: Pick<WrittenLetter, 'words'>,
): Promise<WholeLetter | null> {
  const sealed = await work.words(id, words);
  return sealed === null ? null : letterSchema.parse(JSON.parse(sealed));
}
