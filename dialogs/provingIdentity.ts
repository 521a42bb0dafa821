import { londonTime, plusMilliseconds } from '../services/clock.ts';
import { endsAccess } from '../services/identity/access.ts';
import { codeMilliseconds, triesPerCode } from '../services/identity/code.ts';
import {
  accessGiven,
  codeHasSixDigits,
  codeLeft,
  codeNeedsReference,
  codeStillOpen,
  codeTooLate,
  codeUsedUp,
  codeWrong,
  contactInsteadOfCode,
  noCodeCame,
  tooManyTries,
} from '../services/wording/en/identity.ts';
import { reviewWithCode } from './askedReference.ts';
import { askForCode, codeAwaited } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import { saysNoCodeCame, wantsNewCode } from './codeWishes.ts';
import { giveAccess } from './giveAccess.ts';
import { mustNotSendCode } from './keepingSafe.ts';
import { contactNamed } from './namedContact.ts';
import { awaitAnswer } from './passingAnswers.ts';
import type { Talk } from './talk.ts';
import { tellStatus } from './tellStatus.ts';
import { codeIn, digitsOnly, gaveUp, isCodeAlone, speaksOfCode } from './typedCode.ts';

type Awaited = NonNullable<Talk['state']['proving']>;

/**
 * What has to do with a one-time code: the code itself, "it has not come", "send another", "never mind", a number to be rung on
 * instead. Answers whether the message was about that; anything else is heard as ever, and the code can still come later. While an
 * intake, an offer or "is this the first time?" stands open a message is its answer, unless it is six figures or names the code.
 */
export async function answerCode(talk: Talk): Promise<boolean> {
  const awaited = codeAwaited(talk);
  const code = codeIn(talk.text);
  if (code !== null && mayBeTheCode(talk, awaited) && (await takeCode(talk, code, awaited))) return true;
  return awaited !== null && mayBeAboutCode(talk) && answerAwaited(talk, awaited);
}

function somethingElseIsOpen({ state: { intake, offer, firstTime } }: Talk): boolean {
  return intake !== null || offer !== null || firstTime !== null;
}

function mayBeAboutCode(talk: Talk): boolean {
  return !somethingElseIsOpen(talk) || speaksOfCode(talk.text);
}

/** "My job number is 123456 and nobody came" is no code, unless the code was spoken of just before. */
function mayBeTheCode(talk: Talk, awaited: Awaited | null): boolean {
  if (isCodeAlone(talk.text) || speaksOfCode(talk.text)) return true;
  return !somethingElseIsOpen(talk) && (isStraightAfter(awaited) || !tellsOfTrouble(talk));
}

/** A trouble with the home or with the landlord, which is more than a code that has not come. */
function tellsOfTrouble({ reading }: Talk): boolean {
  return reading.action === 'offer' || reading.labels.includes('service_request');
}

/** Whether nothing else was talked about since the code was asked for. */
function isStraightAfter(awaited: Awaited | null): boolean {
  return awaited !== null && !awaited.reminded;
}

async function takeCode(talk: Talk, code: string, awaited: Awaited | null): Promise<boolean> {
  const reference = talk.reading.reference ?? awaited?.reference ?? null;
  if (reference === null) {
    if (!speaksOfCode(talk.text)) return false;
    await talk.say({ text: codeNeedsReference, acts: ['code_needs_reference'] });
    return true;
  }
  if (!(await isOfAnother(talk, reference))) return false;
  await tryCode(talk, reference, code);
  return true;
}

/** The talk went on to something else: from now on only what names the code is about it. */
export function turnFromCode(talk: Talk): void {
  const awaited = codeAwaited(talk);
  if (awaited !== null && awaited.askedAt !== talk.now) awaited.reminded = true;
}

/** Once, after something else was answered: the code can still be typed. */
export async function remindOfCode(talk: Talk): Promise<void> {
  const awaited = codeAwaited(talk);
  if (awaited === null || awaited.reminded || awaited.askedAt === talk.now) return;
  awaited.reminded = true;
  await talk.say({ text: codeStillOpen, acts: ['code_reminder'], asks: 'code' });
}

/** A reference of the resident's own needs no code: six digits beside it are something else. */
async function isOfAnother(talk: Talk, reference: string): Promise<boolean> {
  const own = await talk.cases.ofResident(talk.residentId);
  return own.every((complaint) => complaint.reference !== reference);
}

async function tryCode(talk: Talk, reference: string, code: string): Promise<void> {
  const tried = await talk.codes.tryCode(reference, code);
  if (tried === 'too_many') {
    return talk.say({ text: tooManyTries(talk.landlord), acts: ['code_too_many'] });
  }
  if (tried === 'wrong') return sayWrong(talk, reference);
  const { recordId, contact, since } = tried.opened;
  const complaint = await talk.cases.get(recordId);
  // Who was taken off the case since the code was made reads what anybody reads who guesses.
  if (endsAccess(complaint, { since, contact, residentId: talk.residentId }))
    return sayWrong(talk, reference);
  const awaited = codeAwaited(talk);
  const named = awaited?.reference === reference ? awaited.contact : null;
  const until = await giveAccess(talk, complaint, { contact, named });
  Object.assign(talk.state, { proving: null, notUnderstood: 0 });
  const text = accessGiven(complaint.reference, londonTime(until).slice(11, 16));
  await talk.say({ text, acts: ['access_given'] });
  if (await reviewWithCode(talk, complaint)) return;
  await tellStatus(talk, complaint);
  awaitAnswer(talk, [complaint]);
}

