import assert from 'node:assert/strict';
import { pino } from 'pino';
import { TurnQueue, type TurnQueueDeps } from '../../bot/turnQueue.ts';
import type { ConversationStore, TurnInput, TurnOutput } from '../../services/conversations/conversations.ts';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { InMemoryCoordination } from '../../services/coordination/inMemory.ts';
import { conversationHead, forEachStore, type TestStore, testClock } from '../support/stores.ts';
import { behindALine, type StoreLine } from './cutStore.ts';

/** A turn that answers with what was said. */
async function echo({ activity, state }: TurnInput): Promise<TurnOutput> {
  const seen = typeof state === 'number' ? state + 1 : 1;
  return { state: seen, activities: [{ type: 'message', id: `answer-${activity.id}`, text: `${seen}` }] };
}

const lastWords: TurnQueueDeps['lastWords'] = async ({ activity }) => [
  { type: 'message', id: `sorry-${activity?.id}`, text: 'Sorry' },
];

const ready: TurnQueueDeps['ready'] = async () => {};

/** Something to wait for. */
function gateway(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Calls `then` after so many steps of other promises, before anything else that the loop has to do. */
function afterSteps(steps: number, then: () => void): void {
  queueMicrotask(() => (steps === 0 ? then() : afterSteps(steps - 1, then)));
}

forEachStore((openStore, name) => {
  describe(`The queue of turns`, () => {
    let store: TestStore;
    let line: StoreLine;
    let logged: string[];
    let conversations = 0;
    before(async function () {
      this.timeout(60_000);
      store = await openStore();
    });
    beforeEach(() => {
      logged = [];
    });

    function queue(turn: TurnQueueDeps['turn'], more: Partial<TurnQueueDeps> = {}): TurnQueue {
      const cut = behindALine(store.conversations);
      line = cut.line;
      const log = pino({ base: null }, { write: (text: string) => void logged.push(text) });
      const coordination = new InMemoryCoordination();
      const deps = { store: cut.store, coordination, ready, turn, lastWords, clock: testClock, log };
      return new TurnQueue({ ...deps, ...more });
    }

    async function conversation(): Promise<string> {
      conversations += 1;
      const id = `${name}-${conversations}`;
      await store.conversations.start(conversationHead(id));
      return id;
    }

    async function accept(conversationId: string, id: string, receivedAt = testClock.now()): Promise<void> {
      const activity: LoggedActivity = { type: 'message', id, text: id };
      await store.conversations.accept({ conversationId, clientId: id, activity, receivedAt });
    }

    const idsIn = async (conversationId: string): Promise<unknown[]> =>
      (await store.conversations.entriesAfter(conversationId, 0)).map(({ activity }) => activity.id);

    it('gives every message its turn, in order, however often it is called', async () => {
      const turns = queue(echo);
      const id = await conversation();
      const sent = Array.from({ length: 20 }, (_, index) => `${id}-${index}`);
      for (const each of sent) {
        await accept(id, each);
        turns.start(id);
        turns.start(id);
      }
      await turns.run(id);
      const answers = (await idsIn(id)).filter((each) => String(each).startsWith('answer-'));
      assert.deepEqual(
        answers,
        sent.map((each) => `answer-${each}`),
      );
    });

    it('takes a message that comes in while the last turn ends, at whichever moment', async () => {
      for (let steps = 0; steps <= 20; steps += 1) {
        let runs = 0;
        const runNextTurn: ConversationStore['runNextTurn'] = async () => {
          runs += 1;
          if (runs === 1) afterSteps(steps, () => turns.start('any'));
          return { entries: [], more: false };
        };
        const turns = queue(echo, {
          store: Object.assign(Object.create(store.conversations), { runNextTurn }),
        });
        turns.start('any');
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal(runs, 2, `after ${steps} steps`);
      }
    });

    it('tries a turn that throws once more, and answers', async () => {
      const id = await conversation();
      let tries = 0;
      const turns = queue(async (input) => {
        tries += 1;
        if (tries === 1) throw new TypeError('a fault');
        return echo(input);
      });
      await accept(id, 'message');
      await turns.run(id);
      assert.deepEqual(await idsIn(id), ['message', 'answer-message']);
      assert.equal(tries, 2);
    });

    it('apologises once for a turn that always throws, keeps its message for staff, and goes on', async () => {
      const id = await conversation();
      const failedBefore = await store.conversations.failedCount();
      const turns = queue(async (input) => {
        if (input.activity.id === 'bad')
          throw new TypeError('a fault about Wilhelmina\n at Flat 4, Wilhelmina House\nand more');
        return echo(input);
      });
      await accept(id, 'good');
      await accept(id, 'bad');
      await accept(id, 'next');
      await turns.run(id);
      await turns.sweep(0);
      await turns.run(id);
      assert.deepEqual((await idsIn(id)).slice(3), ['answer-good', 'sorry-bad', 'answer-next']);
      assert.equal(await store.conversations.failedCount(), failedBefore + 1);
      assert.doesNotMatch(logged.join(''), /Wilhelmina/, 'a fault may repeat what a resident wrote');
    });

    it('apologises plainly when even what should be recorded with the apology fails', async () => {
      const id = await conversation();
      const turns = queue(
        async () => {
          throw new TypeError('a fault');
        },
        {
          lastWords: async (givenUp, mode) => {
            if (mode === 'alert') throw new TypeError('another fault');
            return lastWords(givenUp, mode);
          },
        },
      );
      await accept(id, 'bad');
      await turns.run(id);
      assert.deepEqual(await idsIn(id), ['bad', 'sorry-bad']);
    });

    it('waits for what a turn needs before it locks the conversation', async () => {
      const id = await conversation();
      const order: string[] = [];
      const turns = queue(
        async (input) => {
          order.push('turn');
          return echo(input);
        },
        {
          ready: async () => {
            // A lock held here would make this wait for itself.
            await store.conversations.appendToLog(id, [{ type: 'message', id: `free-${order.length}` }]);
            order.push('ready');
          },
        },
      );
      await accept(id, 'message');
      await turns.run(id);
      assert.deepEqual(order.slice(0, 2), ['ready', 'turn']);
    });

    it('apologises for a message that cannot even be read, and goes on', async () => {
      const id = await conversation();
      await accept(id, 'unreadable');
      await accept(id, 'next');
      await store.database.kysely
        .updateTable('log')
        .set({ body: Buffer.from('not sealed at all') })
        .where('conversation_id', '=', id)
        .where('activity_id', '=', 'unreadable')
        .execute();
      const turns = queue(echo);
      await turns.run(id);
      await store.database.kysely
        .deleteFrom('log')
        .where('conversation_id', '=', id)
        .where('activity_id', '=', 'unreadable')
        .execute();
      assert.deepEqual(await idsIn(id), ['next', 'sorry-undefined', 'answer-next']);
    });

    it('comes to an end where it can neither run nor give up a turn, and waits for the sweep', async () => {
      const turns = queue(echo);
      await turns.run('no such conversation');
      assert.ok(logged.some((text) => text.includes('a turn must wait')));
    });

    it('leaves a message alone while the store is away, without using up its tries, and the sweep takes it up', async () => {
      const id = await conversation();
      const turns = queue(echo);
      await accept(id, 'message', '2026-03-17T10:04:00.000Z');
      line.state = 'refuses';
      for (let round = 0; round < 3; round += 1) await turns.run(id);
      await assert.rejects(turns.sweep(), { code: 'STORE_UNAVAILABLE' });
      line.state = 'there';
      assert.deepEqual(await idsIn(id), ['message']);
      assert.equal(await turns.sweep(), 1);
      await turns.idle(id);
      assert.deepEqual(await idsIn(id), ['message', 'answer-message']);
    });

    it('sweeps at start what was accepted a moment ago, and otherwise leaves it to whoever accepted it', async () => {
      const id = await conversation();
      const turns = queue(echo);
      await accept(id, 'message');
      assert.equal(await turns.sweep(), 0);
      assert.equal(await turns.sweep(0), 1);
      await turns.idle(id);
      assert.deepEqual(await idsIn(id), ['message', 'answer-message']);
    });

    it('stops when the turns that run are done, and starts no other', async () => {
      const id = await conversation();
      const other = await conversation();
      const gate = gateway();
      const began = gateway();
      const turns = queue(async (input) => {
        began.open();
        await gate.opened;
        return echo(input);
      });
      await accept(id, 'first');
      await accept(id, 'second');
      await accept(other, 'elsewhere');
      turns.start(id);
      await began.opened;
      let stopped = false;
      const stopping = turns.stop().then(() => {
        stopped = true;
      });
      turns.start(other);
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(stopped, false);
      gate.open();
      await stopping;
      assert.deepEqual(await idsIn(id), ['first', 'second', 'answer-first']);
      assert.deepEqual(await idsIn(other), ['elsewhere']);
    });

    it('runs conversations side by side: one that waits holds up no other', async () => {
      const slow = await conversation();
      const quick = await conversation();
      const gate = gateway();
      const turns = queue(async (input) => {
        if (input.activity.id === 'slow') await gate.opened;
        return echo(input);
      });
      if (name === 'PGlite') {
        // The embedded store is one connection: transactions come one after another there.
        gate.open();
      }
      await accept(slow, 'slow');
      await accept(quick, 'quick');
      turns.start(slow);
      await turns.run(quick);
      assert.deepEqual(await idsIn(quick), ['quick', 'answer-quick']);
      gate.open();
      await turns.idle(slow);
    });
  });
});
