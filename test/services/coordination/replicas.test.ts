import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announceReplica, replicaId, withdrawReplica } from '../../../services/coordination/replicas.ts';
import { hasCode } from '../../../services/errors.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

const isRefused = (thrown: unknown): boolean => hasCode(thrown, 'CONFIG');

describe('servers that share a store', () => {
  forEachStore((openStore) => {
    let store: TestStore;
    const announce = (id: string, second: string, hasRedis: boolean): Promise<void> =>
      announceReplica(store.database, { id, hasRedis, now: `2026-03-17T10:00:${second}.000Z` });

    before(async () => {
      store = await openStore();
    });

    beforeEach(() => store.database.kysely.deleteFrom('replicas').execute());

    it('may be one without Redis, which may start again at once', async () => {
      await announce('one', '00', false);
      await announce('one', '01', false);
    });

    it('may be several with Redis, but not with one among them that has none', async () => {
      await announce('one', '00', true);
      await announce('two', '01', true);
      await assert.rejects(announce('three', '02', false), isRefused);
    });

    it('may not be two when the first has no Redis, until it stops or falls silent', async () => {
      await announce('one', '00', false);
      await assert.rejects(announce('two', '29', true), isRefused);
      await announce('two', '30', true);
      await store.database.kysely.deleteFrom('replicas').execute();
      await announce('one', '00', false);
      await withdrawReplica(store.database, 'one');
      await announce('two', '01', false);
    });

    it('see each other when they start at the same moment', async () => {
      const outcomes = await Promise.allSettled(
        ['one', 'two', 'three'].map((id) => announce(id, '00', false)),
      );
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    });
  });

  it('have a name each that stays with their data folder', () => {
    const [one, two] = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `heard-${name}-`)));
    assert.equal(replicaId(one ?? ''), replicaId(one ?? ''));
    assert.notEqual(replicaId(one ?? ''), replicaId(two ?? ''));
    for (const folder of [one, two]) rmSync(folder ?? '', { recursive: true });
  });
});
