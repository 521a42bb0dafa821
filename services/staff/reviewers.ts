import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { offices } from '../complaints/investigating/events.ts';
import type { DeputyReason } from '../complaints/reviewing/events.ts';
import { whyNotIndependent } from '../complaints/reviewing/independence.ts';
import { isAppointed, panelSize, reviewsByPanel } from '../complaints/reviewing/readiness.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { roleOfPlace, type StaffRole } from '../landlords/staffRoles.ts';
import { mayRead } from './mayRead.ts';
import { isAway, isSameId, type Roster, type StaffMember } from './roster.ts';

/** Roles whose holders come in at stage 2 alone, so that they are independent of stage 1. */
const reviewRoles: readonly StaffRole[] = ['panel_member', 'board_member', 'outside_reviewer'];

/** Whether somebody is on the roster for reviews alone: a complaint does not go to them at stage 1. */
export function reviewsAlone({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.every((role) => reviewRoles.includes(role));
}

/**
 * Whether somebody's roles let them review: anyone but who is a Complaints Officer and nothing else, for the review is above them
 * ("independent of the complaint and the Complaints Officer", Belgrave; "by the Managing Director", Co-op Homes).
 */
export function hasReviewRole({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.some((role) => role !== 'complaints_officer');
}

/** Under which ids the record may speak of somebody: an office that was written down may have meant whoever holds it now. */
function knownAs({ id, roles }: StaffMember, { members }: Roster): string[] {
  if (roleOfPlace(id) !== null) return [id];
  const further = members.map((member) => member.id).filter((each) => isPlaceOf(each, roles));
  return [id, ...roles, ...further];
}

function isPlaceOf(id: string, roles: readonly StaffRole[]): boolean {
  const place = roleOfPlace(id);
  return place !== null && roles.includes(place.role);
}

/**
 * Why a member of staff may not review, or null. What was recorded of a role (`deputy`) was perhaps done by whoever holds that role
 * now: nobody can tell from the record, so they are not proposed.
 */
export function whyUnfit(complaint: Complaint, member: StaffMember, roster: Roster): DeputyReason | null {
  for (const known of knownAs(member, roster)) {
    const code = whyNotIndependent(complaint, known);
    if (code === 'REVIEWER_IS_SUBJECT') return 'subject';
    if (code === 'REVIEWER_HAS_INTEREST') return 'conflict';
    if (code !== null) return 'handled';
  }
  return null;
}

/** Somebody on the roster whose roles let them review, and why they cannot all the same. Null: they can. */
export interface PossibleReviewer {
  id: string;
  because: DeputyReason | 'away' | null;
}

/** Who is left to review a complaint. */
export interface ReviewersLeft {
  /** How many the review needs. */
  needed: number;
  /** In the landlord's order. */
  people: PossibleReviewer[];
  /** Whether too few of them can: somebody has to be named first. */
  nobodyLeft: boolean;
  /** Why whom the procedure names cannot review: what a deputy is appointed with. Null: they can, or a panel reviews. */
  deputyBecause: DeputyReason | null;
}

/**
 * How many people stand behind somebody on the roster, as far as a panel needs to know: an office that nobody is named for may be
 * held by any number.
 */
function heads(members: readonly { id: string }[]): number {
  return members.some(({ id }) => roleOfPlace(id) !== null) ? Number.POSITIVE_INFINITY : members.length;
}

function reviewersNeeded(landlord: Landlord): number {
  return reviewsByPanel(landlord) ? panelSize(landlord) : 1;
}

/**
 * Whether reviews need this person, so that they had better have no part in stage 1: the one whom the procedure names, or without
 * whom too few are left for a panel (Code 6.13).
 */
export function isNeededToReview(id: string, landlord: Landlord, { members }: Roster): boolean {
  const directors = members.filter(({ roles }) => roles.includes('managing_director'));
  const body = reviewsByPanel(landlord) || directors.length === 0 ? members.filter(hasReviewRole) : directors;
  const left = body.filter((member) => !isSameId(member.id, id));
  return left.length < body.length && heads(left) < reviewersNeeded(landlord);
}

/** Who on the roster can review a complaint on a day, and why the others cannot (Code 6.13). Pure. */
export function reviewersLeft(
  complaint: Complaint,
  landlord: Landlord,
  { roster, today }: { roster: Roster; today: LocalDate },
): ReviewersLeft {
  const why = (member: StaffMember): PossibleReviewer['because'] => {
    if (!mayRead(complaint, member.id, roster)) return 'subject';
    return whyUnfit(complaint, member, roster) ?? (isAway(member, today) ? 'away' : null);
  };
  const members = roster.members.filter(hasReviewRole);
  const people = members.map((member) => ({ id: member.id, because: why(member) }));
  const director = members.find(({ roles }) => roles.includes('managing_director'));
  const because = people.find(({ id }) => id === director?.id)?.because ?? null;
  const needed = reviewersNeeded(landlord);
  const able = people.filter((each) => each.because === null);
  return {
    needed,
    people,
    nobodyLeft: able.length === 0 || heads(able) < needed,
    deputyBecause: reviewsByPanel(landlord) || because === 'away' ? null : because,
  };
}

/** Whether somebody must still be found for a complaint's review: once one is asked for, and before, as soon as it is with somebody. */
export function awaitsReviewers(complaint: Complaint, landlord: Landlord): boolean {
  const { officer, closed, erasedOn, standing, anchors, decisions } = complaint;
  if (closed || erasedOn !== null || standing === 'withdrawn') return false;
  if (decisions.some(({ stage }) => stage === 2)) return false;
  if (anchors.reviewRequested === undefined) return officer !== null;
  return !isAppointed(complaint, landlord);
}

/** What a roster lacks for complaints about an office. */
export interface ReviewGap {
  /** The role that the complaint is about. */
  office: StaffRole;
  /** 1: nobody can deal with it at all. 2: too few are left for its review. */
  stage: 1 | 2;
  /** With whom at stage 1 too few are left. Empty at stage 1. */
  handlers: string[];
  /** Whether that is so whoever has it at stage 1. */
  always: boolean;
}

/** Every office that somebody holds and that a complaint can be about. */
function officesHeld({ members }: Roster): StaffRole[] {
  return [...offices, 'deputy' as const].filter((office) =>
    members.some(({ roles }) => roles.includes(office)),
  );
}

function gapOf(office: StaffRole, { staff, needed }: { staff: Roster; needed: number }): ReviewGap[] {
  const able = staff.members.filter(({ id }) => mayRead({ subjects: [office] }, id, staff));
  const handlers = able.filter((member) => !reviewsAlone(member));
  if (handlers.length === 0) return [{ office, stage: 1, handlers: [], always: true }];
  const stuck = handlers.filter((handler) => {
    const left = able.filter((member) => hasReviewRole(member) && member !== handler);
    return left.length === 0 || heads(left) < needed;
  });
  if (stuck.length === 0) return [];
  const always = stuck.length === handlers.length;
  return [{ office, stage: 2, handlers: stuck.map(({ id }) => id), always }];
}

/**
 * Where a landlord's roster leaves nobody to deal with, or to review, a complaint about one of the offices that somebody holds.
 * Said of the roster and not of any case, so that it can be mended before there is one (Code 5.8, 6.13). Who is away today comes back.
 */
export function reviewGaps(landlord: Landlord, staff: Roster): ReviewGap[] {
  const needed = reviewersNeeded(landlord);
  return officesHeld(staff).flatMap((office) => gapOf(office, { staff, needed }));
}

/** The offices on a roster for which no person is named by id: who they are is not known here. */
export function unknownHolders({ members }: Roster): string[] {
  return members.map(({ id }) => id).filter((id) => roleOfPlace(id) !== null);
}
