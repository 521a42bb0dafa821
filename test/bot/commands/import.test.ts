import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt, instantOfLondon } from '../../../services/clock.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { OneTimeCodes } from '../../../services/identity/oneTimeCodes.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { caseRow, csvOf } from '../../services/complaints/importing/csv.ts';
import { forEachStore } from '../../support/stores.ts';

/** As much of `case --json` as is looked at here. */
type Told = Pick<
  Complaint,
  'anchors' | 'promised' | 'history' | 'receivedOn' | 'standing' | 'extensions' | 'decisions'
>;

const rows = [
  caseRow('KHAN 7/2026', {
    name: 'Mrs Parveen Khan',
    contact: 'p.khan@example.org or 07700 900123',
    category: 'leak',
    about: 'The gutter over my door leaks, and "they" know.',
    outcome: 'Mend the gutter.',
    standing: 'acknowledged',
    officer: 'd.cole',
    acknowledged: '10/11/2026',
  }),
  caseRow('C/2', { received: '2026-11-18', about: 'No heating.' }),
  caseRow('C/3', {
    received: '2026-09-01',
    standing: 'review acknowledged',
    acknowledged: '2026-09-03',
    extended: '2026-09-14',
    'extended until': '2026-09-28',
    'extension reason': 'The scaffold came late.',
    decided: '2026-09-25',
    finding: 'partly upheld',
    'review requested': '2026-11-16',
    'review acknowledged': '2026-11-19',
    officer: 'd.cole',
  }),
];

