import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { anotherKept } from '../services/wording/en/goingOn.ts';
import { takenAsSaid } from '../services/wording/en/intake.ts';
import { offerButtons } from '../services/wording/en/offer.ts';
import { questionKept } from '../services/wording/en/worries.ts';
import { type Answers, answersIn, factsIn } from './answering.ts';
import {
  askAgain,
  askNext,
  askOpenQuestion,
  type Intake,
  leave,
  startChoosing,
  stopped,
  toReadBack,
  triesPerPart,
} from './asking.ts';
import { isBareWish } from './bareWish.ts';
import { asCorrected } from './correcting.ts';
import { asksBack, fits } from './fitting.ts';
import { hearOnly, keepStory } from './offering.ts';
import { partRewritten } from './partRewritten.ts';
import { learnMatters, record, sayChanged } from './recording.ts';
import { wishesToGoOn } from './resuming.ts';
import { answerSafeWay } from './safeWay.ts';
import { lookForContact } from './saidBefore.ts';
import type { Talk } from './talk.ts';

/** The message after a question of the intake: its answer, answers to others, a correction, or something else. */
export async function gather(talk: Talk, intake: Intake): Promise<void> {
  const complaint = await talk.cases.get(intake.complaintId);
  if (stopped(talk)) return leave(talk, complaint);
  if (!complaint.guarded && (await lookForContact(talk, intake, complaint))) return;
  const returns = returnsFromDanger(talk, intake);
  if (leavesOpen(talk, intake)) return askOpenQuestion(talk, intake);
  if (changesSomething.test(talk.text)) return startChoosing(talk, intake);
  if (!returns && (await answerSafeWay(talk, intake, complaint))) return;
  if (tellsAnother(talk, intake)) return keepAnother(talk, intake);
  return takeAnswers(talk, intake, { complaint, returns });
}

/** @param returns whether the message is the first after a pause for danger. */
async function takeAnswers(
  talk: Talk,
  intake: Intake,
  { complaint, returns }: { complaint: Complaint; returns: boolean },
): Promise<void> {
  const asked = returns ? null : intake.asked;
  const rewritten = await partRewritten(talk);
  const isRewritten = Object.keys(rewritten).length > 0;
  const said = isRewritten
    ? rewritten
    : answersIn(talk.reading, talk.text, { asked, known: complaint.details });
  const answers = asCorrected(said, talk.text, await talk.cases.answersInWords(complaint.id));
  const corrected = await record(talk, complaint, answers);
  await learnMatters(talk, complaint);
  if (returns && corrected.length === 0) return afterDanger(talk, intake);
  await goOn(talk, intake, { answers, corrected });
}

/** The button of the read-back, said while a part is asked: nobody is called "change something". */
const changesSomething = /^\W*(?:i want to |can i |please )?change (?:something|an answer|one answer)\W*$/i;

/** What answers nothing: "go on", thanks, the wish that was met. */
function leavesOpen(talk: Talk, intake: Intake): boolean {
  return wishesToGoOn(talk.text) || isCourtesy(talk.text) || wishesAgain(talk, intake);
}

/** A longer message tells more than the wish. */
const longestBareWish = 30;

/** "Yes, log a complaint", while one is being taken: the wish is met, and answers no question. */
function wishesAgain({ text }: Talk, { asked }: Intake): boolean {
  if (asked === null || asked === 'what') return false;
  const isButton = offerButtons[0]?.toLowerCase() === text.trim().toLowerCase();
  return isButton || (text.trim().length <= longestBareWish && isBareWish(text));
}

const courtesy =
  /^\W*(?:(?:ok|okay|thanks|thank you|many|thx|ta|cheers|very much|so much|a lot|great|lovely|brilliant|hi|hello|for (?:that|your help)|mate|love)\W*)+$/i;

/** "Thanks" answers no question: nobody is called "thank you". */
function isCourtesy(text: string): boolean {
  return courtesy.test(text);
}

