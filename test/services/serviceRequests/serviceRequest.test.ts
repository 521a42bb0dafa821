import assert from 'node:assert/strict';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { turn, whose } from '../../support/serviceAt.ts';

const given = {
  ...whose,
  words: 'The tap drips.',
  category: 'repairs' as const,
  firstTime: 'unknown' as const,
};

describe('a service request', () => {
  it('is recorded with its words sealed, and learns whether it is the first time', async () => {
    const records = new MemoryRecords();
    const request = await turn({ records }, (cases) => cases.matters.recordServiceRequest(given));
    assert.equal(request.firstTime, 'unknown');
    assert.equal(request.category, 'repairs');
    assert.doesNotMatch(JSON.stringify(records.eventsOf(request.id)), /drips/);
    const told = await turn({ records }, (cases) => cases.matters.toldFirstTime(request.id, false));
    assert.equal(told.firstTime, false);
    await turn({ records }, (cases) => cases.matters.toldFirstTime(request.id, false));
    assert.equal(records.eventsOf(request.id).length, 2);
  });

  it('goes on beside the complaints about it, each linked once', async () => {
    const records = new MemoryRecords();
    const request = await turn({ records }, (cases) => cases.matters.recordServiceRequest(given));
    await turn({ records }, (cases) => cases.matters.linkServiceRequest(request.id, 'complaint-1'));
    await turn({ records }, (cases) => cases.matters.linkServiceRequest(request.id, 'complaint-1'));
    const linked = await turn({ records }, (cases) =>
      cases.matters.linkServiceRequest(request.id, 'complaint-2'),
    );
    assert.deepEqual(linked.complaintIds, ['complaint-1', 'complaint-2']);
  });
});
