import type { Complaint } from '../../complaints/complaint.ts';
import type { WrittenLetter } from '../../complaints/writing/events.ts';
import { isToTheDead } from '../../complaints/writing/toSend.ts';
import { HeardError } from '../../errors.ts';
import { contactWords } from '../../identity/contactWords.ts';
import type { JobOutcome } from '../../jobs/jobs.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { MailSent } from '../../mail/mail.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { letterInChat } from '../../wording/en/letters/delivery.ts';
import { contactOfReader, isStillTheirs } from '../compose/reader.ts';
import type { WholeLetter } from '../letter.ts';
import { asText } from '../render/asText.ts';
import { letterAsMail } from './asMail.ts';
import { putInChat } from './inChat.ts';
import type { LetterDeps } from './letterDeps.ts';
import { type LetterNeeds, needsOf } from './needs.ts';
import { openLetter } from './openLetter.ts';
import { awaitsDelivery, type Fate, recordFate } from './recordFate.ts';
import { letGo, putAway, takeInHand } from './underWay.ts';
import { chatIsSafe, letterEmail, postIsSafe } from './ways.ts';
import { complaintIn } from './writeOwed.ts';

/** Which letter, and whether this is the last time that it is tried. */
export interface Delivery {
  landlord: Landlord;
  recordId: string;
  letterId: string;
  isLastTry: boolean;
}

/** A letter that is to go now, opened, with who is to have it. */
interface ToGo {
  complaint: Complaint;
  written: WrittenLetter;
  letter: WholeLetter;
  contact: number;
  /** Null: none is known, or e-mail is not safe. */
  email: string | null;
  needs: LetterNeeds;
}

const usualDeadAfter = 200;

/**
 * Delivers a letter that was written: by e-mail, or into the chat; what goes by post waits for a person. Which way is safe is asked here
 * once more. Of a case that was erased, or whose resident has died since, nothing goes. Where nobody may have it any more, or it was tried
 * for the last time, the case says so: staff must find a way.
 * @throws MAIL_UNAVAILABLE when the mail server did not take it, to be tried again
 */
export async function deliver(deps: LetterDeps, delivery: Delivery): Promise<JobOutcome> {
  try {
    return await tried(deps, delivery);
  } catch (thrown) {
    // Whatever it was: nobody tries it any more, and staff see only what the case says.
    if (delivery.isLastTry) await recordFate(deps, delivery, givenUp);
    throw thrown;
  }
}

const givenUp: Fate = { became: 'failed', how: null, because: 'given_up' };

async function tried(deps: LetterDeps, delivery: Delivery): Promise<JobOutcome> {
  const toGo = await deps.inUnitOfWork(async (work): Promise<ToGo | 'nobody' | null> => {
    const complaint = await complaintIn(work, delivery.landlord, delivery.recordId);
    const written = complaint?.writtenLetters.find(({ id }) => id === delivery.letterId);
    if (complaint === null || written === undefined || !isDeliverable(complaint, written)) return null;
    return opened(work, complaint, written);
  });
  if (toGo === null) return 'done';
  if (toGo === 'nobody') return record(deps, delivery, { became: 'failed', how: null, because: 'no_way' });
  if (toGo.written.way === 'email') return byMail(deps, delivery, toGo);
  return toGo.written.way === 'chat' ? inChat(deps, delivery, toGo) : 'done';
}

/** The letter with who is to have it. `nobody`: whoever it was written to is not to be written to any more. Null: nothing goes. */
async function opened(
  work: UnitOfWork,
  complaint: Complaint,
  written: WrittenLetter,
): Promise<ToGo | 'nobody' | null> {
  // What goes by post stands on the list; it is asked there whether it may still be printed.
  if (written.way === 'post' || written.way === null) return null;
  const letter = await openLetter(work, complaint, written);
  const words = await contactWords(work, complaint);
  if (letter === null || words === null) return null;
  const contact = contactOfReader(complaint);
  if (contact === null || !isStillTheirs(complaint, letter.reader)) return 'nobody';
  const needs = await needsOf(work, complaint);
  return { complaint, written, letter, contact, email: letterEmail(words, contact), needs };
}

