import { isWorkingDay } from '../calendar/bankHolidays.ts';
import { dayAfter, isWeekend } from '../calendar/days.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import { type Instant, instantOfLondon, type LocalDate, londonTime } from '../clock.ts';
import { hasCode } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';

/** When word goes out where a landlord's hours are not known: nobody is woken by it. London time. */
const usualHours = { from: '08:00', until: '18:00' };

/** Longer than any office is closed. */
const mostDays = 60;

/** Past the known bank holidays every weekday counts: word that comes on one of them is better than none. */
function isWorkingDayAsKnown(day: LocalDate, landlord: Landlord): boolean {
  try {
    return isWorkingDay(day, calendarOf(landlord));
  } catch (thrown) {
    if (hasCode(thrown, 'CALENDAR_HORIZON')) return !isWeekend(day);
    throw thrown;
  }
}

/** Whether somebody of the landlord works on a day: a working day, and none of its own closed days. */
export function isOpenDay(landlord: Landlord, day: LocalDate): boolean {
  return isWorkingDayAsKnown(day, landlord) && !landlord.closedDays.some(({ date }) => date === day);
}

/** Whether staff may be written to now about what is no danger: never at night, nor on a closed day. */
export function isOfficeOpen(landlord: Landlord, now: Instant): boolean {
  const { from, until } = landlord.notices.hours ?? usualHours;
  const [day = '', time = ''] = londonTime(now).split('T');
  return time >= from && time < until && isOpenDay(landlord, day);
}

/** Whether it is known that nobody is there now: only of a landlord that has told its hours. */
export function isKnownClosed(landlord: Landlord, now: Instant): boolean {
  return landlord.notices.hours !== null && !isOfficeOpen(landlord, now);
}

/** When staff may be written to next; `now` where they may be at once. */
export function nextOpening(landlord: Landlord, now: Instant): Instant {
  if (isOfficeOpen(landlord, now)) return now;
  const { from } = landlord.notices.hours ?? usualHours;
  let day = londonTime(now).slice(0, 10);
  for (let left = mostDays; left > 0; left -= 1) {
    const opening = instantOfLondon(`${day}T${from}`);
    if (opening > now && isOpenDay(landlord, day)) return opening;
    day = dayAfter(day);
  }
  return instantOfLondon(`${day}T${from}`);
}

/**
 * On how many days somebody is there after `today` up to and including `last`; 0 when `last` is not later. Closed days make no date
 * later, but word of a date that falls among them has to come before.
 */
export function openDaysLeft(landlord: Landlord, today: LocalDate, last: LocalDate): number {
  let left = 0;
  for (let day = today; day < last; ) {
    day = dayAfter(day);
    if (isOpenDay(landlord, day)) left += 1;
  }
  return left;
}

/** How many working days lie after `from` up to and including `today`, the landlord's closed days counted as they fall. */
export function workingDaysSince(landlord: Landlord, from: LocalDate, today: LocalDate): number {
  let passed = 0;
  for (let day = from; day < today; ) {
    day = dayAfter(day);
    if (isWorkingDayAsKnown(day, landlord)) passed += 1;
  }
  return passed;
}
