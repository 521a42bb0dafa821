import { plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import {
  type Awaited,
  answerButtons,
  isThatYourAnswer,
  keptWithEach,
  noneOfThem,
  whichComplaint,
} from '../services/wording/en/answeringTeam.ts';
import { mayReach, provenComplaints } from './access.ts';
import { answerOffers, openOffer } from './answeringOffers.ts';
import { replyOf } from './buttonReplies.ts';
import type { Danger } from './danger.ts';
import { asksYesOrNo, howItAnswers, turnsAside } from './howItAnswers.ts';
import { isOpen } from './ownComplaint.ts';
import { type Asked, isAsked, keepDraft, passAnswerOn } from './passingAnswers.ts';
import { putsRight } from './puttingRight.ts';
import { keepShown, mayAnswer, unseenQuestion } from './questionOnReturn.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';
import { complaintNamed, complaintsChosen, openQuestionOf, saysMoreThanWhich } from './whichComplaint.ts';
import { offerNamed } from './wishesToBeHeard.ts';

/** So long after the question was shown the next message is its answer without being asked; later it is read back. */
const freshMilliseconds = 60 * 60_000;
/** A question that was shown longer ago than this must be shown again. */
const keptMilliseconds = 24 * 60 * 60_000;

/**
 * What the team asked or offered is answered here (Code 5.6, 6.2), by whom the complaint belongs to: recorded in their words, for
 * the team to work with. What is plainly something else is heard as that. Answers whether the message was no more than the answer.
 */
export async function answerTeam(talk: Talk, danger: Danger): Promise<boolean> {
  const { state } = talk;
  const held = state.teamAsked;
  state.teamAsked = null;
  if (danger !== 'none' || standsElse(state)) {
    await keepDraft(talk, held);
    return danger === 'none' && answersBesideReadBack(talk);
  }
  if (typeof held?.draft === 'string') return settleDraft(talk, held, held.draft);
  const asked = stillShown(talk, held);
  if (await putsRight(talk)) return carryOn(talk, asked);
  const complaints = await complaintsOf(talk, asked);
  const offered = await answerOffers(talk, { complaints, isShown: asked !== null });
  if (offered === 'answered') return carryOn(talk, asked);
  if (offered !== 'other') return askWhich(talk, { asked, meant: offered, draft: talk.text });
  return asked === null ? answerUnseen(talk) : answerQuestion(talk, asked, complaints);
}

/** While the read-back waits for its yes, a message that names an offer, or takes up a question of the team, answers that. */
async function answersBesideReadBack(talk: Talk): Promise<boolean> {
  const { intake, offer, firstTime } = talk.state;
  if (intake?.phase !== 'confirming' || offer !== null || firstTime !== null) return false;
  if (offerNamed(talk.text) === null) return answerUnseen(talk);
  const complaints = await complaintsOf(talk, null);
  return (await answerOffers(talk, { complaints, isShown: false })) === 'answered';
}

/** A question that they know from a letter, answered before it was shown here: read back with the question. */
async function answerUnseen(talk: Talk): Promise<boolean> {
  const unseen = await unseenQuestion(talk);
  if (unseen === null || !mayAnswer(talk, unseen)) return false;
  const { complaint, question } = unseen;
  keepShown(talk, [complaint]);
  // Two questions at once are none: the team's goes first, and "carry on" takes the read-back up again.
  if (talk.state.intake !== null) Object.assign(talk.state, { intake: null, lastComplaint: complaint.id });
  const asked: Asked = { complaintIds: [complaint.id], at: talk.now, draft: null, times: 0 };
  return readBack(talk, asked, complaint, question);
}

function standsElse({ intake, offer, firstTime }: ConversationState): boolean {
  return intake !== null || offer !== null || firstTime !== null;
}

function stillShown({ receivedAt }: Talk, held: Asked | null): Asked | null {
  return held !== null && plusMilliseconds(held.at, keptMilliseconds) > receivedAt ? held : null;
}

/** What else was shown stays open after one of it was answered. */
function carryOn({ state }: Talk, asked: Asked | null): true {
  state.teamAsked ??= asked;
  return true;
}

/** Those that were shown; without that all that this resident may do something with. */
async function complaintsOf(talk: Talk, asked: Asked | null): Promise<Complaint[]> {
  if (asked !== null) return Promise.all(asked.complaintIds.map((id) => talk.cases.get(id)));
  const own = await talk.cases.ofResident(talk.residentId);
  return [...own, ...(await provenComplaints(talk))].filter(isOpen);
}

async function answerQuestion(talk: Talk, asked: Asked, shown: Complaint[]): Promise<boolean> {
  const waiting = shown.filter(isAsked);
  const meant = await answeredBy(talk, waiting);
  const [complaint] = meant;
  if (complaint === undefined) return waits(talk, asked);
  const fresh = plusMilliseconds(asked.at, freshMilliseconds) > talk.receivedAt;
  const how = howItAnswers(talk, complaint, { asked: await openQuestionOf(talk, complaint), fresh });
  if (how === 'aside') return waits(talk, asked);
  if (how === 'other') return false;
  if (meant.length > 1) return askWhich(talk, { asked, meant, draft: talk.text });
  if (!(await mayReach(talk, complaint))) return passAnswerOn(talk, asked, { complaint, words: talk.text });
  if (how === 'perhaps' || (await speaksOfAnother(talk, complaint, shown)))
    return readBack(talk, asked, complaint);
  return passAnswerOn(talk, asked, { complaint, words: talk.text });
}

/** Whether the message speaks of another one that was shown than the only one with a question. */
async function speaksOfAnother(talk: Talk, { id }: Complaint, shown: Complaint[]): Promise<boolean> {
  const named = shown.length > 1 ? await complaintNamed(talk, shown) : null;
  return named !== null && named.id !== id;
}

/** What turns aside leaves what was shown open for the next message. */
function waits(talk: Talk, asked: Asked): false {
  if (turnsAside(talk)) talk.state.teamAsked = asked;
  return false;
}

/** Of the complaints with a question the one that is meant: named, spoken of, or the only one that asks yes or no. Else all of them. */
async function answeredBy(talk: Talk, waiting: Complaint[]): Promise<Complaint[]> {
  if (waiting.length < 2) return waiting;
  const named = await complaintNamed(talk, waiting);
  if (named !== null) return [named];
  const reply = replyTo(talk);
  const isBare = (reply === 'yes' || reply === 'no') && talk.text.trim().split(/\s+/).length <= 3;
  if (!isBare) return waiting;
  const asked = await Promise.all(waiting.map((complaint) => openQuestionOf(talk, complaint)));
  const fitting = waiting.filter((_complaint, place) => asksYesOrNo(asked[place] ?? null));
  return fitting.length === 1 ? fitting : waiting;
}

/** Which of these the words are for. What each waits for is told only to whom it may be told. */
async function askWhich(
  talk: Talk,
  { asked, meant, draft }: { asked: Asked | null; meant: Complaint[]; draft: string },
): Promise<true> {
  const listed: { reference: string; awaits: Awaited | null }[] = [];
  for (const complaint of meant) {
    const awaits = (await mayReach(talk, complaint)) ? await awaited(talk, complaint) : null;
    listed.push({ reference: complaint.reference, awaits });
  }
  const times = (asked?.times ?? 0) + 1;
  const complaintIds = meant.map(({ id }) => id);
  talk.state.teamAsked = { complaintIds, at: asked?.at ?? talk.now, draft, times };
  const buttons = [...meant.map(({ reference }) => reference), noneOfThem];
  await talk.say({ text: whichComplaint(listed), acts: ['question'], asks: 'team_which', buttons });
  return true;
}

async function awaited(talk: Talk, complaint: Complaint): Promise<Awaited | null> {
  const question = isAsked(complaint) ? await openQuestionOf(talk, complaint) : null;
  if (question !== null) return { question };
  const offer = openOffer(complaint);
  return offer === null ? null : { offer };
}

async function readBack(
  talk: Talk,
  asked: Asked,
  { id, reference }: Complaint,
  question: string | null = null,
): Promise<true> {
  talk.state.teamAsked = { complaintIds: [id], at: asked.at, draft: talk.text, times: 0 };
  await talk.say({
    text: isThatYourAnswer(talk.text, question),
    acts: ['answer_read_back'],
    asks: 'team_question',
    buttons: answerButtons,
    more: { reference },
  });
  return true;
}

/** The message after "is that your answer?" or "which complaint is it for?". */
async function settleDraft(talk: Talk, asked: Asked, draft: string): Promise<boolean> {
  const waiting = await complaintsOf(talk, asked);
  const reply = replyTo(talk);
  if (waiting.length > 1) return settleWhich(talk, asked, { waiting, draft });
  const [single] = waiting;
  if (single !== undefined && reply === 'yes') return passDraft(talk, asked, { chosen: [single], draft });
  if (reply === 'no') return hearInstead(talk, draft);
  if (single !== undefined && isAsked(single) && (await saysItBetter(talk, single)))
    return passDraft(talk, asked, { chosen: [single], draft: `${draft}\n${talk.text.trim()}` });
  await keepDraft(talk, asked);
  talk.state.teamAsked = { ...asked, draft: null };
  return false;
}

/** "I mean the green one by the gate", to a read-back: an answer in plainer words. */
async function saysItBetter(talk: Talk, complaint: Complaint): Promise<boolean> {
  const asked = await openQuestionOf(talk, complaint);
  return howItAnswers(talk, complaint, { asked, fresh: true }) === 'plainly';
}

/** So often in a row it is asked which complaint an answer is for; then staff find the words with each. */
const timesAsked = 2;

async function settleWhich(
  talk: Talk,
  asked: Asked,
  { waiting, draft }: { waiting: Complaint[]; draft: string },
): Promise<boolean> {
  const chosen = await complaintsChosen(talk, waiting);
  const more = saysMoreThanWhich(talk.text) ? `${draft}\n${talk.text.trim()}` : draft;
  if (chosen.length > 0) return passDraft(talk, asked, { chosen, draft: more });
  if (isNone(talk)) return hearInstead(talk, draft);
  if (turnsAside(talk)) {
    talk.state.teamAsked = asked;
    return false;
  }
  const [first] = waiting;
  const tellsElse =
    first !== undefined && howItAnswers(talk, first, { asked: null, fresh: true }) === 'other';
  if (!tellsElse && asked.times < timesAsked) return askWhich(talk, { asked, meant: waiting, draft: more });
  await keepDraft(talk, { ...asked, draft: tellsElse ? draft : more });
  return !tellsElse && sayKept(talk, waiting);
}

const none =
  /^\W*(?:no\W+)?(?:neither|none)\b.{0,20}$|^\W*(?:it['’]?s |no\W+)?(?:something|somewhere) else\b.{0,10}$/i;

function isNone(talk: Talk): boolean {
  return none.test(talk.text) || replyTo(talk) === 'no';
}

async function sayKept(talk: Talk, waiting: Complaint[]): Promise<true> {
  const references = waiting.map(({ reference }) => reference);
  await talk.say({ text: keptWithEach(references, talk.landlord), acts: ['answer_kept'] });
  return true;
}

/** The words that waited are heard as they were said, of the complaints that they are for. */
async function passDraft(
  talk: Talk,
  asked: Asked,
  { chosen, draft }: { chosen: Complaint[]; draft: string },
): Promise<true> {
  const { text, reading } = talk;
  await hearInstead(talk, draft);
  for (const complaint of chosen) {
    const offered = await answerOffers(talk, { complaints: [complaint], isShown: true });
    if (offered === 'answered') carryOn(talk, asked);
    else await passAnswerOn(talk, asked, { complaint, words: draft });
  }
  Object.assign(talk, { text, reading });
  return true;
}

function replyTo({ reading, text }: Talk): 'yes' | 'no' | null {
  const pressed = answerButtons.findIndex((button) => button.toLowerCase() === text.trim().toLowerCase());
  if (pressed >= 0) return pressed === 0 ? 'yes' : 'no';
  const reply = replyOf({ reply: reading.reply }, text);
  return reply === 'yes' || reply === 'no' ? reply : null;
}

/** It was no answer: then it is heard for what it says. */
async function hearInstead(talk: Talk, draft: string): Promise<false> {
  const reading = await talk.read({ text: draft, at: talk.receivedAt });
  Object.assign(talk, { text: draft, reading });
  return false;
}
