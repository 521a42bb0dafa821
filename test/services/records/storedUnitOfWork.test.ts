import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { StoredConversations } from '../../../services/conversations/conversationStore.ts';
import { HeardError, hasCode } from '../../../services/errors.ts';
import { type IndexedComplaint, listIndexed } from '../../../services/records/complaintIndex.ts';
import type { AnyEvent, Recorded } from '../../../services/records/record.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { RecordHead, Stream, UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { sealWith } from '../../../services/storage/seal.ts';
import { conversationHead, forEachStore, type TestStore, testClock } from '../../support/stores.ts';

const recordedAt = '2026-03-17T10:05:00.000Z';

function head(id: string, more: Partial<RecordHead> = {}): RecordHead {
  return {
    id,
    kind: 'complaint',
    landlord: 'belgrave',
    reference: `REF-${id}`,
    residentId: `resident of ${id}`,
    conversationId: null,
    policyVersion: '2024-1',
    openedAt: recordedAt,
    ...more,
  };
}

function event(type: string, facts: Record<string, unknown> = {}): AnyEvent & Recorded {
  return { type, occurredOn: '2026-03-17', recordedAt, by: { kind: 'heard' }, ...facts };
}

const isConflict = (thrown: unknown): boolean => hasCode(thrown, 'VERSION_CONFLICT');
const types = (stream: Stream | null): string[] => (stream?.events ?? []).map(({ type }) => type);

/** Where a complaint stands for the index: as its last event says. */
function project(stream: Stream): IndexedComplaint | null {
  if (stream.head.kind !== 'complaint' || stream.head.reference === null) return null;
  const last = stream.events.at(-1) as { type: string; dueOn?: string } | undefined;
  return {
    reference: stream.head.reference,
    landlord: stream.head.landlord,
    residentId: stream.head.residentId,
    standing: last?.type ?? 'none',
    nextDueOn: last?.dueOn ?? null,
    closed: last?.type === 'Closed',
  };
}

