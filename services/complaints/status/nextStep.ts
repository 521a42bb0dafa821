import type { Landlord } from '../../landlords/landlord.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { Complaint, Standing } from '../complaint.ts';
import { runningClocks } from '../dates/promises.ts';
import { lackingForReview } from '../reviewing/readiness.ts';

/** What comes next in the procedure. */
export type NextStep =
  | 'acknowledgement'
  | 'stage_one_decision'
  | 'review_if_wanted'
  | 'review_acknowledgement'
  /** Somebody who had nothing to do with stage 1 must be named for the review. */
  | 'appointment'
  | 'hearing'
  | 'fairness_check'
  | 'stage_two_decision'
  | 'actions'
  | 'nothing';

const nextSteps: Record<Standing, NextStep> = {
  received: 'acknowledgement',
  acknowledged: 'stage_one_decision',
  stageOneDecided: 'review_if_wanted',
  reviewRequested: 'review_acknowledgement',
  reviewAcknowledged: 'stage_two_decision',
  stageTwoDecided: 'nothing',
  withdrawn: 'nothing',
  refused: 'nothing',
};

/** What a review lacks before it can be decided, as the step that mends it. */
const mends: Partial<Record<RefusalCode, NextStep>> = {
  PANEL_NEEDED: 'appointment',
  REVIEWER_NEEDED: 'appointment',
  HEARING_NEEDED: 'hearing',
  FAIRNESS_NEEDED: 'fairness_check',
};

/** What the review still needs first, by the rules that would refuse its decision. */
function stepBeforeDecision(complaint: Complaint, landlord: Landlord): NextStep {
  const [lacking] = lackingForReview(complaint, landlord);
  return (lacking === undefined ? undefined : mends[lacking]) ?? 'stage_two_decision';
}

/**
 * What comes next. Promised actions are followed through to the end, whatever else is over (Code 7.3). Of an erased complaint
 * nothing can be reviewed any more.
 */
export function nextStep(complaint: Complaint, landlord: Landlord): NextStep {
  const owed = complaint.actions.some((action) => action.completedOn === null);
  if (owed && runningClocks(complaint).length === 0) return 'actions';
  const next = nextSteps[complaint.standing];
  if (next === 'review_if_wanted' && complaint.erasedOn !== null) return 'nothing';
  return next === 'stage_two_decision' ? stepBeforeDecision(complaint, landlord) : next;
}
