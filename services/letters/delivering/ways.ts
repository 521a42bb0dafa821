import type { Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { ownContact } from '../../complaints/people/events.ts';
import { usableRoutes } from '../../complaints/people/mayHaveCode.ts';
import { safeRoutes } from '../../complaints/routes/safeRoutes.ts';
import type { LetterWay } from '../../complaints/writing/events.ts';
import type { ContactWords } from '../../identity/codeContacts.ts';
import { isAddress } from '../../landlords/mailAddresses.ts';
import { readContactDetails } from '../../understanding/contactDetails.ts';
import { readText } from '../../understanding/text.ts';

/** Beyond the address itself so many characters tell nothing: "My e-mail is", "thanks". */
const bareBeside = 20;

/** The e-mail address in what somebody wrote. Where a message could endanger them, conditions beside it are for a person to read. */
function emailIn(text: string | null | undefined, guarded: boolean): string | null {
  if (text == null) return null;
  const { email } = readContactDetails(readText(text), 'reach');
  if (email === null || !isAddress(email)) return null;
  return guarded && text.trim().length > email.length + bareBeside ? null : email;
}

/**
 * Where e-mail reaches whoever reads the letters of a case. What staff put on the case last comes first, then what the resident said
 * themselves. Null: no address is known, or e-mail is not safe, or not theirs to use (`usableRoutes`).
 */
export function letterEmail({ complaint, reach, addresses }: ContactWords, contact: number): string | null {
  const usable = (number: number): boolean => usableRoutes(complaint, number).includes('email');
  const at = (number: number): string | null =>
    usable(number) ? emailIn(addresses.get(number), complaint.guarded) : null;
  if (contact !== ownContact) return at(contact);
  const added = complaint.contacts.filter(({ role }) => role === 'resident').toReversed();
  const found = added.map(({ number }) => at(number)).find((email) => email !== null);
  return found ?? (usable(ownContact) ? emailIn(reach, complaint.guarded) : null);
}

/** Events after which another address may be meant. */
const changesAddress = (event: RecordedComplaintEvent): boolean =>
  ((event.type === 'DetailsAdded' || event.type === 'Corrected') && event.part === 'reach') ||
  event.type === 'ContactAdded' ||
  event.type === 'ContactRemoved' ||
  event.type === 'ContactVerified';

/** Whether the last letter by e-mail was refused or came back, and nothing has been done about the address since. */
function emailFailed({ history }: Pick<Complaint, 'history'>): boolean {
  const failed = history.findLastIndex(
    (event) =>
      event.type === 'LetterFailed' &&
      event.how === 'email' &&
      (event.because === 'refused' || event.because === 'bounced'),
  );
  const mended = history.findLastIndex(
    (event) => changesAddress(event) || (event.type === 'LetterSent' && event.how === 'email'),
  );
  return failed > mended;
}

/**
 * Whether words about a case may stand in the chat where it began: others may look at the same screen. A guarded case needs the
 * resident's own word that notices on their device are safe; of whoever died nobody reads it.
 */
export function chatIsSafe(complaint: Complaint): boolean {
  return complaint.erasedOn === null && safeRoutes(complaint).includes('notification');
}

/** Whether a letter may be put in the post. To whoever speaks for somebody who died it may: their own ways were not marked by it. */
export function postIsSafe(complaint: Complaint): boolean {
  return complaint.erasedOn === null && safeRoutes({ ...complaint, deaths: [] }).includes('post');
}

/** What decides how a letter goes. */
export interface WayFacts {
  complaint: Complaint;
  /** The number of its reader's contact. */
  contact: number;
  /** `letterEmail`. */
  email: string | null;
  /** Lines of the postal address that may be used; empty: none. */
  address: readonly string[];
  /** Whether e-mail goes out at all. */
  mailIsOpen: boolean;
  /** Whether the conversation in which the complaint was made is there and has not been ended. */
  chatIsOpen: boolean;
}

/**
 * How a letter goes: by e-mail where an address is known and safe; in the chat where it came from there, that is open and safe and no
 * postal address is known; else by post. Null: no way is safe, and a person must find one.
 */
export function letterWay(facts: WayFacts): LetterWay | null {
  const { complaint, contact, email, address, mailIsOpen, chatIsOpen } = facts;
  if (email !== null && mailIsOpen && !emailFailed(complaint)) return 'email';
  const mayChat = contact === ownContact && complaint.channel === 'chat' && chatIsOpen;
  if (mayChat && address.length === 0 && chatIsSafe(complaint)) return 'chat';
  return postIsSafe(complaint) ? 'post' : null;
}
