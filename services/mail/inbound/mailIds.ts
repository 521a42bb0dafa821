import { createHash } from 'node:crypto';
import type { ParsedMail } from './parseMail.ts';

/** A UUID (version 8: made from something) out of at least sixteen bytes. */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What comes after the headers, which every server on the way adds to. */
function bodyOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => bytes.indexOf(end)).filter((at) => at >= 0);
  return bytes.subarray(Math.min(...ends, bytes.length));
}

/**
 * The ids under which a mail and what belongs to it are kept: the same mail has the same, so that it comes once, however often it is
 * handed over. By its Message-ID with who wrote it, when, and what it says: whoever uses a Message-ID again has written another mail.
 * One that has none goes by all of it.
 * @param blind `seal.blindIndex`: nobody who knows a Message-ID can tell whether we have had it
 */
export function mailIds(
  blind: (kind: string, value: string) => string,
  { messageId, from, date }: Pick<ParsedMail, 'messageId' | 'from' | 'date'>,
  raw: Uint8Array,
): { id: string; sourceId: string; answerId(about: string): string } {
  const named =
    messageId === null ? hashOf(raw) : JSON.stringify([messageId, from, date, hashOf(bodyOf(raw))]);
  const idOf = (what: string): string => uuidFrom(Buffer.from(blind(`mail ${what}`, named), 'base64url'));
  return { id: idOf('in'), sourceId: idOf('source'), answerId: (about) => idOf(`answer ${about}`) };
}
