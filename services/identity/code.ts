import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Seal } from '../storage/seal.ts';

/** How many digits a code has. */
export const codeDigits = 6;

/** How long a code can be used, in milliseconds: ten minutes. */
export const codeMilliseconds = 10 * 60_000;

/** How often one code may be tried, in all conversations together. */
export const triesPerCode = 5;

/** A fresh code of six digits from the system's own randomness, every one as likely as the other. */
export function newCode(): string {
  return String(randomInt(0, 10 ** codeDigits)).padStart(codeDigits, '0');
}

/** Turns a code for a reference into what is kept of it: 32 bytes. */
export type CodeHash = (reference: string, code: string) => Buffer;

/**
 * Nothing but this is kept of a code. Keyed with a key from the data key: a million codes are tried in a second by whoever has
 * a copy of the tables alone.
 */
export function codeHash(seal: Seal): CodeHash {
  const key = seal.signingKey('one-time codes');
  return (reference, code) => createHmac('sha256', key).update(`${reference}\n${code}`).digest();
}

/** Compared with where there is nothing to compare with, so that as much is done as for a code that exists. */
const nothing = Buffer.alloc(32);

/** Whether a typed code is the kept one; takes the same time whatever it is, and whether or not there is one. */
export function isSameCode(typed: Buffer, kept: Uint8Array | null): boolean {
  return timingSafeEqual(typed, kept ?? nothing) && kept !== null;
}
