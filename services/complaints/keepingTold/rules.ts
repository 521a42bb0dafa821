import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { procedureOver, type RulesFor, refuse, type When } from '../rule.ts';
import type { KeepingToldCommand } from './commands.ts';

/** How often the resident hears how it goes, while something is owed (Code 5.9). */
function agreeUpdates(
  complaint: Complaint,
  { everyDays }: CommandOf<'agreeUpdates'>,
): Decision<ComplaintEvent> {
  const code = procedureOver[complaint.standing];
  if (code !== undefined) return refuse(code);
  return complaint.updatesAgreed?.everyDays === everyDays
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'UpdatesAgreed', everyDays });
}

/** News is always news: also of what was promised in a complaint that is decided or closed (Code 6.6). */
function giveUpdate(_complaint: Complaint, { words }: CommandOf<'giveUpdate'>): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'UpdateGiven', words });
}

/** On the register wherever the complaint stands: what somebody needs does not end with a decision. */
function recordAdjustment(
  { adjustments }: Complaint,
  { words, reviewOn }: CommandOf<'recordAdjustment'>,
  { today }: When,
): Decision<ComplaintEvent> {
  if (reviewOn < today) return refuse('IN_THE_PAST');
  const number = adjustments.length + 1;
  return accepted<ComplaintEvent>({ type: 'AdjustmentRecorded', number, words, reviewOn });
}

/** One that is kept is looked at again: its next date must be named once the one before has come. */
function reviewAdjustment(
  { adjustments }: Complaint,
  { number, kept, reviewOn: given }: CommandOf<'reviewAdjustment'>,
  { today }: When,
): Decision<ComplaintEvent> {
  const reviewOn = given ?? null;
  const held = adjustments.find((each) => each.number === number);
  if (held === undefined) return refuse('NO_SUCH_ADJUSTMENT');
  if (!held.kept) return refuse('ADJUSTMENT_ENDED');
  if (reviewOn !== null && reviewOn < today) return refuse('IN_THE_PAST');
  if (kept && reviewOn === null && held.reviewOn <= today) return refuse('REVIEW_DATE_NEEDED');
  return accepted<ComplaintEvent>({ type: 'AdjustmentReviewed', number, kept, reviewOn });
}

/** A promise to ring, at a time in London. */
function promiseCallback(
  { callbacks }: Complaint,
  { at, words }: CommandOf<'promiseCallback'>,
  { today }: When,
): Decision<ComplaintEvent> {
  if (at.slice(0, 10) < today) return refuse('IN_THE_PAST');
  const number = callbacks.length + 1;
  return accepted<ComplaintEvent>({ type: 'CallbackPromised', number, at, words });
}

function makeCallback(
  { callbacks }: Complaint,
  { number }: CommandOf<'makeCallback'>,
): Decision<ComplaintEvent> {
  const promised = callbacks.find((each) => each.number === number);
  if (promised === undefined) return refuse('NO_SUCH_CALLBACK');
  if (promised.madeOn !== null) return refuse('CALLBACK_MADE');
  return accepted<ComplaintEvent>({ type: 'CallbackMade', number });
}

/** A wish is a fact, wherever the complaint stands: also of an offer that was made by telephone and not written down. */
function replyToOffer(
  _complaint: Complaint,
  { offer, wanted, manner, words }: CommandOf<'replyToOffer'>,
): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'OfferReplied', offer, wanted, manner: manner ?? null, words });
}

/** The rules for what a resident is told, promised or needs. */
export const keepingToldRules: RulesFor<KeepingToldCommand> = {
  agreeUpdates,
  giveUpdate,
  recordAdjustment,
  reviewAdjustment,
  promiseCallback,
  makeCallback,
  replyToOffer,
};
