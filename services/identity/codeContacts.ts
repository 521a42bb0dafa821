import { verifiedHow } from '../complaints/byMail/verified.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { ownContact } from '../complaints/people/events.ts';
import { usableRoutes } from '../complaints/people/mayHaveCode.ts';
import type { ContactRoute } from '../complaints/routes/contactRoutes.ts';
import { phoneDigits, readContactDetails } from '../understanding/contactDetails.ts';
import { readText } from '../understanding/text.ts';
import type { CodeContact, CodeRoute } from './codeSender.ts';

/** What is read of a case to find whom a code may go to. Words are opened: plain text. */
export interface ContactWords {
  complaint: Complaint;
  /** The answer to "how can we reach you?". Null: none was given, or it was erased. */
  reach: string | null;
  /** The address or number of each contact that staff added, by its number. */
  addresses: ReadonlyMap<number, string>;
}

/** Whom a code goes to: somebody on the case, and where it reaches them. */
export interface CodeRecipient extends CodeContact {
  /** The number of the contact on the case. */
  contact: number;
}

/** Beyond the address itself so many characters tell nothing: "My e-mail is", "thanks". */
const bareBeside = 20;

/** A British mobile: a text to any other number reaches nobody. */
const mobile = /^07/;

/** Whether a code may go there, as far as that is a question of whose address it is: e-mail addresses are checked first. */
function isChecked(complaint: Complaint, { route, contact }: CodeRecipient): boolean {
  return route !== 'email' || verifiedHow(complaint, contact) !== null;
}

/** Whom a code may go to: those whose e-mail address was checked, or who have a mobile. In the order of `reachable`. */
export function codeRecipients(words: ContactWords, carried: readonly CodeRoute[]): CodeRecipient[] {
  return reachable(words, carried).filter((each) => isChecked(words.complaint, each));
}

/**
 * Whom a code could reach: contacts that stand on the case, of people who may see it, by routes that may be used (`usableRoutes`). In
 * the order in which they are looked at: the resident's own first, what staff added last before what was told long ago.
 */
function reachable(words: ContactWords, carried: readonly CodeRoute[]): CodeRecipient[] {
  const { complaint, reach, addresses } = words;
  const added = complaint.contacts.toReversed();
  const text = (number: number): string =>
    (number === ownContact ? plainReach(complaint, reach) : addresses.get(number)) ?? '';
  const ordered = [
    ...added.filter(({ role }) => role === 'resident').map((each) => each.number),
    ownContact,
    ...added.filter(({ role }) => role !== 'resident').map((each) => each.number),
  ];
  return ordered.flatMap((contact) => {
    const routes = carried.filter((route) => usableRoutes(complaint, contact).includes(route));
    return contactsIn(text(contact), routes).map((found) => ({ ...found, contact }));
  });
}

/**
 * The one whom a code goes to. Somebody who named a contact gets it there, if it is one of these; when only a reference was typed
 * it goes to the resident's own. Null: to nobody, and nobody is told so.
 */
export function codeRecipient(
  words: ContactWords,
  carried: readonly CodeRoute[],
  isNamed: ((address: string) => boolean) | null,
): CodeRecipient | null {
  return codeRecipients(words, carried).find(whomItFits(words, isNamed)) ?? null;
}

/** The one whom a code would go to, were their e-mail address checked. Null: a code can go, or to nobody. */
export function uncheckedRecipient(...asked: Parameters<typeof codeRecipient>): CodeRecipient | null {
  if (codeRecipient(...asked) !== null) return null;
  const [words, carried, isNamed] = asked;
  return reachable(words, carried).find(whomItFits(words, isNamed)) ?? null;
}

function whomItFits(
  { complaint: { contacts } }: ContactWords,
  isNamed: ((address: string) => boolean) | null,
): (recipient: CodeRecipient) => boolean {
  if (isNamed !== null) return ({ to }) => isNamed(to);
  return ({ contact }) =>
    contact === ownContact || contacts.some(({ number, role }) => number === contact && role === 'resident');
}

/**
 * Where a message could put somebody in danger, conditions in their words ("not after six", "ask for Jean") are for a person to
 * read: then no machine sends anything.
 */
function plainReach({ guarded }: Complaint, reach: string | null): string | null {
  if (!guarded || reach === null) return reach;
  const { email, phone } = readContactDetails(readText(reach), 'reach');
  const isPlain = reach.trim().length <= Math.max(email?.length ?? 0, phone?.length ?? 0) + bareBeside;
  return isPlain ? reach : null;
}

function contactsIn(text: string, routes: readonly (CodeRoute & ContactRoute)[]): CodeContact[] {
  const { email, phone } = readContactDetails(readText(text), 'reach');
  const to: Record<CodeRoute, string | null> = {
    email,
    text: phone !== null && mobile.test(phoneDigits(phone)) ? phone : null,
  };
  return routes.flatMap((route) => {
    const address = to[route];
    return address === null ? [] : [{ route, to: address }];
  });
}
