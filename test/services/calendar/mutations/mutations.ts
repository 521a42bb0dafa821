/** A mistake in one line: in which file under `services`, what it says, and what it would say wrongly. */
export interface Mutation {
  what: string;
  file: string;
  from: string;
  to: string;
}

type Written = [what: string, from: string, to: string];

/** Mistakes in one file: what each does, the words that it is found by, and the words in their place. */
export function inFile(file: string, ...written: Written[]): Mutation[] {
  return written.map(([what, from, to]) => ({ what, file, from, to }));
}

/** Mistakes that somebody could make in the code that counts days. Each must be noticed by `clockFacts`. */
export const calendarMutations: Mutation[] = [
  ...inFile(
    'calendar/workingDays.ts',
    ['the day of the event is counted', 'for (let left = days;', 'for (let left = days - 1;'],
    ['one day too many', 'left > 0; )', 'left >= 0; )'],
    [
      'bank holidays count',
      'if (holiday !== null) skipped.push(holiday);',
      'if (holiday !== null) left -= 1;',
    ],
    ['weekends count', 'else if (isWorkingDay(on, calendar)) left -= 1;', 'else left -= 1;'],
    [
      'a holiday on a weekend is passed over',
      'title === null || isWeekend(date) ? null',
      'title === null ? null',
    ],
    ['nought days are refused', '|| days < 0', '|| days <= 0'],
    ['between counts a day too many', 'day < end; )', 'day <= end; )'],
    ['between counts weekends', 'if (isWorkingDay(day, calendar)) count += 1;', 'count += 1;'],
  ),
  ...inFile(
    'calendar/bankHolidays.ts',
    ['the last known day is unknown', 'day <= calendar.horizon', 'day < calendar.horizon'],
    ['the first known day is unknown', 'day >= calendar.from', 'day > calendar.from'],
    ['dates are guessed past the horizon', 'day <= calendar.horizon) return;', 'day <= "2999") return;'],
    [
      'a weekday that is a holiday counts',
      'calendar) === null && !isWeekend',
      'calendar) === null || !isWeekend',
    ],
    ['proclaimed days are left out', '[...oneOffDays, ...listed(division)]', '[...listed(division)]'],
    ['Scotland has England’s holidays', "scotland: 'scotland',", "scotland: 'england-and-wales',"],
    ['Northern Ireland, too', "'northern-ireland': 'northern-ireland',", "'northern-ireland': 'scotland',"],
    [
      'substitute days are left out',
      '.map(({ date, title, notes }) => ({',
      ".filter(({ notes }) => notes === '').map(({ date, title, notes }) => ({",
    ],
    ['substitute days are not called so', "title: notes === '' ? title", "title: notes !== '' ? title"],
  ),
  ...inFile(
    'calendar/days.ts',
    ['Saturday is no weekend', 'read.dayOfWeek > 5', 'read.dayOfWeek > 6'],
    ['Friday is a weekend', 'read.dayOfWeek > 5', 'read.dayOfWeek >= 5'],
    ['every second day is left out', 'read.add({ days: 1 })', 'read.add({ days: 2 })'],
    ['the day before is two before', '.subtract({ days: 1 })', '.subtract({ days: 2 })'],
  ),
  ...inFile(
    'calendar/duration.ts',
    [
      'an end on a holiday does not roll',
      'return options.roll ? rolled(due, calendar) : due;',
      'return due;',
    ],
    [
      'every end rolls',
      'return options.roll ? rolled(due, calendar) : due;',
      'return rolled(due, calendar);',
    ],
    ['a month is thirty days', '.add({ months: days })', '.add({ days: 30 * days })'],
    [
      'a calendar day too many',
      '.add({ days }).toString(), skipped',
      '.add({ days: days + 1 }).toString(), skipped',
    ],
    ['what rolling passed over is not said', 'if (holiday !== null) skipped.push(holiday);', ''],
    ['an hour is lost', '.add({ hours: duration.days })', '.add({ hours: duration.days - 1 })'],
  ),
  ...inFile(
    'calendar/counting.ts',
    [
      'a month that counts its first day ends early',
      "'dayOf' ? from : dayAfter(from)",
      "'dayOf' ? dayBefore(from) : from",
    ],
    [
      'the first day is not counted where it should be',
      "'dayOf' ? dayBefore(from) : from",
      "'dayOf' ? from : from",
    ],
    ['no end rolls', "rule.end === 'nextWorkingDay'", 'rule.end !== rule.end'],
    [
      'the day is taken in UTC',
      'countedDay(rule, londonDate(from), calendar)',
      'countedDay(rule, from.slice(0, 10), calendar)',
    ],
    [
      'a moment’s day is taken in UTC',
      'counted.on : londonDate(counted.at)',
      'counted.on : counted.at.slice(0, 10)',
    ],
    ['a day passes at its beginning', 'londonDate(now) > counted.on', 'londonDate(now) >= counted.on'],
    ['the end of a day is taken in UTC', 'londonDate(now) > counted.on', 'now.slice(0, 10) > counted.on'],
    ['a moment passes at itself', 'now > counted.at', 'now >= counted.at'],
    ['parts of a second count', '-(time % 1000)', '0'],
  ),
];