function isDeliverable(complaint: Complaint, written: WrittenLetter): boolean {
  return complaint.erasedOn === null && awaitsDelivery(written) && !isToTheDead(complaint, written);
}

async function record(deps: LetterDeps, delivery: Delivery, fate: Fate): Promise<'done'> {
  await recordFate(deps, delivery, fate);
  return 'done';
}

/** The way that was meant is not to be used: by post where that is safe, else a person must find a way. */
function otherwise({ complaint, written }: ToGo): Fate {
  if (postIsSafe(complaint)) return { became: 'again', how: 'post' };
  return { became: 'failed', how: written.way ?? 'post', because: 'not_safe' };
}

async function inChat(deps: LetterDeps, delivery: Delivery, toGo: ToGo): Promise<JobOutcome> {
  const { complaint, letter } = toGo;
  const { conversationId, reference } = complaint;
  if (conversationId === null || !chatIsSafe(complaint)) return record(deps, delivery, otherwise(toGo));
  const isThere = await putInChat(deps, conversationId, {
    id: letter.id,
    landlord: delivery.landlord,
    reference,
    text: letterInChat(asText(letter, { width: Number.POSITIVE_INFINITY })),
    at: deps.clock.now(),
  });
  return record(deps, delivery, isThere ? { became: 'sent', how: 'chat' } : otherwise(toGo));
}

async function byMail(deps: LetterDeps, delivery: Delivery, toGo: ToGo): Promise<JobOutcome> {
  const { email, letter } = toGo;
  if (email === null || !deps.mail.isOpen) return record(deps, delivery, otherwise(toGo));
  const seconds = deps.deadAfterSeconds ?? usualDeadAfter;
  const hold = await takeInHand(deps.database, letter.id, seconds);
  if (hold === null) return { againInSeconds: seconds };
  const mayHaveGone = hold.mayHaveGone || wentBefore(toGo);
  const sent = await deps.mail.send(
    letterAsMail(letter, {
      landlord: delivery.landlord,
      caseId: delivery.recordId,
      to: email,
      needs: toGo.needs,
      mayHaveGone,
      below: confirmLine(deps, toGo),
    }),
  );
  return settle(deps, delivery, sent);
}

/** What the server said is recorded before the trace of the try is put away: whoever dies in between leaves it. */
async function settle(deps: LetterDeps, delivery: Delivery, sent: MailSent): Promise<JobOutcome> {
  const { database } = deps;
  const { letterId } = delivery;
  if (sent.became === 'sent') {
    await recordFate(deps, delivery, { became: 'sent', how: 'email' });
    await putAway(database, letterId);
    return 'done';
  }
  if (sent.because === 'refused') {
    await recordFate(deps, delivery, { became: 'failed', how: 'email', because: 'refused' });
    await putAway(database, letterId);
    return 'done';
  }
  await letGo(database, letterId, sent.maybeTaken);
  if (!delivery.isLastTry) throw new HeardError('MAIL_UNAVAILABLE', 'the mail server did not take a letter');
  await recordFate(deps, delivery, givenUp);
  return { hopeless: 'GIVEN_UP' };
}

/** It went once, and somebody asked for it again. */
function wentBefore({ complaint, written }: ToGo): boolean {
  return complaint.history.some((event) => event.type === 'LetterSent' && event.id === written.id);
}

/** Only in the first: a line that comes again and again is not read. */
function confirmLine(deps: LetterDeps, { complaint, contact }: ToGo): string | null {
  const isFirst = !complaint.history.some((event) => event.type === 'LetterSent' && event.how === 'email');
  return isFirst ? (deps.confirmLine?.(complaint, contact) ?? null) : null;
}
