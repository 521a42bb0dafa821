import { reachAPerson } from '../services/wording/en/contact.ts';
import {
  askQuestion,
  firstTimeButtons,
  firstTimeNoted,
  firstTimeQuestion,
} from '../services/wording/en/offer.ts';
import { replyOf } from './buttonReplies.ts';
import { keepStory, logNow, makeOffer, recordRequest } from './offering.ts';
import type { Talk } from './talk.ts';

/**
 * A first report, or a message that could be dissatisfied: recorded as a service request (Code 1.4), with the one
 * question that settles most cases in the resident's own words.
 */
export async function askWhetherFirst(talk: Talk): Promise<void> {
  keepStory(talk);
  const isRequest = talk.reading.labels.includes('service_request');
  await recordRequest(talk, talk.text);
  const serviceRequestId = talk.state.serviceRequest ?? '';
  if ((talk.reading.contacts ?? 0) > 0) return offerAtOnce(talk, serviceRequestId);
  talk.state.firstTime = { serviceRequestId, times: 1 };
  await talk.say({
    text: isRequest ? firstTimeQuestion : askQuestion,
    acts: isRequest ? ['service_request', 'question'] : ['question'],
    asks: 'first_time',
    buttons: firstTimeButtons,
  });
}

/** "I have reported it twice" answers the question before it is put. */
async function offerAtOnce(talk: Talk, serviceRequestId: string): Promise<void> {
  await talk.cases.toldFirstTime(serviceRequestId, false);
  await makeOffer(talk, false);
}

/** The answer to "is this the first time?". "Yes" never suppresses an offer that the words call for (design 4). */
export async function answerFirstTime(talk: Talk): Promise<'logged' | 'done'> {
  const { reading, state } = talk;
  const open = state.firstTime;
  if (open === null) return 'done';
  state.firstTime = null;
  const told = toldBefore(talk);
  await talk.cases.toldFirstTime(open.serviceRequestId, told === null ? 'unknown' : !told);
  if (reading.wishesToComplain) return logNow(talk);
  if (talk.text.trim().length > 30) keepStory(talk);
  if (told === true || callsForOffer(talk) || (told === null && tellsMore(talk)))
    await makeOffer(talk, false);
  else await talk.say({ text: firstTimeNoted(reachAPerson(talk.landlord)), acts: ['service_request_noted'] });
  return 'done';
}

function callsForOffer(talk: Talk): boolean {
  return talk.reading.action === 'offer' || (talk.state.story?.dissatisfied ?? 0) >= offeredFrom;
}

/** No answer, and more that could be dissatisfaction: the question is settled by the offer, not put again. */
function tellsMore({ reading, text }: Talk): boolean {
  return reading.action === 'ask' && text.trim().length > 30;
}

/** A story that scored this much is offered a complaint even when it is told for the first time. */
const offeredFrom = 0.6;

/** True: they told the landlord before. Null: the words do not say. */
function toldBefore(talk: Talk): boolean | null {
  const { reading } = talk;
  if (reading.contacts !== null) return reading.contacts > 0;
  const reply = replyOf(reading, talk.text);
  if (reply === 'yes') return false;
  if (reply === 'no') return true;
  return null;
}
