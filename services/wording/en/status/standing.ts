import { londonTime } from '../../../clock.ts';
import type { Finding, Standing } from '../../../complaints/complaint.ts';
import type { RefusalGround } from '../../../complaints/outside/events.ts';
import { dateInFull, momentInFull } from '../dates.ts';
import { doneLateInWords } from './doneLate.ts';
import { type Line, lines, ombudsmanName, quoted, sentences, type Told } from './told.ts';

/** What was found, over all. */
export const findings: Record<Finding, string> = {
  upheld: 'We agreed with your complaint.',
  partly_upheld: 'We agreed with part of your complaint.',
  not_upheld: 'We did not agree with your complaint.',
};

/** Why a complaint was not taken on. */
export const grounds: Record<RefusalGround, string> = {
  over_12_months: 'It is about something that happened more than 12 months ago.',
  court_claim: 'A claim about it is at court.',
  already_considered: 'We have looked at this matter before.',
  outside_policy: 'Our complaints policy does not cover it.',
};

function lastFinding({ status }: Told): string {
  const last = status.decisions.at(-1);
  return last === undefined ? '' : findings[last.finding];
}

function reviewAsked({ status }: Told): string {
  const on = dateInFull(status.since);
  return status.beside.review?.stageOneOverdue === true
    ? `You asked for a review on ${on}, because our answer was late.`
    : `You asked for a review on ${on}.`;
}

function withdrawn(told: Told): string {
  const { since, decisions } = told.status;
  const before =
    decisions.length === 0 ? '' : sentences('We had answered it before that.', lastFinding(told));
  return sentences(
    `On ${dateInFull(since)} you told us that you do not want to go on with it. So we stopped.`,
    before,
  );
}

/** Longer reasons stand by themselves (`reasonsInShort`). */
function short(words: string | undefined): string | undefined {
  return words !== undefined && words.length > longestReason ? undefined : words;
}

const longestReason = 500;

/** A refusal is told with its reasons, and that the Ombudsman can look at it (Code 2.4). */
function refused({ status, landlord, words }: Told): string {
  const { refusal } = status.beside;
  const what = status.stage === 1 ? 'it' : 'your review';
  return lines(
    `On ${dateInFull(status.since)} we decided that we will not take ${what} on.`,
    refusal === null
      ? ''
      : sentences(grounds[refusal.ground], quoted('Our reason:', short(words[refusal.reasons]))),
    `You can ask ${ombudsmanName(landlord)} if that was right. They can tell us to take it on.`,
  );
}

const standings: Record<Standing, Line> = {
  received: () => 'It is at Stage 1. We have it. We have not yet confirmed that in writing.',
  acknowledged: ({ status }) =>
    status.beside.confirmationUnsent
      ? `It is at Stage 1. We have been dealing with it since ${dateInFull(status.since)}. Our letter about that has not gone out yet.`
      : `It is at Stage 1. On ${dateInFull(status.since)} we wrote to you that we are dealing with it.`,
  stageOneDecided: (told) =>
    sentences(
      `We answered it on ${dateInFull(told.status.since)}. That was Stage 1.`,
      lastFinding(told),
      'Our letter gives the reasons.',
    ),
  reviewRequested: (told) =>
    sentences('It is at Stage 2.', reviewAsked(told), 'We have not yet confirmed that in writing.'),
  reviewAcknowledged: ({ status }) =>
    status.beside.confirmationUnsent
      ? 'It is at Stage 2. It will be looked at again. Our letter about that has not gone out yet.'
      : `It is at Stage 2. On ${dateInFull(status.since)} we wrote to you that it will be looked at again.`,
  stageTwoDecided: (told) =>
    sentences(
      `We gave you our final answer on ${dateInFull(told.status.since)}. That was Stage 2.`,
      lastFinding(told),
      'Our letter gives the reasons.',
    ),
  withdrawn,
  refused,
};

function closed({ status }: Told): string {
  if (!status.closed) return '';
  return status.canDo.includes('request_review')
    ? 'It is closed, but you can still ask for a review.'
    : 'It is closed.';
}

/** What was taken over from an earlier register came on a day, at a time that nobody knows: it is kept as the day's beginning. */
function receivedInFull(wallClock: string): string {
  return wallClock.endsWith('T00:00:00') ? dateInFull(wallClock.slice(0, 10)) : momentInFull(wallClock);
}

/** Which complaint it is, and where it stands since when. */
export function standingInWords(told: Told): string {
  const { reference, receivedAt, standing } = told.status;
  return lines(
    `Complaint ${reference}, received on ${receivedInFull(londonTime(receivedAt))}.`,
    sentences(standings[standing](told), closed(told)),
    doneLateInWords(told),
  );
}
