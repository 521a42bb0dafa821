import type { StaffCommand } from '../complaints/commands.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { deputyReasons } from '../complaints/reviewing/events.ts';
import { isAboutReviewer, stillIndependent } from '../complaints/reviewing/independence.ts';
import { reviewsByPanel } from '../complaints/reviewing/readiness.ts';
import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { roleOfPlace } from '../landlords/staffRoles.ts';
import { refusedToStaff } from '../wording/en/staffRefusals.ts';
import { type CoverContext, type CoverReason, nextFor, whyNotWith } from './cover.ts';
import { mayRead } from './mayRead.ts';
import { whyUnfit } from './reviewers.ts';
import { isAway, isSameId, memberCalled } from './roster.ts';

/** Who takes a complaint in place of somebody, and why. `to` null: nobody else can. */
export interface Instead {
  from: string;
  to: string | null;
  because: Exclude<CoverReason, 'nobody_named'>;
}

/** A command as it is to be carried out, and who takes the complaint in place of whom it named. Null: nobody has to. */
export interface Assigning {
  command: StaffCommand;
  instead: Instead | null;
}

function insteadOf(complaint: Complaint, person: string, context: CoverContext): Instead | null {
  const because = whyNotWith(complaint, person, context);
  if (because === null || because === 'nobody_named') return null;
  const from = memberCalled(context.roster, person)?.id ?? person;
  return { from, to: nextFor(complaint, person, context), because };
}

/** Who acts, beside the day and the roster. */
export interface Acting extends CoverContext {
  /** Who signs the command, by staff id. */
  by: string;
  landlord: Landlord;
}

/**
 * A decision on a review in the name of an office that was appointed (`managing_director`), where whoever decides holds that office
 * on the roster and had no part in stage 1: the record keeps which of the appointed decided.
 */
function inOfficesName(
  complaint: Complaint,
  command: Extract<StaffCommand, { type: 'decide' }>,
  { roster, by }: Acting,
): StaffCommand {
  const member = memberCalled(roster, command.decidedBy ?? by);
  const appointed = complaint.anchors.reviewRequested === undefined ? [] : stillIndependent(complaint);
  if (member === null || appointed.some((each) => isSameId(each, command.decidedBy ?? by))) return command;
  const theirs = appointed.find((each) => memberCalled(roster, each) === member);
  if (theirs === undefined || whyUnfit(complaint, member, roster) !== null) return command;
  return { ...command, decidedBy: theirs };
}

/** Nobody decides what is or may be about them, also where somebody else writes it down. */
function mayDecide(complaint: Complaint, decidedBy: string | undefined, { roster }: Acting): void {
  if (decidedBy === undefined || mayRead(complaint, decidedBy, roster)) return;
  throw new HeardError('REFUSED', refusedToStaff.mayNotDecide(decidedBy));
}

/** Nobody whom a complaint is or may be about reviews it, whichever of their ids or offices was typed. */
function mayAllReview(complaint: Complaint, people: string[], { roster }: CoverContext): void {
  const unfit = people.filter((person) => !mayRead(complaint, person, roster));
  if (unfit.length > 0) throw new HeardError('REFUSED', refusedToStaff.mayNotReview(unfit));
}

/**
 * Where one person reviews by the procedure, whoever is appointed in their place is a deputy, and the record says why. Nothing is
 * asked while that person is away, nor of somebody of whom nobody can tell that they do not hold the office.
 */
function saysWhyDeputy(
  complaint: Complaint,
  { person, because }: Extract<StaffCommand, { type: 'appointReviewer' }>,
  { roster, today, landlord }: Acting,
): void {
  if (because !== undefined || reviewsByPanel(landlord) || isAboutReviewer(complaint)) return;
  const directors = roster.members.filter(({ roles }) => roles.includes('managing_director'));
  const there = directors.filter((director) => !isAway(director, today));
  const known = memberCalled(roster, person);
  const mayBeDirector = known === null && directors.some(({ id }) => roleOfPlace(id) !== null);
  if (there.length === 0 || mayBeDirector || directors.some((each) => each === known)) return;
  const title = landlord.procedure.reviewBody.value;
  const ids = there.map(({ id }) => id);
  throw new HeardError('REFUSED', refusedToStaff.deputyWhy({ person, title, ids, reasons: deputyReasons }));
}

/**
 * A command of staff with the right person in it: a complaint that is given to somebody who is away goes to their cover, one that is
 * given to whom it is about to the next in order. With nobody to cover it stays with who is away: they come back.
 * Throws REFUSED when it is about them and nobody else is left, and for a reviewer or a decider who may not read it.
 */
export function assigning(complaint: Complaint, command: StaffCommand, context: Acting): Assigning {
  if (command.type === 'decide') {
    mayDecide(complaint, command.decidedBy, context);
    return { command: inOfficesName(complaint, command, context), instead: null };
  }
  if (command.type === 'appointReviewer') {
    mayAllReview(complaint, [command.person], context);
    saysWhyDeputy(complaint, command, context);
  }
  if (command.type === 'appointPanel') mayAllReview(complaint, command.members, context);
  if (command.type !== 'assign') return { command, instead: null };
  const instead = insteadOf(complaint, command.officer, context);
  if (instead === null) return { command, instead };
  if (instead.to !== null) {
    return { command: { ...command, officer: instead.to, insteadOf: instead.from }, instead };
  }
  if (instead.because === 'away') return { command, instead };
  throw new HeardError('REFUSED', refusedToStaff.nobodyLeft(instead.from));
}

/**
 * Who takes over when it became known whom a complaint is about, or that its officer has an interest. Null: its officer keeps it, or
 * nothing more is to be done with it.
 */
export function takingOver(complaint: Complaint, context: CoverContext): Instead | null {
  const { officer, closed, standing, erasedOn } = complaint;
  if (officer === null || closed || standing === 'withdrawn' || erasedOn !== null) return null;
  const instead = insteadOf(complaint, officer, context);
  return instead?.because === 'away' ? null : instead;
}
