import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { hasCode } from '../services/errors.ts';
import {
  changed,
  changeWhich,
  leftHalfWay,
  partLabels,
  questions,
  takenAsSaid,
} from '../services/wording/en/intake.ts';
import { type Answers, answersIn, factsIn } from './answering.ts';
import { tellDates } from './dates.ts';
import { flagMatters, sayFlags } from './flags.ts';
import { withdrawLater } from './laterChanges.ts';
import { nextQuestion } from './nextQuestion.ts';
import { partNamed, partOfButton, readBack } from './readBack.ts';
import type { ConversationState } from './state.ts';
import { type Talk, talkOf } from './talk.ts';

/** How often one part is asked before it is left unanswered: Heard never loops (issue: not understood twice). */
const triesPerPart = 2;

/** A longer yes tells something as well: "yes, but please do not send him again". */
const bareYes = 40;

type Intake = NonNullable<ConversationState['intake']>;

/**
 * Gathers what is still unknown about a logged complaint: one question a turn around the pure `nextQuestion`, then the
 * read-back, then the dates. Not a waterfall: steps stored as numbers break on a deploy and cannot take five answers at
 * once (design 3.6). Where it stands is in the conversation's state; what was answered is on the record.
 */
export class IntakeDialog extends Dialog {
  static readonly id = 'intake';

  constructor() {
    super(IntakeDialog.id);
  }

  /** Starts asking; what the story has already told is on the record and is not asked. */
  override async beginDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    await askNext(talkOf(dialogs.context));
    return Dialog.EndOfTurn;
  }

  /** Takes the resident's message as answer, correction or confirmation. */
  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const talk = talkOf(dialogs.context);
    const { intake } = talk.state;
    if (intake === null) return dialogs.endDialog();
    await steps[intake.phase](talk, intake);
    return talk.state.intake === null ? dialogs.endDialog() : Dialog.EndOfTurn;
  }

  /** Puts the open question again after a side question was answered. */
  override async repromptDialog(context: TurnContext): Promise<void> {
    const talk = talkOf(context);
    const { intake } = talk.state;
    if (intake === null) return;
    if (intake.phase === 'confirming') await readBack(talk, await talk.cases.get(intake.complaintId));
    else if (intake.phase === 'choosing') await askWhich(talk);
    else if (intake.asked !== null) await ask(talk, intake.asked, 'text');
  }
}

const steps: Record<Intake['phase'], (talk: Talk, intake: Intake) => Promise<void>> = {
  gathering: gather,
  confirming: confirm,
  choosing: choose,
};

async function gather(talk: Talk, intake: Intake): Promise<void> {
  const complaint = await talk.cases.get(intake.complaintId);
  if (await withdrawLater(talk)) return endIntake(talk);
  if (stopped(talk)) return leave(talk, complaint);
  const asked = afterPause(talk, intake) ? null : intake.asked;
  const answers = answersIn(talk.reading, talk.text, { asked, known: complaint.details });
  const corrected = await record(talk, complaint, answers);
  await learnMatters(talk, complaint);
  await goOn(talk, intake, { answers, corrected });
}

/** Says what became of the message and asks for what is still unknown. */
async function goOn(
  talk: Talk,
  intake: Intake,
  { answers, corrected }: { answers: Answers; corrected: Part[] },
): Promise<void> {
  const answered = intake.asked === null || answers[intake.asked] !== undefined;
  if (!answered && corrected.length === 0) return notAnswered(talk, intake);
  if (corrected.length > 0) await sayChanged(talk, corrected);
  else if (wasUnread(intake.asked, answers)) await talk.say({ text: takenAsSaid, acts: ['taken'] });
  if (intake.changing && answered) return toReadBack(talk, intake);
  await askNext(talk);
}

/** After a pause for danger the next message is about that danger, unless it states the very fact that was asked. */
function afterPause(talk: Talk, intake: Intake): boolean {
  const { paused } = talk.state;
  talk.state.paused = false;
  return paused && intake.asked !== null && factsIn(talk.reading, talk.text)[intake.asked] === undefined;
}

/** The words are kept all the same: a resident who answers something else has told us something. */
async function notAnswered(talk: Talk, intake: Intake): Promise<void> {
  if (!talk.reading.empty) await talk.cases.note(intake.complaintId, talk.text);
  if (intake.asked === null) return askNext(talk);
  await askAgain(talk, intake, intake.asked);
}

/** What a message says beside its answers: what the complaint is about, and what a person must look at. */
async function learnMatters(talk: Talk, complaint: Complaint): Promise<void> {
  const { reading, text } = talk;
  if (complaint.category === null && reading.category !== null) {
    await talk.cases.setCategory(complaint.id, reading.category);
  }
  await flagMatters(talk, complaint.id, { reading, text });
  await sayFlags(talk, complaint);
}

/** Writes the answers to the record. Gives the parts whose earlier answer changed. */
async function record(talk: Talk, complaint: Complaint, answers: Answers): Promise<Part[]> {
  const corrected: Part[] = [];
  for (const [part, given] of Object.entries(answers) as [Part, NonNullable<Answers[Part]>][]) {
    if (complaint.details[part] !== undefined && talk.state.intake?.asked !== part) corrected.push(part);
    await talk.cases.tell(complaint.id, part, given);
  }
  return corrected;
}

