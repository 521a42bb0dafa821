import type { StaffCommand } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import { doTogether } from './answeredWith.ts';
import { addToGroup, leaveGroup } from './groups.ts';
import { join } from './joining.ts';
import { type Books, linkBoth, otherCase } from './linking.ts';
import { split } from './splitting.ts';

/**
 * A command of staff that may concern more than one complaint: everything is decided before anything is written, and all of it is
 * committed together. Gives the complaint that was named. Throws CommandRefused, RECORD_NOT_FOUND.
 */
export async function runTogether(
  books: Books,
  complaintId: string,
  command: StaffCommand,
): Promise<Complaint> {
  switch (command.type) {
    case 'addToGroup':
      return addToGroup(books, complaintId, command);
    case 'leaveGroup':
      return leaveGroup(books, complaintId, command);
    case 'splitPoints':
      return split(books, complaintId, command);
    case 'link':
      return linkOrJoin(books, complaintId, command);
    default:
      return runWithOthers(books, complaintId, command);
  }
}

async function linkOrJoin(
  books: Books,
  complaintId: string,
  command: Extract<StaffCommand, { type: 'link' }>,
): Promise<Complaint> {
  const { book } = books;
  if (command.why === 'joinedInto') return join(books, complaintId, command);
  if (command.why !== 'joined') return linkBoth(book, complaintId, command);
  const { reference } = await book.get(complaintId);
  const other = await otherCase(book, command.to);
  await join(books, other.id, { ...command, to: reference });
  return book.get(complaintId);
}

async function runWithOthers(books: Books, complaintId: string, command: StaffCommand): Promise<Complaint> {
  const before = await books.book.get(complaintId);
  const after = await books.book.run(complaintId, command);
  if (after !== before) await doTogether(books, { before, command });
  return after;
}
