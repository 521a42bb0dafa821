import assert from 'node:assert/strict';
import fc from 'fast-check';
import { instantOfLondon, londonTime } from '../../../services/clock.ts';
import { isKnownClosed, isOfficeOpen, nextOpening } from '../../../services/reminding/officeHours.ts';
import { landlordCalled } from '../../support/serviceAt.ts';

const landlord = landlordCalled('belgrave');
const known = { ...landlord, notices: { ...landlord.notices, hours: { from: '09:30', until: '12:00' } } };

describe('Staff are written to', () => {
  it('not on weekends, bank holidays and closed days, and from eight to six where nobody knows the hours', () => {
    for (const closed of ['2026-12-25T10:00', '2026-12-26T10:00', '2027-01-01T10:00', '2027-03-26T10:00'])
      assert.equal(isOfficeOpen(landlord, instantOfLondon(closed)), false, closed);
    for (const [time, open] of [
      ['07:59', false],
      ['08:00', true],
      ['17:59', true],
      ['18:00', false],
    ] as const)
      assert.equal(isOfficeOpen(landlord, instantOfLondon(`2026-12-24T${time}`)), open, time);
  });

  it('in the hours of a landlord that has told them; of any other nobody knows that it is closed', () => {
    const early = instantOfLondon('2026-12-24T09:00');
    assert.equal(isOfficeOpen(known, early), false);
    assert.equal(isOfficeOpen(known, instantOfLondon('2026-12-24T09:30')), true);
    assert.deepEqual([isKnownClosed(known, early), isKnownClosed(landlord, early)], [true, false]);
  });

  it('next when it opens: that is never before, never while it is closed, and at its first minute', () => {
    const moments = fc.date({
      min: new Date('2026-01-02T00:00:00Z'),
      max: new Date('2027-10-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(landlord, known), (date, whose) => {
        const now = date.toISOString();
        const opening = nextOpening(whose, now);
        assert.ok(opening >= now && isOfficeOpen(whose, opening));
        if (opening === now) return;
        assert.equal(isOfficeOpen(whose, now), false);
        assert.equal(londonTime(opening).slice(11, 16), whose === known ? '09:30' : '08:00');
      }),
    );
  });
});