/** Whether another complaint is told in the middle of this one: its date and place must not be taken for this one's. */
function tellsAnother({ reading, text }: Talk, { asked }: Intake): boolean {
  if (!reading.wishesToComplain || asked === 'what' || text.trim().length <= 40) return false;
  return /\b(?:also|another|too|as well|second|separate|different)\b/i.test(text);
}

/** The other matter is heard, for staff to see and for the resident to log when this one is done. */
async function keepAnother(talk: Talk, intake: Intake): Promise<void> {
  keepStory(talk);
  await hearOnly(talk);
  const { reference } = await talk.cases.get(intake.complaintId);
  await talk.say({ text: anotherKept(reference), acts: ['another_kept'], more: { reference } });
  await askOpenQuestion(talk, intake);
}

/** Says what became of the message and asks for what is still unknown. */
async function goOn(
  talk: Talk,
  intake: Intake,
  { answers, corrected }: { answers: Answers; corrected: Part[] },
): Promise<void> {
  if (intake.asked === null && isNothing(answers)) await keepWords(talk, intake);
  const answered = intake.asked === null || answers[intake.asked] !== undefined;
  if (!answered && corrected.length === 0) return notAnswered(talk, intake);
  if (corrected.length > 0) await sayChanged(talk, intake.complaintId, corrected);
  else if (wasUnread(intake.asked, answers)) await talk.say({ text: takenAsSaid, acts: ['taken'] });
  if (intake.changing && answered) return changedOne(talk, intake);
  await askNext(talk);
}

function isNothing(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}

/** What answers no question is with the complaint all the same. */
async function keepWords(talk: Talk, { complaintId }: Intake): Promise<void> {
  if (!talk.reading.empty) await talk.cases.note(complaintId, talk.text);
}

async function changedOne(talk: Talk, intake: Intake): Promise<void> {
  intake.rounds = 0;
  await toReadBack(talk, intake);
}

/** After a pause for danger the next message is about that danger, unless it states the very fact that was asked. */
function returnsFromDanger(talk: Talk, intake: Intake): boolean {
  const { paused } = talk.state;
  talk.state.paused = false;
  return paused && intake.asked !== null && factsIn(talk.reading, talk.text)[intake.asked] === undefined;
}

/** What was said about the danger is kept, and the open question comes back as if it had not been put. */
async function afterDanger(talk: Talk, intake: Intake): Promise<void> {
  if (!talk.reading.empty) await talk.cases.note(intake.complaintId, talk.text);
  await askOpenQuestion(talk, intake);
}

/**
 * The words are kept all the same: a resident who answers something else has told us something. A question that Heard has
 * no answer to is for a person.
 */
async function notAnswered(talk: Talk, intake: Intake): Promise<void> {
  if (!talk.reading.empty) await talk.cases.note(intake.complaintId, talk.text);
  if (intake.asked === null) return askNext(talk);
  if (asksBack(talk.text, intake.asked)) await talk.say({ text: questionKept, acts: ['question_kept'] });
  if (intake.times >= triesPerPart && isNoAnswer(talk, intake.asked))
    return leaveOpen(talk, intake, intake.asked);
  await askAgain(talk, intake, intake.asked);
}

/** Whether the words would stand wrongly as the answer: they answer another part, or nothing. */
function isNoAnswer({ reading, text }: Talk, asked: Part): boolean {
  const alone = Object.keys(factsIn(reading, text)).length === 0;
  return asked === 'name' || !alone || !fits(asked, { reading, text, alone: true });
}

/** Asked twice, and the second answer was about something else: the part stays without an answer. */
async function leaveOpen(talk: Talk, intake: Intake, part: Part): Promise<void> {
  await talk.cases.tell(intake.complaintId, part, { words: null, none: 'skip' });
  if (intake.changing) return toReadBack(talk, intake);
  return askNext(talk);
}

function wasUnread(asked: Part | null, answers: Answers): boolean {
  if (asked === 'since') return answers.since?.words !== null && answers.since?.date === undefined;
  return asked === 'contacts' && answers.contacts?.words !== null && answers.contacts?.times === undefined;
}
