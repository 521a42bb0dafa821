import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../clock.ts';
import { months } from './months.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

// Written out here: what Intl prints ("Friday, 4 December" or "Friday 4 December") depends on the machine's ICU data.
function weekdayAndDay(date: LocalDate): string {
  const { dayOfWeek, day } = Temporal.PlainDate.from(date);
  return `${weekdays[dayOfWeek - 1]} ${day}`;
}

function monthOf(date: LocalDate): string {
  return `${months[Temporal.PlainDate.from(date).month - 1]}`;
}

/** A date as residents read it, never in figures alone: `2026-12-04` is "Friday 4 December 2026". */
export function dateInFull(date: LocalDate): string {
  return `${weekdayAndDay(date)} ${monthOf(date)} ${date.slice(0, 4)}`;
}

function timeOfDay(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * A London wall-clock time (services/clock.ts `londonTime`) in full: "Tuesday 17 March 2026 at 10:05am". Noon and
 * midnight are named, because nobody agrees on what 12:00am is.
 */
export function momentInFull(wallClock: string): string {
  const { hour, minute } = Temporal.PlainDateTime.from(wallClock);
  return `${dateInFull(wallClock.slice(0, 10))} at ${timeOfDay(hour, minute)}`;
}

/** "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/**
 * Days in one line, in the order given, the month said once for its days: "Friday 3 and Monday 6 April". The year is
 * said only when the days lie in more than one: "Friday 25 and Monday 28 December 2026, and Friday 1 January 2027".
 */
export function dateList(dates: readonly LocalDate[]): string {
  const byMonth = new Map<string, LocalDate[]>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), date]);
  }
  const oneYear = new Set(dates.map((date) => date.slice(0, 4))).size < 2;
  const groups = [...byMonth.values()].map((days) => {
    const first = days[0] ?? '';
    const year = oneYear ? '' : ` ${first.slice(0, 4)}`;
    return `${listInWords(days.map(weekdayAndDay))} ${monthOf(first)}${year}`;
  });
  return groups.length < 2 ? groups.join('') : `${groups.slice(0, -1).join(', ')}, and ${groups.at(-1)}`;
}
