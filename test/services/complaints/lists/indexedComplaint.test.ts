import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../../services/complaints/lists/indexedComplaint.ts';
import type { Stream } from '../../../../services/records/unitOfWork.ts';
import { after, landlords, lifeOf } from '../complaintLife.ts';

/** The stream that tells a complaint. */
function streamOf(complaint: Complaint, kind: Stream['head']['kind'] = 'complaint'): Stream {
  const { id, landlord, reference, residentId, conversationId, policyVersion, receivedAt, history } =
    complaint;
  const head = {
    id,
    kind,
    landlord,
    reference,
    residentId,
    conversationId,
    policyVersion,
    openedAt: receivedAt,
  };
  return { head, version: history.length, events: history };
}

describe('the index of complaints', () => {
  it('holds the first date that is owed, and moves on with the procedure', () => {
    const received = lifeOf(landlords.belgrave, '2026-03-17');
    assert.equal(indexedComplaint(streamOf(received))?.nextDueOn, '2026-03-24');
    const acknowledged = lifeOf(landlords.belgrave, '2026-03-17', ['2026-03-18', { type: 'acknowledge' }]);
    assert.equal(indexedComplaint(streamOf(acknowledged))?.nextDueOn, '2026-03-31');
    assert.equal(indexedComplaint(streamOf(acknowledged))?.standing, 'acknowledged');
  });

  it('holds no date when nothing is owed', () => {
    const decided = lifeOf(
      landlords.belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-26', { type: 'decide', finding: 'upheld', reasons: 'words-1' }],
    );
    assert.equal(indexedComplaint(streamOf(decided))?.nextDueOn, null);
  });

  it('holds the first day of what was promised beside the steps, closed or not, until it is done', () => {
    const promised = lifeOf(
      landlords.belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'recordAdjustment', words: 'words-1', reviewOn: '2026-09-30' }],
      ['2026-03-18', { type: 'promiseCallback', at: '2026-03-20T14:00', words: 'words-2' }],
    );
    assert.equal(indexedComplaint(streamOf(promised))?.lookOn, '2026-03-20');
    const made = after(landlords.belgrave, promised, ['2026-03-20', { type: 'makeCallback', number: 1 }]);
    assert.equal(indexedComplaint(streamOf({ ...made }))?.lookOn, '2026-09-30');
    assert.equal(indexedComplaint(streamOf(lifeOf(landlords.belgrave, '2026-03-17')))?.lookOn, null);
  });

  it('holds complaints alone', () => {
    const received = lifeOf(landlords.belgrave, '2026-03-17');
    assert.equal(indexedComplaint(streamOf(received, 'handoff')), null);
  });
});
