import type { Landlord } from '../../landlords/landlord.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { Complaint } from '../complaint.ts';
import { stillIndependent } from './independence.ts';

/** How few can be a panel where the landlord's own words name no number: one person alone is none. */
const leastPanel = 2;

/** Whether a panel reviews at this landlord; else one person does. */
export function reviewsByPanel({ procedure }: Landlord): boolean {
  return procedure.reviewBody.value === 'Review Panel';
}

/** How many members a panel needs at least. */
export function panelSize({ procedure }: Landlord): number {
  return procedure.panelMembers?.value ?? leastPanel;
}

/** Whether enough people are appointed to the review who may still do it. */
export function isAppointed(complaint: Complaint, landlord: Landlord): boolean {
  const least = reviewsByPanel(landlord) ? panelSize(landlord) : 1;
  return stillIndependent(complaint).length >= least;
}

/** Whether the resident was given the chance to be heard, where a panel reviews ("every opportunity", Belgrave). */
function lacksHearing(complaint: Complaint, landlord: Landlord): boolean {
  return reviewsByPanel(landlord) && complaint.hearings.length === 0;
}

/** There is nothing to check where stage 1 was overdue and never decided. */
function lacksFairness(complaint: Complaint, landlord: Landlord): boolean {
  const decided = complaint.decisions.some(({ stage }) => stage === 1);
  return landlord.procedure.checksFairness !== null && decided && complaint.fairness === null;
}

/**
 * What a review still lacks before it can be decided, in the order in which it is done. Empty: it can be decided.
 */
export function lackingForReview(complaint: Complaint, landlord: Landlord): RefusalCode[] {
  const appointment = reviewsByPanel(landlord) ? 'PANEL_NEEDED' : 'REVIEWER_NEEDED';
  const steps: [boolean, RefusalCode][] = [
    [!isAppointed(complaint, landlord), appointment],
    [lacksHearing(complaint, landlord), 'HEARING_NEEDED'],
    [lacksFairness(complaint, landlord), 'FAIRNESS_NEEDED'],
  ];
  return steps.filter(([lacks]) => lacks).map(([, code]) => code);
}
