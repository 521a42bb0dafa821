import assert from 'node:assert/strict';
import { calendarFor } from '../../../../services/calendar/bankHolidays.ts';
import { addWorkingDays } from '../../../../services/calendar/workingDays.ts';
import type { ClockName } from '../../../../services/complaints/complaint.ts';
import {
  type Anchors,
  complaintClocks,
  furthestExtension,
  isOverdue,
  type Mode,
  workingDaysLeft,
} from '../../../../services/complaints/dates/clocks.ts';
import { hasCode } from '../../../../services/errors.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const landlords = loadLandlords();
const belgrave = landlordById(landlords, 'belgrave');
const coopHomes = landlordById(landlords, 'coop-homes');
const england = calendarFor('england');
const after = (from: string, days: number) => addWorkingDays(from, days, england).on;

type Told = [dueOn: string, mode: Mode, basis: 'promise' | 'code'] | null;

function told(landlord: Landlord, anchors: Anchors, clock: ClockName): Told {
  const date = complaintClocks({ landlord, anchors })[clock].told;
  return date === null ? null : [date.dueOn, date.mode, date.basis];
}

interface Row {
  rule: string;
  anchors: Anchors;
  clock: ClockName;
  belgrave: Told;
  coopHomes: Told;
}

const received = '2026-11-20'; // a Friday

const rows: Row[] = [
  {
    rule: 'the acknowledgement is due 5 working days after receipt at both',
    anchors: { received },
    clock: 'acknowledge',
    belgrave: ['2026-11-27', 'by', 'promise'],
    coopHomes: ['2026-11-27', 'by', 'promise'],
  },
  {
    rule: 'before confirmation Co-op Homes can only say the latest day, Belgrave counts from receipt',
    anchors: { received },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-11', 'noLaterThan', 'promise'],
  },
  {
    rule: 'confirmed in the chat on the day of receipt, both promise the same day',
    anchors: { received, clarified: received },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-04', 'by', 'promise'],
  },
  {
    rule: 'confirmed later, Co-op Homes counts from that day',
    anchors: { received, clarified: '2026-11-25' },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-09', 'by', 'promise'],
  },
  {
    rule: 'confirmed so late that the Code ends earlier, the Code is told',
    anchors: { received, clarified: '2026-12-02' },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-11', 'noLaterThan', 'code'],
  },
  {
    rule: 'an early acknowledgement starts the Code’s clock',
    anchors: { received, acknowledged: '2026-11-23' },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-07', 'by', 'code'],
  },
  {
    rule: 'acknowledged on the day of receipt, promise and Code agree at Belgrave',
    anchors: { received, acknowledged: received },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-04', 'by', 'code'],
  },
  {
    rule: 'a late acknowledgement gives no more time than one on its last day',
    anchors: { received, acknowledged: '2026-12-01' },
    clock: 'stageOne',
    belgrave: ['2026-12-04', 'by', 'promise'],
    coopHomes: ['2026-12-11', 'by', 'code'],
  },
  {
    rule: 'the review has no dates before it is asked for',
    anchors: { received, clarified: received, acknowledged: received },
    clock: 'stageTwo',
    belgrave: null,
    coopHomes: null,
  },
  {
    rule: 'the review is acknowledged 5 working days after the request',
    anchors: { received, reviewRequested: '2026-12-24' },
    clock: 'reviewAcknowledge',
    belgrave: ['2027-01-05', 'by', 'promise'],
    coopHomes: ['2027-01-05', 'by', 'promise'],
  },
  {
    rule: 'stage two counts from the request and ends before the Code’s',
    anchors: { received, reviewRequested: '2026-12-24' },
    clock: 'stageTwo',
    belgrave: ['2027-01-26', 'by', 'promise'],
    coopHomes: ['2027-01-26', 'by', 'promise'],
  },
  {
    rule: 'a late acknowledgement of the review does not move stage two',
    anchors: { received, reviewRequested: '2026-12-24', reviewAcknowledged: '2027-01-15' },
    clock: 'stageTwo',
    belgrave: ['2027-01-26', 'by', 'promise'],
    coopHomes: ['2027-01-26', 'by', 'promise'],
  },
];

