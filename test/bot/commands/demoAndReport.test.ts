import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreContext } from '../../../bot/commands/command.ts';
import { demo } from '../../../bot/commands/demo.ts';
import { report } from '../../../bot/commands/report.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { landlordCalled } from '../../support/serviceAt.ts';
import { freshEmbeddedPlace, openStoreAt, type TestStore } from '../../support/stores.ts';

const now = '2027-03-31T17:00:00.000Z';

describe('A demo and its reports, by commands', function () {
  this.timeout(180_000);
  let opened: TestStore;
  let context: StoreContext;
  let folder = '';

  beforeEach(async () => {
    opened = await openStoreAt(await freshEmbeddedPlace());
    const { database, seal, place } = opened;
    const deps = { seal, project: indexedComplaint, owes: () => [] };
    folder = mkdtempSync(join(tmpdir(), 'heard-report-'));
    const store: Pick<StoreContext['store'], 'database' | 'inUnitOfWork'> = {
      database,
      inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
    };
    const config = { production: false, dataDir: place.dataDir, dataKey: null };
    const all = { landlords: loadLandlords(), clock: { now: () => now }, store, config, folder };
    context = all as unknown as StoreContext;
  });

  afterEach(async () => {
    await opened.close();
    rmSync(opened.place.dataDir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes a year, once, and reports on it in each way', async () => {
    const { exitCode, stderr } = await demo(['seed', '--cases', '40'], context);
    assert.equal(exitCode, 0, stderr);
    assert.match(stderr, /40 made-up cases of two landlords, from Wednesday 1 April 2026/);
    const again = await demo(['seed'], context);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /holds a demo already/);

    const wanted = ['--landlord', 'belgrave', '--out', 'reports'];
    for (const args of [
      [...wanted, '--year', '2026-27'],
      [...wanted, '--year', '2026-27', '--public', '--homes', '300'],
      [...wanted, '--quarter', '2026-Q3', '--by', 'd.quarrel-demo'],
      ['--self-assessment', ...wanted, '--year', '2026-27'],
    ]) {
      const made = await report(args, context);
      assert.equal(made.exitCode, 0, made.stderr);
    }
    const files = readdirSync(join(folder, 'reports')).toSorted();
    assert.deepEqual(files, [
      'complaints-belgrave-2026-27-public.csv',
      'complaints-belgrave-2026-27-public.html',
      'complaints-belgrave-2026-27.csv',
      'complaints-belgrave-2026-27.html',
      'complaints-belgrave-2026-Q3.csv',
      'complaints-belgrave-2026-Q3.html',
      'self-assessment-belgrave-2026-27.html',
    ]);
    const page = readFileSync(join(folder, 'reports', 'complaints-belgrave-2026-27.html'), 'utf8');
    assert.match(page, /These figures are made from made-up cases/);
    assert.doesNotMatch(page, /<script|http:|src=/);
  });

  it('is refused beside cases that are not made up, and in production', async () => {
    const landlord = landlordCalled('belgrave');
    await context.store.inUnitOfWork((work) =>
      new CaseService({
        work,
        landlord,
        now,
        by: { kind: 'resident', id: 'somebody' },
      }).logComplaint({
        residentId: 'somebody',
        conversationId: null,
        channel: 'chat',
        receivedAt: now,
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The hedge is not cut.'],
      }),
    );
    const beside = await demo(['seed', '--cases', '5'], context);
    assert.equal(beside.exitCode, 1);
    assert.match(beside.stderr, /holds 1 case that is not of a demo/);
    const inProduction = { ...context, config: { ...context.config, production: true } };
    const refused = await demo(['seed', '--cases', '5'], inProduction);
    assert.equal(refused.exitCode, 1);
    assert.match(refused.stderr, /production/);
  });

  it('says what is wrong with what was typed', async () => {
    for (const args of [
      ['--landlord', 'belgrave'],
      ['--landlord', 'belgrave', '--year', '2026-27', '--quarter', '2026-Q1'],
      ['--landlord', 'belgrave', '--quarter', '2026-Q1', '--public'],
      ['--landlord', 'belgrave', '--year', '2026-27', '--homes', '0'],
      ['--year', '2026-27'],
    ]) {
      assert.equal((await report(args, context)).exitCode, 2, args.join(' '));
    }
    await assert.rejects(report(['--landlord', 'belgrave', '--year', '2026-28'], context), { code: 'INPUT' });
    const later = await report(['--landlord', 'belgrave', '--year', '2030-31'], context);
    assert.equal(later.exitCode, 1);
    assert.equal((await demo(['seed', '--until', '2027-04-01'], context)).exitCode, 2);
    assert.equal((await demo(['seed', '--cases', 'many'], context)).exitCode, 2);
  });
});
