import { accepted, type Decision } from '../../records/record.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { PeopleCommand } from './commands.ts';
import { deathOf } from './deaths.ts';
import { type Authority, type Contact, ownContact } from './events.ts';
import { hasAuthority, usableRoutes, whyNoAccess } from './mayHaveCode.ts';

/** Who is on a case is a fact, taken wherever it stands: people ask about closed cases too. */
function addContact(
  { contacts }: Complaint,
  command: CommandOf<'addContact'>,
  when: When,
): Decision<ComplaintEvent> {
  const { role, name, route, address } = command;
  const problem = whyNoAuthority(command, when);
  if (problem !== null) return refuse(problem);
  const contact = contacts.length + 1;
  const authority = authorityIn(command, when);
  return accepted<ComplaintEvent>({ type: 'ContactAdded', contact, name, route, address, role, authority });
}

/** What was shown, how and what it said belong together; nobody but a representative needs any. */
function whyNoAuthority(
  { role, how, words, shownOn }: CommandOf<'addContact'>,
  { today }: When,
): RefusalCode | null {
  const isNone = how === undefined && words === undefined && shownOn === undefined;
  if (isNone) return null;
  if (role !== 'representative') return 'NOT_A_REPRESENTATIVE';
  if (how === undefined || words === undefined) return 'AUTHORITY_INCOMPLETE';
  return shownOn !== undefined && shownOn > today ? 'IN_THE_FUTURE' : null;
}

function authorityIn({ how, words, shownOn }: CommandOf<'addContact'>, { day }: When): Authority | null {
  return how === undefined || words === undefined ? null : { how, on: shownOn ?? day, words };
}

/** Whether nobody could be reached about the case any more, who still can be now. */
function isLastUsable(complaint: Complaint, number: number): boolean {
  if (usableRoutes(complaint, number).length === 0) return false;
  const others = [ownContact, ...complaint.contacts.map((each) => each.number)];
  return others.every((each) => each === number || usableRoutes(complaint, each).length === 0);
}

/**
 * What it opened is shut at once (services/identity/access.ts). The last contact that may be used stays until there is another;
 * one that may not be used, and so every contact of somebody who is feared, can always go.
 */
function removeContact(
  complaint: Complaint,
  { contact, why, words }: CommandOf<'removeContact'>,
): Decision<ComplaintEvent> {
  const problem = whyNoAccess(complaint, contact);
  if (problem === 'NO_SUCH_CONTACT' || problem === 'CONTACT_REMOVED') return refuse(problem);
  if (isLastUsable(complaint, contact)) return refuse('LAST_SAFE_CONTACT');
  return accepted<ComplaintEvent>({ type: 'ContactRemoved', contact, why, words });
}

/** A representative who is still on the case, or why there is none of this number. */
function representative({ contacts }: Complaint, number: number): Contact | RefusalCode {
  const contact = contacts.find((each) => each.number === number);
  if (contact === undefined) return 'NO_SUCH_CONTACT';
  if (contact.removed !== null) return 'CONTACT_REMOVED';
  return contact.role === 'representative' ? contact : 'NOT_A_REPRESENTATIVE';
}

/** Also where there is one already: what was shown last counts. */
function showAuthority(
  complaint: Complaint,
  { contact, how, words }: CommandOf<'showAuthority'>,
): Decision<ComplaintEvent> {
  const found = representative(complaint, contact);
  if (typeof found === 'string') return refuse(found);
  return accepted<ComplaintEvent>({ type: 'AuthorityShown', contact, how, words });
}

function endAuthority(
  complaint: Complaint,
  { contact, words }: CommandOf<'endAuthority'>,
  { day }: When,
): Decision<ComplaintEvent> {
  const found = representative(complaint, contact);
  if (typeof found === 'string') return refuse(found);
  if (!hasAuthority(found) || found.authority === null) return refuse('NO_AUTHORITY');
  if (day < found.authority.on) return refuse('OUT_OF_ORDER');
  return accepted<ComplaintEvent>({ type: 'AuthorityEnded', contact, words });
}

/** That somebody died is a fact, taken wherever it stands. That the complainant did is for staff to write down: they cannot. */
function recordDeath(
  complaint: Complaint,
  { who, words }: CommandOf<'recordDeath'>,
  { by }: When,
): Decision<ComplaintEvent> {
  if (who === 'complainant' && by.kind !== 'staff') return refuse('STAFF_ONLY');
  return deathOf(complaint, who) === null
    ? accepted<ComplaintEvent>({ type: 'DeathRecorded', who, words })
    : accepted();
}

/** They are alive. What kept their ways shut is gone, and nothing else of what is known about these ways. */
function takeBackDeath(
  complaint: Complaint,
  { who, words }: CommandOf<'takeBackDeath'>,
  { day }: When,
): Decision<ComplaintEvent> {
  const death = deathOf(complaint, who);
  if (death === null) return refuse('NO_DEATH');
  if (day < death.on) return refuse('OUT_OF_ORDER');
  return accepted<ComplaintEvent>({ type: 'DeathTakenBack', who, words });
}

/**
 * A code that staff say to a person. To the resident, whom they have identified, always: somebody in danger rings in when nothing
 * may be sent to them. To anybody else only as a contact that may be used.
 */
function giveCode(complaint: Complaint, { contact }: CommandOf<'giveCode'>): Decision<ComplaintEvent> {
  const number = contact ?? null;
  const hasDied = number === null && deathOf(complaint, 'complainant') !== null;
  const problem = hasDied ? 'RESIDENT_DIED' : number === null ? null : whyNoCode(complaint, number);
  return problem === null
    ? accepted<ComplaintEvent>({ type: 'CodeGiven', contact: number })
    : refuse(problem);
}

/** A code that a machine sends: only by e-mail or text, within minutes. */
function resendCode(complaint: Complaint, { contact }: CommandOf<'resendCode'>): Decision<ComplaintEvent> {
  const problem = whyNoCode(complaint, contact);
  if (problem !== null) return refuse(problem);
  const routes = usableRoutes(complaint, contact);
  return routes.includes('email') || routes.includes('text')
    ? accepted<ComplaintEvent>({ type: 'CodeResent', contact })
    : refuse('NO_CODE_THAT_WAY');
}

function whyNoCode(complaint: Complaint, contact: number): RefusalCode | null {
  const problem = whyNoAccess(complaint, contact);
  return problem ?? (usableRoutes(complaint, contact).length === 0 ? 'ROUTE_NOT_SAFE' : null);
}

/** The rules for who is on a case, and for their codes. */
export const peopleRules: RulesFor<PeopleCommand> = {
  addContact,
  removeContact,
  showAuthority,
  endAuthority,
  recordDeath,
  takeBackDeath,
  giveCode,
  resendCode,
};
