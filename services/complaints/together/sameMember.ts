import { phoneDigits, readContactDetails } from '../../understanding/contactDetails.ts';
import { readText } from '../../understanding/text.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import { answeredWith } from './answeredWith.ts';
import { type Books, plainWords } from './linking.ts';

/** As much of somebody as tells whether they are in a group already. */
type Given = Pick<CommandOf<'addToGroup'>, 'name' | 'route' | 'address'>;

/** A name or a postal address as it is compared: "Jo Hart" and " jo  hart" are one. */
function sameWriting(words: string): string {
  return words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** How somebody is reached, as it is compared: the e-mail address or the number alone, whatever was said beside it. Null: neither. */
function contactIn(words: string, isPost: boolean): string | null {
  const { email, phone } = readContactDetails(readText(words), 'reach');
  return email ?? (phone === null ? (isPost ? sameWriting(words) : null) : phoneDigits(phone));
}

function keysIn({ name, address, route }: Given): string[] {
  const contact = address === undefined ? null : contactIn(address, route === 'post');
  return [...(name === undefined ? [] : [sameWriting(name)]), ...(contact === null ? [] : [contact])];
}

async function keysOf(books: Books, complaint: Complaint): Promise<string[]> {
  const { name, reach } = complaint.details;
  const told = await plainWords(books, complaint, name?.words);
  const reached = await plainWords(books, complaint, reach?.words);
  return keysIn({
    ...(told === null ? {} : { name: told }),
    ...(reached === null ? {} : { address: reached }),
    ...(reach?.routes?.includes('post') === true ? { route: 'post' as const } : {}),
  });
}

/**
 * Whether somebody of the same name, or who is reached in the same way, is in a group's complaint already: made it, or is one of its
 * parts. It may be another person, a daughter or somebody at the same door: staff say so.
 */
export async function isInGroup(
  books: Books,
  parent: Complaint,
  { own, given }: { own: Complaint | null; given: Given },
): Promise<boolean> {
  const theirs = own === null ? keysIn(given) : await keysOf(books, own);
  if (theirs.length === 0) return false;
  for (const member of [parent, ...(await answeredWith(books, parent))]) {
    if (member.id === own?.id) continue;
    if ((await keysOf(books, member)).some((key) => theirs.includes(key))) return true;
  }
  return false;
}
