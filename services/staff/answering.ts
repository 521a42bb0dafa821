import type { CaseService } from '../complaints/caseService.ts';
import type { StaffCommand } from '../complaints/commands.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaints/complaint.ts';
import { CommandRefused } from '../complaints/refused.ts';
import { refusal } from '../records/record.ts';
import { refusalReasons } from '../wording/en/refusals.ts';
import { mayRead, type Reader } from './mayRead.ts';
import type { Roster } from './roster.ts';

/** Whose question is answered, at a landlord with this roster. */
export interface Asking {
  reader: Reader;
  roster: Roster;
}

/** As much of the case service as answering needs. */
type Finding = Pick<CaseService, 'find'>;

/** A complaint by its reference. Null: there is none, or not for this reader; nothing tells the two apart. */
export async function findFor(
  cases: Finding,
  reference: string,
  { reader, roster }: Asking,
): Promise<Complaint | null> {
  const complaint = await cases.find(reference);
  return complaint !== null && mayRead(complaint, reader, roster) ? complaint : null;
}

/** The complaint as this reader sees it: links to complaints of which they may not know are left out, in its history, too. */
export async function asSeenBy(cases: Finding, complaint: Complaint, asking: Asking): Promise<Complaint> {
  const hidden = new Set<string>();
  const { membership, claimedBy } = complaint;
  for (const to of [
    ...complaint.links.map((link) => link.to),
    ...(membership === null ? [] : [membership.to]),
    ...claimedBy,
  ]) {
    if ((await findFor(cases, to, asking)) === null) hidden.add(to);
  }
  if (hidden.size === 0) return complaint;
  return {
    ...complaint,
    links: complaint.links.filter(({ to }) => !hidden.has(to)),
    membership: membership !== null && hidden.has(membership.to) ? null : membership,
    claimedBy: claimedBy.filter((each) => !hidden.has(each)),
    history: complaint.history.filter((event) => !namesOneOf(hidden, event)),
  };
}

/** Whether an event names a complaint of which the reader may not know. */
function namesOneOf(hidden: ReadonlySet<string>, event: RecordedComplaintEvent): boolean {
  switch (event.type) {
    case 'Linked':
    case 'GroupTieClaimed':
    case 'GroupJoined':
    case 'PointsMoved':
      return hidden.has(event.to);
    case 'MemberClaimed':
    case 'MemberLeft':
      return hidden.has(event.member);
    default:
      return false;
  }
}

/** The other complaint that a command is about. */
function otherNamed(command: StaffCommand): string | undefined {
  if (command.type === 'link') return command.to;
  return command.type === 'addToGroup' ? command.member : undefined;
}

/** Refuses to link to a complaint of which whoever acts may not know, in the words for one that does not exist. */
export async function mayLink(cases: Finding, command: StaffCommand, asking: Asking): Promise<void> {
  const named = otherNamed(command);
  if (named === undefined || (await findFor(cases, named, asking)) !== null) return;
  throw new CommandRefused(refusal('NO_SUCH_CASE', refusalReasons.NO_SUCH_CASE));
}
