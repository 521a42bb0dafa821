import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor, isWorkingDay } from '../../../services/calendar/bankHolidays.ts';
import {
  type CountingRule,
  countedDay,
  countedFrom,
  countedMoment,
  hasPassed,
  lastDay,
  toTheSecond,
} from '../../../services/calendar/counting.ts';
import { instantOfLondon } from '../../../services/clock.ts';
import { hasCode } from '../../../services/errors.ts';
import type { Nation } from '../../../services/landlords/landlord.ts';
import { countedInWords, endInWords } from '../../../services/wording/en/counting.ts';

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const calendars = new Map(nations.map((nation) => [nation, calendarFor(nation)]));
const england = calendarFor('england');

type Unit = 'workingDays' | 'calendarDays' | 'calendarMonths';

function rule(
  days: number,
  unit: Unit,
  firstDay: CountingRule['firstDay'],
  end: CountingRule['end'] = 'asItFalls',
): CountingRule {
  return { duration: { days, unit }, firstDay, end };
}

const hours24: CountingRule = {
  duration: { days: 24, unit: 'hours' },
  firstDay: 'dayOf',
  end: 'asItFalls',
};

const someDay = fc
  .date({ min: new Date('2019-02-01T00:00Z'), max: new Date('2028-06-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someRule = fc.record({
  duration: fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 60 }), unit: fc.constant('workingDays' as const) }),
    fc.record({ days: fc.integer({ min: 1, max: 90 }), unit: fc.constant('calendarDays' as const) }),
    fc.record({ days: fc.integer({ min: 1, max: 4 }), unit: fc.constant('calendarMonths' as const) }),
  ),
  firstDay: fc.constantFrom('dayOf' as const, 'dayAfter' as const),
  end: fc.constantFrom('asItFalls' as const, 'nextWorkingDay' as const),
});

/** A day so many days later, without the code under test. */
function later(day: string, days: number): string {
  return new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8) + days))
    .toISOString()
    .slice(0, 10);
}

function counts(day: string, nation: Nation): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && calendars.get(nation)?.holidays.has(day) !== true;
}

/** Day by day on a paper calendar: tick off what counts, then move on until a working day, where the rule says so. */
function oracle({ duration, firstDay, end }: CountingRule, from: string, nation: Nation): string {
  const first = firstDay === 'dayOf' ? from : later(from, 1);
  let day = first;
  if (duration.unit === 'calendarMonths') {
    const month = new Date(Date.UTC(+first.slice(0, 4), +first.slice(5, 7) - 1 + duration.days, 1));
    const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
    month.setUTCDate(Math.min(+first.slice(8), last));
    day = month.toISOString().slice(0, 10);
  } else {
    for (let ticked = 0; ; day = later(day, 1)) {
      if (duration.unit === 'calendarDays' || counts(day, nation)) ticked += 1;
      if (ticked === duration.days) break;
    }
  }
  while (end === 'nextWorkingDay' && !counts(day, nation)) day = later(day, 1);
  return day;
}

describe('counting by a rule', () => {
  const rows: [what: string, CountingRule, from: string, on: string][] = [
    [
      'a month from the day itself',
      rule(1, 'calendarMonths', 'dayOf', 'nextWorkingDay'),
      '2026-09-03',
      '2026-10-05',
    ],
    [
      'a month that ends on Christmas Day',
      rule(1, 'calendarMonths', 'dayOf', 'nextWorkingDay'),
      '2026-11-25',
      '2026-12-29',
    ],
    [
      'a month from 31 January',
      rule(1, 'calendarMonths', 'dayOf', 'nextWorkingDay'),
      '2028-01-31',
      '2028-02-29',
    ],
    ['a month from the day after', rule(1, 'calendarMonths', 'dayAfter'), '2026-09-03', '2026-10-04'],
    ['three months', rule(3, 'calendarMonths', 'dayOf', 'nextWorkingDay'), '2026-11-25', '2027-02-25'],
    [
      '30 days from the day after',
      rule(30, 'calendarDays', 'dayAfter', 'nextWorkingDay'),
      '2026-06-19',
      '2026-07-20',
    ],
    ['30 days, the day itself among them', rule(30, 'calendarDays', 'dayOf'), '2026-06-19', '2026-07-18'],
    ['10 working days after a day', rule(10, 'workingDays', 'dayAfter'), '2026-12-18', '2027-01-06'],
    [
      '5 working days, the day itself among them',
      rule(5, 'workingDays', 'dayOf'),
      '2026-11-23',
      '2026-11-27',
    ],
    ['5 working days from a Saturday on', rule(5, 'workingDays', 'dayOf'), '2026-11-21', '2026-11-27'],
  ];
  for (const [what, given, from, on] of rows) {
    it(`${what}: ${from} to ${on}`, () => assert.equal(countedDay(given, from, england).on, on));
  }

  it('ends as a paper calendar says, for any rule, day and nation', () => {
    fc.assert(
      fc.property(someRule, someDay, fc.constantFrom(...nations), (given, from, nation) => {
        assert.equal(countedDay(given, from, calendarFor(nation)).on, oracle(given, from, nation));
      }),
      { numRuns: 400 },
    );
  });

  it('ends as a paper calendar says from every day of 2019 to 2028, for every rule in force', function () {
    this.timeout(60_000);
    const inForce = [
      rule(1, 'calendarMonths', 'dayOf', 'nextWorkingDay'),
      rule(30, 'calendarDays', 'dayAfter', 'nextWorkingDay'),
    ];
    // Wales has England's calendar; working days are swept in workingDays.test.ts.
    for (const nation of nations.filter((each) => each !== 'wales')) {
      const calendar = calendarFor(nation);
      for (let from = '2019-01-01'; from < '2028-11-15'; from = later(from, 1)) {
        for (const each of inForce)
          assert.equal(countedDay(each, from, calendar).on, oracle(each, from, nation), from);
      }
    }
  });

  it('never ends on a day that is none when it is to end on a working day, nor in working days', () => {
    fc.assert(
      fc.property(someRule, someDay, (given, from) => {
        const { on } = countedDay(given, from, england);
        if (given.end === 'nextWorkingDay' || given.duration.unit === 'workingDays')
          assert.ok(isWorkingDay(on, england));
      }),
    );
  });

  it('ends later for a longer time, and never earlier for a later start', () => {
    fc.assert(
      fc.property(someRule, someDay, someDay, (given, one, other) => {
        const [first = '', second = ''] = [one, other].sort();
        const longer = { ...given, duration: { ...given.duration, days: given.duration.days + 1 } };
        assert.ok(countedDay(given, first, england).on <= countedDay(given, second, england).on);
        assert.ok(countedDay(given, first, england).on <= countedDay(longer, first, england).on);
        if (given.duration.unit === 'workingDays')
          assert.ok(countedDay(given, first, england).on < countedDay(longer, first, england).on);
      }),
    );
  });

  it('starts a day later, and ends no earlier, when the day itself does not count', () => {
    fc.assert(
      fc.property(someRule, someDay, (given, from) => {
        const dayOf = countedDay({ ...given, firstDay: 'dayOf' }, from, england).on;
        assert.ok(dayOf <= countedDay({ ...given, firstDay: 'dayAfter' }, from, england).on);
      }),
    );
  });

  it('takes the day in London', () => {
    const at = (time: string) =>
      countedFrom(rule(1, 'workingDays', 'dayAfter'), instantOfLondon(time), england);
    assert.equal(lastDay(at('2026-07-06T23:59:59')), '2026-07-07');
    assert.equal(lastDay(at('2026-07-07T00:00:00')), '2026-07-08');
  });
});

