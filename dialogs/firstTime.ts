import { reachAPerson } from '../services/wording/en/contact.ts';
import {
  askQuestion,
  firstTimeButtons,
  firstTimeLeft,
  firstTimeNoted,
  firstTimeQuestion,
  firstTimeStill,
} from '../services/wording/en/offer.ts';
import { replyOf } from './buttonReplies.ts';
import { answerChoiceQuestion, choiceQuestionIn } from './choiceQuestions.ts';
import { keepStory, logNow, makeOffer, recordRequest } from './offering.ts';
import { askWhetherReported } from './reportedBefore.ts';
import type { Talk } from './talk.ts';

/**
 * A first report, or a message that could be dissatisfied: recorded as a service request (Code 1.4), with the one
 * question that settles most cases in the resident's own words.
 */
export async function askWhetherFirst(talk: Talk): Promise<void> {
  if (await askWhetherReported(talk)) return;
  keepStory(talk);
  talk.state.notUnderstood = 0;
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

/** Puts the question again after a side question was answered. */
export async function firstTimeStillOpen(talk: Talk): Promise<void> {
  await talk.say({ text: firstTimeStill, acts: ['question'], asks: 'first_time', buttons: firstTimeButtons });
}

/** "I have reported it twice" answers the question before it is put. */
async function offerAtOnce(talk: Talk, serviceRequestId: string): Promise<void> {
  await talk.cases.matters.toldFirstTime(serviceRequestId, false);
  await makeOffer(talk, false);
}

/** Questions in a row that are answered before "is this the first time?" is let go. */
const mostQuestions = 4;

/** The answer to "is this the first time?". "Yes" never suppresses an offer that the words call for (design 4). */
export async function answerFirstTime(talk: Talk): Promise<'logged' | 'done'> {
  const { reading, state } = talk;
  const open = state.firstTime;
  if (open === null) return 'done';
  if (open.times < mostQuestions && (await answersQuestion(talk))) {
    open.times += 1;
    return 'done';
  }
  state.firstTime = null;
  const left = wantsNoMore(talk.text);
  const told = left ? null : toldBefore(talk);
  await talk.cases.matters.toldFirstTime(open.serviceRequestId, told === null ? 'unknown' : !told);
  if (reading.wishesToComplain) return logNow(talk);
  if (left) await noted(talk, firstTimeLeft);
  else await hearAnswer(talk, told);
  return 'done';
}

async function hearAnswer(talk: Talk, told: boolean | null): Promise<void> {
  if (talk.text.trim().length > 30) keepStory(talk);
  const offers = told === true || callsForOffer(talk) || (told === null && tellsMore(talk));
  await (offers ? makeOffer(talk, false) : noted(talk, firstTimeNoted));
}

/** A question put back is no answer and no grievance: it is answered, and the open question stands. */
async function answersQuestion(talk: Talk): Promise<boolean> {
  if (talk.reading.wishesToComplain) return false;
  const question = choiceQuestionIn(talk);
  if (question === null || (question === 'unknown' && replyOf(talk.reading, talk.text) === 'yes'))
    return false;
  await answerChoiceQuestion(talk, question);
  await firstTimeStillOpen(talk);
  return true;
}

async function noted(talk: Talk, wording: typeof firstTimeNoted): Promise<void> {
  await talk.say({ text: wording(reachAPerson(talk.landlord)), acts: ['service_request_noted'] });
}

const noMore = [
  /\b(?:do not|don['’]?t|dont|didn['’]?t|not) (?:really )?(?:want|wanting|wish|need|here|trying|looking)(?: to| a)? (?:(?:make|log|raise|put in|to) )?(?:a )?complain(?:t|ing)?\b/i,
  /^\W*(?:(?:no|nah|oh|ok|okay|well|sorry)\W+)*(?:not (?:right )?now|not (?:just )?yet|not today|later|maybe later|never ?mind|forget it|leave it|it does(?: not|n['’]?t) matter|doesn['’]?t matter|no (?:thanks|thank you|ta|bother|worries)|(?:it |that |its |it['’]s |that['’]s |i['’]?m )?(?:is )?(?:ok|okay|fine|all right|alright)(?: (?:now|thanks|thank you))?)(?:\W+(?:please|thanks|thank you|ta|cheers|then|now|for now|really|love|mate))*\W*$/i,
];

/** A longer message tells more than that nothing is wanted. */
const longestNoMore = 60;

/** "No, I don't want to complain", "not now", "it's ok, thank you": no answer to the question, and no grievance. */
function wantsNoMore(text: string): boolean {
  return text.trim().length <= longestNoMore && noMore.some((pattern) => pattern.test(text));
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
