import assert from 'node:assert/strict';
import { Rehearsal } from '../../../services/records/rehearsal.ts';
import type { RecordHead } from '../../../services/records/unitOfWork.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';

const head = (id: string, reference: string): RecordHead => ({
  id,
  kind: 'complaint',
  landlord: 'belgrave',
  reference,
  residentId: null,
  conversationId: null,
  policyVersion: 'belgrave-1',
  openedAt: '2026-06-01T09:10:00.000Z',
});

const event = (type: string) => ({
  type,
  occurredOn: '2026-06-01',
  recordedAt: '2026-06-01T09:10:00.000Z',
  by: { kind: 'heard' } as const,
});

describe('a rehearsal', () => {
  it('reads what is there and what was done in it, and writes nothing', async () => {
    const records = new MemoryRecords();
    const words = await records.run(async (unit) => {
      await unit.open(head('one', 'BNC-26-0000000'));
      await unit.append('one', [event('ComplaintLogged')]);
      return unit.seal('one', 'The gutter drips.');
    });
    await records.run(async (unit) => {
      const rehearsal = new Rehearsal(unit);
      await rehearsal.append('one', [event('Acknowledged')]);
      const said = await rehearsal.seal('one', 'It is ours.');
      await rehearsal.open(head('two', 'BNC-26-1111111'));
      await rehearsal.append('two', [event('ComplaintLogged')]);
      const types = (await rehearsal.findByReference('BNC-26-0000000'))?.events.map(({ type }) => type);
      assert.deepEqual(types, ['ComplaintLogged', 'Acknowledged']);
      assert.equal((await rehearsal.load('one'))?.version, 2);
      assert.equal((await rehearsal.findByReference('BNC-26-1111111'))?.version, 1);
      assert.equal((await rehearsal.list({ kind: 'complaint' }))[0]?.version, 2);
      assert.equal(await rehearsal.words('one', words), 'The gutter drips.');
      assert.equal(await rehearsal.words('one', said), 'It is ours.');
      await rehearsal.erase('one');
      assert.equal(await rehearsal.words('one', words), null);
    });
    await records.run(async (unit) => {
      assert.equal((await unit.load('one'))?.version, 1);
      assert.equal(await unit.load('two'), null);
      assert.equal(await unit.words('one', words), 'The gutter drips.');
    });
    assert.equal(records.sealedCount(), 1);
  });
});