/** Counted and timed in this conversation alone: the words for a wrong code and for a reference that never was are the same. */
async function sayWrong(talk: Talk, reference: string): Promise<void> {
  const { state, now, codes } = talk;
  const held = codeAwaited(talk);
  const awaited: Awaited =
    held?.reference === reference
      ? held
      : { reference, contact: null, askedAt: now, wrong: 0, reminded: false };
  const wrong = awaited.wrong + 1;
  const isUsedUp = wrong >= triesPerCode;
  state.proving = { ...awaited, wrong: isUsedUp ? 0 : wrong, reminded: false };
  const acts = ['code_wrong'];
  if (isUsedUp) return talk.say({ text: codeUsedUp(codes.areSent), acts: [...acts, 'code_used_up'] });
  if (plusMilliseconds(awaited.askedAt, codeMilliseconds) <= now && codes.areSent)
    return talk.say({ text: codeTooLate(true), acts: [...acts, 'code_too_late'], asks: 'code' });
  await talk.say({ text: codeWrong(triesPerCode - wrong, codes.areSent), acts, asks: 'code' });
}

async function answerAwaited(talk: Talk, awaited: Awaited): Promise<boolean> {
  const { text } = talk;
  const isStraight = isStraightAfter(awaited);
  if (isWord(talk, isStraight, wantsNewCode)) await askForCode(talk, awaited.reference);
  else if (isWord(talk, isStraight, saysNoCodeCame)) await sayWhereCodesAre(talk, awaited);
  else if (digitsOnly(text)) await askForSixDigits(talk, awaited);
  else if (leavesIt(talk)) await leave(talk);
  else return namesContact(talk, awaited);
  return true;
}

/**
 * An e-mail address or number: the code goes there, if it is on the case. Named again, or where no code can be sent, it is for a
 * person.
 */
async function namesContact(talk: Talk, awaited: Awaited): Promise<boolean> {
  const named = contactNamed(talk);
  const isNew = named !== null && named !== awaited.contact && !somethingElseIsOpen(talk);
  if (!isNew || !talk.codes.areSent || (await mustNotSendCode(talk))) return leavesContact(talk, awaited);
  await askForCode(talk, awaited.reference);
  return true;
}

/**
 * Whether a message is such a word about the code. Among words of trouble ("they never answered, no e-mail") only one that names the
 * code itself, or that is nothing but that word straight after the code was asked for: "nothing came" is read as trouble too.
 */
function isWord(
  talk: Talk,
  isStraight: boolean,
  of: (text: string, isStraight: boolean) => boolean,
): boolean {
  const { text } = talk;
  return of(text, isStraight) && (isStraight || speaksOfCode(text) || !tellsOfTrouble(talk));
}

async function sayWhereCodesAre(talk: Talk, awaited: Awaited): Promise<void> {
  awaited.reminded = false;
  const text = noCodeCame(talk.codes.areSent, talk.landlord);
  await talk.say({ text, acts: ['code_not_come'], asks: 'code' });
}

async function askForSixDigits(talk: Talk, awaited: Awaited): Promise<void> {
  awaited.reminded = false;
  await talk.say({ text: codeHasSixDigits, acts: ['code_malformed'], asks: 'code' });
}

/** "No", "never mind": where nothing else is open that it could answer. */
function leavesIt(talk: Talk): boolean {
  const { reading, text } = talk;
  if (somethingElseIsOpen(talk)) return false;
  const reply = replyOf(reading, text);
  return gaveUp(text) || reply === 'no' || reply === 'skip' || reply === 'rather_not';
}

async function leave(talk: Talk): Promise<void> {
  talk.state.proving = null;
  await talk.say({ text: codeLeft, acts: ['code_left'] });
}

/** A longer message tells more than a contact. */
const longestContact = 80;

/** A number or address in place of the code: for a person, who must first be sure whom they speak to. */
async function leavesContact(talk: Talk, { reference }: Awaited): Promise<boolean> {
  const { reading, text, state, residentId, conversationId } = talk;
  const contact = [reading.email, reading.phone].filter((given) => given !== null).join(', ');
  if (contact === '' || text.trim().length > longestContact || somethingElseIsOpen(talk)) return false;
  const words = `${reference}: ${text.trim()}`;
  await talk.cases.matters.requestPerson({ residentId, conversationId, words, contact: text.trim() });
  Object.assign(state, { proving: null, contact });
  await talk.say({ text: contactInsteadOfCode, acts: ['person', 'person_contact', 'passed_on'] });
  return true;
}
