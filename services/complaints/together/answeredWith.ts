import type { Command, CommandType, StaffCommand } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import { CommandRefused } from '../refused.ts';
import type { Books } from './linking.ts';
import { groupOf } from './rules.ts';

/** The complaints that are answered with this one: those joined to it, and the parts of its group. */
export async function answeredWith({ book }: Books, { links, reference }: Complaint): Promise<Complaint[]> {
  const tied: Complaint[] = [];
  for (const { to, why } of links) {
    if (why !== 'joined' && why !== 'hasPart') continue;
    const other = await book.find(to);
    if (other === null || other.erasedOn !== null) continue;
    if (why === 'joined' || groupOf(other)?.to === reference) tied.push(other);
  }
  return tied;
}

/** What is done to all of them in one go while stage 1 runs. A review is each resident's own. */
const done: ReadonlySet<CommandType> = new Set<CommandType>([
  'acknowledge',
  'assign',
  'decide',
  'extend',
  'lateNotice',
]);

/**
 * What it means for the others: findings point by point, and what an acknowledgement sets out, belong to the complaint for which
 * they were written. What a group's acknowledgement sets out is what each who is in it complains of: their own letter says it, too.
 */
function forOthers(command: StaffCommand, isInGroup: boolean): Command {
  if (command.type === 'acknowledge' && !isInGroup) {
    const { definition: _definition, responsible: _responsible, ...acknowledgement } = command;
    return acknowledgement;
  }
  if (command.type !== 'decide') return command;
  const { points: _points, ...decision } = command;
  return decision;
}

/** About somebody whom the other one is not about: that may not be answered beside it, and not by anybody who has it. */
function isApart(other: Complaint, { subjects }: Complaint): boolean {
  return other.subjects.some((subject) => !subjects.includes(subject));
}

/**
 * Records on each of them what was just recorded on the complaint, where their own rules allow it: each has its own step on its own
 * record, by its own clock. What they refuse stays to be done there, and staff are reminded. `before`: the complaint before it.
 */
export async function doTogether(
  books: Books,
  { before, command }: { before: Complaint; command: StaffCommand },
): Promise<void> {
  const isAbout = command.type === 'nameSubject';
  if (!isAbout && (!done.has(command.type) || before.anchors.reviewRequested !== undefined)) return;
  for (const other of await answeredWith(books, before)) {
    const isInGroup = groupOf(other)?.to === before.reference;
    if (isAbout || !isApart(other, before)) await doWhereAllowed(books, other, forOthers(command, isInGroup));
  }
}

async function doWhereAllowed({ book }: Books, other: Complaint, command: Command): Promise<void> {
  try {
    book.allowed(other, command);
  } catch (thrown) {
    if (thrown instanceof CommandRefused) return;
    throw thrown;
  }
  await book.run(other.id, command);
}
