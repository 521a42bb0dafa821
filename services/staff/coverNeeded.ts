import type { Complaint } from '../complaints/complaint.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type CoverContext, coversFor } from './cover.ts';
import { isNeededToReview } from './reviewers.ts';

/** Work of stage 1 that comes to somebody whom the review of it needs. */
export interface CoverNeeded {
  /** Whose work it is. */
  from: string;
  cover: string;
  /** Who could take it and is not needed for the review. Null: nobody. */
  better: string | null;
}

/** A roster on a day, and whose it is. */
export interface CoverAt extends CoverContext {
  landlord: Landlord;
}

function neededAs(from: string, cover: string | undefined, at: CoverAt): CoverNeeded | null {
  const isNeeded = (id: string): boolean => isNeededToReview(id, at.landlord, at.roster);
  if (cover === undefined || !isNeeded(cover)) return null;
  return { from, cover, better: coversFor(from, at).find((id) => !isNeeded(id)) ?? null };
}

/** Whether whoever takes somebody's work while they are away is needed to review it later (Code 6.13). Null: they are not. */
export function coverNeeded(from: string, at: CoverAt): CoverNeeded | null {
  return neededAs(from, coversFor(from, at)[0], at);
}

/** The same of a complaint that just went to somebody in another's place. At stage 2 nothing more can go wrong. */
export function takerNeeded(
  { anchors }: Pick<Complaint, 'anchors'>,
  { from, to }: { from: string; to: string | null },
  at: CoverAt,
): CoverNeeded | null {
  return anchors.reviewRequested === undefined ? neededAs(from, to ?? undefined, at) : null;
}
