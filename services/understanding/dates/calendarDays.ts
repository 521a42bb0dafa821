import { Temporal } from 'temporal-polyfill';
import { calendarFor } from '../../calendar/bankHolidays.ts';
import type { LocalDate } from '../../clock.ts';

/** A day without a time. */
export type Day = Temporal.PlainDate;

/** The day with these numbers, or null for one that no calendar has (31 April). */
export function dayAt(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The latest such weekday (Monday is 1) before a day; a week back when the day is that weekday itself. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return day.subtract({ days: ((day.dayOfWeek - weekday + 6) % 7) + 1 });
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The latest day of the month with this number, not after a day: "the 31st" said in March is 31 January. */
export function dayOfMonthBefore(day: Day, number: number): Day | null {
  for (let back = 0; back < 3; back += 1) {
    const month = day.with({ day: 1 }).subtract({ months: back });
    const found = dayAt(month.year, month.month, number);
    if (found !== null && Temporal.PlainDate.compare(found, day) <= 0) return found;
  }
  return null;
}

/** The latest day of a yearly kind that is not after a day; null when neither this year nor the years before have one. */
export function latestYearly(day: Day, inYear: (year: number) => Day | null): Day | null {
  // 29 February may be up to eight years back.
  for (let year = day.year; year > day.year - 9; year -= 1) {
    const found = inYear(year);
    if (found !== null && Temporal.PlainDate.compare(found, day) <= 0) return found;
  }
  return null;
}

/** Easter Sunday of a year in the Gregorian calendar. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const counted = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(counted / 31), day: (counted % 31) + 1 });
}

/** The first such weekday of a month on or after a day of it. */
export function weekdayFrom(first: { year: number; month: number; day: number }, weekday: number): Day {
  const start = Temporal.PlainDate.from(first);
  return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
}

/** The last Sunday of a month: the clocks change on that of March and of October. */
export function lastSunday(year: number, month: number): Day {
  return weekdayFrom(
    { year, month, day: month === 2 ? 22 : new Temporal.PlainYearMonth(year, month).daysInMonth - 6 },
    7,
  );
}

/** The Monday of the half-term week that most English schools keep in February, May or October. */
export function halfTermOf(year: number, month: number): Day {
  const from: Record<number, number> = { 2: 11, 5: 25, 10: 23 };
  return weekdayFrom({ year, month, day: from[month] ?? 1 }, 1);
}

const holidays = [...calendarFor('england').holidays.entries()].sort(([one], [other]) =>
  one < other ? -1 : 1,
);

/**
 * The latest bank holiday in England and Wales not after a day, of those that the words mean: "August", "May", "Monday".
 * Null outside the years that the calendar knows.
 */
export function bankHolidayBefore(day: Day, fits: (holiday: Day) => boolean): Day | null {
  const saidOn: LocalDate = day.toString();
  for (const [date] of holidays.toReversed()) {
    if (date > saidOn) continue;
    const holiday = Temporal.PlainDate.from(date);
    if (fits(holiday)) return holiday;
  }
  return null;
}
