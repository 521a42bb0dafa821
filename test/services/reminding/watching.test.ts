import assert from 'node:assert/strict';
import { instantOfLondon } from '../../../services/clock.ts';
import { doesNobodyWatch } from '../../../services/reminding/watching.ts';
import { recordStaff, recordStaffEmail } from '../../../services/staff/rosterRecord.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer } from '../../support/serviceAt.ts';

const unknown = landlordCalled('belgrave');
const landlord = { ...unknown, notices: { ...unknown.notices, hours: { from: '09:00', until: '17:00' } } };
const night = instantOfLondon('2026-12-23T23:00');

describe('That nobody at the landlord watches', () => {
  const records = new MemoryRecords();
  const asked = (whose: typeof landlord, now: string) =>
    records.run((work) => doesNobodyWatch(work, whose, now));

  it('is known at night and on Christmas Day, and not while it is open', async () => {
    assert.equal(await asked(landlord, night), true);
    assert.equal(await asked(landlord, instantOfLondon('2026-12-25T10:00')), true);
    assert.equal(await asked(landlord, instantOfLondon('2026-12-23T10:00')), false);
  });

  it('is not known where its hours are not', async () => {
    assert.equal(await asked(unknown as typeof landlord, night), false);
  });

  it('is not so once somebody is on call who can be told', async () => {
    const recording = { landlord, now: night, by: officer };
    await records.run(async (work) => {
      const person = 'd.cole';
      await recordStaff({ ...recording, work }, { type: 'StaffNamed', person, roles: ['deputy'] });
      await recordStaff({ ...recording, work }, { type: 'StaffOnCall', person, place: 1 });
    });
    assert.equal(await asked(landlord, night), true, 'nobody knows where to write to them');
    const email = 'd.cole@landlord.example';
    await records.run((work) => recordStaffEmail({ ...recording, work }, { person: 'd.cole', email }));
    assert.equal(await asked(landlord, night), false);
  });
});
