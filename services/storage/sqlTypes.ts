import type { Instant } from '../clock.ts';

const timestamp = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/;

/**
 * An instant as PostgreSQL writes it in a UTC session (`2026-03-17 10:05:00.5+00`), in our own form. What is finer than
 * a millisecond is cut off; text of another shape (`infinity`) is left as it is.
 */
export function instantOfSql(text: string): Instant {
  const [, day, time, fraction = ''] = timestamp.exec(text) ?? [];
  return day === undefined ? text : `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/**
 * How values come back, the same from both stores, by PostgreSQL's type number. Without these a `date` becomes a moment
 * in the machine's own time zone (a deadline moves by a day) and a count becomes a string.
 */
export const sqlParsers: Readonly<Record<number, (text: string) => unknown>> = {
  /* int8 */ 20: Number,
  /* bytea */ 17: (text) => Buffer.from(text.slice(2), 'hex'),
  /* date */ 1082: (text) => text,
  /* timestamptz */ 1184: instantOfSql,
};

/** How byte strings go in on the embedded store. */
export function hexOfBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}
