import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { plusMilliseconds } from '../services/clock.ts';
import { isShutOutByLandlord } from '../services/understanding/homeless.ts';
import { greeting } from '../services/wording/en/greeting.ts';
import { answerAboutStaff, askAboutStaffLater } from './aboutStaff.ts';
import { answerAfterCrisis } from './afterCrisis.ts';
import { answerOffer, takeUpStory } from './answeringOffer.ts';
import { answerTeam } from './answeringTeam.ts';
import { answerWithoutReference } from './askedReference.ts';
import { withBareWish } from './bareWish.ts';
import { replyOf } from './buttonReplies.ts';
import { answerDanger, type Danger, isAlert } from './danger.ts';
import { withEarlierNamed } from './earlierNamed.ts';
import { answerFirstTime, askWhetherFirst } from './firstTime.ts';
import { IntakeDialog } from './intakeDialog.ts';
import { interruption } from './interruptions.ts';
import { heedRoutes } from './keepingSafe.ts';
import { hearWithLately, keepLately } from './lately.ts';
import { addLater, correctLater, startChange } from './laterChanges.ts';
import {
  asksWhetherSame,
  hearOnly,
  keepStory,
  logNow,
  makeOffer,
  offerStillOpen,
  recordRequest,
} from './offering.ts';
import { answerPersonContact, answerReviewWhich, passToPerson } from './passingOn.ts';
import { showQuestionOnReturn } from './questionOnReturn.ts';
import { answerReported } from './reportedBefore.ts';
import { answerAdding, resume } from './resuming.ts';
import { answerDecision } from './reviewing.ts';
import { answerRoutes } from './routesAnswered.ts';
import { smallTalk } from './smallTalk.ts';
import type { ConversationState } from './state.ts';
import { takeUpAgain } from './takingUpAgain.ts';
import { carryTalk, type Talk } from './talk.ts';
import { tellsOfDeath } from './tellingOfDeath.ts';
import { askWhereabouts, keepWhereabouts } from './whereabouts.ts';
import { answerWhereabouts, type HeardReach } from './whereaboutsAnswered.ts';
import { answerWithdraw, askTheAfraid, askToWithdraw, givesUpByName } from './withdrawing.ts';
import { leavesGroup, saysWithOthers } from './withGroup.ts';

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
  Object.assign(talk, { reading: withBareWish(talk.reading, talk.text) });
  Object.assign(talk, { reading: await withEarlierNamed(talk) });
  hearWithLately(talk);
  carryTalk(context, talk);
  const wasAsking = talk.state.intake !== null;
  await answer(context, talk);
  await askAboutStaffLater(talk);
  await askWhereabouts(talk);
  if (!wasAsking) await showQuestionOnReturn(talk);
  keepLately(talk);
}

async function answer(context: TurnContext, talk: Talk): Promise<void> {
  const dialogs = await dialogContext(context, talk.state);
  const danger = await answerDanger(talk);
  const routes = await heedRoutes(talk);
  const kept = await keepWhereabouts(talk, routes, isAlert(danger));
  if (await goesFirst(talk, dialogs, danger)) return;
  if (danger === 'none' && (await settleAboutStaff(talk, dialogs))) return;
  if (await answersReach(talk, { kept, routes, danger })) return;
  if (await answerOwnWish(talk, dialogs, danger)) return;
  if (await answersOfOthers(talk, dialogs, danger)) return;
  if (talk.state.intake !== null) return continueIntake(dialogs);
  const outcome = await answerOpenQuestion(talk, danger);
  if (outcome === 'open') await route(talk, dialogs, danger);
  else if (outcome === 'logged') await continueWithIntake(dialogs);
}

/** Whether it is about somebody of the office; then what stood open comes back. Answers whether the message was that answer. */
async function settleAboutStaff(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  if (!(await answerAboutStaff(talk))) return false;
  if (talk.state.intake !== null) await askAgainInIntake(dialogs);
  return true;
}

/** Where, who, and how they may be reached or not, when a message tells only that. */
async function answersReach(talk: Talk, heard: HeardReach): Promise<boolean> {
  return (await answerWhereabouts(talk, heard)) || answerRoutes(talk, heard.routes, heard.danger);
}

