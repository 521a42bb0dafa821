import { instantOfLondon } from '../../clock.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { CorrectingCommand } from './commands.ts';

/**
 * A letter that lay on a desk counts from the day when it came. Dates that were told move earlier by themselves; to a later day of
 * receipt none moves, for what was promised is kept (design 3.4). Nothing that happened can lie before the receipt.
 */
function correctReceived(
  { anchors, receivedOn }: Complaint,
  { receivedOn: day, words }: CommandOf<'correctReceived'>,
  { today }: When,
): Decision<ComplaintEvent> {
  if (day > today) return refuse('IN_THE_FUTURE');
  if (day === receivedOn) return accepted();
  const { received: _received, ...later } = anchors;
  if (Object.values(later).some((reached) => reached < day)) return refuse('OUT_OF_ORDER');
  const receivedAt = instantOfLondon(`${day}T00:00`);
  return accepted<ComplaintEvent>({ type: 'ReceivedCorrected', receivedAt, words });
}

/** The rules for what is put right of a complaint itself. */
export const correctingRules: RulesFor<CorrectingCommand> = { correctReceived };
