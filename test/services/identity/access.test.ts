import assert from 'node:assert/strict';
import { instantOfLondon } from '../../../services/clock.ts';
import type { ComplaintEvent, RecordedComplaintEvent } from '../../../services/complaints/complaint.ts';
import { endsAccess } from '../../../services/identity/access.ts';
import type { Actor } from '../../../services/records/record.ts';

const given = { since: instantOfLondon('2026-03-17T12:00'), residentId: 'resident-2' };
const owner: Actor = { kind: 'resident', id: 'resident-1' };
const holder: Actor = { kind: 'resident', id: 'resident-2' };
const staff: Actor = { kind: 'staff', id: 'officer-1' };
const refused: ComplaintEvent = { type: 'RouteMarkedUnsafe', route: 'email', because: 'said', words: null };

const ends = (event: ComplaintEvent, by: Actor, at: string): boolean => {
  const recorded = {
    ...event,
    occurredOn: '2026-03-17',
    recordedAt: instantOfLondon(`2026-03-17T${at}`),
    by,
  };
  return endsAccess({ history: [recorded as RecordedComplaintEvent] }, given);
};

describe('access that a code gave', () => {
  it('ends when a way to reach the resident is not safe any more, whoever wrote it down', () => {
    assert.ok(ends(refused, owner, '12:05'));
    assert.ok(ends(refused, staff, '12:05'));
  });

  it('ends when the words are erased', () => {
    assert.ok(ends({ type: 'Erased' }, staff, '12:05'));
  });

  it('goes on after the wish of the one who has it', () => {
    assert.equal(ends(refused, holder, '12:05'), false);
  });

  it('is not ended by what was known when it was given', () => {
    assert.equal(ends(refused, owner, '11:55'), false);
  });

  it('is not ended by other work on the case', () => {
    assert.equal(ends({ type: 'Acknowledged' }, staff, '12:05'), false);
  });
});