describe('the unit of work', () => {
  forEachStore((openStore, name) => {
    let store: TestStore;
    let last = 0;
    const newId = (): string => {
      last += 1;
      return `r${last}`;
    };
    const run = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
      inUnitOfWork(store.database, { seal: store.seal, project }, work);
    const opened = async (more: Partial<RecordHead> = {}): Promise<string> => {
      const id = newId();
      await run(async (unit) => {
        await unit.open(head(id, more));
        await unit.append(id, [event('Logged')]);
      });
      return id;
    };

    before(async () => {
      store = await openStore();
    });

    it('keeps what it opened and appended, and finds it by id and by reference', async () => {
      const id = await opened();
      await run((unit) => unit.append(id, [event('NoteAdded', { words: 'w1' }), event('Closed')]));
      const stream = await run((unit) => unit.load(id));
      assert.deepEqual(stream, {
        head: head(id),
        version: 3,
        events: [event('Logged'), event('NoteAdded', { words: 'w1' }), event('Closed')],
      });
      assert.deepEqual(await run((unit) => unit.findByReference(`REF-${id}`)), stream);
      assert.equal(await run((unit) => unit.load('unknown')), null);
      assert.equal(await run((unit) => unit.findByReference('unknown')), null);
    });

    it('gives back any facts exactly as JSON has them', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: 'grapheme' }), async (fact) => {
          const id = await opened();
          await run((unit) => unit.append(id, [event('Fact', { fact })]));
          const stream = await run((unit) => unit.load(id));
          assert.deepEqual(stream?.events[1], JSON.parse(JSON.stringify(event('Fact', { fact }))));
        }),
        { numRuns: 15 },
      );
    });

    it('sees its own changes before they are committed, and nobody else does', async () => {
      const [old, fresh] = [await opened(), newId()];
      await run(async (unit) => {
        await unit.open(head(fresh));
        await unit.append(fresh, [event('Logged')]);
        await unit.append(old, [event('Closed')]);
        assert.deepEqual(types(await unit.load(fresh)), ['Logged']);
        assert.deepEqual(types(await unit.findByReference(`REF-${fresh}`)), ['Logged']);
        assert.deepEqual(types(await unit.load(old)), ['Logged', 'Closed']);
        const words = await unit.seal(fresh, 'my words');
        assert.equal(await unit.words(fresh, words), 'my words');
        assert.equal((await unit.list({ kind: 'complaint', residentId: `resident of ${fresh}` })).length, 1);
      });
      assert.deepEqual(types(await run((unit) => unit.load(old))), ['Logged', 'Closed']);
    });

    it('writes nothing of work that throws', async () => {
      const [old, fresh] = [await opened(), newId()];
      const failed = run(async (unit) => {
        await unit.open(head(fresh));
        await unit.append(old, [event('Closed')]);
        await unit.seal(old, 'words');
        throw new HeardError('REFUSED', 'half-way');
      });
      await assert.rejects(failed, /half-way/);
      assert.equal(await run((unit) => unit.load(fresh)), null);
      assert.deepEqual(types(await run((unit) => unit.load(old))), ['Logged']);
      const words = await store.database.kysely
        .selectFrom('words')
        .select('id')
        .where('record_id', '=', old)
        .execute();
      assert.deepEqual(words, []);
    });

    it('hands out copies: nobody who reads a stream changes what is written', async () => {
      const id = await opened();
      await run(async (unit) => {
        const stream = await unit.load(id);
        stream?.events.push(event('Forged'));
        Object.assign(stream?.events[0] ?? {}, { type: 'Forged' });
        await unit.append(id, [event('Closed')]);
      });
      assert.deepEqual(types(await run((unit) => unit.load(id))), ['Logged', 'Closed']);
    });

    it('lists what was asked for, the newest first, its own among them', async () => {
      const residentId = newId();
      const dated = (day: string, more: Partial<RecordHead> = {}) =>
        opened({ residentId, openedAt: `2026-03-${day}T10:00:00.000Z`, ...more });
      const [second, first] = [await dated('02'), await dated('01')];
      await dated('03', { landlord: 'coop-homes' });
      await dated('04', { kind: 'concern', reference: null, conversationId: 'c1' });
      await run(async (unit) => {
        const own = newId();
        await unit.open(head(own, { residentId, openedAt: '2026-03-05T10:00:00.000Z' }));
        const list = async (query: Parameters<UnitOfWork['list']>[0]) =>
          (await unit.list(query)).map((stream) => stream.head.id);
        assert.deepEqual(await list({ kind: 'complaint', landlord: 'belgrave', residentId }), [
          own,
          second,
          first,
        ]);
        assert.deepEqual(await list({ kind: 'complaint', landlord: 'belgrave', residentId, limit: 2 }), [
          own,
          second,
        ]);
        assert.equal((await list({ kind: 'complaint', residentId })).length, 4);
        assert.equal((await list({ kind: 'concern', residentId, conversationId: 'c1' })).length, 1);
        assert.deepEqual(await list({ kind: 'handoff', residentId }), []);
      });
    });

    // On the embedded store nobody can write between a unit's reading and its commit.
    if (name === 'PostgreSQL') {
      it('runs work again when a record has moved since it was loaded, and then decides on what is there', async () => {
        const [id, other] = [await opened(), await openStore(store.place)];
        const seen: string[][] = [];
        await run(async (unit) => {
          seen.push(types(await unit.load(id)));
          if (seen.length === 1) {
            await inUnitOfWork(other.database, { seal: other.seal, project }, (theirs) =>
              theirs.append(id, [event('Moved')]),
            );
          }
          await unit.append(id, [event('Closed')]);
        });
        assert.deepEqual(seen, [['Logged'], ['Logged', 'Moved']]);
        assert.deepEqual(types(await run((unit) => unit.load(id))), ['Logged', 'Moved', 'Closed']);
      });
    }

    it('never lets two writers append to one version: each event has its own place', async () => {
      const id = await opened();
      await Promise.all(
        Array.from({ length: 5 }, (_, index) =>
          run(async (unit) => {
            const stream = await unit.load(id);
            await unit.append(id, [event(`after ${stream?.version}`, { index })]);
          }),
        ),
      );
      const expected = ['Logged', 'after 1', 'after 2', 'after 3', 'after 4', 'after 5'];
      assert.deepEqual(types(await run((unit) => unit.load(id))), expected);
    });

    it('refuses a reference or id that is taken, so that another can be tried', async () => {
      const taken = await opened();
      const fresh = newId();
      const tried: string[] = [];
      await run(async (unit) => {
        const reference = tried.length === 0 ? `REF-${taken}` : `REF-${fresh}`;
        tried.push(reference);
        await unit.open(head(fresh, { reference }));
        await unit.append(fresh, [event('Logged')]);
      });
      assert.equal(tried.length, 2);
      const twice = run(async (unit) => {
        await unit.open(head(newId(), { reference: 'SAME' }));
        await unit.open(head(newId(), { reference: 'SAME' }));
      });
      await assert.rejects(twice, isConflict);
      await assert.rejects(
        run((unit) => unit.open(head(taken, { reference: null }))),
        isConflict,
      );
    });

    it('refuses to append to or seal for a record that is not there', async () => {
      const isNotFound = (thrown: unknown): boolean => hasCode(thrown, 'RECORD_NOT_FOUND');
      await assert.rejects(
        run((unit) => unit.append('unknown', [event('Closed')])),
        isNotFound,
      );
      await assert.rejects(
        run((unit) => unit.seal('unknown', 'words')),
        isNotFound,
      );
      assert.equal(await run((unit) => unit.words('unknown', 'w')), null);
    });

    it('seals words so that only this record and this data key open them, and none once the key was dropped', async () => {
      const id = await opened();
      const words = await run((unit) => unit.seal(id, 'I am Mrs Jones, flat 4'));
      assert.equal(await run((unit) => unit.words(id, words)), 'I am Mrs Jones, flat 4');
      assert.equal(await run((unit) => unit.words(id, 'unknown')), null);
      assert.equal(await run(async (unit) => unit.words(await opened(), words)).catch(() => null), null);
      const otherKey = { seal: sealWith(Buffer.alloc(32, 9)), project };
      await assert.rejects(
        inUnitOfWork(store.database, otherKey, (unit) => unit.words(id, words)),
        (thrown) => hasCode(thrown, 'DATA_KEY_WRONG'),
      );
      await store.database.kysely
        .updateTable('records')
        .set({ sealing_key: null })
        .where('id', '=', id)
        .execute();
      assert.equal(await run((unit) => unit.words(id, words)), null);
      assert.deepEqual(types(await run((unit) => unit.load(id))), ['Logged'], 'the facts stay');
      await assert.rejects(
        run((unit) => unit.seal(id, 'more')),
        (thrown) => hasCode(thrown, 'RECORD_NOT_FOUND'),
      );
    });

    it("keeps nobody's words readable anywhere in the store, in whatever table", async () => {
      const conversations = new StoredConversations({
        seal: store.seal,
        project,
        database: store.database,
        clock: testClock,
      });
      const said = 'Xylophone Zebediah';
      await conversations.start(conversationHead('c'));
      for (const logged of [true, false]) {
        const activity = { type: 'message', text: said };
        await conversations.accept({
          conversationId: 'c',
          clientId: `${logged}`,
          activity,
          receivedAt: recordedAt,
          logged,
        });
        await conversations.runNextTurn('c', async ({ work }) => {
          const id = newId();
          await work.open(head(id));
          await work.seal(id, said);
          return { state: { said }, activities: [activity], invokeResponse: said };
        });
      }
      const tables = await sql<{ name: string }>`
        select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
        store.database.kysely,
      );
      assert.ok(tables.rows.length >= 10);
      for (const { name: table } of tables.rows) {
        const { rows } = await sql<{ dump: string | null }>`
          select string_agg(t::text, '') as dump from ${sql.table(table)} as t`.execute(
          store.database.kysely,
        );
        const dump = rows[0]?.dump ?? '';
        for (const word of said.split(' ')) {
          assert.ok(
            !dump.includes(word) && !dump.includes(Buffer.from(word).toString('hex')),
            `${word} in ${table}`,
          );
        }
      }
    });

    it('renews the index in the same commit, and lists from it what is due first', async () => {
      const landlord = newId();
      const due = (dueOn: string) => event('DatePromised', { dueOn });
      const [late, soon, done] = [
        await opened({ landlord }),
        await opened({ landlord }),
        await opened({ landlord }),
      ];
      await run(async (unit) => {
        await unit.append(late, [due('2026-04-02')]);
        await unit.append(soon, [due('2026-04-01')]);
        await unit.append(done, [event('Closed')]);
      });
      const list = async (query: Parameters<typeof listIndexed>[1]) =>
        (await listIndexed(store.database.kysely, { landlord, ...query })).map(({ recordId }) => recordId);
      assert.deepEqual(await list({}), [soon, late, done]);
      assert.deepEqual(await list({ closed: false, limit: 1 }), [soon]);
      assert.deepEqual(await list({ dueBy: '2026-04-01' }), [soon]);
      const [row] = await listIndexed(store.database.kysely, { landlord });
      assert.deepEqual(row, {
        recordId: soon,
        reference: `REF-${soon}`,
        landlord,
        residentId: `resident of ${soon}`,
        standing: 'DatePromised',
        nextDueOn: '2026-04-01',
        closed: false,
      });
    });
  });
});
