import assert from 'node:assert/strict';
import type { Arrival, TurnInput, TurnOutput } from '../../../services/conversations/conversations.ts';
import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import { HeardError, hasCode } from '../../../services/errors.ts';
import { conversationHead, forEachStore, type TestStore } from '../../support/stores.ts';

const at = '2026-03-17T10:05:00.000Z';

function arrival(conversationId: string, clientId: string, more: Partial<Arrival> = {}): Arrival {
  return {
    conversationId,
    clientId,
    activity: { type: 'message', id: `in-${clientId}`, text: `text of ${clientId}` },
    receivedAt: at,
    ...more,
  };
}

function reply(text: string, more: Partial<LoggedActivity> = {}): LoggedActivity {
  return { type: 'message', id: `out-${text}`, text, ...more };
}

const echo = async ({ activity, state }: TurnInput): Promise<TurnOutput> => ({
  state: { turns: ((state as { turns: number } | null)?.turns ?? 0) + 1 },
  activities: [reply(`you said ${activity.text}`)],
});

async function log(store: TestStore, conversationId: string): Promise<[number, string | undefined][]> {
  const entries = await store.conversations.entriesAfter(conversationId, 0, 10_000);
  return entries.map(({ position, activity }) => [position, activity.text]);
}

async function eventsOf(store: TestStore, recordId: string): Promise<number> {
  const rows = await store.database.kysely
    .selectFrom('events')
    .select('seq')
    .where('record_id', '=', recordId)
    .execute();
  return rows.length;
}

async function standingOf(store: TestStore, conversationId: string): Promise<[string, number][]> {
  const rows = await store.database.kysely
    .selectFrom('inbox')
    .select(['standing', 'attempts'])
    .where('conversation_id', '=', conversationId)
    .orderBy('arrival_number')
    .execute();
  return rows.map(({ standing, attempts }) => [standing, attempts]);
}

