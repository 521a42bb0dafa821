import { plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import {
  reviewLeft,
  reviewOfferButtons,
  reviewOffered,
  reviewReasonAdded,
} from '../services/wording/en/passedOn.ts';
import { sideAnswer } from '../services/wording/en/sideQuestions.ts';
import { replyOf } from './buttonReplies.ts';
import type { Danger } from './danger.ts';
import { lastOpen } from './ownComplaint.ts';
import { passReview, review } from './passingOn.ts';
import type { Talk } from './talk.ts';

const unhappy =
  /\bnot (?:at all |very |really |too |best |even )?(?:happy|satisfied|pleased|good enough|right|fair|acceptable|accepting|having)\b|\b(?:isn['’]?t|aint|ain['’]t|wasn['’]?t) (?:good enough|right|fair|acceptable|on)\b|\bun(?:happy|fair|acceptable|satisfied)\b|\bdis(?:agree|appointed|gusted|graceful|grace|satisfied)\b|\b(?:do not|don['’]?t|won['’]?t|will not|can['’]?t|cannot) (?:agree|accept)\b|\b(?:rubbish|joke|whitewash|ridiculous|appalling|insult|appeal)\b|\btake (?:it|this) further\b/i;
const ofDecision =
  /\b(?:the|your|this|that|ur|you) (?:\w+ )?(?:decision|answer|outcome|letter|result|response|reply|finding|verdict|conclusion)s?\b|\bwhat (?:you|u|they) (?:decided|found)\b|\bhow (?:you|u|they) decided\b|\b(?:you|they) (?:did not|didn['’]?t) agree\b/i;
const ofThat = /\b(?:that|thats|that['’]s|it|its|it['’]s|this|with you|joke|rubbish|further|appeal)\b/i;
const inDoubt = /\?|\b(?:if|unless)\b|^\W*(?:what|how|who|when|where|can|do|is)\b/i;

/** What a remark about "that" is made of: any other word may tell of another matter. */
const remarkWords =
  /^(?:that|thats|it|its|this|is|isnt|was|wasnt|aint|i|im|am|we|were|are|with|about|you|your|youve|at|all|a|an|the|so|very|really|too|best|even|still|just|well|oh|no|not|nope|sorry|and|but|or|to|of|what|said|say|says|do|dont|wont|cant|cannot|can|will|accept|agree|good|enough|happy|satisfied|pleased|right|fair|acceptable|on|unhappy|unfair|unacceptable|disagree|disappointed|disgusted|disgraceful|disgrace|dissatisfied|rubbish|joke|whitewash|ridiculous|appalling|insult|appeal|want|would|like|take|further|absolutely|totally|completely|quite|one|bit|me|my|for|be|being|either|honest|then|whole|thing|absolute|complete|total|bloody|fucking)$/;

/** How clearly the words turn against the decision: they name it, or only point at it. */
function against({ text, reading }: Talk): 'decision' | 'that' | null {
  if (inDoubt.test(text) || !unhappy.test(text) || reading.wishesToComplain) return null;
  if (ofDecision.test(text)) return 'decision';
  return ofThat.test(text) && isRemark(text) ? 'that' : null;
}

function isRemark(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => remarkWords.test(word));
}

/** The complaint whose Stage 1 decision is meant: the one talked about last, or the only one that is decided. */
async function decidedMeant(talk: Talk): Promise<Complaint | null> {
  const own = await talk.cases.ofResident(talk.residentId);
  const { reference } = talk.reading;
  const last = reference === null ? await lastOpen(talk) : own.find((each) => each.reference === reference);
  if (last != null) return last.standing === 'stageOneDecided' && !last.closed ? last : null;
  if (reference !== null) return null;
  const decided = own.filter(({ standing, closed }) => standing === 'stageOneDecided' && !closed);
  return decided.length === 1 ? (decided[0] ?? null) : null;
}

/**
 * Whoever is not happy with a decision asks for a review (Code 6.10), and needs no set words for it: offered as something to
 * add to a complaint that is decided, their words would wait for nobody. Answers whether the message was about that.
 */
export async function answerDecision(talk: Talk, danger: Danger): Promise<boolean> {
  if (danger !== 'none' || talk.state.intake !== null) {
    talk.state.reviewing = null;
    return false;
  }
  return (await answerOffered(talk)) || (await turnAgainst(talk)) || (await addReason(talk));
}

/** The message after "shall I ask for a review?". */
async function answerOffered(talk: Talk): Promise<boolean> {
  const { reviewing } = talk.state;
  talk.state.reviewing = null;
  if (reviewing === null || talk.reading.wishesToComplain) return false;
  const complaint = await talk.cases.get(reviewing.complaintId);
  const reply = replyOf(talk.reading, talk.text);
  const wants = reply === 'yes' || isReason.test(talk.text) || against(talk) !== null;
  if (!wants) await talk.cases.note(complaint.id, reviewing.words);
  if (reply === 'no' || saysNo.test(talk.text)) {
    const { reference } = complaint;
    await talk.say({ text: reviewLeft(reference), acts: ['review_declined'], more: { reference } });
    return true;
  }
  if (!wants) return false;
  const more = talk.text.trim().length > bareYes ? `${reviewing.words}\n${talk.text}` : reviewing.words;
  await askedFor(talk, complaint, more);
  return true;
}

const saysNo = /^\W*(?:no|nope|nah|leave it|not now|forget it|never ?mind|do not|don['’]?t)\b.{0,20}$/i;

/** A longer answer tells why. */
const bareYes = 25;

async function turnAgainst(talk: Talk): Promise<boolean> {
  const how = against(talk);
  const complaint = how === null ? null : await decidedMeant(talk);
  if (complaint === null) return how === 'decision' && turnAgainstAnother(talk);
  if (how === 'decision') {
    await askedFor(talk, complaint, talk.text);
    return true;
  }
  Object.assign(talk.state, { offer: null, reviewing: { complaintId: complaint.id, words: talk.text } });
  const { reference } = complaint;
  await talk.say({
    text: reviewOffered(reference),
    acts: ['review_offered'],
    asks: 'confirm',
    buttons: reviewOfferButtons,
    more: { reference },
  });
  return true;
}

/** A decision whose reference stands beside the words, and is none of their own here: a new complaint about it would wait anew. */
async function turnAgainstAnother(talk: Talk): Promise<boolean> {
  const { reference, sideQuestions } = talk.reading;
  const isMistyped = reference === null && sideQuestions.includes('mistyped_reference');
  const own = await talk.cases.ofResident(talk.residentId);
  if (!isMistyped && (reference === null || own.some((each) => each.reference === reference))) return false;
  if (isMistyped) {
    const text = sideAnswer('mistyped_reference', talk.landlord);
    await talk.say({ text, acts: ['side_answer', 'mistyped_reference'] });
  }
  await passReview(talk);
  return true;
}

async function askedFor(talk: Talk, complaint: Complaint, words: string): Promise<void> {
  talk.state.offer = null;
  talk.state.lastComplaint = complaint.id;
  await review(talk, complaint, words);
}

const isReason =
  /^\W*(?:(?:and|also|well|its|it['’]s|just|mainly)\W+)*(?:because|cos|coz|cause|bcos|as|since)\b/i;

/** Reasons come in the same sitting as the wish. */
const sittingMilliseconds = 24 * 3_600_000;

/** Why a review is wanted belongs to that review: nobody is asked whether it is another complaint. */
async function addReason(talk: Talk): Promise<boolean> {
  const { reviewed } = talk.state;
  if (reviewed === null || talk.state.offer !== null || !isReasonNow(talk, reviewed.at)) return false;
  const complaint = await talk.cases.get(reviewed.complaintId);
  const { category } = talk.reading;
  const another = category !== null && complaint.category !== null && category !== complaint.category;
  if (complaint.closed || (another && !isReason.test(talk.text))) return false;
  await talk.cases.note(complaint.id, talk.text);
  const { reference } = complaint;
  await talk.say({ text: reviewReasonAdded(reference), acts: ['added'], more: { reference } });
  return true;
}

function isReasonNow({ text, reading, receivedAt }: Talk, at: string): boolean {
  if (plusMilliseconds(at, sittingMilliseconds) < receivedAt || reading.wishesToComplain) return false;
  if (isReason.test(text)) return true;
  if (/\?|\b(?:another|different|separate|new|also)\b/i.test(text)) return false;
  return reading.action === 'offer' || (unhappy.test(text) && reading.label !== 'status_question');
}
