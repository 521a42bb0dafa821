import { londonDate, plusMilliseconds } from '../services/clock.ts';
import type { ServiceRequest } from '../services/serviceRequests/serviceRequest.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import { firstTimeNoted } from '../services/wording/en/offer.ts';
import { addedToReport, reportedBefore, reportedButtons } from '../services/wording/en/together.ts';
import { replyOf } from './buttonReplies.ts';
import { keepStory, offerStory, recordRequest } from './offering.ts';
import type { Talk } from './talk.ts';
import { requestToldOf } from './toldBefore.ts';

/** A few hours: more of what was just reported is the same telling. */
const oneTalkMilliseconds = 6 * 3_600_000;

function isOfThisTalk({ state, receivedAt }: Talk, { id, recordedAt }: ServiceRequest): boolean {
  return state.serviceRequest === id && plusMilliseconds(recordedAt, oneTalkMilliseconds) > receivedAt;
}

/** "You told us about this on Tuesday": asked once, before it is recorded a second time. Answers whether it was asked. */
export async function askWhetherReported(talk: Talk): Promise<boolean> {
  const request = await requestToldOf(talk);
  if (request === null || isOfThisTalk(talk, request)) return false;
  keepStory(talk);
  Object.assign(talk.state, { again: { serviceRequestId: request.id, text: talk.text }, notUnderstood: 0 });
  await talk.say({
    text: reportedBefore(londonDate(request.recordedAt)),
    acts: ['question', 'duplicate'],
    asks: 'duplicate',
    buttons: reportedButtons,
  });
  return true;
}

/** A longer answer tells something new. */
const longestAnswer = 60;

/**
 * The answer: added to what was reported, with the offer of a complaint, for they had to tell it twice; or something new. Answers
 * whether the message was one; whatever it was, it is not asked again.
 */
export async function answerReported(talk: Talk): Promise<boolean> {
  const { again } = talk.state;
  talk.state.again = null;
  if (again === null || talk.text.trim().length > longestAnswer || talk.reading.wishesToComplain)
    return false;
  const reply = replyOf(talk.reading, talk.text);
  if (reply === 'no' || /\bnew\b/i.test(talk.text)) return recordAsNew(talk, again.text);
  if (reply !== 'yes' && !/\b(?:add|same)\b/i.test(talk.text)) return false;
  await talk.cases.matters.toldAgain(again.serviceRequestId, again.text);
  talk.state.serviceRequest = again.serviceRequestId;
  await talk.say({ text: addedToReport, acts: ['added'] });
  await offerStory(talk);
  return true;
}

async function recordAsNew(talk: Talk, text: string): Promise<true> {
  talk.state.serviceRequest = null;
  await recordRequest(talk, text);
  if (talk.state.serviceRequest !== null)
    await talk.cases.matters.toldFirstTime(talk.state.serviceRequest, true);
  await talk.say({ text: firstTimeNoted(reachAPerson(talk.landlord)), acts: ['service_request_noted'] });
  return true;
}
