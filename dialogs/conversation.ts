import type { TurnContext } from 'botbuilder';
import { type DialogContext, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { plusMilliseconds } from '../services/clock.ts';
import type { Part } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { greeting, helloAgain, thanks, whatICanDo } from '../services/wording/en/greeting.ts';
import type { dataRequests } from '../services/wording/en/passedOn.ts';
import { notUnderstoodOnce, notUnderstoodTwice } from '../services/wording/en/problems.ts';
import { sideAnswer } from '../services/wording/en/sideQuestions.ts';
import { answerDanger, type Danger } from './danger.ts';
import { answerFirstTime, askWhetherFirst } from './firstTime.ts';
import { IntakeDialog } from './intakeDialog.ts';
import { addLater, correctLater, withdrawLater } from './laterChanges.ts';
import {
  answerOffer,
  hearOnly,
  keepStory,
  logNow,
  makeOffer,
  offerStillOpen,
  recordRequest,
} from './offering.ts';
import {
  answerPersonContact,
  answerReviewWhich,
  passDataRequest,
  passReview,
  passToPerson,
} from './passingOn.ts';
import type { ConversationState } from './state.ts';
import { answerStatus } from './statusAnswer.ts';
import { carryTalk, type Talk } from './talk.ts';

/** Says hello, once, as soon as a conversation starts. */
export async function greet(talk: Talk): Promise<void> {
  if (talk.state.greeted) return;
  talk.state.greeted = true;
  await talk.say({ text: greeting(talk.landlord), acts: ['greeting'] });
}

/**
 * One message of a resident: danger first, then what interrupts, then what stands open, then what it is about.
 * Everything that it decides is collected and committed together (design 3.5).
 */
export async function hear(context: TurnContext, talk: Talk): Promise<void> {
  carryTalk(context, talk);
  const dialogs = await dialogContext(context, talk.state);
  const danger = await answerDanger(talk);
  if (danger === 'crisis') return keepQuietly(talk);
  if (talk.state.intake !== null && danger === 'stop') return pause(talk);
  if (await answerPersonContact(talk)) return;
  if (await answerReviewWhich(talk)) return;
  if (await interruption(talk, dialogs)) return;
  if (talk.state.intake !== null) return continueIntake(dialogs);
  const outcome = await answerOpenQuestion(talk, danger);
  if (outcome === 'open') await route(talk, dialogs, danger);
  else if (outcome === 'logged') await continueWithIntake(dialogs);
}

/**
 * After words about suicide or self-harm nothing is asked or offered (domain 4.2: no form questions). What was said is kept,
 * and an offer that stands open waits until the resident comes back to it.
 */
async function keepQuietly(talk: Talk): Promise<void> {
  if (talk.state.intake !== null) return pause(talk);
  keepStory(talk);
  if (talk.reading.action === 'offer') await hearOnly(talk);
  if (talk.reading.labels.includes('human_request')) await passToPerson(talk, false);
}

/** "Stop the form" (domain 4.2): nothing is asked after such advice. What was said is kept with the complaint. */
async function pause(talk: Talk): Promise<void> {
  talk.state.paused = true;
  if (talk.state.intake !== null) await talk.cases.note(talk.state.intake.complaintId, talk.text);
  if (talk.reading.labels.includes('human_request')) await passToPerson(talk, false);
}

async function dialogContext(context: TurnContext, state: ConversationState): Promise<DialogContext> {
  const dialogs = new DialogSet({
    get: async () => state.dialogs,
    set: async (_context, value) => {
      Object.assign(state.dialogs, value);
    },
    delete: async () => {
      state.dialogs.dialogStack = [];
    },
  });
  dialogs.add(new IntakeDialog());
  return dialogs.createContext(context);
}

/** Goes on with the intake; begins it anew when a change of version lost botbuilder's own stack. */
async function continueIntake(dialogs: DialogContext): Promise<void> {
  const result = await dialogs.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialogs.beginDialog(IntakeDialog.id);
}

async function continueWithIntake(dialogs: DialogContext): Promise<void> {
  await dialogs.cancelAllDialogs();
  await dialogs.beginDialog(IntakeDialog.id);
}

/**
 * Side questions, status, a person, data matters, a review: answered at once, after which the open question comes back
 * once. A message that tells a story about such things is no interruption.
 */
async function interruption(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  const handled = await interrupt(talk);
  if (!handled) return false;
  talk.state.notUnderstood = 0;
  if (talk.state.intake !== null) {
    if (dialogs.activeDialog === undefined) await dialogs.beginDialog(IntakeDialog.id);
    else await dialogs.repromptDialog();
  } else if (talk.state.offer !== null) {
    await offerStillOpen(talk);
  } else if (talk.reading.dissatisfied >= offeredBeside && !hasItsAnswer(talk)) {
    keepStory(talk);
    await makeOffer(talk, false);
  }
  return true;
}

/** A question is offered a complaint beside its answer only when it is plainly dissatisfied. */
const offeredBeside = 0.75;

/** A wish for a person or for a review is itself a choice: an offer beside it would ask for another. */
function hasItsAnswer({ reading }: Talk): boolean {
  return reading.labels.includes('human_request') || reading.labels.includes('review_request');
}

async function interrupt(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (answersWhatIsOpen(talk)) return false;
  const flag = dataMatter(reading);
  if (flag !== undefined) return did(passDataRequest(talk, flag));
  if (reading.labels.includes('review_request')) return did(passReview(talk));
  if (asksWhatIAm(talk)) return did(answerSide(talk));
  if (reading.label === 'human_request')
    return did(passToPerson(talk, talk.state.intake === null && talk.state.offer === null));
  if (reading.label === 'status_question') return did(answerStatus(talk));
  if (reading.sideQuestions.length > 0) return did(answerSide(talk));
  return false;
}

/** "Is this a real person?" asks what Heard is; "can I speak to a real person?" asks for one. */
function asksWhatIAm({ reading, text }: Talk): boolean {
  return (
    reading.sideQuestions.includes('are_you_a_robot') &&
    /^\W*(and |so |wait |sorry )?(is|are|am|r)\b/i.test(text)
  );
}

function dataMatter({ flags }: Reading): keyof typeof dataRequests | undefined {
  return flags.find(
    (each) =>
      each === 'data_protection_complaint' || each === 'subject_access' || each === 'information_request',
  );
}

async function did(work: Promise<void>): Promise<true> {
  await work;
  return true;
}

/** A short reply, or facts for the very part that was asked: an answer, whatever else its words resemble. */
function answersWhatIsOpen(talk: Talk): boolean {
  const { intake, offer, firstTime } = talk.state;
  if (intake !== null) return answersPart(talk, intake.asked);
  const { reading } = talk;
  return (offer !== null || firstTime !== null) && (reading.reply !== null || reading.wishesToComplain);
}

function answersPart(talk: Talk, asked: Part | null): boolean {
  const { reading } = talk;
  if (asked === 'what') return reading.dissatisfied >= 0.5 || talk.text.length > 200;
  if (asked === 'outcome' && reading.outcomes.length > 0) return true;
  if (asked === 'outcome' || asked === 'effect') return !turnsAside(talk);
  if (asked === 'reach' && (reading.email !== null || reading.phone !== null)) return true;
  return reading.reply !== null;
}

/** "I want them to speak to me properly" says what is wanted; "can I speak to someone?" turns to something else. */
function turnsAside({ reading, text }: Talk): boolean {
  if (isQuestion(text) || reading.sideQuestions.length > 0 || dataMatter(reading) !== undefined) return true;
  return reading.label === 'human_request' && /\b(can|could|may|please|let|put|get|pass) \w+/i.test(text);
}

function isQuestion(text: string): boolean {
  return /\?|^\s*(where|what|who|how|when|any|can|could|is|are|do|does|has|have|will)\b|\b(human|robot|computer|real person)\b/i.test(
    text,
  );
}

async function answerSide(talk: Talk): Promise<void> {
  for (const question of talk.reading.sideQuestions) {
    await talk.say({ text: sideAnswer(question, talk.landlord), acts: ['side_answer', question] });
  }
  if (talk.reading.sideQuestions.includes('policy')) {
    await talk.cases.recordDataRequest({
      residentId: talk.residentId,
      conversationId: talk.conversationId,
      kind: 'information_request',
      words: talk.text,
    });
  }
}

/** What stands open outside an intake: an offer, "is this the first time?", a contact, which complaint. */
async function answerOpenQuestion(talk: Talk, danger: Danger): Promise<'open' | 'done' | 'logged'> {
  if (danger !== 'none' && talk.reading.reply === null && !talk.reading.wishesToComplain) return 'open';
  if (talk.state.offer !== null) return (await correctsOpen(talk)) ? 'done' : answerOffer(talk);
  if (talk.state.firstTime !== null) return answerFirstTime(talk);
  return 'open';
}

/** "My number has changed" while an offer to add to a complaint stands open: it is about that complaint. */
async function correctsOpen(talk: Talk): Promise<boolean> {
  return talk.state.offer?.about !== null && talk.reading.corrects !== null && correctLater(talk);
}

async function route(talk: Talk, dialogs: DialogContext, danger: Danger): Promise<void> {
  const { reading, state } = talk;
  if (!reading.empty) state.notUnderstood = 0;
  if (reading.wishesToComplain || takesBackNo(talk)) {
    if (tellsTheTrouble(talk)) {
      forgetOldStory(talk);
      keepStory(talk);
    }
    await logNow(talk);
    return continueWithIntake(dialogs);
  }
  if (await changesLater(talk)) return;
  if (callsForOffer(talk, danger)) {
    keepStory(talk);
    return makeOffer(talk, danger !== 'none');
  }
  if (danger === 'none') await askOrChat(talk);
  else if (reading.labels.includes('service_request')) await recordRequest(talk, talk.text);
}

/** What changes a complaint that is already logged: withdrawn, corrected, added to. Answers whether it did. */
async function changesLater(talk: Talk): Promise<boolean> {
  return (await withdrawLater(talk)) || (await correctLater(talk)) || (await addLater(talk));
}

/** Beside danger there is no room for "is this the first time?": what could be dissatisfaction is offered. */
const perhapsDissatisfied = 0.3;

/** Clearly dissatisfied; or perhaps, and told before: then "is this the first time?" has its answer already. */
function callsForOffer({ reading }: Talk, danger: Danger): boolean {
  if (danger === 'danger' && reading.dissatisfied >= perhapsDissatisfied) return true;
  return reading.action === 'offer' || (reading.action === 'ask' && (reading.contacts ?? 0) > 0);
}

/** A story that grew into nothing for so long is over: a week. */
const storyKeptMilliseconds = 7 * 24 * 3_600_000;

/** What was told a week ago is another matter: a new complaint must not inherit its date. */
function forgetOldStory({ state, receivedAt }: Talk): void {
  if (state.story === null || plusMilliseconds(state.story.since, storyKeptMilliseconds) > receivedAt) return;
  Object.assign(state, { story: null, declined: null, offer: null });
}

async function askOrChat(talk: Talk): Promise<void> {
  const { reading } = talk;
  if (reading.action === 'ask' || reading.label === 'service_request') return askWhetherFirst(talk);
  return smallTalk(talk);
}

/** More than the bare wish: "I want to complain" alone tells nothing of what happened. */
function tellsTheTrouble(talk: Talk): boolean {
  return talk.text.trim().length > 40;
}

/** "Actually, yes" after "not now" (design 3.3: no can be taken back). */
function takesBackNo(talk: Talk): boolean {
  return talk.state.declined !== null && talk.reading.reply === 'yes';
}

async function smallTalk(talk: Talk): Promise<void> {
  const { reading, state } = talk;
  if (reading.reference !== null) return answerStatus(talk);
  if (reading.label === 'praise') return talk.say({ text: thanks, acts: ['thanks'] });
  if (talk.text.length > 40 && !reading.empty) keepStory(talk);
  if (reading.empty) {
    state.notUnderstood += 1;
    const twice = state.notUnderstood > 1;
    const text = twice ? notUnderstoodTwice(talk.landlord) : notUnderstoodOnce;
    return talk.say({ text, acts: twice ? ['not_understood', 'person_offered'] : ['not_understood'] });
  }
  if (/^\s*(hi|hello|hey|good (morning|afternoon|evening)|hiya)\b.{0,20}$/i.test(talk.text)) {
    return talk.say({ text: helloAgain, acts: ['hello'] });
  }
  state.notUnderstood += 1;
  if (state.notUnderstood > 1) {
    return talk.say({ text: notUnderstoodTwice(talk.landlord), acts: ['not_understood', 'person_offered'] });
  }
  return talk.say({ text: whatICanDo(talk.landlord), acts: ['help'] });
}
