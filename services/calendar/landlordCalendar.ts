import type { Landlord } from '../landlords/landlord.ts';
import { type Calendar, calendarFor } from './bankHolidays.ts';

/** A landlord as far as its calendar goes. */
export type CalendarOwner = Pick<Landlord, 'nation' | 'proclaimedHolidays'>;

// Every list of cases asks for it with each case; a landlord's data does not change once it is read.
const made = new WeakMap<CalendarOwner, Calendar>();

/** The bank holidays that a landlord's dates pass over: its nation's, with those proclaimed late. */
export function calendarOf(landlord: CalendarOwner): Calendar {
  const known = made.get(landlord);
  if (known !== undefined) return known;
  const calendar = calendarFor(landlord.nation, landlord.proclaimedHolidays);
  made.set(landlord, calendar);
  return calendar;
}
