import type { Complaint } from '../../services/complaints/complaint.ts';
import { type Contact, type Death, ownContact } from '../../services/complaints/people/events.ts';
import { isOwnRemoved, usableRoutes, whyNoAccess } from '../../services/complaints/people/mayHaveCode.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { linesFor, named, type Opened } from './caseWords.ts';
import { plain } from './command.ts';

/** Whether a contact can be used, in a word or two. */
function use(complaint: Complaint, number: number): string {
  const why = whyNoAccess(complaint, number);
  if (why === 'AUTHORITY_NEEDED') return 'no authority, so no code';
  if (why === 'RESIDENT_DIED') return 'of somebody who has died, so nothing is sent there';
  if (why === 'CONTACT_IN_DOUBT') return 'in doubt since danger was told, so no code';
  return usableRoutes(complaint, number).length === 0 ? 'not safe, so no code' : 'can be used';
}

async function authorityOf({ authority, authorityEnded }: Contact, opened: Opened): Promise<string> {
  if (authority === null) return '';
  const shown = `; authority shown on ${dateInFull(authority.on)} (${named(authority.how)}: ${await opened(authority.words)})`;
  if (authorityEnded === null) return shown;
  return `${shown}, ended on ${dateInFull(authorityEnded.on)} (${await opened(authorityEnded.words)})`;
}

async function contactLine(complaint: Complaint, contact: Contact, opened: Opened): Promise<string> {
  const { number, role, name, route, address, removed } = contact;
  const who = `Contact ${number}, ${named(role)}: ${await opened(name)}, ${route} ${await opened(address)}`;
  const state =
    removed === null
      ? use(complaint, number)
      : `taken off on ${dateInFull(removed.on)} (${named(removed.why)}: ${await opened(removed.words)})`;
  return `${who}; ${state}${await authorityOf(contact, opened)}`;
}

async function ownLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { details, removedReach } = complaint;
  const words = details.reach?.words ?? null;
  if (words === null) return [];
  const state =
    removedReach !== null && isOwnRemoved(complaint)
      ? `taken off on ${dateInFull(removedReach.on)} (${named(removedReach.why)}: ${await opened(removedReach.words)})`
      : use(complaint, ownContact);
  return [`Contact ${ownContact}, told by the resident: ${await opened(words)}; ${state}`];
}

/** Everybody on a case, how they are reached, and whether they may be: a line each, those taken off too. */
export async function contactListLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  return [
    ...(await ownLines(complaint, opened)),
    ...(await linesFor(complaint.contacts, (contact) => contactLine(complaint, contact, opened))),
  ];
}

/** A mistake stays on the record, with who put it right. */
async function deathLine({ who, on, words, takenBack }: Death, opened: Opened): Promise<string> {
  const person = who === 'complainant' ? 'Whoever made this complaint' : 'The resident for whom it is made';
  const noted = `died (noted for ${dateInFull(on)}): ${await opened(words)}`;
  if (takenBack === null) return `${person} has ${noted}`;
  const { on: backOn, by } = takenBack;
  const mistake = `A mistake, put right on ${dateInFull(backOn)} by ${plain(by ?? 'Heard')}: ${await opened(takenBack.words)}`;
  return `${person} is alive. It was written down that they ${noted}\n  ${mistake}`;
}

/** Who is on a case beside the resident, and who was given a code, for staff at a terminal. */
export async function peopleLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { contacts, removedReach, deaths, codesGiven } = complaint;
  return [
    ...(await linesFor(deaths, (death) => deathLine(death, opened))),
    ...(contacts.length > 0 || removedReach !== null ? await contactListLines(complaint, opened) : []),
    ...codesGiven.map(({ contact, sent, by, on }) => {
      const whom = contact === null ? 'the resident' : `contact ${contact}`;
      return `A one-time code was ${sent ? 'sent again to' : 'given to'} ${whom} on ${dateInFull(on)} by ${plain(by ?? 'Heard')}`;
    }),
  ];
}
