import { instantOfLondon, londonDate } from '../../clock.ts';
import type { CommandOf } from '../commands.ts';
import type { Answer, Complaint, Part } from '../complaint.ts';
import { isOwnRemoved } from '../people/mayHaveCode.ts';
import { giveTo, shareSubjects } from './care.ts';
import { carryAdjustments, carryPeople } from './carrying.ts';
import { type Books, linkBoth, plainWords } from './linking.ts';

type Splitting = CommandOf<'splitPoints'>;

/** What is true of the resident whatever they complain about. */
const ofTheResident: Part[] = ['name', 'home', 'reach', 'adjustments'];

/**
 * Points that are not related become a complaint of their own (Code 6.8), with the same officer, everybody who is on the case, and
 * what the resident needs. It was received when the resident
 * told of them: with this one, unless staff know a later day. Where they were acknowledged with this one, that counts for
 * both, so that nothing is answered later for being taken apart. Throws CommandRefused.
 */
export async function split(books: Books, complaintId: string, command: Splitting): Promise<Complaint> {
  const { book } = books;
  const one = await book.get(complaintId);
  book.allowed(one, command);
  const fresh = await logOwn(books, one, command);
  await tellOwn(books, one, { fresh, numbers: command.numbers });
  await shareSubjects(book, one, fresh);
  await carryPeople(books, one, fresh);
  await carryAdjustments(books, one, { fresh, today: londonDate(books.recording.now) });
  await giveTo(book, one.officer, fresh);
  const { acknowledged } = one.anchors;
  if (acknowledged !== undefined && command.raisedOn === undefined) {
    await book.run(fresh.id, { type: 'acknowledge', on: acknowledged });
  }
  await book.run(complaintId, { ...command, to: fresh.reference });
  await linkBoth(book, fresh.id, { to: one.reference, why: 'splitFrom' });
  return book.get(complaintId);
}

async function logOwn(books: Books, one: Complaint, { raisedOn }: Splitting): Promise<Complaint> {
  const { residentId, conversationId, channel, group } = one;
  const isLater = raisedOn !== undefined && raisedOn !== one.receivedOn;
  const head = await books.book.log(
    { residentId, conversationId },
    {
      type: 'log',
      channel,
      receivedAt: isLater ? instantOfLondon(`${raisedOn}T12:00`) : one.receivedAt,
      category: null,
      concernId: null,
      onBehalfOf: await plainWords(books, one, one.onBehalfOf),
      group,
    },
  );
  return books.book.get(head.id);
}

/** What staff took off the case stays off it. */
function carriedAnswer(one: Complaint, part: Part): Answer | undefined {
  return part === 'reach' && isOwnRemoved(one) ? undefined : one.details[part];
}

async function tellOwn(
  books: Books,
  one: Complaint,
  { fresh, numbers }: { fresh: Complaint; numbers: number[] },
): Promise<void> {
  const { book, recording } = books;
  const seal = (words: string) => recording.work.seal(fresh.id, words);
  const points: string[] = [];
  for (const { point, words } of one.points) {
    const said = numbers.includes(point) ? await plainWords(books, one, words) : null;
    if (said !== null) points.push(said);
  }
  await book.run(fresh.id, {
    type: 'tell',
    part: 'what',
    answer: { words: await seal(points.join('\n\n')) },
  });
  for (const part of ofTheResident) {
    const answer = carriedAnswer(one, part);
    if (answer === undefined) continue;
    const said = await plainWords(books, one, answer.words);
    const words = said === null ? null : await seal(said);
    await book.run(fresh.id, { type: 'tell', part, answer: { ...answer, words } });
  }
  if (points.length < 2) return;
  for (const words of points) await book.run(fresh.id, { type: 'addPoint', words });
}
