import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spy } from 'sinon';
import { HeardError, hasCode } from '../../../services/errors.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { RecordHead, Stream, UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { sealWith } from '../../../services/storage/seal.ts';
import { StoreConnection } from '../../../services/storage/storeDriver.ts';
import { recordedEvent, recordHead } from '../../support/records.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

const isConflict = (thrown: unknown): boolean => hasCode(thrown, 'VERSION_CONFLICT');
const types = (stream: Stream | null): string[] => (stream?.events ?? []).map(({ type }) => type);

describe('the unit of work', () => {
  forEachStore((openStore, name) => {
    let store: TestStore;
    let last = 0;
    const newId = (): string => {
      last += 1;
      return `r${last}`;
    };
    const run = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
      inUnitOfWork(store.database, store.records, work);
    const opened = async (more: Partial<RecordHead> = {}): Promise<string> => {
      const id = newId();
      await run(async (unit) => {
        await unit.open(recordHead(id, more));
        await unit.append(id, [recordedEvent('Logged')]);
      });
      return id;
    };

    before(async () => {
      store = await openStore();
    });

    it('keeps what it opened and appended, and finds it by id and by reference', async () => {
      const id = await opened();
      await run((unit) =>
        unit.append(id, [recordedEvent('NoteAdded', { words: 'w1' }), recordedEvent('Closed')]),
      );
      const stream = await run((unit) => unit.load(id));
      assert.deepEqual(stream, {
        head: recordHead(id),
        version: 3,
        events: [
          recordedEvent('Logged'),
          recordedEvent('NoteAdded', { words: 'w1' }),
          recordedEvent('Closed'),
        ],
      });
      assert.deepEqual(await run((unit) => unit.findByReference(`REF-${id}`)), stream);
      assert.equal(await run((unit) => unit.load('unknown')), null);
      assert.equal(await run((unit) => unit.findByReference('unknown')), null);
    });

    it('gives back any facts exactly as JSON has them', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: 'grapheme' }), async (fact) => {
          const id = await opened();
          await run((unit) => unit.append(id, [recordedEvent('Fact', { fact })]));
          const stream = await run((unit) => unit.load(id));
          assert.deepEqual(stream?.events[1], JSON.parse(JSON.stringify(recordedEvent('Fact', { fact }))));
        }),
        { numRuns: 15 },
      );
    });

    it('sees its own changes before they are committed, and nobody else does', async () => {
      const [old, fresh] = [await opened(), newId()];
      await run(async (unit) => {
        await unit.open(recordHead(fresh));
        await unit.append(fresh, [recordedEvent('Logged')]);
        await unit.append(old, [recordedEvent('Closed')]);
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
        await unit.open(recordHead(fresh));
        await unit.append(old, [recordedEvent('Closed')]);
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

    it('lets nobody who reads a stream change what is written', async () => {
      const id = await opened();
      await run(async (unit) => {
        const stream = await unit.load(id);
        stream?.events.push(recordedEvent('Forged'));
        assert.throws(() => Object.assign(stream?.events[0] ?? {}, { type: 'Forged' }), TypeError);
        await unit.append(id, [recordedEvent('Closed')]);
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
        await unit.open(recordHead(own, { residentId, openedAt: '2026-03-05T10:00:00.000Z' }));
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
            await inUnitOfWork(other.database, other.records, (theirs) =>
              theirs.append(id, [recordedEvent('Moved')]),
            );
          }
          await unit.append(id, [recordedEvent('Closed')]);
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
            await unit.append(id, [recordedEvent(`after ${stream?.version}`, { index })]);
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
        await unit.open(recordHead(fresh, { reference }));
        await unit.append(fresh, [recordedEvent('Logged')]);
      });
      assert.equal(tried.length, 2);
      const twice = run(async (unit) => {
        await unit.open(recordHead(newId(), { reference: 'SAME' }));
        await unit.open(recordHead(newId(), { reference: 'SAME' }));
      });
      await assert.rejects(twice, isConflict);
      await assert.rejects(
        run((unit) => unit.open(recordHead(taken, { reference: null }))),
        isConflict,
      );
    });

    it('refuses to append to or seal for a record that is not there', async () => {
      const isNotFound = (thrown: unknown): boolean => hasCode(thrown, 'RECORD_NOT_FOUND');
      await assert.rejects(
        run((unit) => unit.append('unknown', [recordedEvent('Closed')])),
        isNotFound,
      );
      await assert.rejects(
        run((unit) => unit.seal('unknown', 'words')),
        isNotFound,
      );
      assert.equal(await run((unit) => unit.words('unknown', 'w')), null);
    });

    it('opens stored and new words of a record side by side, and reads all the stored ones at once', async () => {
      const id = await opened();
      const said = ['one', 'two', 'three'];
      const stored = await run((unit) => Promise.all(said.map((words) => unit.seal(id, words))));
      const sent = spy(StoreConnection.prototype, 'executeTogether');
      try {
        await run(async (unit) => {
          const fresh = await unit.seal(id, 'four');
          assert.equal(await unit.words(id, fresh), 'four');
          assert.equal(sent.callCount, 1, 'the record alone: what was just sealed needs no reading');
          const read = [];
          for (const words of [...stored, fresh]) read.push(await unit.words(id, words));
          assert.deepEqual(read, [...said, 'four']);
          assert.equal(await unit.words(id, 'unknown'), null);
          assert.equal(sent.callCount, 2);
        });
      } finally {
        sent.restore();
      }
    });

    it('seals words so that only this record and this data key open them, and none once the key was dropped', async () => {
      const id = await opened();
      const words = await run((unit) => unit.seal(id, 'I am Mrs Jones, flat 4'));
      assert.equal(await run((unit) => unit.words(id, words)), 'I am Mrs Jones, flat 4');
      assert.equal(await run((unit) => unit.words(id, 'unknown')), null);
      assert.equal(await run(async (unit) => unit.words(await opened(), words)).catch(() => null), null);
      const otherKey = { ...store.records, seal: sealWith(Buffer.alloc(32, 9)) };
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

    it('erases a record’s words and key, and nothing of its events or of other records', async () => {
      const [id, other] = [await opened(), await opened()];
      const words = await run((unit) => unit.seal(id, 'I am Mrs Jones, flat 4'));
      const others = await run((unit) => unit.seal(other, 'flat 5'));
      await run(async (unit) => {
        await unit.erase(id);
        await unit.append(id, [recordedEvent('Erased')]);
        assert.equal(await unit.words(id, words), null, 'at once, for this unit too');
      });
      assert.equal(await run((unit) => unit.words(id, words)), null);
      assert.equal(await run((unit) => unit.words(other, others)), 'flat 5');
      assert.deepEqual(types(await run((unit) => unit.load(id))), ['Logged', 'Erased']);
      const { kysely } = store.database;
      const left = await kysely.selectFrom('words').select('id').where('record_id', '=', id).execute();
      assert.deepEqual(left, []);
      const { sealing_key: key } = await kysely
        .selectFrom('records')
        .select('sealing_key')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(key, null);
    });

    it('erases nothing when the work throws', async () => {
      const id = await opened();
      const words = await run((unit) => unit.seal(id, 'flat 4'));
      const failing = run(async (unit) => {
        await unit.erase(id);
        throw new Error('stop');
      });
      await assert.rejects(failing, /stop/);
      assert.equal(await run((unit) => unit.words(id, words)), 'flat 4');
    });
  });
});
