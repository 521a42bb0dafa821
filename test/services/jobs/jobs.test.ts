import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { HeardError } from '../../../services/errors.ts';
import { idFrom } from '../../../services/jobs/jobId.ts';
import type { Job, JobHandler, JobHandlers, JobOutcome, Jobs } from '../../../services/jobs/jobs.ts';
import { type JobTrouble, openJobs } from '../../../services/jobs/openJobs.ts';
import { deadJobs, jobCounts } from '../../../services/jobs/standing.ts';
import { forEachStore, freshEmbeddedPlace, type TestStore } from '../../support/stores.ts';
import { until } from './until.ts';

/** Limits under which a test need not wait: two tries, a second apart at most. */
const quick = { tries: 2, seconds: 5, firstPauseSeconds: 1, longestPauseSeconds: 1 };

describe('jobs', function () {
  this.timeout(60_000);

  forEachStore((openStore, name) => {
    let store: TestStore;
    const opened: Jobs[] = [];
    const troubles: JobTrouble[] = [];

    async function open(handlers: JobHandlers, at: TestStore = store): Promise<Jobs> {
      const jobs = await openJobs({
        database: at.database,
        handlers,
        onTrouble: (trouble) => troubles.push(trouble),
        lookSeconds: 0.5,
        upkeepSeconds: 1,
      });
      opened.push(jobs);
      return jobs;
    }

    /** A handler that keeps what it was given and answers what a test says. */
    function keeping(answer: (job: Job) => JobOutcome | Promise<JobOutcome> = () => 'done'): {
      handler: JobHandler;
      ran: Job[];
    } {
      const ran: Job[] = [];
      const run = async (job: Job): Promise<JobOutcome> => {
        ran.push(job);
        return answer(job);
      };
      return { handler: { limits: quick, run }, ran };
    }

    const countsOf = async (topic: string) =>
      (await jobCounts(store.database)).find((counts) => counts.topic === topic);

    before(async () => {
      store = await openStore();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((jobs) => jobs.stop(0)));
      troubles.length = 0;
    });

    it('does a job with what it was put with', async () => {
      const { handler, ran } = keeping();
      const jobs = await open({ done: handler });
      const id = idFrom('done', 1);
      await jobs.put('done', [{ id, data: { recordId: 'r', seq: 3, kept: true, none: null } }]);
      await until(() => ran.length > 0);
      assert.deepEqual(ran, [
        { id, topic: 'done', data: { recordId: 'r', seq: 3, kept: true, none: null }, attempt: 0 },
      ]);
      await until(async () => (await countsOf('done'))?.done === 1);
    });

    it('does what was put twice under one id once, also after it was done', async () => {
      const { handler, ran } = keeping();
      const jobs = await open({ twice: handler });
      const job = { id: idFrom('twice', 1), data: {} };
      await jobs.put('twice', [job]);
      await jobs.put('twice', [job, { id: idFrom('twice', 2), data: {} }]);
      await until(async () => (await countsOf('twice'))?.done === 2);
      await jobs.put('twice', [job]);
      await jobs.put('twice', [{ id: idFrom('twice', 3), data: {} }]);
      await until(async () => (await countsOf('twice'))?.done === 3);
      assert.equal(ran.length, 3);
    });

    it('lets several servers share a queue, each job run once', async () => {
      const { handler, ran } = keeping();
      const one = await open({ shared: handler });
      const other = await open({ shared: handler });
      const put = Array.from({ length: 30 }, (_, each) => ({ id: idFrom('shared', each), data: { each } }));
      await Promise.all([one.put('shared', put), other.put('shared', put.toReversed())]);
      await until(async () => (await countsOf('shared'))?.done === put.length);
      assert.equal(ran.length, put.length);
    });

    it('tries again what failed, then gives it up, and begins it anew under the same id', async () => {
      let mended = false;
      const { handler, ran } = keeping(() => {
        if (!mended) throw new HeardError('STORE_UNAVAILABLE', 'to mary@example.org at 4 Mill Lane');
        return 'done';
      });
      const jobs = await open({ failing: handler });
      const id = idFrom('failing', 1);
      await jobs.put('failing', [{ id, data: { seq: 1 } }]);
      await until(async () => (await deadJobs(store.database)).some((dead) => dead.id === id));
      assert.deepEqual(
        ran.map(({ attempt }) => attempt),
        [0, 1],
      );
      const [dead] = (await deadJobs(store.database)).filter((each) => each.id === id);
      assert.deepEqual(
        { topic: dead?.topic, data: dead?.data, why: dead?.why, tries: dead?.tries },
        { topic: 'failing', data: { seq: 1 }, why: 'STORE_UNAVAILABLE', tries: 2 },
      );
      assert.equal((await countsOf('failing'))?.dead, 1);

      mended = true;
      assert.equal(await jobs.again([idFrom('unknown')]), 0);
      assert.equal(await jobs.again([id]), 1);
      await until(async () => (await countsOf('failing'))?.done === 1);
      assert.equal(ran.at(-1)?.id, id);
      assert.equal((await countsOf('failing'))?.dead, 0);
    });

    it('keeps of an error its code and nothing that it says', async () => {
      const { handler } = keeping(() => {
        throw Object.assign(new Error('550 no such mailbox mary@example.org'), { code: 'EENVELOPE' });
      });
      const jobs = await open({ refused: handler });
      const id = idFrom('refused', 1);
      await jobs.put('refused', [{ id, data: {} }]);
      await until(async () => (await countsOf('refused'))?.dead === 1);
      assert.deepEqual(
        troubles.map(({ topic, jobId, code }) => ({ topic, jobId, code })),
        Array(2).fill({ topic: 'refused', jobId: id, code: 'EENVELOPE' }),
      );
      const rows = await store.database.script('select row_to_json(job)::text as row from jobs.job');
      assert.ok(rows.length > 0);
      assert.ok(!JSON.stringify(rows).includes('mary'));
    });

    it('gives up at once what no try can help', async () => {
      const { handler, ran } = keeping(() => ({ hopeless: 'RECORD_NOT_FOUND' }));
      const jobs = await open({ hopeless: handler });
      await jobs.put('hopeless', [{ id: idFrom('hopeless', 1), data: {} }]);
      await until(async () => (await countsOf('hopeless'))?.dead === 1);
      const dead = (await deadJobs(store.database)).find(({ topic }) => topic === 'hopeless');
      assert.equal(dead?.why, 'RECORD_NOT_FOUND');
      assert.equal(ran.length, 1);
    });

    it('comes back to what was too early, with all its tries', async () => {
      let early = 2;
      const { handler, ran } = keeping(() => {
        early -= 1;
        return early >= 0 ? { againInSeconds: 1 } : 'done';
      });
      const jobs = await open({ early: handler });
      const id = idFrom('early', 1);
      await jobs.put('early', [{ id, data: { seq: 7 } }]);
      await until(async () => (await countsOf('early'))?.done === 1);
      assert.deepEqual(ran, Array(3).fill({ id, topic: 'early', data: { seq: 7 }, attempt: 0 }));
    });

    it('counts a job that takes too long as failed, and tells it so', async () => {
      const signals: boolean[] = [];
      const jobs = await open({
        slow: {
          limits: { ...quick, tries: 1, seconds: 1 },
          run: (_job, signal) =>
            new Promise(() => signal.addEventListener('abort', () => signals.push(signal.aborted))),
        },
      });
      await jobs.put('slow', [{ id: idFrom('slow', 1), data: {} }]);
      await until(async () => (await countsOf('slow'))?.dead === 1);
      assert.deepEqual(signals, [true]);
      assert.equal(
        (await deadJobs(store.database)).find(({ topic }) => topic === 'slow')?.why,
        'JOB_TIMEOUT',
      );
    });

    it('waits at its end for what is under way, and begins nothing more', async () => {
      let release = (): void => {};
      const finished: string[] = [];
      const { handler, ran } = keeping(async ({ id }): Promise<JobOutcome> => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        finished.push(id);
        return 'done';
      });
      const jobs = await open({ ending: { ...handler, limits: { ...quick, atOnce: 1 } } });
      const ids = [idFrom('ending', 1), idFrom('ending', 2)];
      await jobs.put(
        'ending',
        ids.map((id) => ({ id, data: {} })),
      );
      await until(() => ran.length === 1);
      const stopped = jobs.stop();
      release();
      await stopped;
      assert.equal(finished.length, 1);
      const { done, waiting, running } = (await countsOf('ending')) ?? {};
      assert.deepEqual({ done, waiting, running }, { done: 1, waiting: 1, running: 0 });
    });

    it('at its end gives back what does not come to one, for the next server', async () => {
      const hanging = await open({
        hanging: { limits: quick, run: () => new Promise(() => {}) },
      });
      const id = idFrom('hanging', 1);
      await hanging.put('hanging', [{ id, data: {} }]);
      await until(async () => (await countsOf('hanging'))?.running === 1);
      await hanging.stop(0);
      const { handler, ran } = keeping();
      await open({ hanging: handler });
      await until(() => ran.length === 1);
      assert.equal(ran[0]?.id, id);
      assert.equal(ran[0]?.attempt, 1);
    });

    it('refuses to be asked inside a transaction, which might be rolled back', async () => {
      const jobs = await open({ inside: keeping().handler });
      await assert.rejects(
        store.database.transaction(() => jobs.put('inside', [{ id: idFrom('inside', 1), data: {} }])),
        { code: 'TRANSACTION_MISUSE' },
      );
      assert.equal((await countsOf('inside'))?.waiting ?? 0, 0);
    });

    it('keeps what nobody works on for whoever does', async () => {
      const elsewhere = await open({ other: keeping().handler });
      const id = idFrom('orphan', 1);
      await elsewhere.put('orphan', [{ id, data: {} }]);
      assert.equal((await countsOf('orphan'))?.waiting, 1);
      const { handler, ran } = keeping();
      await open({ orphan: handler });
      await until(() => ran.length === 1);
      assert.equal(ran[0]?.id, id);
    });

    it('refuses an id that is no UUID', async () => {
      const jobs = await open({ named: keeping().handler });
      await assert.rejects(jobs.put('named', [{ id: 'letter 1', data: {} }]), { code: 'INPUT' });
    });

    it('takes up what a server that was killed had under way', async function () {
      this.timeout(120_000);
      const place = name === 'PGlite' ? await freshEmbeddedPlace() : store.place;
      const id = idFrom('killed', name);
      const child = fork(
        fileURLToPath(new URL('./killedWorker.ts', import.meta.url)),
        [JSON.stringify(place), id],
        {
          execArgv: ['--import', 'tsx'],
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        },
      );
      const [message] = await once(child, 'message');
      assert.equal(message, 'begun');
      child.kill('SIGKILL');
      await once(child, 'exit');
      const after = name === 'PGlite' ? await openStore(place) : store;
      const { handler, ran } = keeping();
      await open({ killed: handler }, after);
      await until(() => ran.length === 1, 60_000);
      assert.deepEqual(
        ran.map((job) => ({ id: job.id, attempt: job.attempt })),
        [{ id, attempt: 1 }],
      );
    });
  });
});

describe('the id of a job', () => {
  it('follows from its parts: the same for the same, another for others', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        assert.match(
          idFrom(...some),
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        assert.equal(idFrom(...some) === idFrom(...others), JSON.stringify(some) === JSON.stringify(others));
      }),
    );
  });
});
