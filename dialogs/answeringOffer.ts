import { reachAPerson } from '../services/wording/en/contact.ts';
import {
  added,
  angryOnly,
  declined,
  offerAgain,
  offerButtons,
  offerLeftOpen,
  stillDeclined,
  tellMore,
} from '../services/wording/en/offer.ts';
import { addedAsPoint, offerAsNew } from '../services/wording/en/together.ts';
import { replyOf } from './buttonReplies.ts';
import { answerChoiceQuestion, choiceQuestionIn } from './choiceQuestions.ts';
import { flagMatters } from './flags.ts';
import { keepStory, logNow, offerStillOpen, offerStory, readAgain, recordRequests } from './offering.ts';
import { wishesToGoOn } from './resuming.ts';
import { isOnlySwearing } from './swearing.ts';
import type { Talk } from './talk.ts';
import { sayDeath } from './tellingOfDeath.ts';
import { takesPoints } from './toldBefore.ts';

/** How often an offer is put in a row before it is left open for staff to see. */
const timesOffered = 2;

/** A longer yes tells something as well: "yes please, and the hall is wet too". */
const bareYes = 40;

/** The message that follows an offer: yes, no, "tell me more", or more of the story. */
export async function answerOffer(talk: Talk): Promise<'logged' | 'done'> {
  const { offer: open } = talk.state;
  if (open === null) return 'done';
  if (open.about !== null) {
    const belongs = await answerWhereItBelongs(talk, open.about);
    if (belongs !== null) return belongs;
  }
  if (saysYes(talk)) {
    if (talk.text.trim().length > bareYes) keepStory(talk);
    return logNow(talk);
  }
  if (replyOf(talk.reading, talk.text) === 'no') return decline(talk);
  return answerUndecided(talk, open.concernId);
}

/** Neither yes nor no: a question, "tell me more", anger, or more of the story. */
async function answerUndecided(talk: Talk, concernId: string): Promise<'done'> {
  const question = choiceQuestionIn(talk);
  const wantsMore = replyOf(talk.reading, talk.text) === 'more';
  if (question !== null && !(wantsMore && question === 'unknown')) return answerAndOffer(talk, question);
  if (wantsMore) return explain(talk);
  if (isOnlySwearing(talk.text)) return offerOnceMore(talk, angryOnly);
  keepStory(talk);
  await talk.cases.matters.hearMore(concernId, [talk.text]);
  return offerOnceMore(talk);
}

/** "It is a different thing", "log a new one": only in a short message, for a longer one tells something. */
const separate = /\b(?:new|separate|different|diff|another|something else|unrelated|nothing to do with)\b/i;
const belongsToIt = /\b(?:add|part of|same|belongs)\b/i;
const longestChoice = 80;
const notNow = /\b(?:not (?:right )?now|not yet|later|leave it|never ?mind|forget it|not today)\b/i;

/** A part of the open complaint, the same as it, or something else: what they say is done. Null: they did not say. */
async function answerWhereItBelongs(talk: Talk, about: string): Promise<'logged' | 'done' | null> {
  const { reading, text } = talk;
  if (text.trim().length > longestChoice) return null;
  const reply = replyOf(reading, text);
  if (separate.test(text) && !notNow.test(text)) return logNow(talk);
  if (reply !== 'no' && (belongsToIt.test(text) || reply === 'yes')) return addToOpen(talk, about);
  return reply === 'no' && !notNow.test(text) ? goOnAsNew(talk) : null;
}

/** "No" says that it is not the same. Whether it is to be a complaint was said already, or is asked. */
async function goOnAsNew(talk: Talk): Promise<'logged' | 'done'> {
  const { offer: open } = talk.state;
  if (open === null || open.wished) return logNow(talk);
  Object.assign(open, { about: null, same: false, times: 1 });
  await talk.say({ text: offerAsNew, acts: ['offer'], asks: 'offer', buttons: offerButtons });
  return 'done';
}

function saysYes(talk: Talk): boolean {
  return (
    talk.reading.wishesToComplain ||
    replyOf(talk.reading, talk.text) === 'yes' ||
    (talk.text.trim().length <= longestTakingUp && goesOn.test(talk.text)) ||
    wishesToGoOn(talk.text) ||
    /^log (a|it|this)\b/i.test(talk.text.trim())
  );
}

