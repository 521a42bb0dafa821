import assert from 'node:assert/strict';
import { calendarFor } from '../../../../services/calendar/bankHolidays.ts';
import { withProclaimed } from '../../../../services/calendar/proclaimed.ts';
import { addWorkingDays } from '../../../../services/calendar/workingDays.ts';
import type { Command } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { movedDates } from '../../../../services/complaints/dates/movedDates.ts';
import { dueInTime, isLate } from '../../../../services/complaints/dates/promises.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { after, attempt, type Happening, landlords, lifeOf } from '../complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];

function codeOf(landlord: Landlord, complaint: Complaint, happening: Happening): string {
  const decision = attempt(landlord, complaint, happening);
  return decision.refused ? decision.code : 'accepted';
}

describe('an extension', () => {
  const complaint = lifeOf(belgrave, '2026-11-20', ['2026-11-23', { type: 'acknowledge' }]);
  const extendTo = (dueOn: string, goodReason?: string): Command => ({
    type: 'extend',
    dueOn,
    reason: 'r',
    ...(goodReason === undefined ? {} : { goodReason }),
  });

  it('counts as on time up to the end of the promised day, and not after it', () => {
    assert.equal(complaint.promised.stageOne?.dueOn, '2026-12-04');
    const extended = after(belgrave, complaint, ['2026-12-04', extendTo('2026-12-11')]);
    assert.equal(extended.promised.stageOne?.dueOn, '2026-12-11');
    assert.equal(dueInTime(extended, 'stageOne'), '2026-12-11');
    assert.equal(codeOf(belgrave, complaint, ['2026-12-05', extendTo('2026-12-11')]), 'DATE_PASSED');
  });

  it('beyond ten working days at stage 1 needs a good reason, which is kept', () => {
    assert.equal(codeOf(belgrave, complaint, ['2026-12-01', extendTo('2026-12-18')]), 'accepted');
    assert.equal(codeOf(belgrave, complaint, ['2026-12-01', extendTo('2026-12-21')]), 'BEYOND_CAP');
    const extended = after(belgrave, complaint, ['2026-12-01', extendTo('2026-12-21', 'good')]);
    assert.ok(extended.history.some((event) => event.type === 'Extended' && event.goodReason === 'good'));
  });

  it('beyond the landlord’s own cap or the Code’s, whichever is shorter, needs a good reason', () => {
    const withCap = (stageOneCapDays: number): Landlord => {
      const landlord = structuredClone(belgrave);
      landlord.procedure.extension.value.stageOneCapDays = stageOneCapDays;
      return landlord;
    };
    const [shorter, longer] = [withCap(5), withCap(20)];
    assert.equal(codeOf(shorter, complaint, ['2026-12-01', extendTo('2026-12-11')]), 'accepted');
    assert.equal(codeOf(shorter, complaint, ['2026-12-01', extendTo('2026-12-14')]), 'BEYOND_CAP');
    assert.equal(codeOf(longer, complaint, ['2026-12-01', extendTo('2026-12-18')]), 'accepted');
    assert.equal(codeOf(longer, complaint, ['2026-12-01', extendTo('2026-12-21')]), 'BEYOND_CAP');
    assert.equal(codeOf(longer, complaint, ['2026-12-01', extendTo('2026-12-21', 'good')]), 'accepted');
  });

  it('counts the cap from the first limit, so that two extensions do not add up to more', () => {
    const extended = after(belgrave, complaint, ['2026-12-01', extendTo('2026-12-11')]);
    assert.equal(codeOf(belgrave, extended, ['2026-12-10', extendTo('2026-12-18')]), 'accepted');
    assert.equal(codeOf(belgrave, extended, ['2026-12-10', extendTo('2026-12-21')]), 'BEYOND_CAP');
  });

  it('beyond twenty working days at stage 2 needs a good reason', () => {
    const reviewed = lifeOf(
      belgrave,
      '2026-09-01',
      ['2026-09-02', { type: 'acknowledge' }],
      ['2026-09-03', { type: 'decide', finding: 'not_upheld', reasons: 'r' }],
      ['2026-09-04', { type: 'requestReview', words: null }],
    );
    const limit = reviewed.promised.stageTwo?.dueOn ?? '';
    assert.equal(limit, '2026-10-02');
    assert.equal(addWorkingDays(limit, 20, calendarFor('england')).on, '2026-10-30');
    assert.equal(codeOf(belgrave, reviewed, ['2026-09-07', extendTo('2026-10-30')]), 'accepted');
    assert.equal(codeOf(belgrave, reviewed, ['2026-09-07', extendTo('2026-11-02')]), 'BEYOND_CAP');
  });

  it('is to a later working day that the calendar knows', () => {
    assert.equal(codeOf(belgrave, complaint, ['2026-12-01', extendTo('2026-12-04')]), 'NOT_LATER');
    assert.equal(codeOf(belgrave, complaint, ['2026-12-01', extendTo('2026-12-12')]), 'NOT_A_WORKING_DAY');
    assert.equal(
      codeOf(belgrave, complaint, ['2026-12-01', extendTo('2040-12-12', 'good')]),
      'BEYOND_CALENDAR',
    );
  });

  it('is of the stage that runs: one named for the other stage is refused', () => {
    const other: Command = { type: 'extend', stage: 2, dueOn: '2026-12-11', reason: 'r' };
    assert.equal(codeOf(belgrave, complaint, ['2026-12-01', other]), 'NOT_RUNNING');
  });

  it('is not undone by what comes after it', () => {
    const logged = lifeOf(coopHomes, '2026-11-20', ['2026-11-20', extendTo('2026-12-14')]);
    const acknowledged = after(coopHomes, logged, ['2026-11-23', { type: 'acknowledge' }]);
    assert.equal(acknowledged.promised.stageOne?.dueOn, '2026-12-14');
  });
});

