import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { StoreContext } from '../../../bot/commands/command.ts';
import { jobProblems } from '../../../bot/commands/doctorJobs.ts';
import { jobs } from '../../../bot/commands/jobs.ts';
import { readConfig } from '../../../bot/config.ts';
import { idFrom } from '../../../services/jobs/jobId.ts';
import type { JobHandlers } from '../../../services/jobs/jobs.ts';
import { openJobs } from '../../../services/jobs/openJobs.ts';
import { jobCounts } from '../../../services/jobs/standing.ts';
import type { Database } from '../../../services/storage/database.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { until } from '../../services/jobs/until.ts';
import { freshEmbeddedPlace } from '../../support/stores.ts';
import { type Printed, typed } from './commandLine.ts';

describe('What operators do with jobs', function () {
  this.timeout(120_000);
  let folder = '';
  let environment: Record<string, string> = {};
  const id = idFrom('letter', 1);
  const hopeless: JobHandlers = { letter: { run: async () => ({ hopeless: 'NO_WAY' }) } };

  /** Opens the store as a server would, and closes it again. */
  async function inStore(use: (database: Database) => Promise<void>): Promise<void> {
    const { dataDir } = readConfig(environment);
    const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
    try {
      await use(database);
    } finally {
      await database.close();
    }
  }

  async function giveUp(database: Database): Promise<void> {
    const queue = await openJobs({ database, handlers: hopeless, onTrouble: () => {} });
    await queue.put('letter', [{ id, data: { recordId: 'r1', seq: 4 } }]);
    await until(async () => (await jobCounts(database)).some(({ dead }) => dead === 1));
    await queue.stop();
  }

  beforeEach(async () => {
    folder = (await freshEmbeddedPlace()).dataDir;
    environment = { HEARD_DATA_DIR: folder };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  async function did(...args: string[]): Promise<Printed> {
    const printed = await asked(...args);
    assert.equal(printed.exitCode, 0, printed.stderr);
    return printed;
  }

  it('before there are any, they are told so', async () => {
    await inStore(async () => {});
    assert.match((await did('jobs')).stderr, /There are no jobs/);
    assert.match((await did('jobs', 'dead')).stderr, /None was given up/);
    const again = await asked('jobs', 'again', 'all');
    assert.deepEqual([again.exitCode, again.stderr], [1, 'None was given up.\n']);
  });

  it('they see how many there are, which were given up and why, and begin them anew with no server running', async () => {
    await inStore(giveUp);
    const counts = await did('jobs');
    assert.match(
      counts.stdout,
      /^topic +outbox +waiting +running +done +dead +oldest due\nletter +0 +0 +0 +0 +1 +-\n$/,
    );
    assert.match(counts.stderr, /Heard is not running/);
    const [dead] = JSON.parse((await did('jobs', 'dead', '--json')).stdout) as Record<string, unknown>[];
    assert.deepEqual(
      { id: dead?.id, topic: dead?.topic, why: dead?.why, tries: dead?.tries, data: dead?.data },
      { id, topic: 'letter', why: 'NO_WAY', tries: 1, data: { recordId: 'r1', seq: 4 } },
    );
    assert.match((await did('jobs', 'dead')).stdout, new RegExp(`${id} +letter +NO_WAY +1 `));

    assert.equal((await asked('jobs', 'again', 'ffffffff')).exitCode, 1);
    const again = await did('jobs', 'again', id.slice(0, 8));
    assert.deepEqual(
      [again.stdout, again.stderr],
      ['1\n', '1 job will be tried again. They are begun when Heard runs.\n'],
    );
    const [after] = JSON.parse((await did('jobs', '--json')).stdout) as Record<string, unknown>[];
    assert.deepEqual([after?.waiting, after?.dead], [1, 0]);
  });

  it('with a server running, it begins them anew at once', async () => {
    await inStore(async (database) => {
      await giveUp(database);
      const ran: string[] = [];
      const handlers: JobHandlers = {
        letter: {
          run: async (job) => {
            ran.push(job.id);
            return 'done';
          },
        },
      };
      const queue = await openJobs({ database, handlers, onTrouble: () => {} });
      const context = { store: { database, jobs: queue } } as unknown as StoreContext;
      assert.match((await jobs(['again', 'all'], context)).stderr, /begun now/);
      await until(() => ran.length === 1);
      assert.deepEqual(ran, [id]);
      await queue.stop();
    });
  });

  it('doctor tells of jobs that were given up and of a queue that does not move, and is quiet otherwise', async () => {
    await inStore(async (database) => {
      assert.equal(await jobProblems({ database }), '');
      await giveUp(database);
      assert.match(await jobProblems({ database }), /^1 job was given up.*heard jobs dead.*\n$/);
      const queue = await openJobs({ database, handlers: hopeless, onTrouble: () => {} });
      await queue.stop();
      await database.script(
        `insert into outbox values ('${id}', 'letter', 'r1', 1, 'belgrave', now() - interval '1 hour')`,
      );
      assert.match(await jobProblems({ database, jobs: queue }), /^The queue does not move: "letter"/);
      // Where no server runs nothing moves, and that is no fault.
      assert.doesNotMatch(await jobProblems({ database }), /does not move/);
    });
    const found = await asked('doctor');
    assert.match(found.stdout, /WRONG 1 job was given up/);
  });

  it('a wrong word is told how it is written', async () => {
    await inStore(async () => {});
    for (const args of [
      ['jobs', 'bury'],
      ['jobs', 'again'],
    ]) {
      const wrong = await asked(...args);
      assert.equal(wrong.exitCode, 2);
      assert.match(wrong.stderr, /jobs again <id>\|all/);
    }
  });
});
