import type { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { statusOf } from '../../services/complaints/status/status.ts';
import { findFor } from '../../services/staff/answering.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import type { CaseList, Listing } from './caseListing.ts';
import { caseStanding } from './caseStanding.ts';
import { type Opened, openedFrom } from './caseWords.ts';

/** Their own yes, or what they said in the chat while nobody has confirmed it. */
async function yesOf({ membership }: Complaint, opened: Opened): Promise<string> {
  const { claimed = null, consent = null } = membership ?? {};
  if (consent !== null) return `said yes on ${dateInFull(consent.on)}: ${await opened(consent.words)}`;
  if (claimed === null) return 'their own yes is not recorded';
  return `not confirmed; said on ${dateInFull(claimed.on)}: ${await opened(claimed.words)}`;
}

/** A member: their own reference, name and yes, and where their own complaint stands. */
async function memberLine(member: Complaint, service: CaseService, stands: string): Promise<string> {
  const opened = openedFrom(member, service);
  const name = member.details.name?.words;
  const yes = await yesOf(member, opened);
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

/** Everybody in a group, each by their own complaint, and who says that they are in it. Those that the reader may not see are left out. */
async function groupLines({ complaint, service, landlord, asking, today }: Listing): Promise<string[]> {
  const lines = await ownLine(complaint, service);
  const parts = complaint.links.flatMap(({ to, why }) => (why === 'hasPart' ? [to] : []));
  for (const reference of [...parts, ...complaint.claimedBy]) {
    const member = await findFor(service, reference, asking);
    if (member === null) continue;
    lines.push(await memberLine(member, service, caseStanding(statusOf(member, landlord, today))));
  }
  return lines;
}

/** The members of a group's complaint, or the group that a complaint is part of. */
export const groupList: CaseList = {
  usage: 'group list',
  lines: groupLines,
  none: 'This case belongs to no group: add somebody with group add.',
};
