import assert from 'node:assert/strict';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { doctor } from '../../../bot/commands/doctor.ts';
import { rostersChecked } from '../../../bot/commands/doctorRosters.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { OneTimeCodes } from '../../../services/identity/oneTimeCodes.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { landlordCalled } from '../../support/serviceAt.ts';
import { forEachStore } from '../../support/stores.ts';

const received = '2026-03-17T10:05:00.000Z';

describe('A complaint about the Managing Director of Co-op Homes', function () {
  this.timeout(60_000);
  forEachStore((openStore) => {
    let context: StoreContext;
    let reference = '';

    before(async () => {
      const { place, database, seal } = await openStore();
      const deps = { seal, project: indexedComplaint, owes: topicsOwed };
      context = {
        config: readConfig({ HEARD_DATA_DIR: place.dataDir, NODE_ENV: 'test' }),
        landlords: loadLandlords(),
        clock: clockStartingAt('2026-03-18T09:00:00.000Z', () => 0),
        folder: place.dataDir,
        store: {
          database,
          inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
          codes: new OneTimeCodes(database.kysely, seal),
        },
      };
      reference = await context.store.inUnitOfWork(async (work) => {
        const by = { kind: 'heard' as const };
        const cases = new CaseService({ work, landlord: landlordCalled('coop-homes'), now: received, by });
        const logged = await cases.logComplaint({
          residentId: 'resident',
          conversationId: 'chat',
          channel: 'chat',
          receivedAt: received,
          category: 'staff_conduct',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['Rude to me'],
        });
        return logged.reference;
      });
    });

    const asked = (name: string, ...args: string[]): Promise<CommandResult> =>
      runStoreCommand(name, [...args, '--as', 'complaints_officer'], context);
    async function did(...words: string[]): Promise<CommandResult> {
      const result = await asked('case', reference, ...words);
      assert.equal(result.exitCode, 0, result.stderr);
      return result;
    }

    it('says as soon as the deputy has it that nobody would be left to review it, and how to mend that', async () => {
      await did('about', 'managing_director');
      assert.doesNotMatch((await did()).stdout, /Nobody left to review/);
      const { stdout } = await did('assign', 'deputy');
      assert.match(stdout, /Nobody left to review: If a review is asked for: Nobody on the roster may/);
      assert.match(stdout, /managing_director \(it is or may be about them\), deputy \(had it at stage 1/);
      assert.match(stdout, /staff set <staff id> --roles deputy --landlord coop-homes/);
    });

    it('is not left silent at stage 2: it names the command, which works once somebody is named', async () => {
      await did('acknowledge');
      await did('decide', 'upheld', '--reasons', 'She was rude.');
      const stuck = (await did('request-review')).stdout;
      assert.ok(stuck.includes(`case ${reference} appoint-reviewer <staff id> --deputy-because subject`));
      const refused = await asked('case', reference, 'appoint-reviewer', 'deputy');
      assert.equal(refused.exitCode, 1);
      const { reviewersMissing } = JSON.parse((await did('--json')).stdout) as {
        reviewersMissing: { needed: number; nobodyLeft: boolean };
      };
      assert.deepEqual([reviewersMissing.needed, reviewersMissing.nobodyLeft], [1, true]);
      const named = await asked(
        'staff',
        ...'set o.side --roles outside_reviewer --landlord coop-homes'.split(' '),
      );
      assert.equal(named.exitCode, 0, named.stderr);
      assert.doesNotMatch((await did()).stdout, /Nobody left to review/);
      await did('appoint-reviewer', 'o.side', '--deputy-because', 'subject');
      assert.doesNotMatch((await did()).stdout, /Nobody left to review/);
    });

    it('is looked after before there is one: the doctor says which office hangs on whom', async () => {
      const lines = async (): Promise<string[]> => {
        const examine = {
          settings: () => context.config,
          store: () => runStoreCommand('check-store', [], context),
        };
        return (await doctor(context, examine)).stdout.split('\n');
      };
      // Somebody from outside was named above: the offices have a reviewer whoever had it at stage 1.
      const before = await lines();
      assert.ok(!before.some((line) => line.includes('can be reviewed by nobody')), before.join('\n'));
      assert.ok(
        before.includes(
          'watch coop-homes: who holds these offices is not known: complaints_officer, managing_director, deputy; name them: staff set <staff id> --roles ...',
        ),
      );
      const set = (roles: string, person: string) =>
        asked('staff', 'set', person, '--roles', roles, '--landlord', 'coop-homes');
      await set('none', 'o.side');
      const fragile = await lines();
      assert.ok(
        fragile.some((line) =>
          line.startsWith(
            'watch coop-homes: a complaint about the managing director can be reviewed by nobody if deputy had it',
          ),
        ),
        fragile.join('\n'),
      );
      await set('none', 'deputy');
      const { wrong } = await rostersChecked(context);
      assert.match(
        wrong,
        /coop-homes: a complaint about the managing director can be reviewed by nobody, whoever/,
      );
      assert.ok((await lines()).some((line) => line.startsWith('WRONG coop-homes: a complaint about')));
    });
  });
});
