import { londonDate } from '../services/clock.ts';
import { openClarification } from '../services/complaints/clarifying/rules.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { statusOf } from '../services/complaints/status/status.ts';
import { answerPassedOn, oneMoreQuestion } from '../services/wording/en/answeringTeam.ts';
import { added } from '../services/wording/en/offer.ts';
import { nextInWords } from '../services/wording/en/status/choices.ts';
import { promiseInWords } from '../services/wording/en/status/clocks.ts';
import { mayReach } from './access.ts';
import { hasOpenOffer } from './answeringOffers.ts';
import { askForCode } from './askingForCode.ts';
import { flagMatters } from './flags.ts';
import { isOpen } from './ownComplaint.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';
import { sayDeath } from './tellingOfDeath.ts';
import { openQuestionOf } from './whichComplaint.ts';

/** What was shown here and waits for an answer. */
export type Asked = NonNullable<ConversationState['teamAsked']>;

/** The status of these complaints was told: where the team asked or offered something, the next message may be the answer. */
export function awaitAnswer({ state, now }: Talk, told: Complaint[]): void {
  const waiting = told.filter((complaint) => isAsked(complaint) || hasOpenOffer(complaint));
  // What was shown a moment ago waits too: a second complaint that is opened with its code does not close the first.
  const before = state.teamAsked?.complaintIds.filter((id) => told.every((each) => each.id !== id)) ?? [];
  const complaintIds = [...waiting.map(({ id }) => id), ...before];
  const intakeId = state.intake?.complaintId;
  const inIntake = waiting.find(({ id }) => id === intakeId);
  // Two questions at once are none: the team's goes first, and "carry on" takes the others up again.
  if (inIntake !== undefined && isAsked(inIntake))
    Object.assign(state, { intake: null, lastComplaint: inIntake.id });
  const isWaiting = complaintIds.length > 0 && state.intake === null;
  state.teamAsked = isWaiting ? { complaintIds, at: now, draft: null, times: 0 } : null;
}

/** Whether the team has a question open. */
export function isAsked(complaint: Complaint): boolean {
  return isOpen(complaint) && complaint.erasedOn === null && openClarification(complaint) !== null;
}

/** Records the answer for the day on which it came, and tells what happens next with the date as it counts now. */
export async function passAnswerOn(
  talk: Talk,
  asked: Asked,
  { complaint, words }: { complaint: Complaint; words: string },
): Promise<true> {
  if (!(await mayReach(talk, complaint))) {
    await askForCode(talk, complaint.reference);
    return true;
  }
  if (!isAsked(complaint)) return readNoMore(talk, complaint, words);
  const after = await recorded(talk, complaint, words);
  await flagMatters(talk, complaint.id, { reading: talk.reading, text: words });
  if (complaint.residentId === talk.residentId) talk.state.lastComplaint = complaint.id;
  const { reference } = complaint;
  const status = statusOf(after, talk.landlord, londonDate(talk.now));
  const told = { status, landlord: talk.landlord, words: {} };
  const question = await openQuestionOf(talk, after);
  const next = [
    question === null ? '' : oneMoreQuestion(question),
    nextInWords(told),
    ...status.clocks.map(promiseInWords),
  ];
  await talk.say({
    text: answerPassedOn({ reference, words, next }, talk.landlord),
    acts: ['answer_passed_on'],
    more: { reference },
  });
  await sayDeath(talk, complaint);
  talk.state.toldTeam = { complaintId: complaint.id, offer: null, at: talk.now };
  const others = asked.complaintIds.filter((id) => id !== complaint.id);
  awaitAnswer(talk, [after, ...(await Promise.all(others.map((id) => talk.cases.get(id))))]);
  return true;
}

/** The team has asked nothing more meanwhile: the words are kept with the complaint all the same. */
async function readNoMore(talk: Talk, { id, reference }: Complaint, words: string): Promise<true> {
  await talk.cases.note(id, words);
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
  return true;
}

/** One message can settle both what it is about and what is wanted; then no question is put for what was said. */
async function recorded(talk: Talk, complaint: Complaint, words: string): Promise<Complaint> {
  const command = { type: 'clarified', words, on: londonDate(talk.receivedAt) } as const;
  const after = await talk.cases.staff(complaint.id, command);
  const saysOutcome = talk.reading.outcomes.length > 0 && openClarification(after)?.about === 'outcome';
  return saysOutcome ? talk.cases.staff(complaint.id, command) : after;
}

/** Words that waited for a yes are not lost when something else comes: staff find them with each complaint that they may be for. */
export async function keepDraft(talk: Talk, asked: Asked | null): Promise<void> {
  if (asked?.draft == null) return;
  for (const id of asked.complaintIds) {
    if (await mayReach(talk, await talk.cases.get(id))) await talk.cases.note(id, asked.draft);
  }
}
