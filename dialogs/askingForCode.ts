import { plusMilliseconds } from '../services/clock.ts';
import {
  accessOver,
  codeByTelephone,
  codeOnItsWay,
  codeToNamedContact,
  tooManyCodes,
} from '../services/wording/en/identity.ts';
import { accessThatEnded } from './access.ts';
import { mustNotSendCode } from './keepingSafe.ts';
import { contactNamed } from './namedContact.ts';
import type { Talk } from './talk.ts';

/** A reference that was asked about is waited on with its code for a day: an office is not open at night. */
const waitedMilliseconds = 24 * 3_600_000;

/** The reference whose code is waited for, if one is. */
export function codeAwaited({ state, now }: Talk): NonNullable<Talk['state']['proving']> | null {
  const { proving } = state;
  return proving === null || plusMilliseconds(proving.askedAt, waitedMilliseconds) <= now ? null : proving;
}

/**
 * The contact to which the code goes: the one named in this message, else the one that was named for this reference before. Null: none
 * was, so it goes to the resident's own.
 */
function contactFor(talk: Talk, reference: string): string | null {
  const named = contactNamed(talk);
  if (named !== null) return named;
  const { proving, access } = talk.state;
  if (proving?.reference === reference) return proving.contact;
  return access.findLast((each) => each.reference === reference)?.named ?? null;
}

/**
 * Asks for the one-time code of a reference that this browser does not hold. Who shares the tenancy or speaks for the resident names
 * their own contact, and gets it there if it is on the case. What is said and done depends on what was typed in
 * this conversation, and on how often codes were asked for; never on whether there is such a case, a contact, or a safe one. Where
 * a message could put them in danger, or they do not want one, no code is made: the office can give one.
 */
export async function askForCode(talk: Talk, reference: string): Promise<void> {
  const contact = contactFor(talk, reference);
  const ended = accessThatEnded(talk, reference);
  if (ended !== null) await sayAccessOver(talk, reference);
  const { landlord, state, codes } = talk;
  const mayBeSent = !(await mustNotSendCode(talk));
  if (mayBeSent && (await codes.want(reference, contact)) === 'too_many') {
    return talk.say({ text: tooManyCodes(landlord), acts: ['status_unknown', 'code_too_many'] });
  }
  state.proving = { reference, contact, askedAt: talk.now, wrong: 0, reminded: false };
  state.personRequest = null;
  const sent = contact === null ? codeOnItsWay : codeToNamedContact;
  const words = mayBeSent && codes.areSent ? sent : codeByTelephone;
  const acts = ['status_unknown', 'code_asked', ...(contact === null ? [] : ['code_contact_named'])];
  await talk.say({ text: words(reference, landlord), acts, asks: 'code' });
}

/**
 * "Where is it?" without a reference, when a code is waited for or its thirty minutes are over: for that one. Answers whether
 * there was one.
 */
export async function askForCodeAgain(talk: Talk): Promise<boolean> {
  const reference = codeAwaited(talk)?.reference ?? accessThatEnded(talk, null)?.reference;
  if (reference === undefined) return false;
  await askForCode(talk, reference);
  return true;
}

/** Says plainly, once, that the thirty minutes are over. */
export async function sayAccessOver(talk: Talk, reference: string): Promise<void> {
  const { state, now } = talk;
  state.access = state.access.filter((each) => each.reference !== reference || each.until > now);
  await talk.say({ text: accessOver(reference), acts: ['access_over'] });
}
