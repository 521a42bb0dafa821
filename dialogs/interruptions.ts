import type { DialogContext } from 'botbuilder-dialogs';
import type { Part } from '../services/complaints/complaint.ts';
import { codeAwaited } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import {
  answerRequestStatus,
  complainsBeside,
  dataMatterIn,
  passDataBeside,
  passDataMatter,
} from './dataMatters.ts';
import { firstTimeStillOpen } from './firstTime.ts';
import { IntakeDialog } from './intakeDialog.ts';
import { keepStory, makeOffer, offerStillOpen } from './offering.ts';
import { asksTheOffice } from './officeQuestion.ts';
import { answerOwnQuestion } from './ownQuestions.ts';
import { passReview, passToPerson } from './passingOn.ts';
import { answerCode, remindOfCode, turnFromCode } from './provingIdentity.ts';
import { passRepairQuestion } from './repairQuestion.ts';
import { wishesToGoOn } from './resuming.ts';
import { answerSide } from './sideAnswers.ts';
import { answerCounting, answerStatus } from './statusAnswer.ts';
import type { Talk } from './talk.ts';
import { useAccess } from './withAccess.ts';

/**
 * Side questions, status, a person, data matters, a review: answered at once, after which the open question comes back
 * once. A message that tells a story about such things is no interruption.
 */
export async function interruption(talk: Talk, dialogs: DialogContext): Promise<boolean> {
  if (await answerCode(talk)) {
    await backToWhatIsOpen(talk, dialogs, true);
    return true;
  }
  const isAnswered = await interrupt(talk);
  if (isAnswered) await backToWhatIsOpen(talk, dialogs, false);
  turnFromCode(talk);
  return isAnswered;
}

/** After an interruption: the open question comes back, or an offer, or word that the code can still be typed. */
async function backToWhatIsOpen(talk: Talk, dialogs: DialogContext, isAboutCode: boolean): Promise<void> {
  talk.state.notUnderstood = 0;
  if (talk.state.intake !== null) {
    if (dialogs.activeDialog === undefined) await dialogs.beginDialog(IntakeDialog.id);
    else await dialogs.repromptDialog();
  } else if (talk.state.offer !== null) {
    await offerStillOpen(talk);
  } else if (talk.state.firstTime !== null) {
    await firstTimeStillOpen(talk);
  } else if (isWorthAnOffer(talk) && !hasItsAnswer(talk, isAboutCode)) {
    keepStory(talk);
    await makeOffer(talk, false);
  } else if (!isAboutCode) {
    await remindOfCode(talk);
  }
}

/**
 * What was told of personal information is a request with its own clock; whether to complain under the Code as well is the
 * resident's choice, and theirs to make.
 */
function isWorthAnOffer({ reading }: Talk): boolean {
  const isOfData = dataMatterIn(reading) === 'data_protection_complaint' && reading.action !== 'pass';
  return isOfData || reading.dissatisfied >= offeredBeside;
}

/** A question is offered a complaint beside its answer only when it is plainly dissatisfied. */
const offeredBeside = 0.75;

/** The longest message that tells of nothing but its code: "the code still hasn't come through". */
const longestOfCode = 40;

/**
 * A wish for a person or for a review is itself a choice: an offer beside it would ask for another. "Nothing came" is read as
 * trouble, and is answered.
 */
function hasItsAnswer({ reading, text }: Talk, isAboutCode: boolean): boolean {
  if (isAboutCode && text.trim().length <= longestOfCode) return true;
  return reading.labels.includes('human_request') || reading.labels.includes('review_request');
}

async function interrupt(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (answersWhatIsOpen(talk)) {
    await passDataBeside(talk);
    return false;
  }
  if ((await useAccess(talk)) || (await answerRequestStatus(talk))) return true;
  const matter = dataMatterIn(reading);
  if (matter !== undefined) {
    await passDataMatter(talk, matter);
    return !complainsBeside(talk, matter);
  }
  // To the model "I want to finish my complaint" is like taking it further.
  if (reading.labels.includes('review_request') && !wishesToGoOn(talk.text)) return did(passReview(talk));
  if ((await answerOwnQuestion(talk)) || (await answerCounting(talk))) return true;
  if (await passRepairQuestion(talk)) return true;
  return answerKnown(talk);
}

async function answerKnown(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (asksWhatIAm(talk)) return did(answerSide(talk));
  if (reading.label === 'human_request')
    return did(passToPerson(talk, talk.state.intake === null && talk.state.offer === null));
  if (reading.label === 'status_question' && asksForStatus(talk)) return did(answerStatus(talk));
  if (reading.sideQuestions.length > 0) return did(answerSide(talk));
  return false;
}

/**
 * While a code is waited for "where is it?" sends another, so it must ask: "I did email it to them last week" tells of something.
 */
function asksForStatus(talk: Talk): boolean {
  const { reading, text } = talk;
  if (asksTheOffice(talk)) return false;
  if (codeAwaited(talk) === null || reading.reference !== null || isQuestion(text)) return true;
  return /\b(where|news|update|status|happening|progress|complaint|case|waiting)\b/i.test(text);
}

/** "Is this a real person?" asks what Heard is; "can I speak to a real person?" asks for one. */
function asksWhatIAm({ reading, text }: Talk): boolean {
  return (
    reading.sideQuestions.includes('are_you_a_robot') &&
    /^\W*(and |so |wait |sorry )?(is|are|am|r)\b/i.test(text)
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
  return (
    (offer !== null || firstTime !== null) &&
    (replyOf(reading, talk.text) !== null || reading.wishesToComplain)
  );
}

function answersPart(talk: Talk, asked: Part | null): boolean {
  const { reading } = talk;
  if (asked === 'what') return reading.dissatisfied >= 0.5 || talk.text.length > 200;
  if (asked === 'outcome' && reading.outcomes.length > 0) return true;
  if (asked === 'outcome' || asked === 'effect') return !turnsAside(talk);
  if (asked === 'reach' && (reading.email !== null || reading.phone !== null)) return true;
  return replyOf(reading, talk.text) !== null;
}

/** "I want them to speak to me properly" says what is wanted; "can I speak to someone?" turns to something else. */
function turnsAside({ reading, text }: Talk): boolean {
  if (isQuestion(text) || reading.sideQuestions.length > 0 || dataMatterIn(reading) !== undefined)
    return true;
  return reading.label === 'human_request' && /\b(can|could|may|please|let|put|get|pass) \w+/i.test(text);
}

function isQuestion(text: string): boolean {
  return /\?|^\s*(where|what|who|how|when|any|can|could|is|are|do|does|has|have|will)\b|\b(human|robot|computer|real person)\b/i.test(
    text,
  );
}
