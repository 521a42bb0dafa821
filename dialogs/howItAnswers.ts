import type { Complaint } from '../services/complaints/complaint.ts';
import { codeAwaited } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import { dataMatterIn } from './dataMatters.ts';
import { wishesToAdd, wishesToGoOn } from './resuming.ts';
import { isOnlySwearing } from './swearing.ts';
import type { Talk } from './talk.ts';
import { codeIn, digitsOnly, speaksOfCode } from './typedCode.ts';
import { givesUpByName } from './withdrawing.ts';

/**
 * Whether a message is the answer to the team's question: plainly; perhaps, so that it is read back; no, but the question still
 * stands; or no, because it tells of another matter.
 */
export type Answering = 'plainly' | 'perhaps' | 'aside' | 'other';

const closing =
  /^\W*(?:(?:hi|hello|hey|hiya|ok|okay|thanks?|thank you|ta|cheers|bye|goodbye|right|fine|great|lovely|good (?:morning|afternoon|evening)|got it|i see|one (?:minute|moment|sec)|hang on|wait)\b\W*)+$/i;
const asks =
  /\?|^\W*(?:(?:and|so|but|ok|sorry|wait|please)\W+)*(?:what|when|why|who|where|how|which|can|could|will|would you|do you|does|did you|is it|are you|have you|should|must)\b/i;
const anotherMatter =
  /\b(?:another|different|separate|new|other) (?:thing|matter|problem|complaint|issue)\b|\bsomething else\b|\bby the way\b|\bwhile i['’]?m (?:here|on)\b/i;

/** Beyond this an answer may hold a story of its own. */
const longestPlain = 500;
/** In a longer message a word about a person or a status is part of what it tells. */
const longestWish = 100;

/** Whether a message is about something else than what stands open, which goes on after it. */
export function turnsAside(talk: Talk): boolean {
  const { reading, text } = talk;
  if (isAboutCode(talk)) return true;
  const isNothing = reading.empty || closing.test(text) || isOnlySwearing(text);
  return isNothing || isQuestion(talk) || isWish(talk) || (text.length <= longestWish && wantsElse(talk));
}

/** While a one-time code is waited for, the code, and where it is to go, is nobody's answer to the team. */
function isAboutCode(talk: Talk): boolean {
  const { reading, text } = talk;
  if (codeAwaited(talk) === null) return false;
  const isContact = (reading.email ?? reading.phone) !== null && text.length <= longestWish;
  return codeIn(text) !== null || digitsOnly(text) || speaksOfCode(text) || isContact;
}

function isQuestion({ reading, text }: Talk): boolean {
  return asks.test(text) || reading.sideQuestions.length > 0 || replyOf(reading, text) === 'more';
}

/** What has its own way, whatever stands open. */
function isWish(talk: Talk): boolean {
  const { reading, text } = talk;
  if (givesUpByName(talk) || wishesToGoOn(text) || wishesToAdd(text)) return true;
  return reading.labels.includes('review_request') || dataMatterIn(reading) !== undefined;
}

/** "I want somebody to come and look" says what would put it right, whatever else it is like. */
function wantsElse({ reading, text }: Talk): boolean {
  if (reading.corrects === 'reach' || isReferenceAlone(reading.reference, text)) return true;
  if (reading.outcomes.length > 0) return false;
  return reading.label === 'human_request' || reading.label === 'status_question';
}

/** "COH-26-...: the green one by the gate" answers, and says which complaint it answers for. */
function isReferenceAlone(reference: string | null, text: string): boolean {
  if (reference === null) return false;
  const rest =
    text
      .toUpperCase()
      .replace(reference, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  return rest.length < 3;
}

/** "The hall of the block!" speaks of what was asked, however angry it is. */
function speaksOf(asked: string | null, text: string): boolean {
  const words = (said: string) => said.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const askedOf = new Set(words(asked ?? '').filter((word) => !ofAnyQuestion.test(word)));
  return words(text).some((word) => askedOf.has(word));
}

const ofAnyQuestion =
  /^(?:what|which|when|where|that|this|they|them|your|yours|with|from|have|does|would|like|about|want|mean|please|tell|there|were|been|complaint|happen(?:ed)?|could|should|will)$/;

/** "The one by the gate", "it's the left hand one": whatever it is like, it picks out something that was asked about. */
const picksOut =
  /^\W*(?:(?:oh|well|sorry|no|so|it['’]?s|it is|i mean|i meant|that['’]?s|that is|that would be)\W+)*(?:the|that|this)(?: [\w'’-]+){0,3} one\b|^\W*(?:(?:oh|well|sorry|it['’]?s|i mean)\W+)*(?:the|that) one\b/i;
const longestPick = 80;

function isPick(text: string): boolean {
  return text.trim().length <= longestPick && picksOut.test(text);
}

function tellsAnother({ reading, text }: Talk, complaint: Complaint, asked: string | null): boolean {
  if (reading.wishesToComplain) return true;
  if (isPick(text)) return false;
  if (anotherMatter.test(text)) return reading.action !== 'pass' || reading.label === 'service_request';
  return reading.action === 'offer' && isOther(reading.category, complaint) && !speaksOf(asked, text);
}

function isOther(category: Complaint['category'], complaint: Complaint): boolean {
  return category !== null && complaint.category !== null && category !== complaint.category;
}

const yesOrNo =
  /(?:^|[.!?,:]\s*)(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)\b[^.!?]*\?\s*$/i;

/** Whether a message takes up what was asked: it speaks of it, or picks out one of the things. */
export function takesUp(asked: string, text: string): boolean {
  return isPick(text) || speaksOf(asked, text);
}

/** Whether a question can be answered with yes or no. */
export function asksYesOrNo(asked: string | null): boolean {
  return asked !== null && yesOrNo.test(asked.trim());
}

/**
 * How a message answers the team's question.
 * @param asked the question's words as opened; null: erased
 * @param fresh whether the question was shown in the same sitting
 */
export function howItAnswers(
  talk: Talk,
  complaint: Complaint,
  { asked, fresh }: { asked: string | null; fresh: boolean },
): Answering {
  if (tellsAnother(talk, complaint, asked)) return 'other';
  if (turnsAside(talk)) return 'aside';
  return fresh && isPlain(talk, complaint, asked) ? 'plainly' : 'perhaps';
}

function isPlain(talk: Talk, complaint: Complaint, asked: string | null): boolean {
  const { reading, text } = talk;
  const reply = replyOf(reading, text);
  if (reply === 'yes' || reply === 'no') return isPlainReply(text, asked);
  if (isPick(text)) return true;
  if (reply !== null || reading.action === 'offer') return false;
  return text.length <= longestPlain && !isFirstReport(talk, complaint);
}

/** "Yes" to "is it your own gutter?" is an answer; to "which gutter is it?" it may be anything. */
function isPlainReply(text: string, asked: string | null): boolean {
  return text.trim().split(/\s+/).length > 3 || asksYesOrNo(asked);
}

/** "The green one by the gate" names a thing; a report says what is wrong with one. */
const tellsOfThing =
  /\b(?:is|are|was|isn['’]?t|won['’]?t|doesn['’]?t|keeps?|has|have|needs?|broke\w*|leak\w*|drip\w*|stuck|blocked|not)\b/i;

/** Something else is to be put right, as it seems; what is wanted done is an answer. */
function isFirstReport({ reading, text }: Talk, complaint: Complaint): boolean {
  if (reading.outcomes.length > 0 || !tellsOfThing.test(text)) return false;
  return reading.label === 'service_request' && isOther(reading.category, complaint);
}
