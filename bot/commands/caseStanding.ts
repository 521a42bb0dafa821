import type { Standing } from '../../services/complaints/complaint.ts';
import type { NextStep } from '../../services/complaints/status/nextStep.ts';
import type { StatusAnswer } from '../../services/complaints/status/status.ts';
import { standingNames } from '../../services/wording/en/caseNames.ts';

/** What the landlord has to do next; null: nothing. */
const owed: Record<NextStep, string | null> = {
  acknowledgement: 'acknowledge it in writing',
  stage_one_decision: 'decide it at stage 1',
  review_acknowledgement: 'acknowledge the review in writing',
  appointment: 'name who reviews it',
  hearing: 'offer the resident a hearing',
  fairness_check: 'check that stage 1 was fair',
  stage_two_decision: 'decide it at stage 2',
  actions: 'do what was promised',
  review_if_wanted: null,
  nothing: null,
};

/** Where nothing of the procedure is owed, so that the case can be closed. */
const settled: ReadonlySet<Standing> = new Set<Standing>([
  'stageOneDecided',
  'stageTwoDecided',
  'withdrawn',
  'refused',
]);

/** What was promised to the group is owed to each who is in it, and done on the group's complaint. */
function nothingOwn({ inGroup }: StatusAnswer): string {
  const isOwed = inGroup?.whole?.actions.some(({ completedOn }) => completedOn === null) === true;
  return isOwed ? 'the group is owed what was promised to it' : 'nothing is owed';
}

/**
 * Where a case stands, for staff at a terminal: what they owe next, whether it can be closed, and whether the resident can
 * go on to a review. A review never waits for staff and a closing never for the resident, so each is said by itself.
 */
export function caseStanding(status: StatusAnswer): string {
  const { stage, standing, closed, canDo } = status;
  const next = owed[status.next];
  const over = settled.has(standing);
  return [
    `Stage ${stage}, ${standingNames[standing]}${closed ? ', closed' : ''}`,
    next === null ? nothingOwn(status) : `next: ${next}`,
    ...(over && !closed ? ['it can be closed'] : []),
    ...(canDo.includes('request_review') ? ['the resident can ask for a review'] : []),
    ...(canDo.includes('escalate_overdue')
      ? ['stage 1 is overdue, so the resident can ask for a review without its decision']
      : []),
  ].join('; ');
}
