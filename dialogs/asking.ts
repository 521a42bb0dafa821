import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { changeWhich, leftHalfWay, partLabels, questions } from '../services/wording/en/intake.ts';
import { safeWayQuestion } from '../services/wording/en/safeContact.ts';
import { askAboutStaff } from './aboutStaff.ts';
import { mustAskSafely } from './keepingSafe.ts';
import { nextQuestion } from './nextQuestion.ts';
import { readBackNew } from './readBack.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';

/** Where an intake stands. */
export type Intake = NonNullable<ConversationState['intake']>;

/** How often one part is asked before it is left unanswered: Heard never loops. */
export const triesPerPart = 2;

/** Asks for what is still unknown, or reads back when nothing is. */
export async function askNext(talk: Talk): Promise<void> {
  const { intake } = talk.state;
  if (intake === null || (await askAboutStaff(talk))) return;
  const complaint = await talk.cases.get(intake.complaintId);
  const part = nextQuestion(stillToAsk(talk, complaint));
  if (part === null) return toReadBack(talk, intake);
  Object.assign(intake, { asked: part, times: 1, phase: 'gathering', changing: false });
  await ask(talk, part, 'text');
}

/** A number that was given before danger was told answers nothing of which way is safe. */
function stillToAsk({ state }: Talk, complaint: Complaint): Complaint['details'] {
  if (!mustAskSafely(state, complaint)) return complaint.details;
  const { reach: _reach, ...others } = complaint.details;
  return others;
}

async function ask(talk: Talk, part: Part, form: 'text' | 'again'): Promise<void> {
  const question = part === 'reach' ? await reachQuestion(talk) : questions[part];
  await talk.say({ text: question[form], acts: ['question'], asks: part, buttons: question.buttons });
}

/** Where a message could put somebody in danger the usual question is not put (domain 4.2). */
async function reachQuestion({ state, cases }: Talk): Promise<(typeof questions)['reach']> {
  const complaint = state.intake === null ? null : await cases.get(state.intake.complaintId);
  if (complaint?.guarded !== true) return questions.reach;
  state.askedSafely = complaint.id;
  return safeWayQuestion;
}

/** Puts the same question differently once; then leaves it unanswered rather than go round in circles. */
export async function askAgain(talk: Talk, intake: Intake, part: Part): Promise<void> {
  if (intake.times < triesPerPart) {
    intake.times += 1;
    return ask(talk, part, 'again');
  }
  await talk.cases.tell(intake.complaintId, part, { words: talk.text.trim() || null, none: 'skip' });
  if (intake.changing) return toReadBack(talk, intake);
  return askNext(talk);
}

/** Puts the open question again after something else was answered; that counts as no try. */
export async function askOpenQuestion(talk: Talk, intake: Intake): Promise<void> {
  if (intake.phase === 'confirming') return readBackNew(talk, await talk.cases.get(intake.complaintId));
  if (intake.phase === 'choosing') return askWhich(talk);
  if (intake.asked === null) return askNext(talk);
  await ask(talk, intake.asked, 'text');
}

/** Reads back what is known, or only what is new since the last time, and asks whether it is right. */
export async function toReadBack(talk: Talk, intake: Intake, said: Part[] = []): Promise<void> {
  Object.assign(intake, { asked: null, times: 0, phase: 'confirming', changing: false });
  await readBackNew(talk, await talk.cases.get(intake.complaintId), said);
}

/** Something in the read-back is to be changed: asks which part. */
export async function startChoosing(talk: Talk, intake: Intake): Promise<void> {
  Object.assign(intake, { phase: 'choosing', times: 0 });
  await askWhich(talk);
}

async function askWhich(talk: Talk): Promise<void> {
  const buttons = Object.values(partLabels);
  await talk.say({ text: changeWhich, acts: ['question'], asks: 'change_which', buttons });
}

/** One part of the read-back is to be changed: asks for it anew. */
export async function askToChange(talk: Talk, intake: Intake, part: Part): Promise<void> {
  Object.assign(intake, { phase: 'gathering', asked: part, times: 1, changing: true });
  await ask(talk, part, 'text');
}

/** Whether the resident wants no more questions. */
export function stopped(talk: Talk): boolean {
  return /^\s*(please )?(i (don['’]?t|do not) want to answer .*|stop asking .*|stop|leave it|leave it (there|for now)|that['’]?s (all|enough|it)( for now)?|enough|finish|no more questions|(just |can (i|we) |i['’]ll |lets |let['’]?s )?skip (all )?(of )?(the (rest|others?|remaining|lot)|everything( else)?|all|them|these|those)( of (it|them|these|those|the questions))?( questions?)?)([, ]+(and |just )?(please|thanks|thank you|now|no more questions|skip (the (rest|others?)|everything( else)?|all)( questions?)?|that['’]?s (all|enough)))*\W*$/i.test(
    talk.text,
  );
}

/** Stops asking. The complaint stands with what is known. */
export async function leave(talk: Talk, { reference }: Complaint): Promise<void> {
  talk.state.intake = null;
  await talk.say({ text: leftHalfWay(reference), acts: ['left_half_way'], more: { reference } });
}
