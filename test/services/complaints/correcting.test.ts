import assert from 'node:assert/strict';
import type { Command } from '../../../services/complaints/commands.ts';
import { after, attempt, landlords, lifeOf, resident } from './complaintLife.ts';

describe('A complaint that was received on another day than was written down', () => {
  const { belgrave } = landlords;
  /** Received on Monday 16 March 2026, as far as anybody knew. */
  const complaint = lifeOf(belgrave, '2026-03-16');
  const received = (receivedOn: string): Command => ({
    type: 'correctReceived',
    receivedOn,
    words: 'words-postmark',
  });
  const refusedFor = (...attempted: Parameters<typeof attempt>): string | null => {
    const decision = attempt(...attempted);
    return decision.refused ? decision.code : null;
  };

  it('counts every date from the true day, and tells the resident the earlier one', () => {
    assert.equal(complaint.promised.acknowledge?.dueOn, '2026-03-23');
    const corrected = after(belgrave, complaint, ['2026-03-17', received('2026-03-11')]);
    assert.equal(corrected.receivedOn, '2026-03-11');
    assert.equal(corrected.promised.acknowledge?.dueOn, '2026-03-18');
    assert.equal(corrected.promised.acknowledge?.toldOn, '2026-03-17');
  });

  it('keeps what was promised when the true day is a later one', () => {
    const early = lifeOf(belgrave, '2026-03-11');
    const corrected = after(belgrave, early, ['2026-03-17', received('2026-03-16')]);
    assert.equal(corrected.receivedOn, '2026-03-16');
    assert.equal(corrected.promised.acknowledge?.dueOn, early.promised.acknowledge?.dueOn);
  });

  it('keeps on the record what was written down first, and how the true day is known', () => {
    const { history } = after(belgrave, complaint, ['2026-03-17', received('2026-03-11')]);
    assert.equal(history[0]?.occurredOn, '2026-03-16');
    assert.ok(
      history.some((event) => event.type === 'ReceivedCorrected' && event.words === 'words-postmark'),
    );
  });

  it('changes nothing for the day that stands already', () => {
    const decision = attempt(belgrave, complaint, ['2026-03-17', received('2026-03-16')]);
    assert.deepEqual(decision.refused ? null : decision.events, []);
  });

  it('lies neither in the future nor after anything that answered it, and is said by staff', () => {
    const acknowledged = after(belgrave, complaint, ['2026-03-18', { type: 'acknowledge' }]);
    assert.equal(refusedFor(belgrave, complaint, ['2026-03-17', received('2026-03-18')]), 'IN_THE_FUTURE');
    assert.equal(refusedFor(belgrave, acknowledged, ['2026-03-20', received('2026-03-19')]), 'OUT_OF_ORDER');
    assert.equal(
      refusedFor(belgrave, complaint, ['2026-03-17', received('2026-03-11')], resident),
      'STAFF_ONLY',
    );
  });
});
