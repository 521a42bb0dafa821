import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { mayRead } from './mayRead.ts';
import { hasReviewRole, reviewsAlone, whyUnfit } from './reviewers.ts';
import { isAway, isSameId, memberCalled, type Roster, type StaffMember, worksElsewhere } from './roster.ts';

/**
 * Why a complaint is with somebody else than who was named: they are away, it is about them, they have an interest, they work for
 * another landlord, or nobody was named yet.
 */
export type CoverReason = 'away' | 'about' | 'interest' | 'elsewhere' | 'nobody_named';

/** Who has a complaint on a day. */
export interface Holder {
  /** Null: nobody on the roster can take it. */
  person: string | null;
  /** Who was named. Null: nobody was. */
  insteadOf: string | null;
  /** Null: it is with whom it was given to. */
  because: CoverReason | null;
}

/** What is looked at: the complaint, who there is, on which day. */
export interface CoverContext {
  roster: Roster;
  today: LocalDate;
}

function hasInterest({ conflicts }: Complaint, person: string): boolean {
  return conflicts.some((each) => isSameId(each.person, person));
}

/** Whether a member can take the complaint: may read it, is there, and is as independent as its stage asks for. */
function canTake(complaint: Complaint, member: StaffMember, { roster, today }: CoverContext): boolean {
  if (!mayRead(complaint, member.id, roster) || isAway(member, today)) return false;
  if (hasInterest(complaint, member.id)) return false;
  const underReview = complaint.anchors.reviewRequested !== undefined;
  if (!underReview) return !reviewsAlone(member);
  return hasReviewRole(member) && whyUnfit(complaint, member, roster) === null;
}

/** The roster in the order in which work goes on from somebody: the cover that was said, who comes after them, then the first. */
function inOrderAfter(after: string | null, roster: Roster): StaffMember[] {
  const { members } = roster;
  const from = after === null ? null : memberCalled(roster, after);
  const place = from === null ? 0 : members.indexOf(from) + 1;
  const named = from?.absence?.cover ?? null;
  const cover = named === null ? null : memberCalled(roster, named);
  return [...(cover === null ? [] : [cover]), ...members.slice(place), ...members.slice(0, place)];
}

/**
 * Who takes somebody's work at stage 1 while they are away, as far as can be said of no case in particular, in order: the first does,
 * unless it is about them.
 */
export function coversFor(person: string, { roster, today }: CoverContext): string[] {
  const from = memberCalled(roster, person);
  const able = inOrderAfter(person, roster).filter(
    (member) => member !== from && !isAway(member, today) && !reviewsAlone(member),
  );
  return [...new Set(able.map(({ id }) => id))];
}

/**
 * Who takes the complaint in place of somebody, or first when nobody was named: the cover that was said, else the next in the
 * landlord's order after them, else the first. Null: nobody can.
 */
export function nextFor(complaint: Complaint, after: string | null, context: CoverContext): string | null {
  const inOrder = inOrderAfter(after, context.roster);
  return inOrder.find((member) => canTake(complaint, member, context))?.id ?? null;
}

/** To whom a new complaint about somebody would go at stage 1. Null: nobody on the roster could take it. */
export function firstFor(subject: string, { roster, today }: CoverContext): string | null {
  const canHave = (member: StaffMember): boolean =>
    mayRead({ subjects: [subject] }, member.id, roster) && !isAway(member, today) && !reviewsAlone(member);
  return roster.members.find(canHave)?.id ?? null;
}

/** Why this person cannot keep the complaint today. Null: they can. */
export function whyNotWith(complaint: Complaint, person: string, context: CoverContext): CoverReason | null {
  const { roster, today } = context;
  if (worksElsewhere(roster, person)) return 'elsewhere';
  if (!mayRead(complaint, person, roster)) return 'about';
  if (hasInterest(complaint, person)) return 'interest';
  const member = memberCalled(roster, person);
  return member !== null && isAway(member, today) ? 'away' : null;
}

function holderFor(complaint: Complaint, person: string, context: CoverContext): Holder {
  const because = whyNotWith(complaint, person, context);
  const known = memberCalled(context.roster, person)?.id ?? person;
  if (because === null) return { person: known, insteadOf: null, because };
  return { person: nextFor(complaint, person, context), insteadOf: known, because };
}

/**
 * Who has a complaint today: the review's people once any are appointed, else its officer, each covered by somebody else where they
 * cannot keep it. With nobody named it is with the first who can take it. Pure; the record keeps who truly was named.
 */
export function holdersOf(complaint: Complaint, context: CoverContext): Holder[] {
  const { officer, appointment, anchors } = complaint;
  const reviewers = anchors.reviewRequested === undefined ? [] : (appointment?.people ?? []);
  const named = reviewers.length > 0 ? reviewers : officer === null ? [] : [officer];
  if (named.length > 0) return named.map((person) => holderFor(complaint, person, context));
  return [{ person: nextFor(complaint, null, context), insteadOf: null, because: 'nobody_named' }];
}

/** Whether a complaint is with this member of staff today. */
export function isWith(complaint: Complaint, staffId: string, context: CoverContext): boolean {
  const own = memberCalled(context.roster, staffId)?.id ?? staffId;
  return holdersOf(complaint, context).some(({ person }) => person !== null && isSameId(person, own));
}