describe('the store of conversations', () => {
  forEachStore((openStore) => {
    let store: TestStore;
    let c1: string;
    let started = 0;

    const start = async (): Promise<string> => {
      started += 1;
      await store.conversations.start(conversationHead(`c${started}`));
      return `c${started}`;
    };

    before(async () => {
      store = await openStore();
    });

    beforeEach(async () => {
      c1 = await start();
    });

    it('finds a conversation that was started, and no other', async () => {
      assert.deepEqual(await store.conversations.find(c1), conversationHead(c1));
      assert.equal(await store.conversations.find('unknown'), null);
    });

    it('starts no conversation twice under one id', async () => {
      await assert.rejects(store.conversations.start(conversationHead(c1)), (thrown) =>
        hasCode(thrown, 'VERSION_CONFLICT'),
      );
    });

    it('accepts a message once, however often it is sent, and says the same each time', async () => {
      const first = await store.conversations.accept(arrival(c1, 'm1'));
      const again = await store.conversations.accept(
        arrival(c1, 'm1', { activity: { type: 'message', id: 'another', text: 'text of m1' } }),
      );
      assert.deepEqual(first, { activityId: 'in-m1', position: 1, duplicate: false });
      assert.deepEqual(again, { activityId: 'in-m1', position: 1, duplicate: true });
      assert.deepEqual(await log(store, c1), [[1, 'text of m1']]);
    });

    it('takes the same client id in another conversation for another message', async () => {
      const c2 = await start();
      await store.conversations.accept(arrival(c1, 'm1'));
      assert.equal((await store.conversations.accept(arrival(c2, 'm1'))).duplicate, false);
    });

    it('accepts nothing for a conversation that is unknown or has ended, except what it had accepted before', async () => {
      const isNotFound = (thrown: unknown): boolean => hasCode(thrown, 'CONVERSATION_NOT_FOUND');
      await assert.rejects(store.conversations.accept(arrival('unknown', 'm1')), isNotFound);
      await store.conversations.accept(arrival(c1, 'm1'));
      await store.conversations.end(c1, at);
      await assert.rejects(store.conversations.accept(arrival(c1, 'm2')), isNotFound);
      assert.equal((await store.conversations.accept(arrival(c1, 'm1'))).duplicate, true);
      assert.equal((await store.conversations.find(c1))?.endedAt, at);
    });

    it('gives a message that belongs in no log its turn and no place', async () => {
      const start = arrival(c1, 'start', {
        activity: { type: 'conversationUpdate', text: 'hello' },
        logged: false,
      });
      const accepted = await store.conversations.accept(start);
      assert.equal(accepted.position, null);
      const done = await store.conversations.runNextTurn(c1, echo);
      assert.deepEqual(done?.entries, [{ position: 1, activity: reply('you said hello') }]);
    });

    it('gives each message its turn, oldest first, with the state of the turn before', async () => {
      for (const id of ['m1', 'm2', 'm3']) await store.conversations.accept(arrival(c1, id));
      const seen: unknown[] = [];
      const turn = async (input: TurnInput): Promise<TurnOutput> => {
        seen.push([input.activity.text, input.state, input.conversation.residentId, input.receivedAt]);
        return echo(input);
      };
      const more = [];
      for (let count = 0; count < 4; count += 1)
        more.push((await store.conversations.runNextTurn(c1, turn))?.more);
      assert.deepEqual(more, [true, true, false, undefined]);
      assert.deepEqual(seen, [
        ['text of m1', null, `resident of ${c1}`, at],
        ['text of m2', { turns: 1 }, `resident of ${c1}`, at],
        ['text of m3', { turns: 2 }, `resident of ${c1}`, at],
      ]);
      assert.deepEqual(
        (await log(store, c1)).map(([position]) => position),
        [1, 2, 3, 4, 5, 6],
      );
    });

    it('leaves nothing of a turn that throws half-way, keeps the message and counts the try', async () => {
      await store.conversations.accept(arrival(c1, 'm1'));
      const broken = store.conversations.runNextTurn(c1, async ({ work }) => {
        await openRecord(work, `r of ${c1}`, c1);
        throw new HeardError('INPUT', 'half-way');
      });
      await assert.rejects(broken, /half-way/);
      assert.deepEqual(await standingOf(store, c1), [['pending', 1]]);
      assert.equal((await log(store, c1)).length, 1);
      assert.equal(await eventsOf(store, `r of ${c1}`), 0);
      const done = await store.conversations.runNextTurn(c1, async (input) => {
        assert.equal(input.attempt, 1);
        assert.equal(input.state, null);
        await openRecord(input.work, `r of ${c1}`, c1);
        return echo(input);
      });
      assert.equal(done?.entries.length, 1);
      assert.equal(await eventsOf(store, `r of ${c1}`), 1);
    });

    it('keeps a message that was given up, logs the apology and goes on with the next', async () => {
      await store.conversations.accept(arrival(c1, 'm1'));
      await store.conversations.accept(arrival(c1, 'm2'));
      const failedBefore = await store.conversations.failedCount();
      const fail = async (): Promise<TurnOutput> => {
        throw new HeardError('INPUT', 'cannot');
      };
      const sorry = async (): Promise<LoggedActivity[]> => [reply('sorry')];
      assert.deepEqual(await store.conversations.giveUp(c1, sorry), [], 'never tried, never given up');
      await assert.rejects(store.conversations.runNextTurn(c1, fail));
      assert.deepEqual(await store.conversations.giveUp(c1, sorry), [
        { position: 3, activity: reply('sorry') },
      ]);
      assert.equal(await store.conversations.failedCount(), failedBefore + 1);
      const next = await store.conversations.runNextTurn(c1, echo);
      assert.equal(next?.entries[0]?.activity.text, 'you said text of m2');
      assert.deepEqual(await standingOf(store, c1), [
        ['failed', 1],
        ['done', 0],
      ]);
      assert.deepEqual(await store.conversations.giveUp(c1, sorry), []);
    });

    it('runs a turn again on fresh ground when another writer was first, and only the turn', async () => {
      await store.conversations.accept(arrival(c1, 'm1'));
      let runs = 0;
      const done = await store.conversations.runNextTurn(c1, async (input) => {
        runs += 1;
        // The first try takes a reference that the second finds taken.
        await openRecord(input.work, `r${runs} of ${c1}`, c1, runs < 3 ? 'TAKEN' : 'FREE');
        if (runs === 1) throw new HeardError('VERSION_CONFLICT', 'another writer');
        if (runs === 2) await input.work.open({ ...recordHead(`r9 of ${c1}`, c1), reference: 'TAKEN' });
        return echo(input);
      });
      assert.equal(runs, 3);
      assert.equal(done?.entries.length, 1);
      assert.deepEqual(await standingOf(store, c1), [['done', 0]]);
    });

    it('stops after five conflicts in a row and counts one try', async () => {
      await store.conversations.accept(arrival(c1, 'm1'));
      let runs = 0;
      const hopeless = store.conversations.runNextTurn(c1, async () => {
        runs += 1;
        throw new HeardError('VERSION_CONFLICT', 'again');
      });
      await assert.rejects(hopeless, (thrown) => hasCode(thrown, 'VERSION_CONFLICT'));
      assert.equal(runs, 5);
      assert.deepEqual(await standingOf(store, c1), [['pending', 1]]);
    });

    it('ends a conversation by its turn, and stores the answer to an invoke with its message', async () => {
      await store.conversations.accept(arrival(c1, 'm1'));
      await store.conversations.runNextTurn(c1, async (input) => ({
        ...(await echo(input)),
        ended: true,
        invokeResponse: { status: 200, body: 'ünïcode' },
      }));
      assert.notEqual((await store.conversations.find(c1))?.endedAt, null);
      assert.deepEqual(await store.conversations.invokeResponse(c1, 'in-m1'), {
        status: 200,
        body: 'ünïcode',
      });
    });

    it('logs what is said outside a turn, and gives what has no id an id', async () => {
      const [entry] = await store.conversations.appendToLog(c1, [{ type: 'message', text: 'from staff' }]);
      assert.equal(entry?.position, 1);
      assert.equal(typeof entry?.activity.id, 'string');
      assert.deepEqual(await store.conversations.entriesAfter(c1, 0), [entry]);
      await assert.rejects(store.conversations.appendToLog('unknown', [reply('x')]), (thrown) =>
        hasCode(thrown, 'CONVERSATION_NOT_FOUND'),
      );
    });

    it('gives entries in pages, and none for an unknown conversation', async () => {
      await store.conversations.appendToLog(
        c1,
        Array.from({ length: 7 }, (_, index) => reply(`${index}`)),
      );
      const pages = [];
      for (let position = 0; ; ) {
        const page = await store.conversations.entriesAfter(c1, position, 3);
        if (page.length === 0) break;
        pages.push(page.map((entry) => entry.activity.text));
        position = page.at(-1)?.position ?? position;
      }
      assert.deepEqual(pages, [['0', '1', '2'], ['3', '4', '5'], ['6']]);
      assert.deepEqual(await store.conversations.entriesAfter('unknown', 0), []);
    });

    it('names conversations whose messages have waited since before a moment, the longest first', async () => {
      for (const [id, minute] of [
        ['a', '03'],
        ['b', '01'],
        ['c', '02'],
      ] as const) {
        await store.conversations.start(conversationHead(id));
        await store.conversations.accept(
          arrival(id, 'm1', { receivedAt: `2026-01-17T10:${minute}:00.000Z` }),
        );
      }
      assert.deepEqual(await store.conversations.pending('2026-01-17T10:03:00.000Z'), ['b', 'c']);
      await store.conversations.runNextTurn('b', echo);
      assert.deepEqual(await store.conversations.pending('2026-01-17T10:09:00.000Z'), ['c', 'a']);
      assert.deepEqual(await store.conversations.pending('2026-01-17T10:09:00.000Z', 1), ['c']);
    });

    it('knows how many conversations there are and the latest moment of anything in it', async () => {
      const countBefore = await store.conversations.countConversations();
      await start();
      await store.conversations.accept(arrival(c1, 'm1', { receivedAt: '2026-03-18T08:00:00.000Z' }));
      assert.equal(await store.conversations.countConversations(), countBefore + 1);
      assert.equal(await store.conversations.lastEventAt(), '2026-03-18T08:00:00.000Z');
    });

    it('refuses text that PostgreSQL cannot hold, and keeps any text that it can', async () => {
      await assert.rejects(store.conversations.accept(arrival(c1, 'nul \u0000')), (thrown) =>
        hasCode(thrown, 'INPUT'),
      );
      const odd = 'NUL \u0000, lone \ud800 surrogate, \u202e right to left, 🏚️, \' " \\ $1';
      await store.conversations.accept(
        arrival(c1, 'm1', { activity: { type: 'message', id: 'i', text: odd } }),
      );
      const done = await store.conversations.runNextTurn(c1, async ({ activity }) => ({
        state: { odd: activity.text },
        activities: [reply('ok', { text: activity.text })],
      }));
      assert.equal(done?.entries[0]?.activity.text, odd);
      assert.equal((await log(store, c1))[0]?.[1], odd);
    });
  });
});

type Work = TurnInput['work'];

function recordHead(id: string, conversationId: string): Parameters<Work['open']>[0] {
  return {
    id,
    kind: 'concern',
    landlord: 'belgrave',
    reference: null,
    residentId: 'resident',
    conversationId,
    policyVersion: '1',
    openedAt: at,
  };
}

async function openRecord(work: Work, id: string, conversationId: string, reference: string | null = null) {
  await work.open({ ...recordHead(id, conversationId), reference });
  await work.append(id, [
    { type: 'ConcernHeard', occurredOn: '2026-03-17', recordedAt: at, by: { kind: 'heard' } },
  ]);
}
