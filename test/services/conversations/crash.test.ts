import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TurnInput, TurnOutput } from '../../../services/conversations/conversations.ts';
import { conversationHead, forEachStore, type StorePlace, type TestStore } from '../../support/stores.ts';

interface Acknowledged {
  conversationId: string;
  clientId: string;
}

/** Runs a server on the store until it has acknowledged so many messages, then kills it as it stands. */
async function runAndKill(
  place: StorePlace,
  round: string,
  acknowledgements: number,
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const server = fork(
    fileURLToPath(new URL('./crashingServer.ts', import.meta.url)),
    [JSON.stringify(place), round],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  await new Promise<void>((resolve, reject) => {
    server.on('message', (message) => {
      acknowledged.push(message as Acknowledged);
      if (acknowledged.length === acknowledgements) server.kill('SIGKILL');
    });
    server.once('exit', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('it ended by itself')),
    );
  });
  return acknowledged;
}

async function answer({ activity, state }: TurnInput): Promise<TurnOutput> {
  const turns = ((state as { turns: number } | null)?.turns ?? 0) + 1;
  return { state: { turns }, activities: [{ type: 'message', text: `answer to ${activity.text}`, turns }] };
}

/** What a sweep does after a crash. */
async function sweep(store: TestStore): Promise<void> {
  for (const conversationId of await store.conversations.pending('2030-01-01T00:00:00.000Z')) {
    while ((await store.conversations.runNextTurn(conversationId, answer)) !== null);
  }
}

describe('a server that is killed in the middle of its work', () => {
  forEachStore((openStore) => {
    it('has lost no message that it acknowledged, and answered none twice', async function () {
      this.timeout(120_000);
      let store = await openStore();
      const { place } = store;
      for (const id of ['c1', 'c2', 'c3']) await store.conversations.start(conversationHead(id));
      for (const [round, acknowledgements] of [3, 31, 77].entries()) {
        await store.close();
        const acknowledged = await runAndKill(place, `round ${round}`, acknowledgements);
        store = await openStore(place);
        await sweep(store);
        for (const conversationId of ['c1', 'c2', 'c3']) {
          const entries = await store.conversations.entriesAfter(conversationId, 0, 10_000);
          const texts = entries.map(({ activity }) => String(activity.text));
          const asked = texts.filter((text) => text.startsWith('round'));
          assert.deepEqual(
            texts.filter((text) => text.startsWith('answer')),
            asked.map((text) => `answer to ${text}`),
          );
          assert.equal(new Set(asked).size, asked.length);
          assert.deepEqual(
            entries.map(({ position }) => position),
            entries.map((_entry, index) => index + 1),
          );
          const mine = acknowledged.filter((each) => each.conversationId === conversationId);
          for (const { clientId } of mine) assert.ok(asked.includes(clientId), `${clientId} is there`);
        }
        const { rows } = await openRecords(store);
        assert.deepEqual(rows, [], 'no record without its event');
      }
    });
  });
});

async function openRecords(store: TestStore): Promise<{ rows: string[] }> {
  const rows = await store.database.kysely
    .selectFrom('records')
    .leftJoin('events', 'events.record_id', 'records.id')
    .select('records.id')
    .where('events.seq', 'is', null)
    .execute();
  return { rows: rows.map(({ id }) => id) };
}