describe('Importing open complaints', function () {
  this.timeout(60_000);
  forEachStore((openStore) => {
    let context: StoreContext;
    let folder = '';
    const file = 'open.csv';

    before(async () => {
      const { place, database, seal } = await openStore();
      folder = place.dataDir;
      const deps = { seal, project: indexedComplaint, owes: topicsOwed };
      context = {
        config: readConfig({ HEARD_DATA_DIR: folder, NODE_ENV: 'test' }),
        landlords: loadLandlords(),
        clock: clockStartingAt(instantOfLondon('2026-11-21T09:00'), () => 0),
        folder,
        store: {
          database,
          inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
          codes: new OneTimeCodes(database.kysely, seal),
        },
      };
      writeFileSync(join(folder, file), csvOf(rows));
    });

    const asked = (name: string, ...args: string[]): Promise<CommandResult> =>
      runStoreCommand(name, args, context);
    const importing = (...more: string[]): Promise<CommandResult> =>
      asked('import', file, '--landlord', 'belgrave', '--as', 'i.porter', ...more);
    const listed = async (): Promise<unknown[]> => JSON.parse((await asked('cases', '--json')).stdout);
    const caseCalled = async (reference: string): Promise<Told> =>
      JSON.parse((await asked('case', reference, '--json')).stdout) as Told;

    it('writes nothing when it is only checked, or when one row is wrong', async () => {
      const { exitCode, stdout, stderr } = await importing('--check');
      assert.deepEqual([exitCode, stdout.split('\n').length], [0, 5]);
      assert.match(
        stderr,
        /Nothing was written. 3 cases would be imported.\nOverdue already: 1 case.\nDue next: C\/2, Acknowledgement/,
      );
      writeFileSync(join(folder, 'wrong.csv'), csvOf([...rows, caseRow('C/4', { received: 'May' })]));
      const wrong = await asked('import', 'wrong.csv', '--landlord', 'belgrave', '--as', 'i.porter');
      assert.deepEqual([wrong.exitCode, wrong.stdout], [1, '']);
      assert.match(
        wrong.stderr,
        /^line 5, column "received": "May" is not a date. For example: 2026-11-02\nNothing was imported: 1 problem.\n$/,
      );
      assert.deepEqual(await listed(), []);
    });

    it('makes every row a case, counted from the days on which its steps happened', async () => {
      const { exitCode, stderr } = await importing();
      assert.equal(exitCode, 0, stderr);
      assert.match(
        stderr,
        /^3 cases imported.\nOverdue already: 1 case.\nDue next: C\/2, Acknowledgement, Wednesday 25 November 2026.\n$/,
      );
      const { anchors, promised, history, receivedOn, standing } = await caseCalled('khan  7/2026');
      assert.deepEqual([receivedOn, standing], ['2026-11-02', 'acknowledged']);
      assert.deepEqual(anchors, { received: '2026-11-02', acknowledged: '2026-11-10' });
      // Belgrave answers within 10 working days of receipt; that the acknowledgement was a day late makes it no later.
      assert.equal(promised.stageOne?.dueOn, '2026-11-16');
      assert.equal(promised.acknowledge?.dueOn, '2026-11-09');
      for (const { recordedAt, by } of history) {
        assert.deepEqual(
          [recordedAt, by],
          ['2026-11-21T09:00:00.000Z'.slice(0, 0) + recordedAt, { kind: 'staff', id: 'i.porter' }],
        );
      }
    });

    it('finds it by its earlier reference, in the words that were told', async () => {
      const { stdout } = await asked('case', 'khan 7/2026');
      for (const words of [
        'The gutter over my door leaks, and "they" know.',
        'Mrs Parveen Khan',
        'Mend the gutter.',
      ]) {
        assert.ok(stdout.includes(words), stdout);
      }
      assert.match(stdout, /its reference was KHAN 7\/2026/);
      assert.match(stdout, /received on Monday 2 November 2026\.\n/);
      assert.match((await asked('case', 'KHAN 8/2026')).stderr, /is no reference/);
    });

    it('keeps more time that was taken in time, and goes on from a review under way', async () => {
      const { extensions, decisions, promised, standing } = await caseCalled('C/3');
      assert.deepEqual([extensions[0]?.dueOn, extensions[0]?.on], ['2026-09-28', '2026-09-14']);
      assert.deepEqual([decisions[0]?.finding, decisions[0]?.on], ['partly_upheld', '2026-09-25']);
      assert.deepEqual([standing, promised.stageTwo?.dueOn], ['reviewAcknowledged', '2026-12-14']);
      const panel = await asked('case', 'C/3', 'appoint-panel', 'd.cole', 'c.two', '--as', 'b.clerk');
      assert.match(panel.stderr, /This person had the complaint at stage 1/);
    });

    it('imports nothing twice, also where a file has grown', async () => {
      writeFileSync(join(folder, file), csvOf([...rows, caseRow('C/5')]));
      const again = await importing();
      assert.match(
        again.stderr,
        /^1 case imported.\n3 cases had been imported before and stayed as they are.\n/,
      );
      assert.equal((await listed()).length, 4);
    });

    it('makes each case once when two people import the same file at the same moment', async () => {
      const twice = Array.from({ length: 30 }, (_, number) => caseRow(`T/${number}`));
      writeFileSync(join(folder, 'twice.csv'), csvOf(twice));
      const before = (await listed()).length;
      const both = await Promise.all(
        ['i.porter', 'j.quick'].map((by) =>
          asked('import', 'twice.csv', '--landlord', 'belgrave', '--as', by),
        ),
      );
      const said = both.map(({ stderr }) => stderr).join('\n');
      assert.equal((await listed()).length, before + twice.length, said);
      assert.deepEqual(
        both.map(({ exitCode }) => exitCode),
        [0, 0],
        said,
      );
      const counts = both.map(({ stderr }) => Number(/^(\d+) cases? imported/.exec(stderr)?.[1]));
      assert.equal((counts[0] ?? 0) + (counts[1] ?? 0), twice.length, said);
      const again = await asked('import', 'twice.csv', '--landlord', 'belgrave', '--as', 'j.quick');
      assert.match(again.stderr, /^0 cases imported.\n30 cases had been imported before/);
      for (const earlier of ['T/0', 'T/29']) {
        const { history } = await caseCalled(earlier);
        assert.equal(history.filter(({ type }) => type === 'ComplaintLogged').length, 1);
        assert.equal(new Set(history.map(({ by }) => (by.kind === 'staff' ? by.id : by.kind))).size, 1);
      }
    });

    it('keeps no words and no earlier reference in the clear', async () => {
      const { kysely } = context.store.database;
      const events = await kysely.selectFrom('events').select('body').execute();
      const heads = await kysely.selectFrom('records').selectAll().execute();
      const all = JSON.stringify([events, heads]);
      for (const words of ['Khan', 'KHAN', '07700', 'gutter', 'scaffold', 'C/3']) {
        assert.ok(!all.includes(words), words);
      }
    });

    it('hears danger and damp as when staff log a complaint, and says so once', async () => {
      const told = [
        caseRow('D/1', { category: 'damp_mould', about: 'Black mould by the cot, my baby cannot breathe.' }),
        caseRow('D/2', { category: 'damp_mould', about: 'The bathroom is damp.' }),
      ];
      writeFileSync(join(folder, 'danger.csv'), csvOf(told));
      const run = (...more: string[]) =>
        asked('import', 'danger.csv', '--landlord', 'belgrave', '--as', 'i.porter', ...more);
      assert.match(
        (await run('--check')).stderr,
        /^D\/1: the words tell of danger\. .* when it is imported\.$/m,
      );
      const { stderr } = await run();
      assert.match(stderr, /^D\/1 \(BNC-26-\w+\): The words tell of danger \(damp that harms health\)/m);
      assert.match(stderr, /^D\/2 \(BNC-26-\w+\): A hazard was recorded, with its limits in law: request /m);
      assert.doesNotMatch(stderr, /^D\/2 .*danger/m);
      const waiting = JSON.parse((await asked('waiting', '--json', '--by', 'i.porter')).stdout) as {
        safetyAlerts: { kind: string }[];
      };
      assert.deepEqual(
        waiting.safetyAlerts.map(({ kind }) => kind),
        ['damp_health'],
      );
      assert.doesNotMatch((await run()).stderr, /danger|hazard/);
    });
  });
});
