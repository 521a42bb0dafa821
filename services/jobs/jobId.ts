import { createHash } from 'node:crypto';

/**
 * The id of a job, made from what it is about: the same parts, in the same order, give the same UUID on every server (RFC 9562,
 * version 8). Parts are told apart: `['ab', 'c']` is not `['a', 'bc']`.
 */
export function idFrom(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