async function sayChanged(talk: Talk, corrected: Part[]): Promise<void> {
  for (const part of corrected) await talk.say({ text: changed(part), acts: ['corrected'] });
}

function wasUnread(asked: Part | null, answers: Answers): boolean {
  if (asked === 'since') return answers.since?.words !== null && answers.since?.date === undefined;
  return asked === 'contacts' && answers.contacts?.words !== null && answers.contacts?.times === undefined;
}

/** Asks for what is still unknown, or reads back when nothing is. */
async function askNext(talk: Talk): Promise<void> {
  const { intake } = talk.state;
  if (intake === null) return;
  const complaint = await talk.cases.get(intake.complaintId);
  const part = nextQuestion(complaint.details);
  if (part === null) return toReadBack(talk, intake);
  Object.assign(intake, { asked: part, times: 1, phase: 'gathering', changing: false });
  await ask(talk, part, 'text');
}

async function ask(talk: Talk, part: Part, form: 'text' | 'again'): Promise<void> {
  const question = questions[part];
  await talk.say({ text: question[form], acts: ['question'], asks: part, buttons: question.buttons });
}

/** Puts the same question differently once; then leaves it unanswered rather than go round in circles. */
async function askAgain(talk: Talk, intake: Intake, part: Part): Promise<void> {
  if (intake.times < triesPerPart) {
    intake.times += 1;
    return ask(talk, part, 'again');
  }
  await talk.cases.tell(intake.complaintId, part, { words: talk.text.trim() || null, none: 'skip' });
  if (intake.changing) return toReadBack(talk, intake);
  return askNext(talk);
}

async function toReadBack(talk: Talk, intake: Intake): Promise<void> {
  Object.assign(intake, { asked: null, times: 0, phase: 'confirming', changing: false });
  await readBack(talk, await talk.cases.get(intake.complaintId));
}

async function confirm(talk: Talk, intake: Intake): Promise<void> {
  const complaint = await talk.cases.get(intake.complaintId);
  if (await withdrawLater(talk)) return endIntake(talk);
  const answers = restated(talk, complaint);
  if (Object.keys(answers).length > 0) {
    await sayChanged(talk, await record(talk, complaint, answers));
    return toReadBack(talk, intake);
  }
  if (talk.reading.reply === 'yes') {
    if (talk.text.trim().length > bareYes) await talk.cases.note(complaint.id, talk.text);
    return finish(talk, intake);
  }
  const named = partNamed(talk.text);
  if (named !== null) return change(talk, intake, named);
  if (talk.reading.reply === 'no' || talk.reading.reply === 'correction') return startChoosing(talk, intake);
  if (stopped(talk)) return leave(talk, complaint);
  return moreWasSaid(talk, intake);
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
  if (!talk.reading.empty) {
    await talk.cases.note(intake.complaintId, talk.text);
    await talk.say({ text: takenAsSaid, acts: ['taken'] });
  }
  intake.times += 1;
  if (intake.times > triesPerPart) return leave(talk, await talk.cases.get(intake.complaintId));
  await readBack(talk, await talk.cases.get(intake.complaintId));
}

async function startChoosing(talk: Talk, intake: Intake): Promise<void> {
  Object.assign(intake, { phase: 'choosing', times: 0 });
  await askWhich(talk);
}

async function askWhich(talk: Talk): Promise<void> {
  await talk.say({
    text: changeWhich,
    acts: ['question'],
    asks: 'change_which',
    buttons: Object.values(partLabels),
  });
}

/** "It started on 3 September" is the change itself, though it also names its part. */
async function choose(talk: Talk, intake: Intake): Promise<void> {
  const button = partOfButton(talk.text);
  if (button !== null) return change(talk, intake, button);
  const complaint = await talk.cases.get(intake.complaintId);
  const answers = answersIn({ ...talk.reading, reply: 'correction' }, talk.text, {
    asked: null,
    known: complaint.details,
  });
  if (Object.keys(answers).length > 0) {
    await sayChanged(talk, await record(talk, complaint, answers));
    return toReadBack(talk, intake);
  }
  const named = partNamed(talk.text);
  return named === null ? toReadBack(talk, intake) : change(talk, intake, named);
}

async function change(talk: Talk, intake: Intake, part: Part): Promise<void> {
  Object.assign(intake, { phase: 'gathering', asked: part, times: 1, changing: true });
  await ask(talk, part, 'text');
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

function stopped(talk: Talk): boolean {
  return /^\s*(please )?(i (don['’]?t|do not) want to answer .*|stop asking .*|stop|leave it|leave it (there|for now)|that['’]?s (all|enough)( for now)?|enough|finish|no more questions)([, ]+(please|thanks|thank you|now|no more questions|that['’]?s (all|enough)))*\W*$/i.test(
    talk.text,
  );
}

function endIntake(talk: Talk): void {
  talk.state.intake = null;
}

async function leave(talk: Talk, complaint: Complaint): Promise<void> {
  endIntake(talk);
  await talk.say({
    text: leftHalfWay(complaint.reference),
    acts: ['left_half_way'],
    more: { reference: complaint.reference },
  });
}