describe('a late notice', () => {
  const complaint = lifeOf(belgrave, '2026-11-20', ['2026-11-23', { type: 'acknowledge' }]);
  const notice: Command = { type: 'lateNotice', dueOn: '2026-12-18', reason: 'r' };

  it('gives a new date after the promised one was missed, and never counts as on time', () => {
    assert.equal(codeOf(belgrave, complaint, ['2026-12-04', notice]), 'DATE_NOT_PASSED');
    const late = after(belgrave, complaint, ['2026-12-05', notice]);
    assert.equal(late.promised.stageOne?.dueOn, '2026-12-18');
    assert.equal(dueInTime(late, 'stageOne'), '2026-12-04');
    assert.equal(isLate(late, 'stageOne', '2026-12-10'), true);
  });

  it('can be given again, and no extension can follow it', () => {
    const late = after(belgrave, complaint, ['2026-12-05', notice]);
    assert.equal(
      codeOf(belgrave, late, ['2026-12-10', { ...notice, dueOn: '2026-12-22' } as Command]),
      'accepted',
    );
    assert.equal(
      codeOf(belgrave, late, ['2026-12-10', { type: 'extend', dueOn: '2026-12-22', reason: 'r' }]),
      'DATE_PASSED',
    );
  });

  it('is for the clock that is late, when it names none', () => {
    const late = after(belgrave, lifeOf(belgrave, '2026-11-20'), ['2026-11-30', notice]);
    assert.deepEqual(
      late.lateNotices.map(({ clock }) => clock),
      ['acknowledge'],
    );
  });

  it('gives a working day that is still to come', () => {
    const on = (dueOn: string): Happening => ['2026-12-08', { ...notice, dueOn } as Command];
    assert.equal(codeOf(belgrave, complaint, on('2026-12-07')), 'IN_THE_PAST');
    assert.equal(codeOf(belgrave, complaint, on('2026-12-12')), 'NOT_A_WORKING_DAY');
  });
});

describe('a late notice', () => {
  it('gives reasons and a new date for every written step, acknowledgements too, and never counts as on time', () => {
    const atStageTwo = lifeOf(
      coopHomes,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }],
      ['2026-03-23', { type: 'requestReview', words: null }],
    );
    const lives = [
      ['acknowledge', lifeOf(coopHomes, '2026-03-17')],
      ['stageOne', lifeOf(coopHomes, '2026-03-17')],
      ['reviewAcknowledge', atStageTwo],
      ['stageTwo', atStageTwo],
    ] as const;
    for (const [clock, complaint] of lives) {
      const late = after(coopHomes, complaint, [
        '2026-06-01',
        { type: 'lateNotice', clock, dueOn: '2026-06-10', reason: 'r', because: 'staff_away' },
      ]);
      assert.equal(late.promised[clock]?.dueOn, '2026-06-10');
      assert.equal(isLate(late, clock, '2026-06-02'), true);
      assert.equal(
        late.history.some((event) => event.type === 'LateNoticeGiven' && event.because === 'staff_away'),
        true,
      );
    }
  });

  it('says how often the resident will hear, where that is agreed', () => {
    const late = after(coopHomes, lifeOf(coopHomes, '2026-03-17'), [
      '2026-03-25',
      { type: 'lateNotice', dueOn: '2026-03-31', reason: 'r', updatesEvery: 3 },
    ]);
    assert.deepEqual(late.updatesAgreed, { everyDays: 3, on: '2026-03-25' });
  });
});

describe('a date that a bank holiday proclaimed late makes later', () => {
  const holiday = {
    date: '2027-06-14',
    title: 'A day of thanks',
    source: 'https://www.gov.uk/bank-holidays',
    checkedOn: '2027-06-08',
  };
  const knowing = withProclaimed(belgrave, [holiday]);
  const before = lifeOf(belgrave, '2027-06-07');
  const moved = movedDates(before, belgrave, { holidays: [holiday], today: '2027-06-08' }).reduce(
    (complaint, { clock, dueOn, because }) =>
      after(knowing, complaint, ['2027-06-08', { type: 'moveDueDate', clock, dueOn, because }]),
    before,
  );

  it('counts as on time up to its end, and is told with the event that moved it', () => {
    assert.deepEqual(
      moved.dateMoves.map(({ clock, from, dueOn, because }) => [clock, from, dueOn, because]),
      [
        ['acknowledge', '2027-06-14', '2027-06-15', 'A day of thanks'],
        ['stageOne', '2027-06-21', '2027-06-22', 'A day of thanks'],
      ],
    );
    assert.equal(dueInTime(moved, 'acknowledge'), '2027-06-15');
    assert.equal(isLate(moved, 'acknowledge', '2027-06-15'), false);
    assert.equal(isLate(moved, 'acknowledge', '2027-06-16'), true);
  });

  it('is not taken back by a count that does not know the holiday', () => {
    for (const landlord of [belgrave, knowing]) {
      const assigned = after(landlord, moved, ['2027-06-09', { type: 'assign', officer: 'o' }]);
      const acknowledged = after(landlord, assigned, ['2027-06-11', { type: 'acknowledge' }]);
      assert.equal(acknowledged.promised.stageOne?.dueOn, '2027-06-22');
    }
  });

  it('moves once: the same holiday again moves nothing', () => {
    assert.deepEqual(movedDates(moved, belgrave, { holidays: [holiday], today: '2027-06-08' }), []);
  });
});
