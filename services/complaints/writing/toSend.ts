import type { Complaint } from '../complaint.ts';
import type { WrittenLetter } from './events.ts';

/**
 * The letters that have not gone out, the oldest first: those that wait to be sent or posted, and those that came back. A written
 * step is owed until its letter is on its way (Code 6.2, 6.3: acknowledged and answered in writing).
 */
export function lettersToSend({ writtenLetters }: Pick<Complaint, 'writtenLetters'>): WrittenLetter[] {
  return writtenLetters.filter(({ became }) => became === 'waiting' || became === 'failed');
}

/** Those that a person must put in the post: no machine can send them. */
export function lettersToPost(complaint: Pick<Complaint, 'writtenLetters'>): WrittenLetter[] {
  return lettersToSend(complaint).filter(
    ({ way, became }) => became === 'failed' || way === 'post' || way === null,
  );
}
