import { accepted, type Decision } from '../records/record.ts';
import type { CommandOf } from './commands.ts';
import type { Complaint, ComplaintEvent, LinkReason } from './complaint.ts';
import { procedureOver, type Refusing, refuse } from './rule.ts';

/** What the other complaint's link says: a link that stands on one side only would be found from nowhere else. */
export const otherSide: Record<LinkReason, LinkReason> = {
  takenUpIn: 'takesUp',
  takesUp: 'takenUpIn',
  partOf: 'hasPart',
  hasPart: 'partOf',
  joinedInto: 'joined',
  joined: 'joinedInto',
  splitFrom: 'splitInto',
  splitInto: 'splitFrom',
  sameAs: 'sameAs',
};

/** Related complaints are answered together only until the stage 1 reply of either is given (Code 6.8). */
export const tooLateToJoin: Refusing = {
  ...procedureOver,
  stageOneDecided: 'TOO_LATE_TO_JOIN',
  reviewRequested: 'TOO_LATE_TO_JOIN',
  reviewAcknowledged: 'TOO_LATE_TO_JOIN',
  stageTwoDecided: 'TOO_LATE_TO_JOIN',
};

/**
 * Two complaints belong together: a fact, taken wherever they stand, but for joining. Each keeps its own clocks and dates,
 * also when they are answered together.
 */
export function link(
  { links, reference, standing }: Complaint,
  { to, why, words }: CommandOf<'link'>,
): Decision<ComplaintEvent> {
  if (links.some((each) => each.to === to && each.why === why)) return accepted();
  if (to === reference) return refuse('LINK_TO_ITSELF');
  const code = why === 'joined' || why === 'joinedInto' ? tooLateToJoin[standing] : undefined;
  if (code !== undefined) return refuse(code);
  return accepted<ComplaintEvent>({ type: 'Linked', to, why, ...(words === undefined ? {} : { words }) });
}
