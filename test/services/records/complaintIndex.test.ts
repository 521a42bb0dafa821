import assert from 'node:assert/strict';
import { type IndexedComplaint, listIndexed } from '../../../services/records/complaintIndex.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { Stream, UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { recordedEvent, recordHead } from '../../support/records.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

/** Where a complaint stands: as its last event says. */
function project(stream: Stream): IndexedComplaint | null {
  if (stream.head.kind !== 'complaint' || stream.head.reference === null) return null;
  const last = stream.events.at(-1) as { type: string; dueOn?: string } | undefined;
  return {
    reference: stream.head.reference,
    landlord: stream.head.landlord,
    residentId: stream.head.residentId,
    standing: last?.type ?? 'none',
    nextDueOn: last?.dueOn ?? null,
    lookOn: last?.dueOn ?? null,
    closed: last?.type === 'Closed',
  };
}

describe('the index of complaints', () => {
  forEachStore((openStore) => {
    let store: TestStore;
    const run = (work: (unit: UnitOfWork) => Promise<void>): Promise<void> =>
      inUnitOfWork(store.database, { seal: store.seal, project, owes: () => [] }, work);
    const list = async (query: Parameters<typeof listIndexed>[1]): Promise<string[]> =>
      (await listIndexed(store.database.kysely, query)).map(({ recordId }) => recordId);

    before(async () => {
      store = await openStore();
      await run(async (unit) => {
        for (const id of ['late', 'soon', 'done']) {
          await unit.open(recordHead(id));
          await unit.append(id, [recordedEvent('Logged')]);
        }
        await unit.open(recordHead('concern', { kind: 'concern', reference: null }));
        await unit.append('concern', [recordedEvent('ConcernHeard')]);
      });
      await run(async (unit) => {
        await unit.append('late', [recordedEvent('DatePromised', { dueOn: '2026-04-02' })]);
        await unit.append('soon', [recordedEvent('DatePromised', { dueOn: '2026-04-01' })]);
        await unit.append('done', [recordedEvent('Closed')]);
      });
    });

    it('says of each complaint what the commit that changed it last made of it', async () => {
      const [row] = await listIndexed(store.database.kysely, { dueBy: '2026-04-01' });
      assert.deepEqual(row, {
        recordId: 'soon',
        reference: 'REF-soon',
        landlord: 'belgrave',
        residentId: 'resident of soon',
        standing: 'DatePromised',
        nextDueOn: '2026-04-01',
        lookOn: '2026-04-01',
        closed: false,
      });
    });

    it('lists what is due first first, what owes nothing last, and only what was asked for', async () => {
      assert.deepEqual(await list({}), ['soon', 'late', 'done']);
      assert.deepEqual(await list({ closed: false, limit: 1 }), ['soon']);
      assert.deepEqual(await list({ closed: true }), ['done']);
      assert.deepEqual(await list({ dueBy: '2026-04-02' }), ['soon', 'late']);
      assert.deepEqual(await list({ landlord: 'coop-homes' }), []);
    });

    it('keeps nothing of a commit that did not happen', async () => {
      await run(async (unit) => {
        await unit.append('late', [recordedEvent('Closed')]);
        throw new TypeError('half-way');
      }).catch(() => {});
      assert.deepEqual(await list({ closed: true }), ['done']);
    });
  });
});
