import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { claimDataFolder, type DataFolder } from '../../../bot/control/dataFolder.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { makeReference } from '../../../services/complaints/reference.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

const landlords = loadLandlords();
const received = '2026-03-17T10:05:00.000Z';

describe('The commands on cases', function () {
  this.timeout(120_000);
  let folder = '';
  let environment: Record<string, string> = {};
  let reference = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-cases-'));
    environment = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-03-18T09:00' };
    const config = readConfig(environment);
    const database = await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} });
    await database.close();
    await withStore(config, async (store) => {
      reference = await store.inUnitOfWork(logLeak);
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function logLeak(work: ConstructorParameters<typeof CaseService>[0]['work']): Promise<string> {
    const landlord = landlordById(landlords, 'belgrave');
    const by = { kind: 'resident' as const, id: 'r1' };
    const service = new CaseService({ work, landlord, now: received, by });
    const complaint = await service.logComplaint({
      residentId: 'r1',
      conversationId: 'c1',
      channel: 'chat',
      receivedAt: received,
      category: 'leak',
      concernId: null,
      onBehalfOf: null,
      group: false,
      what: ['The gutter leaks\u001b[2J on my door'],
    });
    return complaint.reference;
  }

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  /** The same rules by both ways: the command's own store, and the running server through its socket. */
  function both(): void {
    it('list every case with what is due first', async () => {
      const { exitCode, stdout } = await asked('cases', '--json');
      assert.equal(exitCode, 0);
      const rows = JSON.parse(stdout) as { reference: string; receivedOn: string }[];
      assert.deepEqual(
        rows.map((row) => [row.reference, row.receivedOn]),
        [[reference, '2026-03-17']],
      );
      const table = (await asked('cases', '--due')).stdout;
      assert.match(table, new RegExp(`^reference.*\n${reference} .* received +2026-03-24 +Acknowledgement `));
      assert.doesNotMatch(table, /stageOne|\backnowledge\b|[a-z][A-Z]/);
      const overdue = await asked('cases', '--overdue');
      assert.deepEqual([overdue.exitCode, overdue.stdout], [0, '']);
    });

    it('show a case by its reference however it is typed, in the words told, fit for a terminal', async () => {
      const { exitCode, stdout } = await asked('case', reference.toLowerCase().replaceAll('-', ' '));
      assert.equal(exitCode, 0);
      assert.ok(stdout.startsWith(`${reference}, belgrave, received Tuesday 17 March 2026`), stdout);
      assert.match(stdout, /The gutter leaks \[2J on my door/);
      assert.ok(!stdout.includes('\u001b'));
    });

    it('refuse with the reason what the procedure does not allow', async () => {
      const { exitCode, stdout, stderr } = await asked('case', reference, 'acknowledge-review', '--as', 's1');
      assert.deepEqual([exitCode, stdout], [1, '']);
      assert.ok(stderr.length > 10 && !stderr.includes('    at '), stderr);
    });
  }

  describe('with no server running', () => {
    both();

    it('let staff work on a case, and show what became of it', async () => {
      const { exitCode, stderr } = await asked('case', reference, 'assign', 'm.jones', '--as', 'd.cole');
      assert.equal(exitCode, 0, stderr);
      assert.match(stderr, /Recorded: who deals with it/);
      const shown = JSON.parse((await asked('case', reference, '--json')).stdout) as {
        officer: string;
        history: { type: string; by: unknown }[];
      };
      assert.equal(shown.officer, 'm.jones');
      const assigned = shown.history.find(({ type }) => type === 'OfficerAssigned');
      assert.deepEqual(assigned?.by, { kind: 'staff', id: 'd.cole' });
    });

    it('record nothing that nobody signed, and say how it is signed', async () => {
      for (const unsigned of [[], ['--as'], ['--by', ''], ['--as', '--on', '2026-03-18']]) {
        const { exitCode, stdout, stderr } = await asked('case', reference, 'acknowledge', ...unsigned);
        assert.deepEqual([exitCode, stdout], [2, ''], unsigned.join(' '));
        assert.match(
          stderr,
          new RegExp(`Who does this\\?.*\n.*case ${reference} acknowledge .*--as d\\.cole`),
        );
      }
      const shown = await asked('case', reference, '--json');
      assert.ok(!shown.stdout.includes('"Acknowledged"'));
    });

    it('say with which actions staff work when an action is not known', async () => {
      const { exitCode, stderr } = await asked('case', reference, 'uphold', '--as', 's1');
      assert.equal(exitCode, 1);
      assert.match(stderr, /There is no command "uphold"[\s\S]*--as <staff id>[\s\S]*\n {2}decide upheld\|/);
    });

    it('leave the data folder free', async () => {
      await asked('cases');
      await (await claimDataFolder(environment.HEARD_DATA_DIR ?? '')).release();
    });
  });

  describe('with a server running', () => {
    let claim: DataFolder;
    let stop: () => Promise<void>;

    before(async () => {
      const config = readConfig(environment);
      claim = await claimDataFolder(config.dataDir);
      const clock = clockStartingAt('2026-03-18T09:00:00.000Z');
      let finished: () => void = () => {};
      const finish = new Promise<void>((resolve) => (finished = resolve));
      const served = new Promise<void>((resolve) => {
        const ended = withStore(config, async (store) => {
          claim.onCommand(({ command, args, folder: from }) =>
            runStoreCommand(command, args, { config, landlords, clock, folder: from, store }),
          );
          resolve();
          await finish;
        });
        stop = async () => {
          finished();
          await ended;
          await claim.release();
        };
      });
      await served;
    });
    after(() => stop());

    both();

    it('list one landlord alone', async () => {
      const { stdout } = await asked('cases', '--landlord', 'coop-homes', '--json');
      assert.deepEqual(JSON.parse(stdout), []);
      assert.equal((await asked('cases', '--landlord', 'acme')).exitCode, 1);
    });

    it('show a case as JSON with people’s words still sealed', async () => {
      const { stdout } = await asked('case', reference, '--json');
      assert.equal((JSON.parse(stdout) as { reference: string }).reference, reference);
      assert.ok(!stdout.includes('gutter'));
    });

    it('say that a reference is mistyped, or that there is no such case', async () => {
      const mistyped = `${reference.slice(0, -1)}${reference.endsWith('0') ? '1' : '0'}`;
      assert.match((await asked('case', mistyped)).stderr, /mistyped/);
      const none = await asked(
        'case',
        makeReference('BNC', received, () => new Uint8Array(6)),
      );
      assert.deepEqual([none.exitCode, none.stdout], [1, '']);
      assert.match(none.stderr, /There is no case/);
    });

    it('have the server record what staff do', async () => {
      const { exitCode, stderr } = await asked('case', reference, 'acknowledge', '--by=d.cole');
      assert.equal(exitCode, 0, stderr);
      assert.match(stderr, /Recorded: the acknowledgement/);
    });

    it('find the store answering', async () => {
      const { exitCode, stdout } = await asked('doctor');
      assert.equal(exitCode, 0, stdout);
      assert.match(stdout, /The store answers in .* embedded/);
    });

    it('keep the store to the server: a command never opens it beside', async () => {
      const { exitCode, stderr } = await asked('restore', 'x.tar.gz');
      assert.equal(exitCode, 1);
      assert.match(stderr, /in use by another Heard/);
    });
  });
});
