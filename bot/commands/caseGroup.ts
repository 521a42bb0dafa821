import { londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { statusOf } from '../../services/complaints/status/status.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { findFor } from '../../services/staff/answering.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { caseStanding } from './caseStanding.ts';
import { openedFrom } from './caseWords.ts';
import { type CommandResult, done, failed, type StoreContext } from './command.ts';

/** How the members of a group's complaint are listed, after `case <reference>`. */
export const groupListUsage = 'group list';

/** A member: their own reference, name and yes, and where their own complaint stands. */
async function memberLine(member: Complaint, service: CaseService, stands: string): Promise<string> {
  const opened = openedFrom(member, service);
  const name = member.details.name?.words;
  const consent = member.membership?.consent ?? null;
  const yes =
    consent === null
      ? 'their own yes is not recorded'
      : `said yes on ${dateInFull(consent.on)}: ${await opened(consent.words)}`;
  const who = name ? await opened(name) : 'no name';
  return `${member.reference}, ${who}, received ${dateInFull(member.receivedOn)}; ${yes}; ${stands}`;
}

/** To which group a complaint belongs, or says that it belongs. */
async function ownLine(complaint: Complaint, service: CaseService): Promise<string[]> {
  const { membership } = complaint;
  if (membership === null) return [];
  const { to, claimed, consent, left } = membership;
  const opened = openedFrom(complaint, service);
  if (left !== null) return [`Left ${to} on ${dateInFull(left.on)}: ${await opened(left.words)}`];
  if (consent !== null)
    return [`Part of ${to} since ${dateInFull(consent.on)}: ${await opened(consent.words)}`];
  return claimed === null
    ? []
    : [`Says on ${dateInFull(claimed.on)} to be with ${to}, not confirmed: ${await opened(claimed.words)}`];
}

/** Everybody in a group, each by their own complaint. Those that may not be shown to whoever asks are left out. */
export function groupList(
  { reference, landlord, reader }: { reference: string; landlord: Landlord; reader: string | null },
  { clock, store }: StoreContext,
): Promise<CommandResult> {
  return store.inUnitOfWork(async (work) => {
    const service = new CaseService({ work, landlord, now: clock.now(), by: { kind: 'heard' } });
    const complaint = await service.find(reference);
    if (complaint === null) return failed(`There is no case ${reference}.`);
    const asking = { reader, roster: await rosterOf(work, landlord) };
    const lines = await ownLine(complaint, service);
    for (const { to, why } of complaint.links) {
      const member = why === 'hasPart' ? await findFor(service, to, asking) : null;
      if (member === null) continue;
      const status = statusOf(member, landlord, londonDate(clock.now()));
      lines.push(await memberLine(member, service, caseStanding(status)));
    }
    return lines.length === 0
      ? done('', 'This case belongs to no group: add somebody with group add.\n')
      : done(`${lines.join('\n')}\n`);
  });
}
