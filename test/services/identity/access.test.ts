import assert from 'node:assert/strict';
import { instantOfLondon } from '../../../services/clock.ts';
import type {
  Complaint,
  ComplaintEvent,
  RecordedComplaintEvent,
} from '../../../services/complaints/complaint.ts';
import { evolve } from '../../../services/complaints/evolve.ts';
import { type AccessGiven, endsAccess } from '../../../services/identity/access.ts';
import type { Actor } from '../../../services/records/record.ts';
import { addAdviser, addJointTenant, landlords, lifeOf } from '../complaints/complaintLife.ts';

const given: AccessGiven = {
  since: instantOfLondon('2026-03-17T12:00'),
  residentId: 'resident-2',
  contact: null,
};
const owner: Actor = { kind: 'resident', id: 'resident-1' };
const holder: Actor = { kind: 'resident', id: 'resident-2' };
const staff: Actor = { kind: 'staff', id: 'officer-1' };
const refused: ComplaintEvent = { type: 'RouteMarkedUnsafe', route: 'email', because: 'said', words: null };
const danger: ComplaintEvent = {
  type: 'RouteMarkedUnsafe',
  route: 'email',
  because: 'not_known',
  words: null,
};
const answered = (words: string): ComplaintEvent => ({
  type: 'Corrected',
  part: 'reach',
  answer: { words },
});
const removed = (contact: number): ComplaintEvent => ({
  type: 'ContactRemoved',
  contact,
  why: 'not_safe',
  words: 'w',
});
const ended: ComplaintEvent = { type: 'AuthorityEnded', contact: 1, words: 'w' };
const shown: ComplaintEvent = { type: 'AuthorityShown', contact: 1, how: 'form', words: 'w' };

/** A complaint with an adviser as contact 1 and a joint tenant as contact 2. */
const people = lifeOf(
  landlords.belgrave,
  '2026-03-16',
  ['2026-03-16', { type: 'tell', part: 'reach', answer: { words: 'words-reach' } }],
  ['2026-03-16', addAdviser],
  ['2026-03-16', addJointTenant],
);

const then = (complaint: Complaint, event: ComplaintEvent, by: Actor, at: string): Complaint =>
  evolve(complaint, {
    ...event,
    occurredOn: '2026-03-17',
    recordedAt: instantOfLondon(`2026-03-17T${at}`),
    by,
  } as RecordedComplaintEvent);

const ends = (event: ComplaintEvent, by: Actor, at: string, contact: number | null = null): boolean =>
  endsAccess(then(people, event, by, at), { ...given, contact });

describe('access that a code gave, and a code itself', () => {
  it('ends when a way to reach the resident is not safe any more, whoever wrote it down', () => {
    assert.ok(ends(refused, owner, '12:05'));
    assert.ok(ends(refused, staff, '12:05'));
  });

  it('ends when the words are erased', () => {
    assert.ok(ends({ type: 'Erased' }, staff, '12:05'));
  });

  it('goes on after the wish of the one who has it', () => {
    for (const contact of [null, 0, 1, 2]) assert.equal(ends(refused, holder, '12:05', contact), false);
    for (const contact of [null, 0, 1, 2]) assert.equal(ends(danger, holder, '12:05', contact), false);
  });

  it('is not ended by what was known when it was given', () => {
    assert.equal(ends(refused, owner, '11:55'), false);
  });

  it('is not ended by other work on the case', () => {
    for (const contact of [null, 0, 1, 2])
      assert.equal(ends({ type: 'Acknowledged' }, staff, '12:05', contact), false);
  });

  it('ends with the contact that it was for, and goes on for the others', () => {
    assert.ok(ends(removed(2), staff, '12:05', 2));
    assert.ok(ends(removed(0), staff, '12:05', 0));
    for (const contact of [null, 0, 1]) assert.equal(ends(removed(2), staff, '12:05', contact), false);
  });

  it('ends with the contact also when both are of one moment', () => {
    assert.ok(ends(removed(2), staff, '12:00', 2));
  });

  it('ends with the authority of whoever speaks for the resident, also when that comes back', () => {
    assert.ok(ends(ended, staff, '12:05', 1));
    assert.equal(ends(ended, staff, '12:05', 2), false);
    const back = then(then(people, ended, staff, '12:05'), shown, staff, '12:06');
    assert.ok(endsAccess(back, { ...given, contact: 1 }));
    assert.equal(
      endsAccess(back, { ...given, contact: 1, since: instantOfLondon('2026-03-17T12:07') }),
      false,
    );
  });

  it('ends for the contact that the resident gave when they give another', () => {
    assert.ok(ends(answered('words-new-reach'), owner, '12:05', 0));
    assert.equal(ends(answered('words-new-reach'), owner, '12:05', 2), false);
    assert.equal(ends(answered('words-new-reach'), holder, '12:05', 0), false);
  });
});