describe('counting in hours', () => {
  it('runs through nights, weekends, bank holidays and clock changes, to the second', () => {
    assert.deepEqual(countedFrom(hours24, '2026-12-24T10:05:30.987Z', england), {
      kind: 'moment',
      from: '2026-12-24T10:05:30.000Z',
      at: '2026-12-25T10:05:30.000Z',
      days: 24,
      unit: 'hours',
    });
    assert.equal(lastDay(countedMoment(hours24, instantOfLondon('2026-03-28T23:30'))), '2026-03-30');
  });

  it('has passed the second after, and a day has passed with its midnight in London', () => {
    const moment = countedMoment(hours24, '2026-12-24T10:05:30.000Z');
    assert.equal(hasPassed(moment, '2026-12-25T10:05:30.000Z'), false);
    assert.equal(hasPassed(moment, '2026-12-25T10:05:31.000Z'), true);
    const day = countedDay(rule(1, 'calendarDays', 'dayAfter'), '2026-07-06', england);
    assert.equal(hasPassed(day, instantOfLondon('2026-07-07T23:59:59')), false);
    assert.equal(hasPassed(day, instantOfLondon('2026-07-08T00:00:00')), true);
  });

  it('is not asked of what is no moment', () => {
    assert.throws(
      () => toTheSecond('yesterday'),
      (thrown) => hasCode(thrown, 'INPUT'),
    );
  });
});

describe('a count in words', () => {
  const shown: [CountingRule, from: string, words: string][] = [
    [
      rule(10, 'workingDays', 'dayAfter'),
      '2026-12-18',
      '10 working days from Friday 18 December 2026; counting starts the day after. Weekends do not count. Friday 25 and Monday 28 December 2026, and Friday 1 January 2027 do not count: Christmas Day, Boxing Day (substitute day), New Year’s Day.',
    ],
    [
      rule(1, 'calendarMonths', 'dayOf', 'nextWorkingDay'),
      '2026-11-25',
      '1 month from Wednesday 25 November 2026, to the same date of the month or, without one, its last day. Friday 25 December 2026 is not a working day (Christmas Day, Boxing Day (substitute day)), so it is the next working day: Tuesday 29 December 2026.',
    ],
    [
      rule(30, 'calendarDays', 'dayAfter', 'nextWorkingDay'),
      '2026-06-19',
      '30 days from Friday 19 June 2026; counting starts the day after. Sunday 19 July 2026 is not a working day, so it is the next working day: Monday 20 July 2026.',
    ],
  ];
  for (const [given, from, words] of shown) {
    it(`says how ${from} led there`, () =>
      assert.equal(countedInWords(countedDay(given, from, england)), words));
  }

  it('says a moment to the second', () => {
    const counted = countedMoment(hours24, '2026-07-17T09:05:30.000Z');
    assert.equal(endInWords(counted), 'by Saturday 18 July 2026 at 10:05:30');
    assert.match(
      countedInWords(counted),
      /^24 hours from Friday 17 July 2026 at 10:05:30\. Nights, weekends/,
    );
  });
});
