import { accepted, type Decision } from '../../records/record.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import { ownPoints } from '../clarifying/pointFindings.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { tooLateToJoin } from '../links.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { TogetherCommand } from './commands.ts';
import type { Membership } from './events.ts';

/** The group that a complaint belongs to now. Null: it goes its own way, or nobody has confirmed that it belongs to one. */
export function groupOf({ membership }: Pick<Complaint, 'membership'>): Membership | null {
  return membership !== null && membership.consent !== null && membership.left === null ? membership : null;
}

/** Why nothing can be answered together with this one any more. Null: its stage 1 is still to be answered. */
export function tooLate({ standing }: Pick<Complaint, 'standing'>): RefusalCode | null {
  return tooLateToJoin[standing] ?? null;
}

/** The resident's word only: it is kept wherever the complaint stands, and ties nothing until staff have looked (design 3.12). */
function claimGroupTie(
  { reference, membership }: Complaint,
  { to, words }: CommandOf<'claimGroupTie'>,
): Decision<ComplaintEvent> {
  if (to === reference) return refuse('LINK_TO_ITSELF');
  return membership?.to === to && membership.left === null
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'GroupTieClaimed', to, words });
}

/** On the group's complaint. A group within a group would leave nobody knowing who answers. */
function addToGroup(complaint: Complaint, { member }: CommandOf<'addToGroup'>): Decision<ComplaintEvent> {
  const late = tooLate(complaint);
  if (late !== null) return refuse(late);
  if (groupOf(complaint) !== null) return refuse('PART_OF_GROUP');
  if (member === complaint.reference) return refuse('LINK_TO_ITSELF');
  return complaint.group ? accepted() : accepted<ComplaintEvent>({ type: 'GroupRecorded' });
}

/** What the resident said of being with that complaint, unless they have said since that they go on alone. */
export function standingClaim(
  { membership }: Pick<Complaint, 'membership'>,
  to: string,
): Membership['claimed'] {
  return membership?.to === to && membership.left === null ? membership.claimed : null;
}

/** On the member's own. Each has their own yes: what they said in the chat, or what staff heard or read (domain 1.8). */
function joinGroup(
  complaint: Complaint,
  { to, words }: CommandOf<'joinGroup'>,
  { day }: When,
): Decision<ComplaintEvent> {
  const late = tooLate(complaint);
  if (late !== null) return refuse(late);
  const group = groupOf(complaint);
  if (group !== null) return group.to === to ? accepted() : refuse('PART_OF_GROUP');
  if (complaint.links.some(({ why }) => why === 'hasPart')) return refuse('HAS_PARTS');
  const claimed = standingClaim(complaint, to);
  const consent = words === undefined ? claimed : { words, on: day };
  if (consent === null) return refuse('CONSENT_NEEDED');
  return accepted<ComplaintEvent>({
    type: 'GroupJoined',
    to,
    consent: consent.words,
    consentOn: consent.on,
  });
}

/** At any time, wherever it stands: what was said of it stays, and its own clocks never stopped. */
function leaveGroup(complaint: Complaint, { words }: CommandOf<'leaveGroup'>): Decision<ComplaintEvent> {
  return complaint.membership === null || complaint.membership.left !== null
    ? refuse('NOT_IN_GROUP')
    : accepted<ComplaintEvent>({ type: 'GroupLeft', words });
}

/** For staff to look at, wherever the group's complaint stands. It changes nothing of it. */
function memberClaims(complaint: Complaint, { member }: CommandOf<'memberClaims'>): Decision<ComplaintEvent> {
  return complaint.claimedBy.includes(member) || isPart(complaint, member)
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'MemberClaimed', member });
}

function isPart({ links }: Complaint, member: string): boolean {
  return links.some(({ to, why }) => to === member && why === 'hasPart');
}

function memberLeft(complaint: Complaint, { member }: CommandOf<'memberLeft'>): Decision<ComplaintEvent> {
  return complaint.claimedBy.includes(member) || isPart(complaint, member)
    ? accepted<ComplaintEvent>({ type: 'MemberLeft', member })
    : accepted();
}

/** Points that are not related become a complaint of their own, until stage 1 is answered; one point at least stays (Code 6.8). */
function splitPoints(
  complaint: Complaint,
  { numbers, to, raisedOn }: CommandOf<'splitPoints'>,
  { today }: When,
): Decision<ComplaintEvent> {
  const late = tooLate(complaint);
  if (late !== null) return refuse(late);
  const own = ownPoints(complaint);
  const moved = [...new Set(numbers)];
  if (moved.some((point) => own.every((each) => each.point !== point))) return refuse('NO_SUCH_POINT');
  if (moved.length === own.length) return refuse('LAST_POINT');
  if (raisedOn !== undefined && raisedOn > today) return refuse('IN_THE_FUTURE');
  if (raisedOn !== undefined && raisedOn < complaint.receivedOn) return refuse('BEFORE_RECEIPT');
  return accepted<ComplaintEvent>({ type: 'PointsMoved', points: moved, to: to ?? '' });
}

/** All that is left here is answered in the other one, to which this was joined. */
function movePoints(complaint: Complaint, { to }: CommandOf<'movePoints'>): Decision<ComplaintEvent> {
  const late = tooLate(complaint);
  if (late !== null) return refuse(late);
  const points = ownPoints(complaint).map(({ point }) => point);
  return points.length === 0 ? accepted() : accepted<ComplaintEvent>({ type: 'PointsMoved', points, to });
}

/** The rules for groups, and for points that go from one complaint to another. */
export const togetherRules: RulesFor<TogetherCommand> = {
  claimGroupTie,
  memberClaims,
  addToGroup,
  joinGroup,
  leaveGroup,
  memberLeft,
  splitPoints,
  movePoints,
};
