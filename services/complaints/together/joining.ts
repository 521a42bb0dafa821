import { ownPoints } from '../clarifying/pointFindings.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import { giveTo, shareDanger, shareDeath, shareSubjects } from './care.ts';
import { type Books, linkBoth, otherCase, plainWords, refuseWith } from './linking.ts';

/**
 * Two complaints of one resident are answered together, there (Code 6.8). What is asked here becomes points there, one officer has
 * both, and what was joined to this one before goes along. Each keeps its received date and its dates, so the answer is due by the
 * earlier one. Throws CommandRefused.
 */
export async function join(
  books: Books,
  complaintId: string,
  { to, words }: Pick<CommandOf<'link'>, 'to' | 'words'>,
): Promise<Complaint> {
  const { book } = books;
  const one = await book.get(complaintId);
  const other = await otherCase(book, to);
  if (one.links.some((each) => each.to === other.reference && each.why === 'joinedInto')) return one;
  if (!areOnePersons(one, other) && words === undefined) throw refuseWith('ANOTHER_RESIDENT');
  if (other.links.some(({ why }) => why === 'joinedInto')) throw refuseWith('JOINED_ELSEWHERE');
  await linkBoth(book, complaintId, {
    to: other.reference,
    why: 'joinedInto',
    ...(words === undefined ? {} : { words }),
  });
  await careForBoth(books, one, other);
  await movePoints(books, one, other);
  for (const { to: further, why } of one.links) {
    if (why === 'joined') await takeAlong(books, further, other);
  }
  return book.get(complaintId);
}

/** A browser stands for a person here; who wrote from two is known to staff alone. */
function areOnePersons(one: Complaint, other: Complaint): boolean {
  return one.residentId !== null && one.residentId === other.residentId;
}

async function careForBoth(books: Books, one: Complaint, other: Complaint): Promise<void> {
  const { book } = books;
  await shareSubjects(book, one, other);
  await shareSubjects(book, other, one);
  await shareDanger(book, one, other);
  await shareDanger(book, other, one);
  await shareDeath(books, one, other);
  await shareDeath(books, other, one);
  if (other.officer === null) await giveTo(book, one.officer, other);
  else await giveTo(book, other.officer, one);
}

/** Without points of its own the complaint as it was told is its one point. */
async function asPoints(books: Books, complaint: Complaint): Promise<string[]> {
  const points = ownPoints(complaint);
  const ids = points.length > 0 ? points.map(({ words }) => words) : [complaint.details.what?.words];
  const opened: string[] = [];
  for (const id of ids) {
    const words = await plainWords(books, complaint, id);
    if (words !== null) opened.push(words);
  }
  return opened;
}

/**
 * New points of a complaint. What it was about until then becomes its first point: the answer must deal with every one of them
 * (Code 6.7). Throws CommandRefused.
 */
export async function addPoints(books: Books, complaintId: string, words: string[]): Promise<Complaint> {
  const { book } = books;
  const complaint = await book.get(complaintId);
  const own = complaint.points.length === 0 ? await asPoints(books, complaint) : [];
  for (const each of [...own, ...words]) await book.run(complaintId, { type: 'addPoint', words: each });
  return book.get(complaintId);
}

async function movePoints(books: Books, one: Complaint, other: Complaint): Promise<void> {
  await addPoints(books, other.id, await asPoints(books, one));
  await books.book.run(one.id, { type: 'movePoints', to: other.reference });
}

/** What was answered with this one is answered with the other from now on. Its points went here before, and have gone on. */
async function takeAlong({ book }: Books, reference: string, into: Complaint): Promise<void> {
  const further = await book.find(reference);
  if (further === null || further.erasedOn !== null || further.decisions.length > 0) return;
  await linkBoth(book, further.id, { to: into.reference, why: 'joinedInto' });
}
