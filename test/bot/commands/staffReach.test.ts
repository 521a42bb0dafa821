import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { reachChecked } from '../../../bot/commands/doctorReach.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { OneTimeCodes } from '../../../services/identity/oneTimeCodes.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { reachOf } from '../../../services/staff/rosterRecord.ts';
import { forEachStore } from '../../support/stores.ts';

const address = 'dana.coleridge@landlord.example';

describe('How staff are told', function () {
  this.timeout(60_000);
  forEachStore((openStore) => {
    let context: StoreContext;

    before(async () => {
      const { place, database, seal } = await openStore();
      const deps = { seal, project: indexedComplaint, owes: topicsOwed };
      const mail = { SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'heard@landlord.example' };
      context = {
        config: readConfig({ HEARD_DATA_DIR: place.dataDir, NODE_ENV: 'test', ...mail }),
        landlords: [landlordById(loadLandlords(), 'belgrave')],
        clock: clockStartingAt('2026-03-18T09:00:00.000Z', () => 0),
        folder: place.dataDir,
        store: {
          database,
          inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
          codes: new OneTimeCodes(database.kysely, seal),
        },
      };
    });

    const typed = (line: string): Promise<CommandResult> =>
      runStoreCommand('staff', line.split(' '), context);
    const reach = () => {
      const [landlord] = context.landlords;
      assert.ok(landlord);
      return context.store.inUnitOfWork((work) => reachOf(work, landlord));
    };

    it('is watched by the doctor until somebody has an address and is on call', async () => {
      assert.match(await reachChecked(context), /belgrave: nobody is told by e-mail/);
      await typed('set d.cole --roles complaints_officer --as b.clerk');
      await typed(`set d.cole --email ${address} --as b.clerk`);
      const told = await reachChecked(context);
      assert.doesNotMatch(told, /nobody is told by e-mail/);
      assert.match(told, /nobody is on call for danger at night/);
      await typed('set d.cole --on-call 1 --as b.clerk');
      assert.doesNotMatch(await reachChecked(context), /on call/);
    });

    it('is shown without the address, which stands sealed and nowhere else', async () => {
      const { stdout } = await typed('list');
      assert.match(stdout, /d\.cole: complaints_officer; told by e-mail, on call 1/);
      const { stdout: data } = await typed('list --json');
      assert.ok(!`${stdout}${data}`.includes('coleridge'));
      const { rows } = await sql<{ all: string }>`
        select string_agg(body::text, ' ') as all from events`.execute(context.store.database.kysely);
      assert.ok(!rows[0]?.all.includes('coleridge'));
      assert.equal((await reach()).emailOf('D.Cole'), address);
    });

    it('is by the person, also where the name of their office was typed', async () => {
      await typed('set complaints_officer --email other@landlord.example --as b.clerk');
      assert.equal((await reach()).emailOf('d.cole'), 'other@landlord.example');
    });

    it('ends when it is taken off', async () => {
      await typed('set d.cole --email none --on-call none --as b.clerk');
      const ended = await reach();
      assert.deepEqual([ended.emailOf('d.cole'), ended.onCall], [null, []]);
    });

    it('is refused of somebody whom nobody knows, and for what is no address or place', async () => {
      for (const wrong of [
        'set x.who --email x@landlord.example',
        'set d.cole --email dana',
        'set d.cole --on-call 0',
        'set d.cole --on-call first',
      ]) {
        assert.equal((await typed(`${wrong} --as b.clerk`)).exitCode, 1, wrong);
      }
    });
  });
});
