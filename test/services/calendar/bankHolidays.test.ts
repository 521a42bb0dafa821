import assert from 'node:assert/strict';
import Holidays from 'date-holidays';
import {
  bankHolidayTitle,
  calendarFor,
  calendarSource,
  isWorkingDay,
} from '../../../services/calendar/bankHolidays.ts';
import { hasCode } from '../../../services/errors.ts';
import type { Nation } from '../../../services/landlords/landlord.ts';

const regions: Record<Nation, string> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
};
const nations = Object.keys(regions) as Nation[];
const years = Array.from({ length: 10 }, (_, index) => 2019 + index);

/** Proclaimed for Scotland after the oracle's rules were written. */
const notInTheOracle = { scotland: ['2026-06-15'] } as Partial<Record<Nation, string[]>>;

function ours(nation: Nation, year: number): string[] {
  return [...calendarFor(nation).holidays.keys()].filter((date) => date.startsWith(`${year}-`)).sort();
}

function weekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
}

function theirs(nation: Nation, year: number): string[] {
  const days = new Holidays('GB', regions[nation])
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => !weekend(date));
  const missing = (notInTheOracle[nation] ?? []).filter((date) => date.startsWith(`${year}-`));
  return [...new Set([...days, ...missing])].sort();
}

describe('the bank holidays', () => {
  for (const nation of nations) {
    for (const year of years) {
      it(`are in ${nation} in ${year} those that an independent calendar works out`, () => {
        assert.deepEqual(ours(nation, year), theirs(nation, year));
      });
    }
  }

  it('fall on weekdays only, each once, in order', () => {
    for (const nation of nations) {
      const days = [...calendarFor(nation).holidays.keys()];
      assert.deepEqual(days.filter(weekend), []);
      assert.deepEqual(days, [...new Set(days)].sort());
    }
  });

  it('say where they come from and until when they hold', () => {
    assert.equal(calendarSource.source, 'https://www.gov.uk/bank-holidays.json');
    assert.equal(calendarSource.from, '2019-01-01');
    assert.equal(calendarSource.horizon, '2028-12-31');
  });

  const oneOffs: [Nation, string, string | null][] = [
    ['england', '2020-05-04', null],
    ['england', '2020-05-08', 'Early May bank holiday (VE day)'],
    ['wales', '2022-05-30', null],
    ['wales', '2022-06-02', 'Spring bank holiday'],
    ['scotland', '2022-06-03', 'Platinum Jubilee bank holiday'],
    ['northern-ireland', '2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['england', '2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['scotland', '2026-06-15', 'World Cup bank holiday'],
    ['england', '2026-06-15', null],
    ['england', '2026-12-28', 'Boxing Day (substitute day)'],
    ['scotland', '2027-01-04', '2nd January (substitute day)'],
    ['england', '2027-01-04', null],
    ['northern-ireland', '2026-07-13', 'Battle of the Boyne (Orangemen’s Day) (substitute day)'],
    ['scotland', '2026-04-06', null],
    ['england', '2026-04-06', 'Easter Monday'],
  ];
  for (const [nation, date, title] of oneOffs) {
    it(`call ${date} in ${nation} ${title ?? 'an ordinary day'}`, () => {
      assert.equal(bankHolidayTitle(date, calendarFor(nation)), title);
    });
  }
});

describe('a working day', () => {
  it('is no Saturday, no Sunday and no bank holiday', () => {
    const calendar = calendarFor('england');
    assert.equal(isWorkingDay('2026-12-24', calendar), true);
    assert.equal(isWorkingDay('2026-12-25', calendar), false);
    assert.equal(isWorkingDay('2026-12-26', calendar), false);
    assert.equal(isWorkingDay('2026-12-27', calendar), false);
    assert.equal(isWorkingDay('2026-12-28', calendar), false);
    assert.equal(isWorkingDay('2026-12-29', calendar), true);
  });

  it('can be taken away by a holiday that was proclaimed late', () => {
    const calendar = calendarFor('england', [{ date: '2027-06-18', title: 'A day of thanks' }]);
    assert.equal(isWorkingDay('2027-06-18', calendar), false);
    assert.equal(bankHolidayTitle('2027-06-18', calendar), 'A day of thanks');
    assert.equal(isWorkingDay('2027-06-18', calendarFor('england')), true);
  });

  it('keeps the name of a bank holiday that is proclaimed once more', () => {
    const calendar = calendarFor('england', [{ date: '2026-12-25', title: 'Something else' }]);
    assert.equal(bankHolidayTitle('2026-12-25', calendar), 'Christmas Day');
  });

  for (const date of ['2018-12-31', '2029-01-01']) {
    it(`is not guessed for ${date}, which lies outside the calendar`, () => {
      assert.throws(
        () => isWorkingDay(date, calendarFor('england')),
        (thrown) => hasCode(thrown, 'CALENDAR_HORIZON'),
      );
    });
  }

  it('is known on the first and the last day of the calendar', () => {
    assert.equal(isWorkingDay('2019-01-01', calendarFor('england')), false);
    assert.equal(isWorkingDay('2028-12-31', calendarFor('england')), false);
    assert.equal(isWorkingDay('2028-12-29', calendarFor('england')), true);
  });

  for (const text of ['2026-02-30', '2026-2-3', '17/03/2026', '']) {
    it(`is not asked of ${JSON.stringify(text)}, which is no date`, () => {
      assert.throws(
        () => isWorkingDay(text, calendarFor('england')),
        (thrown) => hasCode(thrown, 'INPUT'),
      );
    });
  }
});
