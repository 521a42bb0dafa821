import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor, isWorkingDay } from '../../../../services/calendar/bankHolidays.ts';
import { holidayProblem, withProclaimed } from '../../../../services/calendar/proclaimed.ts';
import { proclaimedHolidays, proclaimHoliday } from '../../../../services/calendar/proclaimedRecord.ts';
import { complaintClocks } from '../../../../services/complaints/dates/clocks.ts';
import { movedDates } from '../../../../services/complaints/dates/movedDates.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { landlordCalled, officer } from '../../../support/serviceAt.ts';
import { type Happening, lifeOf } from '../complaintLife.ts';

const belgrave = landlordCalled('belgrave');

function holiday(date: string, title = 'A day of thanks') {
  return { date, title, source: 'https://www.gov.uk/bank-holidays', checkedOn: '2027-06-01' };
}

const news = (date: string, today: string) => ({ holidays: [holiday(date)], today });

describe('a bank holiday that is proclaimed late', () => {
  const received = (...happenings: Happening[]) => lifeOf(belgrave, '2027-06-07', ...happenings);

  it('moves the told dates that lie behind it, and says why', () => {
    assert.deepEqual(movedDates(received(), belgrave, news('2027-06-10', '2027-06-08')), [
      { clock: 'acknowledge', from: '2027-06-14', dueOn: '2027-06-15', because: 'A day of thanks' },
      { clock: 'stageOne', from: '2027-06-21', dueOn: '2027-06-22', because: 'A day of thanks' },
    ]);
  });

  it('moves a date that falls on it, and none before it', () => {
    const clocks = (date: string) =>
      movedDates(received(), belgrave, news(date, '2027-06-08')).map(({ clock }) => clock);
    assert.deepEqual(clocks('2027-06-14'), ['acknowledge', 'stageOne']);
    assert.deepEqual(clocks('2027-06-15'), ['stageOne']);
    assert.deepEqual(clocks('2027-06-22'), []);
  });

  it('moves nothing that has passed, and nothing that is done', () => {
    const clocks = (complaint: ReturnType<typeof received>, today: string) =>
      movedDates(complaint, belgrave, news('2027-06-10', today)).map(({ clock }) => clock);
    assert.deepEqual(clocks(received(), '2027-06-14'), ['acknowledge', 'stageOne']);
    assert.deepEqual(clocks(received(), '2027-06-15'), ['stageOne']);
    assert.deepEqual(clocks(received(['2027-06-07', { type: 'acknowledge' }]), '2027-06-08'), ['stageOne']);
    assert.deepEqual(clocks(received(['2027-06-07', { type: 'withdraw', words: 'w' }]), '2027-06-08'), []);
  });

  it('does not touch a date that a person set', () => {
    const extended = received(
      ['2027-06-07', { type: 'acknowledge' }],
      ['2027-06-08', { type: 'extend', dueOn: '2027-06-25', reason: 'w' }],
    );
    assert.deepEqual(movedDates(extended, belgrave, news('2027-06-25', '2027-06-08')), []);
  });

  it('moves nothing a second time, once the landlord knows the day', () => {
    const after = withProclaimed(belgrave, [holiday('2027-06-10')]);
    assert.deepEqual(movedDates(lifeOf(after, '2027-06-07'), after, news('2027-06-10', '2027-06-08')), []);
  });

  it('moves dates later only, on to working days, to what a count with it gives', () => {
    const june = fc.integer({ min: 1, max: 60 }).map((day) => {
      return new Date(Date.UTC(2027, 5, day)).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(june, june, june, (receivedOn, date, today) => {
        if (holidayProblem(belgrave, date) !== null) return;
        const complaint = lifeOf(belgrave, receivedOn);
        const after = withProclaimed(belgrave, [holiday(date)]);
        const counted = complaintClocks({ landlord: after, anchors: complaint.anchors });
        for (const { clock, from, dueOn } of movedDates(complaint, belgrave, news(date, today))) {
          assert.ok(dueOn > from && from >= today && date <= dueOn);
          assert.equal(dueOn, counted[clock].told?.dueOn);
          assert.ok(isWorkingDay(dueOn, calendarFor('england', [holiday(date)])));
        }
      }),
    );
  });
});

describe('the record of bank holidays', () => {
  it('is one for each part of the country, and the same day once more changes nothing', async () => {
    const records = new MemoryRecords();
    const add = (date: string) =>
      records.run((work) =>
        proclaimHoliday(
          { work, now: '2027-06-01T10:00:00.000Z', by: officer },
          'england-and-wales',
          holiday(date),
        ),
      );
    assert.deepEqual(
      [await add('2027-06-10'), await add('2027-06-11'), await add('2027-06-10')],
      [true, true, false],
    );
    const known = (division: 'england-and-wales' | 'scotland') =>
      records.run((work) => proclaimedHolidays(work, division));
    assert.deepEqual(
      (await known('england-and-wales')).map(({ date }) => date),
      ['2027-06-10', '2027-06-11'],
    );
    assert.deepEqual(await known('scotland'), []);
  });

  it('takes no weekend, no day that is one already, and none past the calendar', () => {
    assert.equal(holidayProblem(belgrave, '2027-06-12'), 'WEEKEND');
    assert.equal(holidayProblem(belgrave, '2026-12-25'), 'KNOWN');
    assert.equal(holidayProblem(belgrave, '2029-06-11'), 'BEYOND_CALENDAR');
    assert.equal(holidayProblem(withProclaimed(belgrave, [holiday('2027-06-11')]), '2027-06-11'), 'KNOWN');
    assert.equal(holidayProblem(belgrave, '2027-06-11'), null);
  });
});