describe('the dates told', () => {
  for (const row of rows) {
    it(`are the earlier of promise and Code: ${row.rule}`, () => {
      assert.deepEqual(told(belgrave, row.anchors, row.clock), row.belgrave);
      assert.deepEqual(told(coopHomes, row.anchors, row.clock), row.coopHomes);
    });
  }

  it('are none before the complaint is received', () => {
    for (const clock of Object.values(complaintClocks({ landlord: belgrave, anchors: {} }))) {
      assert.deepEqual(
        { promise: clock.promise, code: clock.code, told: clock.told },
        { promise: null, code: null, told: null },
      );
    }
  });

  const golden: [
    received: string,
    acknowledge: string,
    stageOne: string,
    latest: string,
    stageTwo: string,
    codeTwo: string,
  ][] = [
    ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18', '2026-12-29'],
    ['2026-11-21', '2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18', '2026-12-29'],
    ['2026-12-18', '2026-12-29', '2027-01-06', '2027-01-13', '2027-01-20', '2027-01-27'],
    ['2026-12-24', '2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02'],
    ['2026-04-02', '2026-04-13', '2026-04-20', '2026-04-27', '2026-05-05', '2026-05-12'],
  ];
  for (const [day, acknowledge, stageOne, latest, stageTwo, codeTwo] of golden) {
    it(`are the golden ones for ${day}`, () => {
      const stage1 = complaintClocks({ landlord: belgrave, anchors: { received: day } });
      assert.equal(stage1.acknowledge.promise?.dueOn, acknowledge);
      assert.equal(stage1.acknowledge.code?.dueOn, acknowledge);
      assert.equal(stage1.stageOne.promise?.dueOn, stageOne);
      assert.equal(stage1.stageOne.code?.dueOn, latest);
      assert.equal(told(coopHomes, { received: day }, 'stageOne')?.[0], latest);
      assert.equal(told(coopHomes, { received: day, clarified: day }, 'stageOne')?.[0], stageOne);
      const stage2 = complaintClocks({ landlord: belgrave, anchors: { reviewRequested: day } });
      assert.equal(stage2.stageTwo.told?.dueOn, stageTwo);
      assert.equal(stage2.stageTwo.code?.dueOn, codeTwo);
    });
  }

  it('come with the whole working, the assumed first step included', () => {
    const { told: stageOne } = complaintClocks({
      landlord: coopHomes,
      anchors: { received: '2026-03-30' },
    }).stageOne;
    assert.deepEqual(stageOne, {
      basis: 'promise',
      dueOn: '2026-04-22',
      mode: 'noLaterThan',
      working: {
        anchor: 'clarified',
        from: '2026-04-08',
        assumed: true,
        days: 10,
        unit: 'workingDays',
        skipped: [],
        quote: coopHomes.procedure.stageOne.quote,
        provision: null,
        before: {
          anchor: 'received',
          from: '2026-03-30',
          assumed: false,
          days: 5,
          unit: 'workingDays',
          skipped: [
            { date: '2026-04-03', title: 'Good Friday' },
            { date: '2026-04-06', title: 'Easter Monday' },
          ],
          quote: coopHomes.procedure.acknowledge.quote,
          provision: null,
          before: null,
        },
      },
    });
  });

  it('name the Code’s provisions', () => {
    const clocks = complaintClocks({ landlord: belgrave, anchors: { received, reviewRequested: received } });
    const provisions = Object.values(clocks).map(({ code }) => code?.working.provision);
    assert.deepEqual(provisions, ['6.2', '6.3', '6.11', '6.14']);
  });

  it('move when a bank holiday is proclaimed late', () => {
    const calendar = calendarFor('england', [{ date: '2026-12-02', title: 'A day of thanks' }]);
    const clocks = complaintClocks({ landlord: belgrave, anchors: { received }, calendar });
    assert.equal(clocks.stageOne.told?.dueOn, '2026-12-07');
    assert.deepEqual(clocks.stageOne.told?.working.skipped, [
      { date: '2026-12-02', title: 'A day of thanks' },
    ]);
  });

  it('do not move for a landlord’s own closed days', () => {
    const closed = { ...belgrave, closedDays: [{ date: '2026-12-02', title: 'Office closed' }] };
    assert.equal(told(closed, { received }, 'stageOne')?.[0], '2026-12-04');
  });

  it('know no Code outside England', () => {
    const clocks = complaintClocks({
      landlord: { ...belgrave, nation: 'scotland' },
      anchors: { received: '2026-11-23' },
    });
    assert.equal(clocks.stageOne.code, null);
    assert.deepEqual(clocks.stageOne.told?.dueOn, '2026-12-08');
  });

  it('follow a promise in calendar days, and the Code where it ends earlier', () => {
    const stageOne = {
      ...belgrave.procedure.stageOne,
      duration: { days: 30, unit: 'calendarDays' },
    } as const;
    const landlord: Landlord = { ...belgrave, procedure: { ...belgrave.procedure, stageOne } };
    const clock = complaintClocks({ landlord, anchors: { received } }).stageOne;
    assert.equal(clock.promise?.dueOn, '2026-12-20');
    assert.deepEqual([clock.told?.dueOn, clock.told?.basis], ['2026-12-11', 'code']);
  });

  it('are refused past the known bank holidays', () => {
    assert.throws(
      () => complaintClocks({ landlord: belgrave, anchors: { received: '2028-12-20' } }),
      (thrown) => hasCode(thrown, 'CALENDAR_HORIZON'),
    );
  });
});

