import assert from 'node:assert/strict';
import { dataRequestKinds } from '../../../services/dataRequests/dataRequest.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { turn, whose } from '../../support/serviceAt.ts';

describe('a data request', () => {
  for (const kind of dataRequestKinds) {
    it(`of kind ${kind} is recorded with its time and its words sealed`, async () => {
      const records = new MemoryRecords();
      const request = await turn({ records }, (cases) =>
        cases.matters.recordDataRequest({ ...whose, kind, words: 'Send me everything you hold.' }),
      );
      assert.equal(request.kind, kind);
      assert.equal(request.receivedAt, '2026-03-17T10:05:00.000Z');
      assert.doesNotMatch(JSON.stringify(records.eventsOf(request.id)), /everything/);
    });
  }
});
