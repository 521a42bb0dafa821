import assert from 'node:assert/strict';
import fc from 'fast-check';
import { instantOfLondon, londonDate, londonTime } from '../../services/clock.ts';

/** What Node itself says: Swedish writes dates as ISO does. */
const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

describe('London time', () => {
  it('is an hour ahead of UTC in summer, from the last Sunday of March to the last of October', () => {
    assert.equal(londonTime('2026-03-29T00:59:59.999Z'), '2026-03-29T00:59:59');
    assert.equal(londonTime('2026-03-29T01:00:00.000Z'), '2026-03-29T02:00:00');
    assert.equal(londonTime('2026-10-25T00:59:59.999Z'), '2026-10-25T01:59:59');
    assert.equal(londonTime('2026-10-25T01:00:00.000Z'), '2026-10-25T01:00:00');
  });

  it('changes the day at London’s midnight', () => {
    assert.equal(londonDate('2026-07-01T22:59:59.999Z'), '2026-07-01');
    assert.equal(londonDate('2026-07-01T23:00:00.000Z'), '2026-07-02');
    assert.equal(londonDate('2026-12-31T23:59:59.999Z'), '2026-12-31');
    assert.equal(londonDate('2027-01-01T00:00:00.000Z'), '2027-01-01');
  });

  it('is at every moment what the time zone’s own rules say', () => {
    const moment = fc.date({
      min: new Date('1900-01-01T00:00:00.000Z'),
      max: new Date('2100-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        assert.equal(londonTime(date.toISOString()), inLondon.format(date).replace(' ', 'T'));
      }),
      { numRuns: 5_000 },
    );
  });

  it('holds at the ends of time', () => {
    assert.equal(londonTime('9999-12-31T23:59:59.000Z'), '9999-12-31T23:59:59');
    assert.equal(londonTime('1840-06-01T12:00:00.000Z'), '1840-06-01T11:58:45');
    assert.throws(() => londonTime('no time at all'), RangeError);
  });

  it('leads back to the instant', () => {
    assert.equal(instantOfLondon('2026-07-17T10:05'), '2026-07-17T09:05:00.000Z');
    assert.equal(instantOfLondon('2026-01-17T10:05:07'), '2026-01-17T10:05:07.000Z');
  });
});