/** What goes to people at once: a contact for a person, which complaint to review, words against a decision. */
async function answersOfTeam(talk: Talk, danger: Danger): Promise<boolean> {
  if (danger === 'none' && (await answerWithoutReference(talk))) return true;
  if ((await answerPersonContact(talk)) || (await answerReviewWhich(talk))) return true;
  if (danger === 'none' && (await askTheAfraid(talk))) return true;
  return answerDecision(talk, danger);
}

/** What is for people, about other people's complaints, or a question beside: answered before what stands open. */
async function answersOfOthers(talk: Talk, dialogs: DialogContext, danger: Danger): Promise<boolean> {
  if (await answersOfTeam(talk, danger)) return true;
  if (danger === 'none' && (await answersOfGroup(talk, dialogs))) return true;
  return interruption(talk, dialogs);
}

/** A complaint with others, or no longer with them. Answers whether the message was that. */
async function answersOfGroup(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  if (await leavesGroup(talk)) return true;
  const isAsked = talk.state.intake !== null;
  if (!(await saysWithOthers(talk))) return false;
  await (isAsked ? askAgainInIntake(dialogs) : continueWithIntake(dialogs));
  return true;
}

/**
 * What Heard asked about the resident's own wish: to withdraw, to add something. In an intake the open question comes back
 * afterwards. Answers whether the message was no more than that answer.
 */
async function answerOwnWish(talk: Talk, dialogs: DialogContext, danger: Danger): Promise<boolean> {
  const answer = await answerWithdraw(talk, danger !== 'none');
  if (answer === 'hear' && !(await answerAdding(talk))) return false;
  if (talk.state.intake !== null) await askAgainInIntake(dialogs);
  else await dialogs.cancelAllDialogs();
  if (talk.state.intake === null && talk.state.offer !== null) await offerStillOpen(talk);
  return true;
}

async function askAgainInIntake(dialogs: DialogContext): Promise<void> {
  if (dialogs.activeDialog === undefined) await dialogs.beginDialog(IntakeDialog.id);
  else await dialogs.repromptDialog();
}

/** Danger that stops everything, the hours after words about suicide or self-harm, and answers to the team's own question. */
async function goesFirst(talk: Talk, dialogs: DialogContext, danger: Danger): Promise<boolean> {
  if ((await stopsFor(talk, danger)) || (await answerAfterCrisis(talk, danger))) return true;
  if (!(await answerTeam(talk, danger))) return false;
  if (talk.state.intake !== null) await askAgainInIntake(dialogs);
  return true;
}

/** Whether the danger is such that nothing else is said now. */
async function stopsFor(talk: Talk, danger: Danger): Promise<boolean> {
  const stops = danger === 'crisis' || (danger === 'stop' && talk.state.intake !== null);
  if (danger === 'crisis') await keepQuietly(talk);
  else if (stops) await pause(talk);
  return stops;
}

/**
 * After words about suicide or self-harm nothing is asked or offered (domain 4.2: no form questions). What was said is kept,
 * and an offer that stands open waits until the resident comes back to it.
 */
async function keepQuietly(talk: Talk): Promise<void> {
  talk.state.afterCrisis = { at: talk.receivedAt, times: 0 };
  if (talk.state.intake !== null) return pause(talk);
  forgetOwnWish(talk);
  keepStory(talk);
  if (talk.reading.action === 'offer') await hearOnly(talk);
  if (talk.reading.labels.includes('human_request')) await passToPerson(talk, false);
}

/** "Stop the form" (domain 4.2): nothing is asked after such advice. What was said is kept with the complaint. */
async function pause(talk: Talk): Promise<void> {
  talk.state.paused = true;
  forgetOwnWish(talk);
  if (talk.state.intake !== null) await talk.cases.note(talk.state.intake.complaintId, talk.text);
  if (talk.reading.labels.includes('human_request')) await passToPerson(talk, false);
}

