import type { LocalDate } from '../../clock.ts';
import { openClarification } from '../clarifying/rules.ts';
import type { Complaint } from '../complaint.ts';
import { canWithdraw, reviewRoute, runningClocks } from '../dates/promises.ts';

/** What the resident can do now, the most pressing first. */
export type ResidentAction =
  | 'answer_question'
  | 'escalate_overdue'
  | 'request_review'
  | 'add_details'
  | 'take_up_again'
  | 'withdraw'
  | 'ombudsman';

/**
 * What the resident can do, by the same rules as the commands. The Ombudsman is open at any time; of a complaint whose words
 * were erased nothing else is left.
 */
export function choicesOf(complaint: Complaint, today: LocalDate): ResidentAction[] {
  if (complaint.erasedOn !== null) return ['ombudsman'];
  const route = reviewRoute(complaint, today);
  const isOwed = runningClocks(complaint).length > 0;
  const actions: [ResidentAction, boolean][] = [
    ['answer_question', isOwed && openClarification(complaint) !== null],
    ['escalate_overdue', route === 'overdue'],
    ['request_review', route === 'afterDecision'],
    ['add_details', isOwed],
    ['take_up_again', complaint.standing === 'withdrawn'],
    ['withdraw', canWithdraw(complaint)],
    ['ombudsman', true],
  ];
  return actions.filter(([, can]) => can).map(([action]) => action);
}
