import type { ContactRoute } from '../services/complaints/complaint.ts';
import {
  contactMissing,
  nothingIsSent,
  routesHeardOnly,
  routesRefused,
  safeWayKept,
} from '../services/wording/en/safeContact.ts';
import { accessThatEnded } from './access.ts';
import { factsIn } from './answering.ts';
import { askOpenQuestion } from './asking.ts';
import { codeAwaited } from './askingForCode.ts';
import type { Danger } from './danger.ts';
import { firstTimeStillOpen } from './firstTime.ts';
import { heldHere, talkedAbout } from './keepingSafe.ts';
import { offerStillOpen } from './offering.ts';
import { lastOpen } from './ownComplaint.ts';
import { sayChanged } from './recording.ts';
import type { RouteWords } from './routeWords.ts';
import { answerSafeWay } from './safeWay.ts';
import type { Talk } from './talk.ts';
import { isOnAlert } from './whereabouts.ts';

/** A longer message tells something else as well, and is heard for that. */
const longestAlone = 140;

/**
 * "Don't ring me any more", "he reads my phone", "it's ok to text me now": at any time, wherever the complaint stands. What it
 * says is written down already (`heedRoutes`); here it is answered, and what stood open comes back. Answers whether that was all.
 */
export async function answerRoutes(talk: Talk, said: RouteWords, danger: Danger): Promise<boolean> {
  if (await answersOpenQuestion(talk, said)) return true;
  if (!saysSomething(said) || !isAlone(talk, said, danger)) return false;
  await acknowledge(talk, said);
  // "hugh@example.org, never post" gives an address as well: the questions go on with it.
  if (answersBeside(talk)) return false;
  await keepContact(talk);
  await askAgain(talk);
  return true;
}

function answersBeside({ reading, text, state }: Talk): boolean {
  if (state.intake === null) return false;
  const { name, reach } = factsIn(reading, text, state.intake.asked);
  return name !== undefined || reach !== undefined;
}

/** An address or number beside such a wish, with no question open, is the new way to reach them. */
async function keepContact(talk: Talk): Promise<void> {
  const { reach } = factsIn(talk.reading, talk.text);
  const complaint = reach === undefined ? null : await lastOpen(talk);
  if (reach === undefined || complaint === null) return;
  await talk.cases.tell(complaint.id, 'reach', reach);
  await sayChanged(talk, complaint.id, ['reach']);
}

/** The answer to "which way is safe?", which may sound like a wish for a person: "ring me". */
async function answersOpenQuestion(talk: Talk, { safe }: RouteWords): Promise<boolean> {
  const { intake } = talk.state;
  if (intake === null || intake.asked !== 'reach' || safe.length === 0) return false;
  talk.state.paused = false;
  return answerSafeWay(talk, intake, await talk.cases.get(intake.complaintId));
}

function saysSomething({ safe, unsafe, watched }: RouteWords): boolean {
  return watched || safe.length > 0 || unsafe.length > 0;
}

/** Whether it says no more than that; the answer to an open question about needs or contact does. */
function isAlone(talk: Talk, said: RouteWords, danger: Danger): boolean {
  if (danger !== 'none' || talk.text.trim().length > longestAlone) return false;
  return !answersContact(talk) && !tellsMore(talk, said);
}

function answersContact({ reading, state }: Talk): boolean {
  const asked = state.intake?.asked ?? null;
  if (asked === 'adjustments' || asked === 'reach') return true;
  return state.personRequest !== null && (reading.phone !== null || reading.email !== null);
}

/** "My husband answers" is read as a wish for an answer, and is none beside words of who reads or hears. */
function tellsMore({ reading }: Talk, { watched }: RouteWords): boolean {
  const outcomes = reading.outcomes.filter((outcome) => !watched || outcome !== 'explanation');
  if (reading.action === 'offer' || reading.wishesToComplain || reading.sideQuestions.length > 0) return true;
  return reading.since !== null || reading.contacts !== null || outcomes.length > 0;
}

async function acknowledge(talk: Talk, said: RouteWords): Promise<void> {
  const refuses = said.unsafe.length > 0 || said.watched;
  const isKept = !refuses || (await isPassedOn(talk));
  const lines = [
    ...(isKept ? refusedLines(said) : [routesHeardOnly(talk.landlord)]),
    ...(said.safe.length > 0 ? [safeWayKept(said.safe, false)] : []),
    ...((await lacksContact(talk, said.safe)) ? [contactMissing] : []),
  ];
  await talk.say({ text: lines.join('\n\n'), acts: [isKept ? 'routes_kept' : 'routes_heard'] });
}

/** Whether the team will see a wish not to be reached: on a complaint, on danger that was told of, or because a person is told of it here. */
async function isPassedOn(talk: Talk): Promise<boolean> {
  return (await heldHere(talk)).length > 0 || isOnAlert(talk.state) || passToStaff(talk);
}

function refusedLines({ unsafe, watched }: RouteWords): string[] {
  return [...(unsafe.length > 0 ? [routesRefused(unsafe)] : []), ...(watched ? [nothingIsSent] : [])];
}

/**
 * Where a number was given to a person, or a reference was typed that is not open here, a person must read what is not to be done.
 * Answers whether there was anything for a person to do it with.
 */
async function passToStaff(talk: Talk): Promise<boolean> {
  const { state, cases, residentId, conversationId, text } = talk;
  const reference = referenceTyped(talk);
  if (state.contact === null && reference === null) return false;
  const words = reference === null ? text : `${reference}: ${text.trim()}`;
  await cases.matters.requestPerson({ residentId, conversationId, words, contact: null });
  return true;
}

function referenceTyped(talk: Talk): string | null {
  const awaited = codeAwaited(talk) ?? accessThatEnded(talk, null);
  return talk.reading.reference ?? awaited?.reference ?? null;
}

async function lacksContact(talk: Talk, safe: ContactRoute[]): Promise<boolean> {
  const complaint = safe.length === 0 ? null : await talkedAbout(talk);
  if (complaint === null || talk.state.intake !== null) return false;
  const known = complaint.details.reach?.routes ?? [];
  return safe.some((route) =>
    route === 'email'
      ? !known.includes('email')
      : (route === 'phone' || route === 'text') && !known.includes('phone'),
  );
}

async function askAgain(talk: Talk): Promise<void> {
  const { intake, offer, firstTime } = talk.state;
  if (intake !== null) await askOpenQuestion(talk, intake);
  else if (offer !== null) await offerStillOpen(talk);
  else if (firstTime !== null) await firstTimeStillOpen(talk);
}
