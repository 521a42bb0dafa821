import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { hasCode } from '../services/errors.ts';
import { openingHours, reachAPerson } from '../services/wording/en/contact.ts';
import { anotherKept, changeLeft } from '../services/wording/en/goingOn.ts';
import { addedBeside } from '../services/wording/en/intake.ts';
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
import { hearOnly, keepStory, offerOther } from './offering.ts';
import { partRewritten } from './partRewritten.ts';
import { asksForAll, partNamed, partOfButton, readBack, readBackNew } from './readBack.ts';
import { record, sayChanged } from './recording.ts';
import { replacedIn, withWhatWas } from './replacing.ts';
import { wishesToGoOn } from './resuming.ts';
import { answerStatus } from './statusAnswer.ts';
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
  if (asksForAll(talk.text)) return readBack(talk, complaint);
  if (await turnsAside(talk, intake, complaint)) return;
  if (await changes(talk, intake, await meant(talk, complaint))) return;
  const reply = replyOf(talk.reading, talk.text);
  if (reply === 'yes') {
    if (talk.text.trim().length > bareYes) await talk.cases.note(complaint.id, talk.text);
    return finish(talk, intake);
  }
  return notConfirmed(talk, intake, complaint);
}

const whereItGot =
  /^\W*(?:and |so |but )?(?:where\b.{0,30}\b(?:up to|got to)|how (?:is|are|['’]s) (?:it|that|things|everything) (?:going|getting on|coming on))\b/i;
const anotherMatter =
  /\b(?:second|another|separate|different|new) (?:complaint|matter|problem|issue)\b|\balso (?:want to |like to )?complain\b/i;

/** What is no answer to the read-back: a question where it stands, another complaint. Answers whether it was that. */
async function turnsAside(talk: Talk, intake: Intake, { reference }: Complaint): Promise<boolean> {
  const tellsAnother = anotherMatter.test(talk.text) && replyOf(talk.reading, talk.text) !== 'yes';
  if (!tellsAnother && !whereItGot.test(talk.text)) return false;
  if (tellsAnother) {
    keepStory(talk);
    await hearOnly(talk);
    await talk.say({ text: anotherKept(reference), acts: ['another_kept'], more: { reference } });
  } else await answerStatus(talk);
  await askOpenQuestion(talk, intake);
  return true;
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
  await readBack(talk, await talk.cases.get(intake.complaintId));
  return true;
}

/** Writes what the message changes and reads back again. Answers whether it changed anything. */
async function changes(talk: Talk, intake: Intake, answers: Answers): Promise<boolean> {
  if (Object.keys(answers).length === 0) return false;
  const complaint = await talk.cases.get(intake.complaintId);
  const words = await talk.cases.answersInWords(complaint.id);
  const meant = withWhatWas(asCorrected(answers, talk.text, words), talk.text, { words, complaint });
  const corrected = await record(talk, complaint, meant);
  intake.rounds = 0;
  await sayChanged(talk, complaint.id, corrected);
  await toReadBack(talk, intake, corrected);
  return true;
}

/** "Actually I want compensation" names a part and says what it is to be. */
async function changeNamed(talk: Talk, intake: Intake, part: Part): Promise<void> {
  const fact = factsIn(talk.reading, talk.text)[part];
  if (fact !== undefined && (await changes(talk, intake, { [part]: fact }))) return;
  return askToChange(talk, intake, part);
}

/** A part that is named with its new text, else what the reply states. */
async function meant(talk: Talk, complaint: Complaint): Promise<Answers> {
  const rewritten = await partRewritten(talk);
  return Object.keys(rewritten).length > 0 ? rewritten : restated(talk, complaint);
}

/**
 * What the read-back's reply states. An address, a name, a way to be reached is meant for the one that was read back; a date
 * or a number may belong to more of the story, and replaces nothing unless the words correct it.
 */
async function restated({ reading, text, cases }: Talk, { id, details }: Complaint): Promise<Answers> {
  const stated = answersIn(reading, text, { asked: null, known: details });
  const { name, home, reach } = answersIn({ ...reading, reply: 'correction', corrects: null }, text, {
    asked: null,
    known: details,
  });
  const answers = { ...stated, ...(name && { name }), ...(home && { home }), ...(reach && { reach }) };
  return Object.keys(answers).length > 0 ? answers : replacedIn(text, await cases.answersInWords(id));
}

/** As much as is shown again of what was said beside the parts; the record has all of it. */
const mostBeside = 10;
const longestBeside = 300;

/** Neither yes nor a change: what was said is kept with the complaint, and the read-back comes again. */
async function moreWasSaid(talk: Talk, intake: Intake): Promise<void> {
  if (/\bchang|wrong|not right\b/i.test(talk.text)) return startChoosing(talk, intake);
  if (wishesToGoOn(talk.text) || saysNothing(talk)) return askOpenQuestion(talk, intake);
  if (!talk.reading.empty) {
    await talk.cases.note(intake.complaintId, talk.text);
    if (intake.beside.length < mostBeside) intake.beside.push(talk.text.trim().slice(0, longestBeside));
    await talk.say({ text: addedBeside(talk.text), acts: ['taken'] });
  }
  intake.times += 1;
  if (intake.times > triesPerPart) return leave(talk, await talk.cases.get(intake.complaintId));
  await readBackNew(talk, await talk.cases.get(intake.complaintId));
}

/** "Skip", "no idea": there is nothing in it to be kept. */
function saysNothing({ reading, text }: Talk): boolean {
  const reply = replyOf(reading, text);
  return (
    (reply === 'skip' || reply === 'dont_know' || reply === 'rather_not') && text.trim().length <= bareYes
  );
}

/** How often "which part?" may go without an answer that can be used, before a person is offered. */
const roundsOfChoosing = 2;

/** The answer to "which part?". "It started on 3 September" is the change itself, though it also names its part. */
export async function choose(talk: Talk, intake: Intake): Promise<void> {
  const button = partOfButton(talk.text);
  if (button !== null) return askToChange(talk, intake, button);
  const complaint = await talk.cases.get(intake.complaintId);
  if (stopped(talk)) return leave(talk, complaint);
  if (await changes(talk, intake, await partRewritten(talk))) return;
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
  await offerOther(talk);
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
