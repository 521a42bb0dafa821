import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor } from '../../../../services/calendar/bankHolidays.ts';
import { addWorkingDays } from '../../../../services/calendar/workingDays.ts';
import { type Anchors, complaintClocks } from '../../../../services/complaints/dates/clocks.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const landlords = loadLandlords();
const belgrave = landlordById(landlords, 'belgrave');
const coopHomes = landlordById(landlords, 'coop-homes');
const england = calendarFor('england');
const after = (from: string, days: number) => addWorkingDays(from, days, england).on;

const someDay = fc
  .date({ min: new Date('2019-01-01T00:00Z'), max: new Date('2028-06-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someLandlord = fc.constantFrom(belgrave, coopHomes);
const someWait = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });

/** A complaint on some day, clarified and acknowledged some working days later or not yet. */
const someAnchors = fc.tuple(someDay, someWait, someWait).map(
  ([day, clarified, acknowledged]): Anchors => ({
    received: day,
    ...(clarified === null ? {} : { clarified: after(day, clarified) }),
    ...(acknowledged === null ? {} : { acknowledged: after(day, acknowledged) }),
  }),
);

describe('whatever happens, the date told for stage one', () => {
  it('is never later than the landlord’s promise nor the Code', () => {
    fc.assert(
      fc.property(someLandlord, someAnchors, (landlord, anchors) => {
        const { promise, code, told: date } = complaintClocks({ landlord, anchors }).stageOne;
        assert.ok(date !== null && promise !== null && code !== null);
        assert.ok(date.dueOn <= promise.dueOn && date.dueOn <= code.dueOn);
      }),
    );
  });

  it('is never later than what was told on the day of receipt', () => {
    fc.assert(
      fc.property(someLandlord, someAnchors, (landlord, anchors) => {
        const first = complaintClocks({ landlord, anchors: { received: anchors.received } }).stageOne.told
          ?.dueOn;
        const now = complaintClocks({ landlord, anchors }).stageOne.told?.dueOn;
        assert.ok(first !== undefined && now !== undefined);
        assert.ok(now <= first, `${now} is later than ${first}`);
      }),
    );
  });

  it('is 10 working days from a confirmation on the day of receipt, at both landlords', () => {
    fc.assert(
      fc.property(someLandlord, someDay, (landlord, day) => {
        const anchors = { received: day, clarified: day };
        const date = complaintClocks({ landlord, anchors }).stageOne.told;
        assert.deepEqual([date?.dueOn, date?.mode], [after(day, 10), 'by']);
      }),
    );
  });
});
