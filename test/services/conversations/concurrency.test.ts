import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Arrival, TurnInput, TurnOutput } from '../../../services/conversations/conversations.ts';
import { HeardError } from '../../../services/errors.ts';
import { recordedEvent, recordHead } from '../../support/records.ts';
import { conversationHead, forEachStore, type TestStore } from '../../support/stores.ts';

function arrival(conversationId: string, clientId: string): Arrival {
  return {
    conversationId,
    clientId,
    activity: { type: 'message', id: `in-${clientId}`, text: clientId },
    receivedAt: '2026-03-17T10:05:00.000Z',
  };
}

/** Counts in the state and answers with what it was asked. */
async function answer({ activity, state }: TurnInput): Promise<TurnOutput> {
  const turns = ((state as { turns: number } | null)?.turns ?? 0) + 1;
  return {
    state: { turns },
    activities: [{ type: 'message', id: `out-${activity.text}`, text: `answer to ${activity.text}`, turns }],
  };
}

async function drain(store: TestStore, conversationId: string): Promise<number> {
  let turns = 0;
  while ((await store.conversations.runNextTurn(conversationId, answer)) !== null) turns += 1;
  return turns;
}

async function positions(store: TestStore, conversationId: string): Promise<number[]> {
  const entries = await store.conversations.entriesAfter(conversationId, 0, 100_000);
  return entries.map(({ position }) => position);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('many writers in one conversation', () => {
  forEachStore((openStore, name) => {
    let store: TestStore;
    let started = 0;
    const start = async (): Promise<string> => {
      started += 1;
      await store.conversations.start(conversationHead(`c${started}`));
      return `c${started}`;
    };

    before(async () => {
      store = await openStore();
    });

    it('each get a place of their own, without a gap, and a reader in pages skips none of them', async () => {
      const conversationId = await start();
      const read: number[] = [];
      let writing = true;
      const reader = async (): Promise<void> => {
        for (let quiet = false; !quiet; ) {
          quiet = !writing;
          const page = await store.conversations.entriesAfter(conversationId, read.at(-1) ?? 0, 7);
          read.push(...page.map(({ position }) => position));
          if (page.length > 0) quiet = false;
        }
      };
      const reading = reader();
      const accepted = await Promise.all(
        upTo(200).map((number) => store.conversations.accept(arrival(conversationId, `m${number}`))),
      );
      writing = false;
      await reading;
      assert.deepEqual(
        accepted.map(({ position }) => position).toSorted((one, other) => Number(one) - Number(other)),
        upTo(200),
      );
      assert.deepEqual(read, upTo(200));
    }).timeout(60_000);

    it('who send the same message at the same moment are told the same, and it is accepted once', async () => {
      const conversationId = await start();
      const accepted = await Promise.all(
        upTo(20).map(() => store.conversations.accept(arrival(conversationId, 'same'))),
      );
      assert.equal(accepted.filter(({ duplicate }) => !duplicate).length, 1);
      assert.deepEqual(new Set(accepted.map(({ position }) => position)), new Set([1]));
      assert.deepEqual(await positions(store, conversationId), [1]);
    });

    it('run each message once, in order, whatever accepts, turns, failures and duplicates come together', async () => {
      const step = fc.oneof(
        fc.record({ does: fc.constant('accept' as const), id: fc.integer({ min: 1, max: 6 }) }),
        fc.record({ does: fc.constantFrom('turn' as const, 'fail' as const, 'say' as const) }),
      );
      const act = (
        conversationId: string,
        { does, ...more }: { does: string; id?: number },
      ): Promise<unknown> => {
        const { conversations } = store;
        switch (does) {
          case 'accept':
            return conversations.accept(arrival(conversationId, `m${more.id}`));
          case 'turn':
            return conversations.runNextTurn(conversationId, answer);
          case 'say':
            return conversations.appendToLog(conversationId, [{ type: 'message', text: 'staff' }]);
          default:
            return conversations
              .runNextTurn(conversationId, async ({ work, activity }) => {
                await work.open(recordHead(`of a turn that failed: ${conversationId} ${activity.text}`));
                throw new HeardError('INPUT', 'this turn fails');
              })
              .catch(() => {});
        }
      };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
          const conversationId = await start();
          await Promise.all(steps.map((each) => act(conversationId, each)));
          await drain(store, conversationId);
          const entries = await store.conversations.entriesAfter(conversationId, 0, 1_000);
          assert.deepEqual(
            entries.map(({ position }) => position),
            upTo(entries.length),
          );
          const texts = entries.map(({ activity }) => String(activity.text));
          const asked = texts.filter((text) => text.startsWith('m'));
          const answers = texts.filter((text) => text.startsWith('answer'));
          assert.deepEqual(
            answers,
            asked.map((text) => `answer to ${text}`),
          );
          const turns = entries.map(({ activity }) => activity.turns).filter((count) => count !== undefined);
          assert.deepEqual(turns, upTo(asked.length), 'the state has counted every turn once');
        }),
        { numRuns: name === 'PGlite' ? 15 : 40 },
      );
    }).timeout(120_000);

    if (name === 'PostgreSQL') {
      it('on two servers that race answer each message once', async () => {
        const other = await openStore(store.place);
        const conversationId = await start();
        const seen: string[] = [];
        const turn = (input: TurnInput): Promise<TurnOutput> => {
          seen.push(String(input.activity.text));
          return answer(input);
        };
        const accepting = upTo(40).map((number) =>
          (number % 2 === 0 ? store : other).conversations.accept(arrival(conversationId, `m${number}`)),
        );
        const racing = upTo(8).map(async (number) => {
          const { conversations } = number % 2 === 0 ? store : other;
          for (let idle = 0; idle < 10; ) {
            idle = (await conversations.runNextTurn(conversationId, turn)) === null ? idle + 1 : 0;
          }
        });
        await Promise.all([...accepting, ...racing]);
        await drain(store, conversationId);
        assert.equal(seen.length, new Set(seen).size);
        const answers = (await store.conversations.entriesAfter(conversationId, 0, 1_000)).filter(
          ({ activity }) => activity.turns !== undefined,
        );
        assert.deepEqual(
          answers.map(({ activity }) => activity.turns),
          upTo(40),
        );
        assert.deepEqual(await positions(store, conversationId), upTo(80));
      }).timeout(60_000);

      it('on two servers: a turn meets another server in its record, runs again and sees what it did', async () => {
        const other = await openStore(store.place);
        const [here, there] = [await start(), await start()];
        await store.conversations.accept(arrival(here, 'm'));
        await store.conversations.accept(arrival(there, 'm'));
        await store.conversations.runNextTurn(here, async (input) => {
          await input.work.open(recordHead('shared'));
          await input.work.append('shared', [recordedEvent('Logged')]);
          return answer(input);
        });
        await store.conversations.accept(arrival(here, 'm2'));
        let runs = 0;
        const done = await store.conversations.runNextTurn(here, async (input) => {
          runs += 1;
          const stream = await input.work.load('shared');
          if (runs === 1) {
            await other.conversations.runNextTurn(there, async (theirs) => {
              await theirs.work.append('shared', [recordedEvent('Moved')]);
              return answer(theirs);
            });
          }
          await input.work.append('shared', [recordedEvent(`after ${stream?.version}`)]);
          return answer(input);
        });
        assert.equal(runs, 2);
        assert.equal(done?.entries.length, 1);
        const events = await store.database.kysely
          .selectFrom('events')
          .select('type')
          .where('record_id', '=', 'shared')
          .orderBy('seq')
          .execute();
        assert.deepEqual(
          events.map(({ type }) => type),
          ['Logged', 'Moved', 'after 2'],
        );
      });
    }
  });
});
