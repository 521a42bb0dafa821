import type { LocalDate } from '../../services/clock.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { reviewsByPanel } from '../../services/complaints/reviewing/readiness.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { awaitsReviewers, type ReviewersLeft, reviewersLeft } from '../../services/staff/reviewers.ts';
import type { Roster } from '../../services/staff/roster.ts';
import { nobodyLeftToReview } from '../../services/wording/en/reviewers.ts';
import { plain } from './command.ts';

/** With whose roster a case is looked at, and on which day. */
export interface ReviewersAt {
  landlord: Landlord;
  roster: Roster;
  today: LocalDate;
}

/** Who is left to review a case for which the roster has too few. Null: there are enough, or nobody is needed. */
export function reviewersMissing(complaint: Complaint, at: ReviewersAt): ReviewersLeft | null {
  if (!awaitsReviewers(complaint, at.landlord)) return null;
  const left = reviewersLeft(complaint, at.landlord, at);
  return left.nobodyLeft ? left : null;
}

/** The same for people at a terminal: why nobody is left, who must be named, and with which commands. Empty: nobody is missing. */
export function reviewersMissingLines(complaint: Complaint, at: ReviewersAt): string[] {
  const left = reviewersMissing(complaint, at);
  if (left === null) return [];
  const lines = nobodyLeftToReview(left, {
    reference: complaint.reference,
    landlordId: at.landlord.id,
    underReview: complaint.anchors.reviewRequested !== undefined,
    byPanel: reviewsByPanel(at.landlord),
  });
  return lines.map((line, place) => `${place === 0 ? 'Nobody left to review: ' : '  '}${plain(line)}`);
}
