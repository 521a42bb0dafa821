import { instantOfLondon, londonDate } from '../../clock.ts';
import type { CaseBook } from '../caseBook.ts';
import type { CommandOf } from '../commands.ts';
import type { Answer, Complaint, ContactRoute, Route } from '../complaint.ts';
import { giveTo, shareSubjects } from './care.ts';
import { type Books, linkBoth, otherCase, refuseWith } from './linking.ts';
import { groupOf } from './rules.ts';
import { isInGroup } from './sameMember.ts';

type Adding = CommandOf<'addToGroup'>;

/** The answer that each way of reaching somebody is kept as. */
const asAnswer: Partial<Record<ContactRoute, Route>> = {
  phone: 'phone',
  text: 'phone',
  email: 'email',
  post: 'post',
};

/**
 * Puts a resident's complaint to a group's, as one of its parts: their own, or a new one with its own received date, contact and
 * yes. Whoever the group's is about may not see the part either. Gives the group's complaint. Throws CommandRefused.
 */
export async function addToGroup(books: Books, parentId: string, command: Adding): Promise<Complaint> {
  const { book } = books;
  const parent = await book.get(parentId);
  const own = await ownOf(books, command);
  book.allowed(parent, { type: 'addToGroup', ...(own === null ? {} : { member: own.reference }) });
  await notTwice(books, parent, { own, command });
  const member = own ?? (await newMember(books, parent, command));
  if (member.membership?.to !== parent.reference) await forgetMember(book, member);
  const { words, on } = command;
  await book.run(member.id, {
    type: 'joinGroup',
    to: parent.reference,
    ...(words === undefined ? {} : { words }),
    ...(on === undefined ? {} : { on }),
  });
  await shareSubjects(book, parent, member);
  await giveTo(book, parent.officer, member);
  await linkBoth(book, member.id, { to: parent.reference, why: 'partOf' });
  return book.run(parentId, { type: 'addToGroup', member: member.reference });
}

/** The complaint that they have already. Their name and contact belong there, so that nothing is typed here and lost. */
async function ownOf({ book }: Books, { member, name, route, address }: Adding): Promise<Complaint | null> {
  if (member === undefined) return null;
  if ((name ?? route ?? address) !== undefined) throw refuseWith('MEMBER_KNOWN');
  return otherCase(book, member);
}

/** One person in a group twice would have two complaints, and two answers. */
async function notTwice(
  books: Books,
  parent: Complaint,
  { own, command }: { own: Complaint | null; command: Adding },
): Promise<void> {
  if (command.another === true || (own !== null && groupOf(own)?.to === parent.reference)) return;
  if (await isInGroup(books, parent, { own, given: command })) throw refuseWith('IN_GROUP_ALREADY');
}

/** A complaint for somebody who has none yet. It is received on the day of their yes, whatever the group's dates are. */
async function newMember(books: Books, parent: Complaint, command: Adding): Promise<Complaint> {
  const { book, recording } = books;
  const { name, words, route, address, on } = command;
  if (name === undefined) throw refuseWith('MEMBER_NEEDED');
  if (words === undefined) throw refuseWith('CONSENT_NEEDED');
  const isEarlier = on !== undefined && on !== londonDate(recording.now);
  const { id } = await book.log(
    { residentId: null, conversationId: null },
    {
      type: 'log',
      channel: parent.channel,
      receivedAt: isEarlier ? instantOfLondon(`${on}T12:00`) : recording.now,
      category: parent.category,
      concernId: null,
      onBehalfOf: null,
      group: false,
    },
  );
  await book.run(id, { type: 'tell', part: 'name', answer: { words: await sealed(books, id, name) } });
  if (address === undefined) return book.get(id);
  const routes = route === undefined ? undefined : asAnswer[route];
  const reach: Answer = {
    words: await sealed(books, id, address),
    ...(routes === undefined ? {} : { routes: [routes] }),
  };
  return book.run(id, { type: 'tell', part: 'reach', answer: reach });
}

function sealed({ recording }: Books, id: string, words: string): Promise<string> {
  return recording.work.seal(id, words);
}

/**
 * The resident says that they are with the complaint of this reference. Where there is one, it says so too, so that staff see it from
 * either side; nothing is answered from that. Who belongs to a group already keeps that tie: their words are a note for staff.
 */
export async function claimTie(
  { book }: Books,
  memberId: string,
  { to, words }: CommandOf<'claimGroupTie'>,
): Promise<Complaint> {
  const before = await book.get(memberId);
  const group = groupOf(before);
  if (group !== null && group.to !== to) return book.run(memberId, { type: 'note', words });
  const claimed = await book.run(memberId, { type: 'claimGroupTie', to, words });
  if (claimed === before) return claimed;
  await forgetMember(book, before);
  const parent = await book.find(to);
  if (parent !== null && parent.erasedOn === null) {
    await book.run(parent.id, { type: 'memberClaims', member: claimed.reference });
  }
  return claimed;
}

/** The complaint that a resident belonged to, or said that they are with, knows that they do not any more. */
async function forgetMember(book: CaseBook, { membership, reference }: Complaint): Promise<void> {
  const parent = membership === null ? null : await book.find(membership.to);
  if (parent === null || parent.erasedOn !== null) return;
  await book.run(parent.id, { type: 'memberLeft', member: reference });
}

/** A resident goes on alone. Their own complaint keeps its received date and its dates. Throws CommandRefused. */
export async function leaveGroup(
  { book }: Books,
  memberId: string,
  command: CommandOf<'leaveGroup'>,
): Promise<Complaint> {
  const before = await book.get(memberId);
  const left = await book.run(memberId, command);
  await forgetMember(book, before);
  return left;
}

/** The group's complaint that this one is a part of, once staff have confirmed that. Null: it goes its own way. */
export async function groupsComplaint({ book }: Books, complaint: Complaint): Promise<Complaint | null> {
  const group = groupOf(complaint);
  const parent = group === null ? null : await book.find(group.to);
  return parent === null || parent.erasedOn !== null ? null : parent;
}