/** The most natural questions come before a yes: they are answered, count for nothing, and the offer stands. */
async function answerAndOffer(
  talk: Talk,
  question: NonNullable<ReturnType<typeof choiceQuestionIn>>,
): Promise<'done'> {
  await answerChoiceQuestion(talk, question);
  await offerStillOpen(talk);
  return 'done';
}

async function explain(talk: Talk): Promise<'done'> {
  await talk.say({
    text: tellMore(talk.landlord),
    acts: ['explained'],
    asks: 'offer',
    buttons: offerButtons,
  });
  return 'done';
}

async function decline(talk: Talk): Promise<'done'> {
  const { offer: open } = talk.state;
  if (open !== null) {
    await talk.cases.matters.offerDeclined(open.concernId, talk.text);
    talk.state.declined = open.concernId;
  }
  talk.state.offer = null;
  await recordRequests(talk);
  await talk.say({ text: declined, acts: ['declined'] });
  return 'done';
}

async function offerOnceMore(talk: Talk, again: string = offerAgain): Promise<'done'> {
  const { offer: open } = talk.state;
  if (open === null) return 'done';
  open.times += 1;
  if (open.times <= timesOffered) {
    await talk.say({ text: again, acts: ['offer'], asks: 'offer', buttons: offerButtons });
    return 'done';
  }
  // The concern stays unanswered on the record; the talk goes on, and a later "yes" still takes it up. More of the story is told to it.
  Object.assign(talk.state, { offer: null, declined: open.concernId, heardConcern: open.concernId });
  await talk.say({
    text: offerLeftOpen(reachAPerson(talk.landlord), talk.reading.action !== 'pass'),
    acts: ['offer_left_open'],
    buttons: offerButtons,
  });
  return 'done';
}

/** The same told again is kept with it; another matter is one more point that the answer must deal with (Code 6.7, 6.8). */
async function addToOpen(talk: Talk, complaintId: string): Promise<'logged' | 'done'> {
  const complaint = await talk.cases.get(complaintId);
  const { same = false } = talk.state.offer ?? {};
  // It was answered meanwhile: what is told now is a complaint of its own.
  if (!takesPoints(complaint)) return logNow(talk);
  for (const { reading, text } of await readAgain(talk)) {
    if (text !== talk.text || text.trim().length > bareYes) {
      await (same ? talk.cases.note(complaintId, text) : talk.cases.addsPoint(complaintId, text));
    }
    await flagMatters(talk, complaintId, { reading, text });
  }
  if (talk.state.offer !== null)
    await talk.cases.matters.offerAccepted(talk.state.offer.concernId, complaintId);
  Object.assign(talk.state, { offer: null, story: null, lastComplaint: complaintId });
  await talk.say({
    text: same ? added(complaint.reference) : addedAsPoint(complaint.reference),
    acts: ['added'],
    more: { reference: complaint.reference },
  });
  await sayDeath(talk, complaint);
  return 'done';
}

/** A wish to go on with what was told, not the "ok" that ends a conversation. */
const goesOn =
  /^\W*(?:(?:ok|okay|well|oh|right|so|then)\W+)*(?:yes|yeah|yep|aye|go on|go ahead|carry on|do it|please do|why not|log it)\b/i;

/** A longer message tells something, and is heard for that. */
const longestTakingUp = 60;

/**
 * "Go on then", "tell me more", "no" when an offer was left, or never came because the story was taken for something else:
 * what was told stays available until it is old. Answers whether it was that.
 */
export async function takeUpStory(talk: Talk): Promise<boolean> {
  const { text, reading } = talk;
  if (!hasStory(talk) || text.trim().length > longestTakingUp || reading.action !== 'pass') return false;
  const reply = replyOf(reading, text);
  if (reply === 'more') await offerStory(talk, tellMore(talk.landlord));
  else if (goesOn.test(text)) await offerStory(talk);
  else return reply === 'no' && declineAgain(talk);
  return true;
}

function hasStory({ state }: Talk): boolean {
  return state.story !== null || state.declined !== null || state.heardConcern !== null;
}

async function declineAgain(talk: Talk): Promise<boolean> {
  const { declined: left, heardConcern } = talk.state;
  if (left === null && heardConcern === null) return false;
  // An offer that was left open has its answer now.
  if (left !== null && left === heardConcern) {
    await talk.cases.matters.offerDeclined(left, talk.text);
    talk.state.heardConcern = null;
  }
  await talk.say({ text: stillDeclined, acts: ['declined'] });
  return true;
}
