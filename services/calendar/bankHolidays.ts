import { z } from 'zod';
import type { LocalDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Nation } from '../landlords/landlord.ts';
import data from './bankHolidays.json' with { type: 'json' };
import { checkedDay, isWeekend } from './days.ts';

const event = z.strictObject({
  date: z.iso.date(),
  title: z.string().min(1),
  /** `Substitute day` when the holiday itself fell on a weekend or on another holiday. */
  notes: z.enum(['', 'Substitute day']),
});

const fileSchema = z.strictObject({
  source: z.url(),
  checkedOn: z.iso.date(),
  basis: z.string().min(1),
  from: z.iso.date(),
  horizon: z.iso.date(),
  divisions: z.strictObject({
    'england-and-wales': z.array(event).min(1),
    scotland: z.array(event).min(1),
    'northern-ireland': z.array(event).min(1),
  }),
});

const file = fileSchema.parse(data);

/** The parts of the United Kingdom that share bank holidays, as GOV.UK names them. */
export type Division = keyof typeof file.divisions;

/** A bank holiday: the day on which nobody counts, and what it is called. */
export interface BankHoliday {
  date: LocalDate;
  /** "Good Friday"; for a day that stands in for another, "Boxing Day (substitute day)". */
  title: string;
}

/** The days that a count passes over. Knows the days from `from` to `horizon`, both included, and no others. */
export interface Calendar {
  readonly division: Division;
  readonly from: LocalDate;
  readonly horizon: LocalDate;
  readonly holidays: ReadonlyMap<LocalDate, string>;
}

/** Where the bank holidays come from and until when they hold, for people who ask how a date was counted. */
export const calendarSource = {
  source: file.source,
  checkedOn: file.checkedOn,
  basis: file.basis,
  from: file.from,
  horizon: file.horizon,
} as const;

const divisionOf: Record<Nation, Division> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

function listed(division: Division): BankHoliday[] {
  return file.divisions[division].map(({ date, title, notes }) => ({
    date,
    title: notes === '' ? title : `${title} (substitute day)`,
  }));
}

/**
 * The calendar of a nation. `oneOffDays` adds days proclaimed after this version was published; a day that is a bank
 * holiday already keeps its own title. A landlord's closed days never belong here: they may not lengthen a statutory date.
 */
export function calendarFor(nation: Nation, oneOffDays: readonly BankHoliday[] = []): Calendar {
  const division = divisionOf[nation];
  const days = [...oneOffDays, ...listed(division)];
  return {
    division,
    from: file.from,
    horizon: file.horizon,
    holidays: new Map(days.map(({ date, title }) => [date, title])),
  };
}

function mustBeKnown(date: LocalDate, calendar: Calendar): void {
  const day = checkedDay(date);
  if (day >= calendar.from && day <= calendar.horizon) return;
  throw new HeardError(
    'CALENDAR_HORIZON',
    `The bank holidays are known from ${calendar.from} to ${calendar.horizon}; ${day} was asked for. Update services/calendar/bankHolidays.json.`,
    { resident: 'I cannot work out that date, because the bank holidays for then are not known yet.' },
  );
}

/** The title of the bank holiday on a day, or null. Throws CALENDAR_HORIZON for a day outside the calendar. */
export function bankHolidayTitle(date: LocalDate, calendar: Calendar): string | null {
  mustBeKnown(date, calendar);
  return calendar.holidays.get(date) ?? null;
}

/**
 * Whether a day counts: not a Saturday, a Sunday or a bank holiday. Throws CALENDAR_HORIZON for a day outside the
 * calendar: a guess would become a promise to a resident.
 */
export function isWorkingDay(date: LocalDate, calendar: Calendar): boolean {
  return bankHolidayTitle(date, calendar) === null && !isWeekend(date);
}
