import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { StoredConversations } from '../../../services/conversations/conversationStore.ts';
import type { Job, JobHandlers, Jobs, NewJob } from '../../../services/jobs/jobs.ts';
import { openJobs } from '../../../services/jobs/openJobs.ts';
import { jobCounts, stuckTopics } from '../../../services/jobs/standing.ts';
import { Outbox } from '../../../services/outbox/outbox.ts';
import { type Owing, owedId } from '../../../services/records/owing.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { recordedEvent, recordHead } from '../../support/records.ts';
import { conversationHead, forEachStore, type TestStore } from '../../support/stores.ts';
import { until } from '../jobs/until.ts';

/** An event owes what it says that it owes. */
const owes: Owing = (_head, event) => ('owes' in event ? (event.owes as string[]) : []);

describe('the outbox', function () {
  this.timeout(60_000);

  forEachStore((openStore) => {
    let store: TestStore;
    let records = 0;
    const opened: Jobs[] = [];
    const notices: string[] = [];
    let owing = 0;

    function run<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
      const told = (): void => {
        owing += 1;
      };
      return inUnitOfWork(store.database, { seal: store.seal, project: () => null, owes, owing: told }, work);
    }

    /** A record whose events owe these topics, one after the other. */
    async function owed(...events: string[][]): Promise<string> {
      records += 1;
      const id = `record ${records}`;
      await run(async (unit) => {
        await unit.open(recordHead(id));
        await unit.append(
          id,
          events.map((each) => recordedEvent('Owing', { owes: each })),
        );
      });
      return id;
    }

    const rows = () =>
      store.database.kysely
        .selectFrom('outbox')
        .select(['id', 'topic', 'record_id', 'seq', 'landlord'])
        .orderBy('record_id')
        .orderBy('seq')
        .orderBy('topic')
        .execute();

    /** A server's queue and outbox; what it runs is added to `ran`. */
    async function server(
      ran: Job[],
      topics = ['letter', 'notice'],
    ): Promise<{ outbox: Outbox; jobs: Jobs }> {
      const handler = {
        run: async (job: Job) => {
          ran.push(job);
          return 'done' as const;
        },
      };
      const handlers: JobHandlers = Object.fromEntries(topics.map((topic) => [topic, handler]));
      const jobs = await openJobs({
        database: store.database,
        handlers,
        onTrouble: () => {},
        lookSeconds: 0.5,
      });
      opened.push(jobs);
      const outbox = new Outbox({ database: store.database, onNotice: (notice) => notices.push(notice) });
      outbox.carryTo(jobs);
      return { outbox, jobs };
    }

    before(async () => {
      store = await openStore();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((jobs) => jobs.stop(0)));
      await store.database.kysely.deleteFrom('outbox').execute();
      notices.length = 0;
      owing = 0;
    });

    it('has a row for each topic of each event, once the events are committed', async () => {
      const id = await owed(['letter', 'notice'], [], ['notice']);
      const row = (seq: number, topic: string) => ({
        id: owedId(id, seq, topic),
        topic,
        record_id: id,
        seq,
        landlord: 'belgrave',
      });
      assert.deepEqual(await rows(), [row(1, 'letter'), row(1, 'notice'), row(3, 'notice')]);
      assert.equal(owing, 1);
    });

    it('says nothing where nothing is owed', async () => {
      await owed([]);
      assert.deepEqual(await rows(), []);
      assert.equal(owing, 0);
    });

    it('has nothing of what was rolled back', async () => {
      const id = await owed([]);
      await assert.rejects(
        run(async (unit) => {
          await unit.append(id, [recordedEvent('Owing', { owes: ['letter'] })]);
          throw new Error('changed its mind');
        }),
        /changed its mind/,
      );
      // Refused by the store itself, in the very statements that would have written the row.
      await assert.rejects(
        run(async (unit) => {
          await unit.append(id, [recordedEvent('Owing', { owes: ['letter'], occurredOn: 'no day' })]);
        }),
      );
      assert.deepEqual(await rows(), []);
      assert.equal(owing, 0);
    });

    it('has the rows of a turn, and hears of them when the turn is over', async () => {
      const { database, seal } = store;
      const heard: number[] = [];
      const talking = new StoredConversations({
        database,
        seal,
        project: () => null,
        owes,
        clock: { now: () => '2026-03-17T10:05:00.000Z' },
        // A query in here would be refused inside the transaction.
        owing: () => void rows().then((found) => heard.push(found.length)),
      });
      await talking.start(conversationHead('owing'));
      await talking.accept({
        conversationId: 'owing',
        clientId: '1',
        activity: { type: 'message', text: 'hello' },
        receivedAt: '2026-03-17T10:05:00.000Z',
      });
      await talking.runNextTurn('owing', async ({ work }) => {
        await work.open(recordHead('of a turn'));
        await work.append('of a turn', [recordedEvent('Owing', { owes: ['letter'] })]);
        return { state: {}, activities: [] };
      });
      await until(() => heard.length > 0);
      assert.deepEqual(heard, [1]);
    });

    it('is carried into the queue, each row as a job of its own id', async () => {
      const ran: Job[] = [];
      const { outbox } = await server(ran);
      const id = await owed(['letter'], ['notice']);
      await outbox.sweep();
      assert.deepEqual(await rows(), []);
      await until(() => ran.length === 2);
      assert.deepEqual(
        ran.toSorted((one, other) => one.topic.localeCompare(other.topic)),
        [
          [1, 'letter'],
          [2, 'notice'],
        ].map(([seq, topic]) => ({
          id: owedId(id, Number(seq), String(topic)),
          topic,
          data: { recordId: id, seq, landlord: 'belgrave' },
          attempt: 0,
        })),
      );
    });

    it('keeps what nobody works on, and carries it once somebody does', async () => {
      const ran: Job[] = [];
      const { outbox, jobs } = await server(ran, ['notice']);
      await owed(['letter', 'notice']);
      await outbox.sweep();
      assert.deepEqual(
        (await rows()).map(({ topic }) => topic),
        ['letter'],
      );
      assert.deepEqual(await stuckTopics(store.database, jobs.topics), []);
      const later = await server(ran);
      await later.outbox.sweep();
      await until(() => ran.length === 2);
      assert.deepEqual(await rows(), []);
    });

    it('says that a topic does not move when what it owes has lain for long', async () => {
      const { jobs } = await server([]);
      await owed(['letter']);
      assert.deepEqual(await stuckTopics(store.database, jobs.topics), []);
      await store.database.script(`update outbox set written_at = now() - interval '1 hour'`);
      assert.deepEqual(await stuckTopics(store.database, jobs.topics), ['letter']);
      await store.database.kysely.deleteFrom('outbox').execute();
      await jobs.put('notice', [{ id: owedId('far', 1, 'notice'), data: {}, inSeconds: 9_000 }]);
      assert.deepEqual(await stuckTopics(store.database, jobs.topics), []);
      await jobs.stop();
      await store.database.script(`update jobs.job set start_after = now() - interval '1 hour'`);
      assert.deepEqual(await stuckTopics(store.database, jobs.topics), ['notice']);
      await store.database.script(`delete from jobs.job where state = 'created'`);
    });

    it('cut short between the queue and the row, carries it again and it is done once', async () => {
      const ran: Job[] = [];
      const { jobs } = await server(ran);
      const id = await owed(['letter']);
      const before = await rows();
      // What a server that is killed there leaves behind: the job is in the queue, the row still in the outbox.
      const job: NewJob = {
        id: owedId(id, 1, 'letter'),
        data: { recordId: id, seq: 1, landlord: 'belgrave' },
      };
      await jobs.put('letter', [job]);
      await until(() => ran.length === 1);
      assert.deepEqual(await rows(), before);
      const next = await server(ran);
      await owed(['notice']);
      await next.outbox.sweep();
      await until(() => ran.some(({ topic }) => topic === 'notice'));
      assert.deepEqual(await rows(), []);
      assert.equal(ran.filter(({ topic }) => topic === 'letter').length, 1);
    });

    it('is carried again after a server was killed before it took the rows away, and is done once', async function () {
      this.timeout(120_000);
      const first = await openStore();
      const { place, database, seal } = first;
      await inUnitOfWork(database, { seal, project: () => null, owes }, async (unit) => {
        await unit.open(recordHead('carried'));
        await unit.append('carried', [
          recordedEvent('Owing', { owes: ['killed'] }),
          recordedEvent('Owing', { owes: ['killed'] }),
        ]);
      });
      await first.close();
      const carrier = fileURLToPath(new URL('./killedCarrier.ts', import.meta.url));
      const child = fork(carrier, [JSON.stringify(place)], { execArgv: ['--import', 'tsx'] });
      const [, signal] = await once(child, 'exit');
      assert.equal(signal, 'SIGKILL');

      const again = await openStore(place);
      const left = await again.database.kysely.selectFrom('outbox').select('id').execute();
      assert.equal(left.length, 2);
      const ran: string[] = [];
      const run = async ({ id }: Job) => {
        ran.push(id);
        return 'done' as const;
      };
      const jobs = await openJobs({
        database: again.database,
        handlers: { killed: { run } },
        onTrouble: () => {},
        lookSeconds: 0.5,
        upkeepSeconds: 1,
      });
      opened.push(jobs);
      const outbox = new Outbox({ database: again.database, onNotice: () => {} });
      outbox.carryTo(jobs);
      await outbox.sweep();
      const counts = async () => (await jobCounts(again.database)).find(({ topic }) => topic === 'killed');
      // The killed server may have begun one: then it is done here after it was found to be cut short, or was done there.
      await until(async () => (await counts())?.done === 2, 110_000);
      assert.equal((await counts())?.outbox, 0);
      assert.equal(new Set(ran).size, ran.length);
    });

    it('waits for a store or a queue that is away, and loses nothing', async () => {
      const id = await owed(['letter']);
      const outbox = new Outbox({ database: store.database, onNotice: (notice) => notices.push(notice) });
      await outbox.sweep();
      outbox.carryTo({
        topics: ['letter'],
        put: () => Promise.reject(new Error('away')),
        again: async () => 0,
        stop: async () => {},
      });
      await outbox.sweep();
      assert.equal(notices.length, 1);
      assert.deepEqual(
        (await rows()).map((row) => row.record_id),
        [id],
      );
    });

    it('is emptied by several servers at once, whatever is written meanwhile, each job once', async () => {
      const ran: Job[] = [];
      const servers = [await server(ran), await server(ran), await server(ran)];
      const expected = new Set<string>();
      const writes = fc.array(fc.subarray(['letter', 'notice']), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(fc.array(writes, { minLength: 1, maxLength: 4 }), async (batches) => {
          await Promise.all([
            ...batches.map(async (events) => {
              const id = await owed(...events);
              for (const [index, each] of events.entries()) {
                for (const topic of each) expected.add(owedId(id, index + 1, topic));
              }
              for (const { outbox } of servers) outbox.start();
            }),
            ...servers.map(({ outbox }) => outbox.sweep()),
          ]);
          await Promise.all(servers.map(({ outbox }) => outbox.sweep()));
          assert.deepEqual(await rows(), []);
        }),
        { numRuns: 15 },
      );
      await until(() => ran.length >= expected.size);
      assert.deepEqual(ran.map(({ id }) => id).toSorted(), [...expected].toSorted());
    });
  });
});
