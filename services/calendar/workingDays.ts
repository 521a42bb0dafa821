import type { LocalDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import { type BankHoliday, bankHolidayTitle, type Calendar, isWorkingDay } from './bankHolidays.ts';
import { checkedDay, dayAfter, isWeekend } from './days.ts';

/** A count of days, with what is needed to show how it was made. */
export interface CountedDate {
  /** The day on which the time ends; it ends with that day. */
  on: LocalDate;
  /** Day zero: the day of the event itself, which is never counted. */
  from: LocalDate;
  days: number;
  /** Bank holidays on the way that fell on a weekday and therefore made the count longer. */
  skipped: BankHoliday[];
}

/** The bank holiday that a count passes over on this day. Null on weekends, which do not count anyway. */
export function passedOver(date: LocalDate, calendar: Calendar): BankHoliday | null {
  const title = bankHolidayTitle(date, calendar);
  return title === null || isWeekend(date) ? null : { date, title };
}

/**
 * The working day that is `days` working days after `from`. The start is day zero, whatever day it is: a complaint of
 * Friday evening and one of Sunday end on the same day. Nought days is `from` itself.
 *
 * Steps day by day on purpose: adding the bank holidays to the end date in one go lands on weekends
 * (24 December 2026 plus one would be Saturday 26 December).
 *
 * Throws CALENDAR_HORIZON past the known bank holidays, INPUT for a number of days that cannot be counted.
 */
export function addWorkingDays(from: LocalDate, days: number, calendar: Calendar): CountedDate {
  if (!Number.isInteger(days) || days < 0) {
    throw new HeardError('INPUT', `Working days to add must be 0, 1, 2 and so on, not ${days}.`);
  }
  const skipped: BankHoliday[] = [];
  let on = checkedDay(from);
  for (let left = days; left > 0; ) {
    on = dayAfter(on);
    const holiday = passedOver(on, calendar);
    if (holiday !== null) skipped.push(holiday);
    else if (isWorkingDay(on, calendar)) left -= 1;
  }
  return { on, from, days, skipped };
}

/**
 * How many working days lie after `from` up to and including `to`; 0 when `to` is not later. So that
 * `workingDaysBetween(from, addWorkingDays(from, n).on)` is n.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: Calendar): number {
  const end = checkedDay(to);
  let count = 0;
  for (let day = checkedDay(from); day < end; ) {
    day = dayAfter(day);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
