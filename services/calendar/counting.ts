import { epochMilliseconds, type Instant, type LocalDate, londonDate, plusMilliseconds } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Duration } from '../landlords/landlord.ts';
import type { Calendar } from './bankHolidays.ts';
import { dayAfter, dayBefore } from './days.ts';
import { type DueDate, dueDate, dueInstant } from './duration.ts';

/** How a limit in law or in a procedure is counted, as data (domain 5.1). */
export interface CountingRule {
  duration: Duration;
  /** Whether the day itself is the first that counts, or the day after it. Hours count from the moment itself. */
  firstDay: 'dayOf' | 'dayAfter';
  /** What becomes of an end that is no working day. */
  end: 'asItFalls' | 'nextWorkingDay';
}

/** A limit that ends with a day, and how it was counted. */
export interface CountedDay extends DueDate {
  kind: 'day';
  firstDay: CountingRule['firstDay'];
  /** Where the count itself ended, before it moved on to a working day. The same as `on` where it did not. */
  fell: LocalDate;
}

/** A limit that ends at a moment, to the second, and how it was counted. */
export interface CountedMoment {
  kind: 'moment';
  at: Instant;
  from: Instant;
  /** How many of them. */
  days: number;
  unit: 'hours';
}

/** Any limit as it was counted. */
export type Counted = CountedDay | CountedMoment;

/**
 * The first day from which the duration is added. Days are added to the day before the first that counts. A month ends on
 * the corresponding date of its own first day: one month from 3 September, counting that day, is 3 October.
 */
function base({ duration, firstDay }: CountingRule, from: LocalDate): LocalDate {
  if (duration.unit === 'calendarMonths') return firstDay === 'dayOf' ? from : dayAfter(from);
  return firstDay === 'dayOf' ? dayBefore(from) : from;
}

/**
 * The last day of a limit that starts with something on `from`.
 * Throws CALENDAR_HORIZON past the known bank holidays, INPUT for a rule in hours (`countedMoment`).
 */
export function countedDay(rule: CountingRule, from: LocalDate, calendar: Calendar): CountedDay {
  const start = base(rule, from);
  const fell = dueDate(rule.duration, start, calendar).on;
  const due = dueDate(rule.duration, start, calendar, { roll: rule.end === 'nextWorkingDay' });
  return { ...due, kind: 'day', from, firstDay: rule.firstDay, fell };
}

/** The moment at which a limit in hours ends; what lies below a second is cut off. Throws INPUT for any other unit. */
export function countedMoment({ duration }: Pick<CountingRule, 'duration'>, from: Instant): CountedMoment {
  const start = toTheSecond(from);
  return { kind: 'moment', at: dueInstant(duration, start), from: start, days: duration.days, unit: 'hours' };
}

/** Counts by a rule of any unit: hours from the moment, everything else from its day in London. */
export function countedFrom(rule: CountingRule, from: Instant, calendar: Calendar): Counted {
  return rule.duration.unit === 'hours'
    ? countedMoment(rule, from)
    : countedDay(rule, londonDate(from), calendar);
}

/** The last day of a limit, in London, whatever its unit. */
export function lastDay(counted: Counted): LocalDate {
  return counted.kind === 'day' ? counted.on : londonDate(counted.at);
}

/** Whether a limit has passed at a moment: a day counts to its end in London. */
export function hasPassed(counted: Counted, now: Instant): boolean {
  return counted.kind === 'day' ? londonDate(now) > counted.on : now > counted.at;
}

/** A moment without what lies below a second. Throws INPUT for what is no moment. */
export function toTheSecond(at: Instant): Instant {
  const time = epochMilliseconds(at);
  if (Number.isNaN(time)) throw new HeardError('INPUT', `${JSON.stringify(at)} is not a moment.`);
  return plusMilliseconds(at, -(time % 1000));
}
