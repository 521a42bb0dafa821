import type { ClockName, ComplaintFlag, Standing } from '../../complaints/complaint.ts';
import type { Category } from '../../understanding/understanding.ts';

/** What each written step is called where staff read it. JSON keeps the codes. */
export const clockTitles: Record<ClockName, string> = {
  acknowledge: 'Acknowledgement',
  stageOne: 'Stage 1 decision',
  reviewAcknowledge: 'Acknowledgement of the review',
  stageTwo: 'Stage 2 decision',
};

/** Where a case stands, for staff; the stage stands beside it. */
export const standingNames: Record<Standing, string> = {
  received: 'received',
  acknowledged: 'acknowledged',
  stageOneDecided: 'decided',
  reviewRequested: 'review asked for',
  reviewAcknowledged: 'review acknowledged',
  stageTwoDecided: 'decided',
  withdrawn: 'withdrawn',
  refused: 'not accepted',
};

/** What a matter is about, for staff: the kinds that the yearly report counts (Code 8.1). */
export const categoryNames: Record<Category, string> = {
  repairs: 'repairs',
  damp_mould: 'damp and mould',
  heating_hot_water: 'heating and hot water',
  leak: 'a leak',
  communal_estate: 'shared parts and the estate',
  staff_conduct: 'how staff behaved',
  asb_handling: 'how nuisance was dealt with',
  rent_service_charge: 'rent and service charges',
  allocations_transfer: 'allocations and transfers',
  complaint_handling: 'how a complaint was dealt with',
  communication: 'keeping in touch',
  contractor: 'a contractor',
  parking: 'parking',
  planned_works: 'planned work',
  other: 'something else',
};

/** What staff should look at before they decide. */
export const flagNames: Record<ComplaintFlag, string> = {
  old_matter: 'maybe more than 12 months ago',
  court_claim: 'maybe a claim at court',
  already_considered: 'maybe looked at before',
  maybe_outside_policy: 'maybe outside the policy',
};
