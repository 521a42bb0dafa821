import type { CaseService } from '../complaints/caseService.ts';
import type { StaffCommand } from '../complaints/commands.ts';
import type { Complaint } from '../complaints/complaint.ts';
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
  for (const { to } of complaint.links) {
    if ((await findFor(cases, to, asking)) === null) hidden.add(to);
  }
  if (hidden.size === 0) return complaint;
  return {
    ...complaint,
    links: complaint.links.filter(({ to }) => !hidden.has(to)),
    history: complaint.history.filter((event) => event.type !== 'Linked' || !hidden.has(event.to)),
  };
}

/** Refuses to link to a complaint of which whoever acts may not know, in the words for one that does not exist. */
export async function mayLink(cases: Finding, command: StaffCommand, asking: Asking): Promise<void> {
  if (command.type !== 'link' || (await findFor(cases, command.to, asking)) !== null) return;
  throw new CommandRefused(refusal('NO_SUCH_CASE', refusalReasons.NO_SUCH_CASE));
}
