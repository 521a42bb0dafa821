import type { Complaint } from '../../complaints/complaint.ts';
import { deathOf } from '../../complaints/people/deaths.ts';
import { type Contact, ownContact } from '../../complaints/people/events.ts';
import { isOwnRemoved, whyNoAccess } from '../../complaints/people/mayHaveCode.ts';
import { safeRoutes } from '../../complaints/routes/safeRoutes.ts';
import type { ContactWords } from '../../identity/codeContacts.ts';
import { addressIn } from '../../understanding/contactDetails.ts';
import { looksLikeName } from '../../understanding/names.ts';
import type { LetterReader } from '../facts.ts';

/** Who speaks for whoever made the complaint and may see it: whoever was put on the case last. */
function spokesperson(complaint: Complaint): Contact | null {
  const speaks = ({ number, role }: Contact): boolean =>
    role === 'representative' && whyNoAccess(complaint, number) === null;
  return complaint.contacts.findLast(speaks) ?? null;
}

/** A group's complaint that no resident made: each of them has their own. */
function isNobodysOwn({ residentId, links, details, contacts }: Complaint): boolean {
  const { name, home, reach } = details;
  const told = [name, home, reach].some((answer) => answer !== undefined);
  return residentId === null && !told && contacts.length === 0 && links.some(({ why }) => why === 'hasPart');
}

/**
 * The number of the contact whom letters about a case go to: whoever made the complaint, or, when they have died, who speaks for them.
 * Null: nobody is to be written to.
 */
export function contactOfReader(complaint: Complaint): number | null {
  if (deathOf(complaint, 'complainant') !== null) return spokesperson(complaint)?.number ?? null;
  return isNobodysOwn(complaint) ? null : ownContact;
}

/**
 * Whether a letter that was written to one contact may still go to whom letters go now: an authority that ended, or another who was put
 * on the case since, makes it a letter to somebody else. Of a letter that does not say whom it was written to, only whether anybody is
 * to be written to.
 */
export function isStillTheirs(complaint: Complaint, writtenTo: number | undefined): boolean {
  const now = contactOfReader(complaint);
  return now !== null && (writtenTo === undefined || writtenTo === now);
}

/** A name as somebody is addressed by it. Null: what was given tells something else, so that nobody is called by it. */
function nameFrom(words: string | undefined): string | null {
  const name = words
    ?.trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:my name is|my name's|it's|i'm|i am)\s+/i, '')
    .replace(/[.!,]+$/, '');
  return name !== undefined && name !== '' && looksLikeName(name) ? name : null;
}

/** An address in words as lines. Empty: no house or flat is named in it. */
function addressLines(words: string | null | undefined): string[] {
  const said = words?.trim() ?? '';
  if (said === '') return [];
  const lines = (said.length <= longestAddress && !/[!?@]/.test(said) ? said : (addressIn(said) ?? ''))
    .replace(lead, '')
    .replace(/[.\s]+$/, '')
    .split(/\s*[,;\n]+\s*/)
    .filter((line) => line !== '');
  return lines.some((line) => /\d/.test(line)) ? lines : [];
}

const longestAddress = 160;
const lead =
  /^(?:(?:by )?post(?:,| to| at)*|write to me at|i live (?:at|in)|we live (?:at|in)|my address is|the address is|it(?:'s|’s| is))[\s:]+/i;

/** The contact of the resident that staff added for letters last. */
function addedForLetters({ complaint, addresses }: ContactWords): string[] {
  const added = complaint.contacts.findLast(
    ({ role, route, removed }) => role === 'resident' && route === 'post' && removed === null,
  );
  return added === undefined ? [] : addressLines(addresses.get(added.number));
}

/** Where they said that letters go. */
function saidForLetters({ complaint, reach }: ContactWords): string[] {
  const byPost = complaint.details.reach?.routes?.includes('post') === true && !isOwnRemoved(complaint);
  return byPost ? addressLines(addressAlone(reach)) : [];
}

function homeLines({ complaint, home }: ReaderWords): string[] {
  const { notAResident, none } = complaint.details.home ?? {};
  return notAResident === true || none !== undefined ? [] : addressLines(home);
}

function ownAddress(words: ReaderWords): string[] {
  const found = [addedForLetters(words), saidForLetters(words), homeLines(words)];
  return found.find((lines) => lines.length > 0) ?? [];
}

/** A number or an e-mail address beside it is no part of where letters go. */
function addressAlone(reach: string | null): string | null {
  if (reach === null) return null;
  return /@|(?:\d[\s-]?){10}/.test(reach) ? addressIn(reach) : reach;
}

/** Opened words that tell who a letter goes to. */
export interface ReaderWords extends ContactWords {
  name: string | null;
  home: string | null;
  /** The names of the contacts that staff added, by number. */
  names: ReadonlyMap<number, string>;
}

/**
 * Who reads a letter, from what the case holds today. No address where the post is not safe: it would stand in the letter for whoever
 * else opens it (domain 4.2).
 */
export function readerFrom(words: ReaderWords, contact: number): LetterReader {
  const { complaint, names, addresses } = words;
  const added = complaint.contacts.find(({ number }) => number === contact);
  // Whoever speaks for somebody who died is alive: their own ways were not marked by it.
  const isSafe = safeRoutes({ ...complaint, deaths: [] }).includes('post');
  if (added === undefined) {
    const address = isSafe ? ownAddress(words) : [];
    return { contact, isRepresentative: false, name: nameFrom(words.name ?? undefined), address };
  }
  const lines = isSafe && added.route === 'post' ? addressLines(addresses.get(contact)) : [];
  return { contact, isRepresentative: true, name: nameFrom(names.get(contact)), address: lines };
}
