import assert from 'node:assert/strict';
import { calendarFor } from '../../../services/calendar/bankHolidays.ts';
import { addWorkingDays } from '../../../services/calendar/workingDays.ts';
import type { Nation } from '../../../services/landlords/landlord.ts';

/** Dates worked out by hand. The rows of Scotland and Northern Ireland test the calendar, not those nations' procedures. */
interface Row {
  nation: Nation;
  received: string;
  /** 5 working days from receipt. */
  acknowledge: string;
  /** 10 working days from an acknowledgement on its last day. */
  stageOneFromAcknowledgement: string;
  /** 10 working days from receipt. */
  stageOneFromReceipt: string;
  /** 10 working days more than `stageOneFromAcknowledgement`. Null: not given. */
  stageOneExtended: string | null;
  /** 20 working days from the request. */
  stageTwoFromRequest: string;
  /** 20 working days from an acknowledgement of the request on its last day. */
  stageTwoFromAcknowledgement: string;
}

const rows: Row[] = [
  {
    nation: 'england',
    received: '2026-11-20',
    acknowledge: '2026-11-27',
    stageOneFromAcknowledgement: '2026-12-11',
    stageOneFromReceipt: '2026-12-04',
    stageOneExtended: '2026-12-29',
    stageTwoFromRequest: '2026-12-18',
    stageTwoFromAcknowledgement: '2026-12-29',
  },
  {
    nation: 'england',
    received: '2026-11-21',
    acknowledge: '2026-11-27',
    stageOneFromAcknowledgement: '2026-12-11',
    stageOneFromReceipt: '2026-12-04',
    stageOneExtended: '2026-12-29',
    stageTwoFromRequest: '2026-12-18',
    stageTwoFromAcknowledgement: '2026-12-29',
  },
  {
    nation: 'england',
    received: '2026-12-18',
    acknowledge: '2026-12-29',
    stageOneFromAcknowledgement: '2027-01-13',
    stageOneFromReceipt: '2027-01-06',
    stageOneExtended: '2027-01-27',
    stageTwoFromRequest: '2027-01-20',
    stageTwoFromAcknowledgement: '2027-01-27',
  },
  {
    nation: 'england',
    received: '2026-12-24',
    acknowledge: '2027-01-05',
    stageOneFromAcknowledgement: '2027-01-19',
    stageOneFromReceipt: '2027-01-12',
    stageOneExtended: '2027-02-02',
    stageTwoFromRequest: '2027-01-26',
    stageTwoFromAcknowledgement: '2027-02-02',
  },
  {
    nation: 'england',
    received: '2026-04-02',
    acknowledge: '2026-04-13',
    stageOneFromAcknowledgement: '2026-04-27',
    stageOneFromReceipt: '2026-04-20',
    stageOneExtended: '2026-05-12',
    stageTwoFromRequest: '2026-05-05',
    stageTwoFromAcknowledgement: '2026-05-12',
  },
  {
    nation: 'scotland',
    received: '2026-11-23',
    acknowledge: '2026-12-01',
    stageOneFromAcknowledgement: '2026-12-15',
    stageOneFromReceipt: '2026-12-08',
    stageOneExtended: '2026-12-31',
    stageTwoFromRequest: '2026-12-22',
    stageTwoFromAcknowledgement: '2026-12-31',
  },
  {
    nation: 'scotland',
    received: '2026-06-10',
    acknowledge: '2026-06-18',
    stageOneFromAcknowledgement: '2026-07-02',
    stageOneFromReceipt: '2026-06-25',
    stageOneExtended: null,
    stageTwoFromRequest: '2026-07-09',
    stageTwoFromAcknowledgement: '2026-07-16',
  },
  {
    nation: 'scotland',
    received: '2026-12-24',
    acknowledge: '2027-01-06',
    stageOneFromAcknowledgement: '2027-01-20',
    stageOneFromReceipt: '2027-01-13',
    stageOneExtended: '2027-02-03',
    stageTwoFromRequest: '2027-01-27',
    stageTwoFromAcknowledgement: '2027-02-03',
  },
  {
    nation: 'northern-ireland',
    received: '2026-07-08',
    acknowledge: '2026-07-16',
    stageOneFromAcknowledgement: '2026-07-30',
    stageOneFromReceipt: '2026-07-23',
    stageOneExtended: null,
    stageTwoFromRequest: '2026-08-06',
    stageTwoFromAcknowledgement: '2026-08-13',
  },
];

describe('the golden dates', () => {
  for (const row of rows) {
    it(`of a complaint received on ${row.received} in ${row.nation}`, () => {
      const calendar = calendarFor(row.nation);
      const after = (from: string, days: number) => addWorkingDays(from, days, calendar).on;
      const acknowledge = after(row.received, 5);
      const stageOne = after(acknowledge, 10);
      assert.deepEqual(
        {
          nation: row.nation,
          received: row.received,
          acknowledge,
          stageOneFromAcknowledgement: stageOne,
          stageOneFromReceipt: after(row.received, 10),
          stageOneExtended: row.stageOneExtended === null ? null : after(stageOne, 10),
          stageTwoFromRequest: after(row.received, 20),
          stageTwoFromAcknowledgement: after(acknowledge, 20),
        },
        row,
      );
    });
  }
});
