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
  if (consent !== null) return `Said yes on ${dateInFull(consent.on)}: ${await opened(consent.words)}`;
  if (claimed === null) return 'Their own yes is not recorded.';
  return `Not confirmed. Said on ${dateInFull(claimed.on)}: ${await opened(claimed.words)}`;
}

/** A member: their own reference and name, where their own complaint stands, and their yes. */
async function memberLines(member: Complaint, service: CaseService, stands: string): Promise<string[]> {
  const opened = openedFrom(member, service);
  const name = member.details.name?.words;
  const who = name ? await opened(name) : 'no name';
  return [
    `${member.reference}: ${who}, received ${dateInFull(member.receivedOn)}`,
    `  ${stands}`,
    `  ${await yesOf(member, opened)}`,
  ];
}

/** To which group a complaint belongs, or says that it belongs. */
async function ownLines(complaint: Complaint, service: CaseService): Promise<string[]> {
  const { membership } = complaint;
  if (membership === null) return [];
  const { to, claimed, consent, left } = membership;
  const opened = openedFrom(complaint, service);
  if (left !== null) {
    const was = consent === null ? 'Not with' : 'Left';
    return [`${was} ${to}, since ${dateInFull(left.on)}: ${await opened(left.words)}`];
  }
  if (consent !== null) {
    return [`Part of ${to}. Said yes on ${dateInFull(consent.on)}: ${await opened(consent.words)}`];
  }
  return claimed === null
    ? []
    : [`Not confirmed: part of ${to}. Said on ${dateInFull(claimed.on)}: ${await opened(claimed.words)}`];
}

/** Everybody in a group, each by their own complaint, and who says that they are in it. Those that the reader may not see are left out. */
async function groupLines({ complaint, service, landlord, asking, today }: Listing): Promise<string[]> {
  const lines = await ownLines(complaint, service);
  const parts = complaint.links.flatMap(({ to, why }) => (why === 'hasPart' ? [to] : []));
  for (const reference of [...parts, ...complaint.claimedBy]) {
    const member = await findFor(service, reference, asking);
    if (member === null) continue;
    lines.push(
      ...(await memberLines(member, service, caseStanding(statusOf(member, landlord, today, complaint)))),
    );
  }
  return lines;
}

/** The members of a group's complaint, or the group that a complaint is part of. */
export const groupList: CaseList = {
  usage: 'group list',
  lines: groupLines,
  none: 'Nobody is in a group with this case: add somebody with group add.',
};
