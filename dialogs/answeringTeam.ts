import { londonDate, plusMilliseconds } from '../services/clock.ts';
import { openClarification } from '../services/complaints/clarifying/rules.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { statusOf } from '../services/complaints/status/status.ts';
import {
  answerButtons,
  answerPassedOn,
  isThatYourAnswer,
  oneMoreQuestion,
  whichQuestion,
} from '../services/wording/en/answeringTeam.ts';
import { nextInWords } from '../services/wording/en/status/choices.ts';
import { promiseInWords } from '../services/wording/en/status/clocks.ts';
import { mayReach, provenComplaints } from './access.ts';
import { answerOffers, hasOpenOffer } from './answeringOffers.ts';
import { askForCode } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import type { Danger } from './danger.ts';
import { flagMatters } from './flags.ts';
import { howItAnswers } from './howItAnswers.ts';
import { isOpen, namesIt } from './ownComplaint.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';
import { sayDeath } from './tellingOfDeath.ts';

type Asked = NonNullable<ConversationState['teamAsked']>;

/** So long after the question was shown the next message is its answer without being asked; later it is read back. */
const freshMilliseconds = 60 * 60_000;
/** A question that was shown longer ago than this must be shown again. */
const keptMilliseconds = 24 * 60 * 60_000;

/** The status of these complaints was told: where the team asked or offered something, the next message may be the answer. */
export function awaitAnswer({ state, now }: Talk, told: Complaint[]): void {
  const waiting = told.filter((complaint) => isAsked(complaint) || hasOpenOffer(complaint));
  const complaintIds = waiting.map(({ id }) => id);
  const intakeId = state.intake?.complaintId;
  const inIntake = waiting.find(({ id }) => id === intakeId);
  // Two questions at once are none: the team's goes first, and "carry on" takes the others up again.
  if (inIntake !== undefined && isAsked(inIntake))
    Object.assign(state, { intake: null, lastComplaint: inIntake.id });
  const isWaiting = complaintIds.length > 0 && state.intake === null;
  state.teamAsked = isWaiting ? { complaintIds, at: now, draft: null } : null;
}

function isAsked(complaint: Complaint): boolean {
  return isOpen(complaint) && complaint.erasedOn === null && openClarification(complaint) !== null;
}

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
    return false;
  }
  if (typeof held?.draft === 'string') return settleDraft(talk, held, held.draft);
  const asked = stillShown(talk, held);
  const complaints = await complaintsOf(talk, asked);
  if (await answerOffers(talk, { complaints, isShown: asked !== null })) return carryOn(talk, asked);
  return asked !== null && answerQuestion(talk, asked, complaints.filter(isAsked));
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

async function answerQuestion(talk: Talk, asked: Asked, waiting: Complaint[]): Promise<boolean> {
  const named = waiting.filter(({ reference }) => namesIt(talk, reference));
  const meant = named.length > 0 ? named : waiting;
  const [complaint] = meant;
  if (complaint === undefined) return false;
  const how = howItAnswers(talk, complaint, await questionOf(talk, complaint, asked));
  if (how === 'aside') talk.state.teamAsked = asked;
  if (how === 'aside' || how === 'other') return false;
  if (meant.length > 1) return askWhich(talk, asked, meant);
  if (how === 'perhaps') return readBack(talk, asked, complaint);
  return passOn(talk, complaint, talk.text);
}

async function questionOf(talk: Talk, complaint: Complaint, { at }: Asked) {
  const open = complaint.clarifications.find(({ answer }) => answer === null);
  const asked = open === undefined ? null : await talk.cases.openWords(complaint.id, open.words);
  return { asked, fresh: plusMilliseconds(at, freshMilliseconds) > talk.receivedAt };
}

async function askWhich(talk: Talk, asked: Asked, meant: Complaint[]): Promise<true> {
  talk.state.teamAsked = { ...asked, draft: talk.text };
  const buttons = meant.map(({ reference }) => reference);
  await talk.say({ text: whichQuestion, acts: ['question'], asks: 'team_which', buttons });
  return true;
}

async function readBack(talk: Talk, asked: Asked, { id, reference }: Complaint): Promise<true> {
  talk.state.teamAsked = { complaintIds: [id], at: asked.at, draft: talk.text };
  await talk.say({
    text: isThatYourAnswer(talk.text),
    acts: ['answer_read_back'],
    asks: 'team_question',
    buttons: answerButtons,
    more: { reference },
  });
  return true;
}

/** The message after "is that your answer?" or "which complaint is it for?". */
async function settleDraft(talk: Talk, asked: Asked, draft: string): Promise<boolean> {
  const waiting = (await complaintsOf(talk, asked)).filter(isAsked);
  const [single] = waiting;
  const named = waiting.find(({ reference }) => namesIt(talk, reference));
  const reply = replyTo(talk);
  const meant = named ?? (waiting.length === 1 && reply === 'yes' ? single : undefined);
  if (meant !== undefined) return passOn(talk, meant, draft);
  if (reply === 'no') return hearInstead(talk, draft);
  await keepDraft(talk, asked);
  talk.state.teamAsked = { ...asked, draft: null };
  return false;
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

/** Words that waited for a yes are not lost when something else comes: staff find them with the complaint. */
async function keepDraft(talk: Talk, asked: Asked | null): Promise<void> {
  const [id] = asked?.complaintIds ?? [];
  if (asked?.draft == null || id === undefined) return;
  if (await mayReach(talk, await talk.cases.get(id))) await talk.cases.note(id, asked.draft);
}

/** Records the answer for the day on which it came, and tells what happens next with the date as it counts now. */
async function passOn(talk: Talk, complaint: Complaint, words: string): Promise<true> {
  if (!(await mayReach(talk, complaint))) {
    await askForCode(talk, complaint.reference);
    return true;
  }
  const after = await recorded(talk, complaint, words);
  await flagMatters(talk, complaint.id, { reading: talk.reading, text: words });
  if (complaint.residentId === talk.residentId) talk.state.lastComplaint = complaint.id;
  const { reference } = complaint;
  const status = statusOf(after, talk.landlord, londonDate(talk.now));
  const told = { status, landlord: talk.landlord, words: {} };
  const question = await nextQuestionOf(talk, after);
  const next = [question, nextInWords(told), ...status.clocks.map(promiseInWords)];
  await talk.say({
    text: answerPassedOn({ reference, words, next }, talk.landlord),
    acts: ['answer_passed_on'],
    more: { reference },
  });
  await sayDeath(talk, complaint);
  awaitAnswer(talk, [after]);
  return true;
}

/** One message can settle both what it is about and what is wanted; then no question is put for what was said. */
async function recorded(talk: Talk, complaint: Complaint, words: string): Promise<Complaint> {
  const command = { type: 'clarified', words, on: londonDate(talk.receivedAt) } as const;
  const after = await talk.cases.staff(complaint.id, command);
  const saysOutcome = talk.reading.outcomes.length > 0 && openClarification(after)?.about === 'outcome';
  return saysOutcome ? talk.cases.staff(complaint.id, command) : after;
}

async function nextQuestionOf(talk: Talk, complaint: Complaint): Promise<string> {
  const open = complaint.clarifications.find(({ answer }) => answer === null);
  const words = open === undefined ? null : await talk.cases.openWords(complaint.id, open.words);
  return words === null ? '' : oneMoreQuestion(words);
}
