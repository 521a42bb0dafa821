import type { ClockName } from '../../../complaints/complaint.ts';
import { dateInFull } from '../dates.ts';
import { sentences, sorry, type Told } from './told.ts';

const shouldHave: Record<ClockName, (by: string) => string> = {
  acknowledge: (by) => `We should have confirmed it by ${by}.`,
  stageOne: (by) => `We should have given you our decision at Stage 1 by ${by}.`,
  reviewAcknowledge: (by) => `We should have confirmed your review by ${by}.`,
  stageTwo: (by) => `We should have given you our final answer by ${by}.`,
};

/** Each step that came late, when it was due and when it came, and that the landlord is sorry (Code 6.4: on time or with a reason). */
export function doneLateInWords({ status }: Told): string {
  const said = status.lateSteps.map(({ clock, dueOn, doneOn }) =>
    sentences(shouldHave[clock](dateInFull(dueOn)), `We did on ${dateInFull(doneOn)}.`),
  );
  return said.length === 0 ? '' : sentences(...said, sorry);
}