/** In danger nobody means a "yes" for the question before it: what was to be withdrawn is kept. */
function forgetOwnWish({ state }: Talk): void {
  Object.assign(state, { withdrawing: null, adding: null });
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

/** What stands open outside an intake: an offer, "is this the first time?", a contact, which complaint. */
async function answerOpenQuestion(talk: Talk, danger: Danger): Promise<'open' | 'done' | 'logged'> {
  if (danger !== 'none' && replyOf(talk.reading, talk.text) === null && !talk.reading.wishesToComplain)
    return 'open';
  if (givesUpByName(talk) && (await askToWithdraw(talk))) return 'done';
  if (talk.state.offer !== null) return (await correctsOpen(talk)) ? 'done' : answerOffer(talk);
  if (talk.state.firstTime !== null) return answerFirstTime(talk);
  if (await answerReported(talk)) return 'done';
  return 'open';
}

/** "My number has changed" while an offer to add to a complaint stands open: it is about that complaint. */
async function correctsOpen(talk: Talk): Promise<boolean> {
  return talk.state.offer?.about !== null && talk.reading.corrects !== null && correctLater(talk);
}

async function route(talk: Talk, dialogs: DialogContext, danger: Danger): Promise<void> {
  const { reading } = talk;
  if (danger === 'none' && (await returnsTo(talk, dialogs))) return;
  if (reading.wishesToComplain || takesBackNo(talk)) {
    if (tellsTheTrouble(talk)) {
      forgetOldStory(talk);
      keepStory(talk);
      if (await asksWhetherSame(talk)) return;
    }
    await logNow(talk);
    return continueWithIntake(dialogs);
  }
  if (await changesLater(talk, dialogs)) return;
  if (callsForOffer(talk, danger)) {
    keepStory(talk);
    return makeOffer(talk, danger !== 'none');
  }
  return danger === 'none' ? askOrChat(talk) : keepDanger(talk, danger);
}

/**
 * Advice about a danger answers nothing of what went wrong: a complaint that follows has these words. A hazard of the home has its
 * request already.
 */
async function keepDanger(talk: Talk, danger: Danger): Promise<void> {
  if (danger !== 'asked') keepStory(talk);
  if (danger !== 'asked' && talk.state.serviceRequest !== null) return;
  if (talk.reading.labels.includes('service_request')) await recordRequest(talk, talk.text);
}

/** Comes back to a complaint that was left half-way or withdrawn. Answers whether the message was that wish. */
async function returnsTo(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  const again = await takeUpAgain(talk);
  const outcome = again === 'no' ? await resume(talk) : again;
  if (outcome === 'logged' || outcome === 'resumed') await continueWithIntake(dialogs);
  return outcome !== 'no';
}

/** What changes a complaint that is already logged: withdrawn, corrected, added to. Answers whether it did. */
async function changesLater(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  if (await tellsOfDeath(talk)) return true;
  if ((await askToWithdraw(talk)) || (await correctLater(talk)) || (await addLater(talk))) return true;
  if (!(await startChange(talk))) return false;
  await continueWithIntake(dialogs);
  return true;
}

/** Beside danger there is no room for "is this the first time?": what could be dissatisfaction is offered. */
const perhapsDissatisfied = 0.3;

/** "No thanks", whatever sarcasm it may resemble. */
const bareNo = 20;

/** Clearly dissatisfied; or perhaps, and told before: then "is this the first time?" has its answer already. */
function callsForOffer({ reading, text }: Talk, danger: Danger): boolean {
  if (replyOf(reading, text) === 'no' && text.trim().length <= bareNo) return false;
  if (danger === 'danger' && (reading.dissatisfied >= perhapsDissatisfied || isShutOutByLandlord(text)))
    return true;
  return reading.action === 'offer' || (reading.action === 'ask' && (reading.contacts ?? 0) > 0);
}

/** A story that grew into nothing for so long is over: a week. */
const storyKeptMilliseconds = 7 * 24 * 3_600_000;

/** What was told a week ago is another matter: a new complaint must not inherit its date. */
function forgetOldStory({ state, receivedAt }: Talk): void {
  if (state.story === null || plusMilliseconds(state.story.since, storyKeptMilliseconds) > receivedAt) return;
  Object.assign(state, { story: null, declined: null, offer: null, heardConcern: null });
}

async function askOrChat(talk: Talk): Promise<void> {
  const { reading } = talk;
  if (await takeUpStory(talk)) return;
  if (reading.action === 'ask' || reading.label === 'service_request') return askWhetherFirst(talk);
  return smallTalk(talk);
}

/** More than the bare wish: "I want to complain" alone tells nothing of what happened. */
function tellsTheTrouble(talk: Talk): boolean {
  return talk.text.trim().length > 40;
}

/** "Actually, yes" after "not now" (design 3.3: no can be taken back). */
function takesBackNo(talk: Talk): boolean {
  return talk.state.declined !== null && replyOf(talk.reading, talk.text) === 'yes';
}
