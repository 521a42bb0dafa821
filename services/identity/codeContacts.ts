import type { Complaint, ContactRoute } from '../complaints/complaint.ts';
import { safeRoutes } from '../complaints/safeRoutes.ts';
import { readContactDetails } from '../understanding/contactDetails.ts';
import { readText } from '../understanding/text.ts';
import type { CodeContact, CodeRoute } from './codeSender.ts';

/** What is read of a case to find whom a code may go to. Words are opened: plain text. */
export interface ContactWords {
  complaint: Pick<Complaint, 'guarded' | 'routeMarks'>;
  /** The answer to "how can we reach you?". Null: none was given, or it was erased. */
  reach: string | null;
  /** Contacts that staff added, each an address or a number. */
  added: readonly string[];
}

/** Beyond the address itself so many characters tell nothing: "My e-mail is", "thanks". */
const bareBeside = 20;

/** A British mobile: a text to any other number reaches nobody. */
const mobile = /^(?:\+44|0044|0)\D{0,2}7/;

/**
 * The contacts to which a code may go: only such as stand on the case, and only by routes that may be used (`safeRoutes`). Whoever
 * speaks for somebody, or shares the tenancy, has a code of their own contact's when staff have put that contact on the case: who
 * may see it is for a person to settle. Of each contact the first route that can be carried. Empty: nobody gets a code.
 */
export function codeContacts(words: ContactWords, carried: readonly CodeRoute[]): CodeContact[] {
  const safe: ContactRoute[] = safeRoutes(words.complaint);
  const routes = carried.filter((route) => safe.includes(route));
  const own = words.reach === null || !isPlain(words) ? [] : [words.reach];
  const found = [...own, ...words.added].flatMap((text) => contactIn(text, routes));
  return found.filter((contact, at) => found.findIndex(({ to }) => to === contact.to) === at);
}

/**
 * Where a message could put somebody in danger, conditions in their words ("not after six", "ask for Jean") are for a person to
 * read: then no machine sends anything.
 */
function isPlain({ complaint, reach }: ContactWords): boolean {
  if (!complaint.guarded || reach === null) return true;
  const { email, phone } = readContactDetails(readText(reach), 'reach');
  return reach.trim().length <= Math.max(email?.length ?? 0, phone?.length ?? 0) + bareBeside;
}

function contactIn(text: string, routes: readonly CodeRoute[]): CodeContact[] {
  const { email, phone } = readContactDetails(readText(text), 'reach');
  const to: Record<CodeRoute, string | null> = {
    email,
    text: phone !== null && mobile.test(phone) ? phone : null,
  };
  const route = routes.find((each) => to[each] !== null);
  return route === undefined ? [] : [{ route, to: to[route] ?? '' }];
}
