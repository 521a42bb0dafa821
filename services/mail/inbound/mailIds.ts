import { createHash } from 'node:crypto';

/** A UUID (version 8: made from something) out of at least sixteen bytes. */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * The ids under which a mail and what belongs to it are kept: the same mail has the same, so that it comes once, however often it is
 * handed over. By its Message-ID; one that has none, by what it says.
 * @param blind `seal.blindIndex`: nobody who knows a Message-ID can tell whether we have had it
 */
export function mailIds(
  blind: (kind: string, value: string) => string,
  messageId: string | null,
  raw: Uint8Array,
): { id: string; sourceId: string; answerId(about: string): string } {
  const named = messageId ?? createHash('sha256').update(raw).digest('hex');
  const idOf = (what: string): string => uuidFrom(Buffer.from(blind(`mail ${what}`, named), 'base64url'));
  return { id: idOf('in'), sourceId: idOf('source'), answerId: (about) => idOf(`answer ${about}`) };
}
