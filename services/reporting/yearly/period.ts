import { plainDate } from '../../calendar/days.ts';
import type { LocalDate } from '../../clock.ts';
import { HeardError } from '../../errors.ts';

/** What a report covers: whole days, both ends included. Reporting years run from 1 April to 31 March. */
export interface Period {
  kind: 'year' | 'quarter';
  /** As it was asked for: `2026-27`, `2026-Q3`. */
  name: string;
  from: LocalDate;
  until: LocalDate;
}

/** A reporting year written as `2026-27`. Throws INPUT. */
export function reportingYear(name: string): Period {
  const [, first = '', last = ''] = /^(\d{4})-(\d{2})$/.exec(name) ?? [];
  if (first === '' || Number(last) !== (Number(first) + 1) % 100) {
    throw new HeardError('INPUT', `${name} is no reporting year. For example: 2026-27, from April to March.`);
  }
  return { kind: 'year', name, from: `${first}-04-01`, until: `${Number(first) + 1}-03-31` };
}

/** A quarter of a reporting year written as `2026-Q3`: Q1 is April to June 2026, Q4 January to March 2027. Throws INPUT. */
export function reportingQuarter(name: string): Period {
  const [, year = '', number = ''] = /^(\d{4})-Q([1-4])$/i.exec(name) ?? [];
  if (year === '') {
    throw new HeardError('INPUT', `${name} is no quarter. For example: 2026-Q3, October to December 2026.`);
  }
  const begins = plainDate(`${year}-04-01`).add({ months: 3 * (Number(number) - 1) });
  const until = begins.add({ months: 3 }).subtract({ days: 1 });
  return { kind: 'quarter', name: name.toUpperCase(), from: begins.toString(), until: until.toString() };
}

/** The months of a period, as `2026-04`, in their order. */
export function monthsOf({ from, until }: Period): string[] {
  const months: string[] = [];
  for (let day = plainDate(from); day.toString() <= until; day = day.add({ months: 1 })) {
    months.push(day.toString().slice(0, 7));
  }
  return months;
}

/** Whether a day lies in a period. */
export function isIn({ from, until }: Pick<Period, 'from' | 'until'>, day: LocalDate): boolean {
  return day >= from && day <= until;
}
