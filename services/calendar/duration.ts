import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Duration } from '../landlords/landlord.ts';
import { type BankHoliday, type Calendar, isWorkingDay } from './bankHolidays.ts';
import { dayAfter, plainDate } from './days.ts';
import { addWorkingDays, passedOver } from './workingDays.ts';

/** The end of a duration, with what is needed to show how it was counted. */
export interface DueDate {
  on: LocalDate;
  from: LocalDate;
  days: number;
  unit: Duration['unit'];
  /** Bank holidays on weekdays that made the time longer. */
  skipped: BankHoliday[];
}

/** Moves a day that is no working day on to the next one, keeping the bank holidays passed on the way. */
function rolled(due: DueDate, calendar: Calendar): DueDate {
  const skipped = [...due.skipped];
  let on = due.on;
  while (!isWorkingDay(on, calendar)) {
    const holiday = passedOver(on, calendar);
    if (holiday !== null) skipped.push(holiday);
    on = dayAfter(on);
  }
  return { ...due, on, skipped };
}

/**
 * The last day of a duration that starts on `from` (day zero). A calendar month ends on the same day of the next month,
 * or on its last day when it has no such day: 31 January plus one month is 28 February.
 *
 * With `roll`, an end that is no working day moves on to the next working day, as for a subject access request.
 * Throws CALENDAR_HORIZON past the known bank holidays, and INPUT for hours, which count from an instant (`dueInstant`).
 */
export function dueDate(
  duration: Duration,
  from: LocalDate,
  calendar: Calendar,
  options: { roll?: boolean } = {},
): DueDate {
  const due = { from, ...unrolled(duration, from, calendar), days: duration.days, unit: duration.unit };
  return options.roll ? rolled(due, calendar) : due;
}

function unrolled(duration: Duration, from: LocalDate, calendar: Calendar): Pick<DueDate, 'on' | 'skipped'> {
  const { days, unit } = duration;
  switch (unit) {
    case 'workingDays': {
      const { on, skipped } = addWorkingDays(from, days, calendar);
      return { on, skipped };
    }
    case 'calendarDays':
      return { on: plainDate(from).add({ days }).toString(), skipped: [] };
    case 'calendarMonths':
      return { on: plainDate(from).add({ months: days }).toString(), skipped: [] };
    case 'hours':
      throw new HeardError('INPUT', 'Hours count from an instant, not from a day: use dueInstant.');
  }
}

/**
 * The instant at which a duration in hours ends. Hours are real hours, day and night, weekends and holidays included, and
 * a clock change does not stretch them (24 hours of an emergency hazard). Throws INPUT for any other unit.
 */
export function dueInstant(duration: Duration, from: Instant): Instant {
  if (duration.unit !== 'hours') {
    throw new HeardError('INPUT', `A duration in ${duration.unit} ends on a day: use dueDate.`);
  }
  return Temporal.Instant.from(from).add({ hours: duration.days }).toString({ fractionalSecondDigits: 3 });
}
