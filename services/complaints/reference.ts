import type { Instant } from '../clock.ts';
import { londonDate } from '../clock.ts';

/** Gives this many random bytes. Passed in, so that a test can say which. */
export type RandomBytes = (count: number) => Uint8Array;

/** Crockford's base32: no I, L, O or U, which people misread or would rather not be called. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 6;

/** Doubling in the field of 32 elements (x^5 + x^2 + 1): every power of two up to the 30th is a different element. */
function doubled(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

/**
 * The check over prefix, year and random part: a weighted sum over the field of 32 elements with a different weight for
 * each place. A sum modulo 32 cannot do this: it misses swaps of neighbours that differ by 16. In a field, one wrong
 * symbol changes the sum, and so does a swap of two different neighbours, because no two weights are equal.
 */
function checkOf(elements: number[]): string {
  const sum = elements.reduce((total, element) => doubled(total ^ element), 0);
  return alphabet.charAt(sum);
}

/** Prefix letters are numbered A to Z: they are never mixed with the random part, so only their differences count. */
function elementsOf(prefix: string, year: string, random: string): number[] {
  const letters = Array.from(prefix, (letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0));
  return [...letters, ...Array.from(year + random, (symbol) => alphabet.indexOf(symbol))];
}

/**
 * A new reference such as `BNC-26-7K3QX9A` (design 6): prefix, London year of receipt, six random symbols and a check
 * character. Chance can repeat one; the caller retries with another.
 * @param prefix three capital letters, from the landlord's file.
 */
export function makeReference(prefix: string, receivedAt: Instant, randomBytes: RandomBytes): string {
  const year = londonDate(receivedAt).slice(2, 4);
  const random = Array.from(randomBytes(randomLength), (byte) => alphabet.charAt(byte & 31)).join('');
  return `${prefix}-${year}-${random}${checkOf(elementsOf(prefix, year, random))}`;
}

const shape = /^([A-Z]{3})([0-9]{2})([0-9A-HJKMNP-TV-Z]{6})([0-9A-HJKMNP-TV-Z])$/;

/**
 * Reads a reference as people type it: any case, spaces or dashes anywhere or nowhere, O for 0, I or L for 1 (and 0 for
 * O in the letters in front). Null when it cannot be one, or when its check character says that something is mistyped.
 */
export function parseReference(typed: string): string | null {
  const symbols = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  const front = symbols.slice(0, 3).replaceAll('0', 'O').replaceAll('1', 'I');
  const rest = symbols.slice(3).replaceAll('O', '0').replace(/[IL]/g, '1');
  const [, prefix, year, random, check] = shape.exec(front + rest) ?? [];
  if (prefix === undefined || year === undefined || random === undefined) return null;
  return checkOf(elementsOf(prefix, year, random)) === check ? `${prefix}-${year}-${random}${check}` : null;
}
