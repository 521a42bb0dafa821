/** A UTC instant, ISO 8601 with milliseconds and Z: `2026-03-17T10:05:00.000Z`. */
export type Instant = string;

/** A day in London, `YYYY-MM-DD`. Deadlines are days, never instants, so that a clock change cannot move them. */
export type LocalDate = string;

/** Where the time comes from. Passed in everywhere, so that a test or `HEARD_NOW` can say what day it is. */
export interface Clock {
  /** The present moment. */
  now(): Instant;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/**
 * A clock that starts at `start` and then runs at real speed (`HEARD_NOW`).
 * @param realNow milliseconds since 1970; only tests pass it.
 */
export function clockStartingAt(start: Instant, realNow: () => number = Date.now): Clock {
  const offset = Date.parse(start) - realNow();
  return { now: () => new Date(realNow() + offset).toISOString() };
}

/** Milliseconds since 1970 of an instant, for ages and time-outs. */
export function epochMilliseconds(at: Instant): number {
  return Date.parse(at);
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** London's offset by hour, in milliseconds. Formatting is slow and asked for many times a turn; clocks change on the hour. */
const offsets = new Map<number, number>();
const mostOffsets = 10_000;
const hourMilliseconds = 3_600_000;
const lastDay = Date.UTC(9999, 11, 31);

/** London wall-clock time of an instant, `YYYY-MM-DDTHH:MM:SS`: what the resident's own clock shows. */
export function londonTime(at: Instant): string {
  const time = Date.parse(at);
  // Before 1847 the offset was not of whole minutes; from the year 10000 on ISO texts look different.
  if (!(time >= 0 && time < lastDay)) return formattedInLondon(new Date(time));
  const hour = Math.floor(time / hourMilliseconds);
  const offset = offsets.get(hour) ?? offsetOf(hour);
  return new Date(time + offset).toISOString().slice(0, 19);
}

function offsetOf(hour: number): number {
  const begins = hour * hourMilliseconds;
  const offset = Date.parse(`${formattedInLondon(new Date(begins))}Z`) - begins;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

function formattedInLondon(date: Date): string {
  const parts = Object.fromEntries(london.formatToParts(date).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** The day in London at an instant: the day on which a message counts as received. */
export function londonDate(at: Instant): LocalDate {
  return londonTime(at).slice(0, 10);
}

/**
 * The instant of a London wall-clock time such as `2026-03-17T10:05` (HEARD_NOW, `said_on`).
 * A time that happens twice in autumn is the first of the two; one that spring skips is the one an hour later.
 */
export function instantOfLondon(wallClock: string): Instant {
  const asGmt = Date.parse(`${wallClock}Z`);
  const asSummerTime = new Date(asGmt - 3_600_000).toISOString();
  const wanted = new Date(asGmt).toISOString().slice(0, 19);
  return londonTime(asSummerTime) === wanted ? asSummerTime : new Date(asGmt).toISOString();
}

/** The instant so many milliseconds after another (before it, when negative). */
export function plusMilliseconds(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

/** A day as the kind of object that some libraries ask for: its noon in UTC, which is the same day all over the country. */
export function noonOf(day: LocalDate): Date {
  return new Date(`${day}T12:00:00.000Z`);
}
