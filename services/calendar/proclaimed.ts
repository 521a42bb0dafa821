import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type BankHoliday, bankHolidayTitle, calendarSource } from './bankHolidays.ts';
import { isWeekend } from './days.ts';
import { type CalendarOwner, calendarOf } from './landlordCalendar.ts';

/** A bank holiday that was proclaimed after this version of Heard was published. */
export interface ProclaimedHoliday extends BankHoliday {
  /** Where it was announced. */
  source: string;
  /** The day on which somebody looked there. */
  checkedOn: LocalDate;
}

/** The landlord with these days in its calendar, beside those that it has; itself when it knows them all. */
export function withProclaimed(landlord: Landlord, days: readonly ProclaimedHoliday[]): Landlord {
  const { holidays } = calendarOf(landlord);
  const news = days.filter(({ date }) => !holidays.has(date));
  if (news.length === 0) return landlord;
  return { ...landlord, proclaimedHolidays: [...landlord.proclaimedHolidays, ...news] };
}

/** Why a day cannot be added as a bank holiday. */
export type HolidayProblem = 'BEYOND_CALENDAR' | 'WEEKEND' | 'KNOWN';

/**
 * Why a day cannot be proclaimed for a landlord's nation, or null. A weekend does not count in any case, so its
 * substitute day is what is to be added.
 */
export function holidayProblem(landlord: CalendarOwner, date: LocalDate): HolidayProblem | null {
  if (date < calendarSource.from || date > calendarSource.horizon) return 'BEYOND_CALENDAR';
  if (isWeekend(date)) return 'WEEKEND';
  return bankHolidayTitle(date, calendarOf(landlord)) === null ? null : 'KNOWN';
}
