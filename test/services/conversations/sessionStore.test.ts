import assert from 'node:assert/strict';
import type { ResidentSession } from '../../../services/conversations/conversations.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

const session: ResidentSession = {
  residentId: 'resident',
  landlord: 'belgrave',
  conversationId: null,
  expiresAt: '2026-04-16T10:05:00.000Z',
};

describe('the store of sessions', () => {
  forEachStore((openStore) => {
    let store: TestStore;

    before(async () => {
      store = await openStore();
    });

    it('finds a session by the hash of its cookie until it expires', async () => {
      await store.sessions.create('hash 1', session);
      assert.deepEqual(await store.sessions.find('hash 1', '2026-04-16T10:04:59.999Z'), session);
      assert.equal(await store.sessions.find('hash 1', '2026-04-16T10:05:00.000Z'), null);
      assert.equal(await store.sessions.find('another', '2026-03-17T10:05:00.000Z'), null);
    });

    it('remembers its conversation', async () => {
      await store.sessions.create('hash 2', session);
      await store.sessions.setConversation('hash 2', 'c1');
      const found = await store.sessions.find('hash 2', '2026-03-17T10:05:00.000Z');
      assert.equal(found?.conversationId, 'c1');
    });

    it('leaves no trace of a session that was ended', async () => {
      await store.sessions.create('hash 3', session);
      await store.sessions.end('hash 3');
      await store.sessions.end('hash 3');
      const rows = await store.database.kysely
        .selectFrom('sessions')
        .select('resident_id')
        .where('token_hash', '=', 'hash 3')
        .execute();
      assert.deepEqual(rows, []);
    });
  });
});
