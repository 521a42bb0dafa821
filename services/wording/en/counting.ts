import type { Counted, CountedDay } from '../../calendar/counting.ts';
import { type Instant, londonTime } from '../../clock.ts';
import type { Duration } from '../../landlords/landlord.ts';
import { dateInFull, dateList } from './dates.ts';

const units: Record<Duration['unit'], [one: string, many: string]> = {
  workingDays: ['working day', 'working days'],
  calendarDays: ['day', 'days'],
  calendarMonths: ['month', 'months'],
  hours: ['hour', 'hours'],
};

/** A length of time: "10 working days", "1 month". */
export function lengthInWords({ days, unit }: Duration): string {
  const [one, many] = units[unit];
  return `${days} ${days === 1 ? one : many}`;
}

/** The bank holidays that a count passed over, as a sentence with a space before it; nothing when there were none. */
export function passedOverInWords(skipped: readonly { date: string; title: string }[]): string {
  if (skipped.length === 0) return '';
  const verb = skipped.length === 1 ? 'does' : 'do';
  const titles = skipped.map((holiday) => holiday.title).join(', ');
  return ` ${dateList(skipped.map((holiday) => holiday.date))} ${verb} not count: ${titles}.`;
}

/** A moment to the second in London: "Thursday 24 December 2026 at 10:05:30". */
export function momentToTheSecond(at: Instant): string {
  const time = londonTime(at);
  return `${dateInFull(time.slice(0, 10))} at ${time.slice(11)}`;
}

/** When a limit ends: "by the end of Friday 4 December 2026", or by a moment, to the second. */
export function endInWords(counted: Counted, mode: 'by' | 'noLaterThan' = 'by'): string {
  if (counted.kind === 'day') {
    return `${mode === 'by' ? 'by the end of' : 'no later than'} ${dateInFull(counted.on)}`;
  }
  return `${mode === 'by' ? 'by' : 'no later than'} ${momentToTheSecond(counted.at)}`;
}

const starts: Record<CountedDay['firstDay'], string> = {
  dayOf: ', counting that day',
  dayAfter: '; counting starts the day after',
};

/** A month ends on the corresponding date: 3 September and one month is 3 October; where there is none, on the last day. */
function start(counted: CountedDay): string {
  const { unit, firstDay } = counted;
  const sameDate = unit === 'calendarMonths' && firstDay === 'dayOf';
  const how = sameDate ? ', to the same date of the month or, without one, its last day' : starts[firstDay];
  return `${lengthInWords(counted)} from ${dateInFull(counted.from)}${how}.`;
}

function moved({ fell, on, skipped }: CountedDay): string {
  if (fell === on) return '';
  const titles = skipped.filter(({ date }) => date >= fell).map(({ title }) => title);
  const why = titles.length === 0 ? '' : ` (${titles.join(', ')})`;
  return ` ${dateInFull(fell)} is not a working day${why}, so it is the next working day: ${dateInFull(on)}.`;
}

/**
 * How a limit was counted, so that anyone can count again: "30 days from Wednesday 25 November 2026; counting starts the day after.
 * Friday 25 December 2026 is not a working day (Christmas Day), so it is the next working day: ..."
 */
export function countedInWords(counted: Counted): string {
  if (counted.kind === 'moment') {
    const from = momentToTheSecond(counted.from);
    return `${lengthInWords(counted)} from ${from}. Nights, weekends and bank holidays count.`;
  }
  const inWorkingDays = counted.unit === 'workingDays';
  const passed = inWorkingDays ? ` Weekends do not count.${passedOverInWords(counted.skipped)}` : '';
  return `${start(counted)}${passed}${moved(counted)}`;
}
