import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { LocalDate } from '../clock.ts';
import { HeardError } from '../errors.ts';

/** Once: every message asks for today, and making a schema takes longer than using it. */
const isoDate = z.iso.date();

/** Reads a day. Throws INPUT for what is not a day of the calendar, such as 30 February. */
export function plainDate(date: LocalDate): Temporal.PlainDate {
  if (!isoDate.safeParse(date).success) {
    throw new HeardError('INPUT', `${JSON.stringify(date)} is not a date. For example: 2026-03-17`);
  }
  return Temporal.PlainDate.from(date);
}

interface Day {
  after: LocalDate;
  weekend: boolean;
}

// Counting asks for the same few thousand days again and again, and a parsed date costs 15 times a look-up: a list of
// 500 complaints took seconds without this. The bound is far above the days that any calendar knows.
const remembered = new Map<LocalDate, Day>();
const rememberAtMost = 20_000;

function dayOf(date: LocalDate): Day {
  const seen = remembered.get(date);
  if (seen !== undefined) return seen;
  const read = plainDate(date);
  const day = { after: read.add({ days: 1 }).toString(), weekend: read.dayOfWeek > 5 };
  if (remembered.size < rememberAtMost) remembered.set(date, day);
  return day;
}

/** The day itself, known to be one. Throws INPUT for what is no day. */
export function checkedDay(date: LocalDate): LocalDate {
  dayOf(date);
  return date;
}

/** The day after. Throws INPUT for what is no day. */
export function dayAfter(date: LocalDate): LocalDate {
  return dayOf(date).after;
}

/** Whether a day is a Saturday or a Sunday. Throws INPUT for what is no day. */
export function isWeekend(date: LocalDate): boolean {
  return dayOf(date).weekend;
}

/** The day so many days, months or years after; of a month without that day, its last. Throws INPUT for what is no day. */
export function daysOn(
  date: LocalDate,
  length: { days?: number; months?: number; years?: number },
): LocalDate {
  return plainDate(date).add(length).toString();
}

/** The day before. Throws INPUT for what is no day. */
export function dayBefore(date: LocalDate): LocalDate {
  return plainDate(date).subtract({ days: 1 }).toString();
}