describe('an extension', () => {
  const golden: [limit: string, extended: string][] = [
    ['2026-12-11', '2026-12-29'],
    ['2027-01-13', '2027-01-27'],
    ['2027-01-19', '2027-02-02'],
    ['2026-04-27', '2026-05-12'],
  ];
  for (const [dueOn, extended] of golden) {
    it(`of stage one moves ${dueOn} to ${extended} at most`, () => {
      assert.equal(furthestExtension({ landlord: belgrave, clock: 'stageOne', dueOn }).dueOn, extended);
    });
  }

  it('of stage two adds 20 working days at most', () => {
    const dueOn = '2027-01-26';
    assert.equal(
      furthestExtension({ landlord: coopHomes, clock: 'stageTwo', dueOn }).dueOn,
      after(dueOn, 20),
    );
  });

  it('takes the landlord’s cap where it is smaller and the Code’s where it is not', () => {
    const withCap = (stageOneCapDays: number): Landlord => {
      const value = { needsReasons: true, stageOneCapDays, stageTwoCapDays: 20 };
      return { ...belgrave, procedure: { ...belgrave.procedure, extension: { value, quote: 'more time' } } };
    };
    const furthest = (days: number) =>
      furthestExtension({ landlord: withCap(days), clock: 'stageOne', dueOn: '2026-12-11' });
    assert.equal(furthest(3).dueOn, '2026-12-16');
    assert.equal(furthest(30).days, 10);
  });
});

describe('the time left', () => {
  const rows: [today: string, dueOn: string, left: number, overdue: boolean][] = [
    ['2026-12-18', '2026-12-29', 5, false],
    ['2026-12-24', '2026-12-29', 1, false],
    ['2026-12-27', '2026-12-29', 1, false], // a Sunday
    ['2026-12-29', '2026-12-29', 0, false], // the day itself counts to its end
    ['2026-12-30', '2026-12-29', -1, true],
    ['2026-12-05', '2026-12-04', 0, true], // late by a Saturday
    ['2026-12-07', '2026-12-04', -1, true],
  ];
  for (const [today, dueOn, left, overdue] of rows) {
    it(`on ${today} until ${dueOn} is ${left} working days${overdue ? ', and it is late' : ''}`, () => {
      assert.equal(workingDaysLeft(today, dueOn, england), left);
      assert.equal(isOverdue(today, dueOn), overdue);
    });
  }
});
