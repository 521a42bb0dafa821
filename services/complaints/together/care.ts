import type { CaseBook } from '../caseBook.ts';
import type { Complaint } from '../complaint.ts';
import { deathOf } from '../people/deaths.ts';
import { unsafeRoutes } from '../routes/safeRoutes.ts';
import { type Books, plainWords } from './linking.ts';

/** Keeps a complaint from whom another one is about, once the two are answered together (Code 5.8). */
export async function shareSubjects(book: CaseBook, from: Complaint, to: Complaint): Promise<void> {
  for (const person of from.subjects.filter((each) => !to.subjects.includes(each))) {
    await book.run(to.id, { type: 'nameSubject', person });
  }
}

/**
 * What is not safe for one complaint of a person is not safe for another (domain 4.2). What is safe is not taken over: it was
 * said of that complaint.
 */
export async function shareDanger(book: CaseBook, from: Complaint, to: Complaint): Promise<void> {
  if (from.guarded && !to.guarded) await book.run(to.id, { type: 'guardContact', words: null });
  for (const { route, because } of unsafeRoutes(from)) {
    if (because === 'said') await book.run(to.id, { type: 'markUnsafe', route, words: null });
  }
}

/** Whoever made both has died: nobody writes to them about either. For whom each was made is said of each. */
export async function shareDeath(books: Books, from: Complaint, to: Complaint): Promise<void> {
  const death = deathOf(from, 'complainant');
  const words = death === null ? null : await plainWords(books, from, death.words);
  if (death === null || words === null) return;
  await books.book.run(to.id, { type: 'recordDeath', who: death.who, words, on: death.on });
}

/** Gives a complaint to whoever has the other one, where that is somebody. */
export async function giveTo(book: CaseBook, officer: string | null, to: Complaint): Promise<void> {
  if (officer !== null && to.officer !== officer) await book.run(to.id, { type: 'assign', officer });
}
