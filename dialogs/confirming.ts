import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { hasCode } from '../services/errors.ts';
import { openingHours, reachAPerson } from '../services/wording/en/contact.ts';
import { changeLeft } from '../services/wording/en/goingOn.ts';
import { takenAsSaid } from '../services/wording/en/intake.ts';
import { type Answers, answersIn, factsIn } from './answering.ts';
import {
  askOpenQuestion,
  askToChange,
  type Intake,
  leave,
  startChoosing,
  stopped,
  toReadBack,
  triesPerPart,
} from './asking.ts';
import { replyOf } from './buttonReplies.ts';
import { asCorrected } from './correcting.ts';
import { tellDates } from './dates.ts';
import { partNamed, partOfButton, readBack } from './readBack.ts';
import { record, sayChanged } from './recording.ts';
import { wishesToGoOn } from './resuming.ts';
import type { Talk } from './talk.ts';

/** A longer yes tells something as well: "yes, but please do not send him again". */
const bareYes = 40;

/** The message after the read-back: right, wrong, or more of the story. */
export async function confirm(talk: Talk, intake: Intake): Promise<void> {
  const complaint = await talk.cases.get(intake.complaintId);
  if (await answersToDanger(talk, intake)) return;
  // "What would put it right" names a part: the "right" in it confirms nothing.
  const button = partOfButton(talk.text);
  if (button !== null) return askToChange(talk, intake, button);
  if (await changes(talk, intake, restated(talk, complaint))) return;
  const reply = replyOf(talk.reading, talk.text);
  if (reply === 'yes') {
    if (talk.text.trim().length > bareYes) await talk.cases.note(complaint.id, talk.text);
    return finish(talk, intake);
  }
  return notConfirmed(talk, intake, complaint);
}

async function notConfirmed(talk: Talk, intake: Intake, complaint: Complaint): Promise<void> {
  const reply = replyOf(talk.reading, talk.text);
  if (stopped(talk)) return leave(talk, complaint);
  const named = partNamed(talk.text) ?? talk.reading.corrects;
  if (named !== null) return changeNamed(talk, intake, named);
  if (reply === 'no' || reply === 'correction') return startChoosing(talk, intake);
  return moreWasSaid(talk, intake);
}

/** After a pause for danger "yes, I am safe now" confirms no read-back, which comes again; "yes, that is right" does. */
async function answersToDanger(talk: Talk, intake: Intake): Promise<boolean> {
  const { paused } = talk.state;
  talk.state.paused = false;
  const namesIt = /\b(?:right|correct)\b/i.test(talk.text) && replyOf(talk.reading, talk.text) === 'yes';
  if (!paused || namesIt) return false;
  if (!talk.reading.empty && !wishesToGoOn(talk.text)) await talk.cases.note(intake.complaintId, talk.text);
  await askOpenQuestion(talk, intake);
  return true;
}

/** Writes what the message changes and reads back again. Answers whether it changed anything. */
async function changes(talk: Talk, intake: Intake, answers: Answers): Promise<boolean> {
  if (Object.keys(answers).length === 0) return false;
  const complaint = await talk.cases.get(intake.complaintId);
  const words = await talk.cases.answersInWords(complaint.id);
  const corrected = await record(talk, complaint, asCorrected(answers, talk.text, words));
  intake.rounds = 0;
  await sayChanged(talk, complaint.id, corrected);
  await toReadBack(talk, intake);
  return true;
}

/** "Actually I want compensation" names a part and says what it is to be. */
async function changeNamed(talk: Talk, intake: Intake, part: Part): Promise<void> {
  const fact = factsIn(talk.reading, talk.text)[part];
  if (fact !== undefined && (await changes(talk, intake, { [part]: fact }))) return;
  return askToChange(talk, intake, part);
}

/**
 * What the read-back's reply states. An address, a name, a way to be reached is meant for the one that was read back; a date
 * or a number may belong to more of the story, and replaces nothing unless the words correct it.
 */
function restated({ reading, text }: Talk, { details }: Complaint): Answers {
  const stated = answersIn(reading, text, { asked: null, known: details });
  const { name, home, reach } = answersIn({ ...reading, reply: 'correction', corrects: null }, text, {
    asked: null,
    known: details,
  });
  return { ...stated, ...(name && { name }), ...(home && { home }), ...(reach && { reach }) };
}

/** Neither yes nor a change: what was said is kept with the complaint, and the read-back comes again. */
async function moreWasSaid(talk: Talk, intake: Intake): Promise<void> {
  if (/\bchang|wrong|not right\b/i.test(talk.text)) return startChoosing(talk, intake);
  if (wishesToGoOn(talk.text)) return askOpenQuestion(talk, intake);
  if (!talk.reading.empty) {
    await talk.cases.note(intake.complaintId, talk.text);
    await talk.say({ text: takenAsSaid, acts: ['taken'] });
  }
  intake.times += 1;
  if (intake.times > triesPerPart) return leave(talk, await talk.cases.get(intake.complaintId));
  await readBack(talk, await talk.cases.get(intake.complaintId));
}

/** How often "which part?" may go without an answer that can be used, before a person is offered. */
const roundsOfChoosing = 2;

/** The answer to "which part?". "It started on 3 September" is the change itself, though it also names its part. */
export async function choose(talk: Talk, intake: Intake): Promise<void> {
  const button = partOfButton(talk.text);
  if (button !== null) return askToChange(talk, intake, button);
  const complaint = await talk.cases.get(intake.complaintId);
  if (stopped(talk)) return leave(talk, complaint);
  const answers = answersIn({ ...talk.reading, reply: 'correction' }, talk.text, {
    asked: null,
    known: complaint.details,
  });
  if (await changes(talk, intake, answers)) return;
  const named: Part | null = partNamed(talk.text) ?? talk.reading.corrects;
  if (named !== null) return askToChange(talk, intake, named);
  return noPartNamed(talk, intake, complaint);
}

/** Keeps the words and reads back again; the second time in a row a person is offered, and the complaint stands. */
async function noPartNamed(talk: Talk, intake: Intake, complaint: Complaint): Promise<void> {
  if (tellsSomething(talk)) await talk.cases.note(complaint.id, talk.text);
  intake.rounds += 1;
  if (intake.rounds < roundsOfChoosing) return toReadBack(talk, intake);
  talk.state.intake = null;
  const { reference } = complaint;
  await talk.say({
    text: changeLeft(reference, reachAPerson(talk.landlord), openingHours(talk.landlord)),
    acts: ['not_understood', 'person_offered', 'left_half_way'],
    more: { reference },
  });
}

function tellsSomething({ reading, text }: Talk): boolean {
  return !reading.empty && (replyOf(reading, text) === null || text.trim().length > bareYes);
}

async function finish(talk: Talk, intake: Intake): Promise<void> {
  const complaint = await confirmed(talk, intake.complaintId);
  talk.state.intake = null;
  await tellDates(talk, complaint);
}

/** What happened and what is wanted must both be answered; "I don't know" is an answer, silence is not. */
async function confirmed(talk: Talk, complaintId: string): Promise<Complaint> {
  try {
    return await talk.cases.confirmDefinition(complaintId);
  } catch (thrown) {
    if (!hasCode(thrown, 'REFUSED')) throw thrown;
    return talk.cases.get(complaintId);
  }
}
