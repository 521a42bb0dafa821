import type { Complaint } from '../complaints/complaint.ts';
import { whoDecided } from '../complaints/reviewing/deciding.ts';
import { roleOfPlace } from '../landlords/staffRoles.ts';
import { type CoverContext, holdersOf } from './cover.ts';
import { isSameId, memberCalled } from './roster.ts';

/** A decision at stage 1 by somebody else than who had the complaint. */
export interface DecidedFor {
  person: string;
  /** With whom it was. */
  holder: string;
}

/**
 * Whether somebody else decided at stage 1 what another had. It is lawful, and may be a slip; and whoever decided may not review it.
 * Null: it was theirs, nothing was decided, or it was with an office, of which nobody can tell who holds it.
 */
export function decidedFor(before: Complaint, after: Complaint, context: CoverContext): DecidedFor | null {
  const made = after.history.slice(before.history.length).find(({ type }) => type === 'StageOneDecided');
  const decider = made === undefined ? null : whoDecided(made);
  const [holder] = holdersOf(before, context);
  if (decider === null || holder === undefined || holder.person === null) return null;
  const person = memberCalled(context.roster, decider.person)?.id ?? decider.person;
  const isTheirs = [holder.person, holder.insteadOf].some((each) => each !== null && isSameId(each, person));
  return isTheirs || roleOfPlace(holder.person) !== null ? null : { person, holder: holder.person };
}
