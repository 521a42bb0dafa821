import type { Seal } from '../storage/seal.ts';
import { phoneDigits, readContactDetails } from '../understanding/contactDetails.ts';
import { readText } from '../understanding/text.ts';

/** Stands for the resident's own contact, where nobody named one. */
export const ownKey = '';

/** An e-mail address or a telephone number, however it was typed: "+44 7700 900123" and "07700 900123" are one. */
function normalContact(typed: string): string {
  const { email, phone } = readContactDetails(readText(typed), 'reach');
  return email ?? phoneDigits(phone ?? typed);
}

/**
 * What is kept of a contact that somebody named, instead of the address: the same for each way of typing it, and nothing that can be
 * read. Null: none was named.
 */
export function contactKey(seal: Seal, typed: string | null): string {
  return typed === null ? ownKey : seal.blindIndex('code contact', normalContact(typed));
}
