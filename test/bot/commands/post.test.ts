import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { readConfig } from '../../../bot/config.ts';
import { instantOfLondon } from '../../../services/clock.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { OneTimeCodes } from '../../../services/identity/oneTimeCodes.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { forEachStore } from '../../support/stores.ts';

describe('Letters that staff post', function () {
  this.timeout(60_000);
  forEachStore((openStore) => {
    let context: StoreContext;
    let now = instantOfLondon('2026-11-24T09:00');
    const folder = mkdtempSync(join(tmpdir(), 'heard-post-'));

    before(async () => {
      const { place, database, seal } = await openStore();
      const records = { seal, project: indexedComplaint, owes: topicsOwed };
      context = {
        config: readConfig({ HEARD_DATA_DIR: place.dataDir, NODE_ENV: 'test' }),
        landlords: loadLandlords(),
        clock: { now: () => now },
        folder,
        store: {
          database,
          inUnitOfWork: (work) => inUnitOfWork(database, records, work),
          codes: new OneTimeCodes(database.kysely, seal),
        },
      };
    });
    after(() => rmSync(folder, { recursive: true, force: true }));
    beforeEach(() => {
      now = instantOfLondon('2026-11-24T09:00');
    });

    const asked = (name: string, ...args: string[]): Promise<CommandResult> =>
      runStoreCommand(name, args, context);

    async function did(name: string, ...args: string[]): Promise<CommandResult> {
      const result = await asked(name, ...args);
      assert.equal(result.exitCode, 0, result.stderr);
      return result;
    }

    /** A complaint that came by letter, acknowledged, with its letter written. */
    async function acknowledged(landlord = 'coop-homes'): Promise<string> {
      const what = 'The gutter drips on my step.';
      const logged = await did(
        'log',
        what,
        '--landlord',
        landlord,
        '--channel',
        'letter',
        '--another',
        '--as',
        'd.cole',
      );
      const reference = /[A-Z]{3}-26-\w{7}/.exec(logged.stderr)?.[0] ?? '';
      await did('case', reference, 'acknowledge', '--as', 'd.cole');
      await did('case', reference, 'letter', 'send', 'acknowledgement', '--as', 'd.cole');
      return reference;
    }

    it('are listed with the day on which their step is due, until they are posted', async () => {
      const reference = await acknowledged();
      const listed = JSON.parse((await did('post', '--json')).stdout) as Record<string, unknown>[];
      const row = listed.find((each) => each.reference === reference);
      assert.deepEqual(
        [row?.landlord, row?.number, row?.letter, row?.why, row?.mayPost, row?.dueOn],
        ['coop-homes', 1, 'acknowledgement', 'no_email', true, '2026-12-01'],
      );
      assert.match(
        (await did('post')).stdout,
        new RegExp(`${reference} +1 +acknowledgement +2026-11-24 +2026-12-01`),
      );
      const due = JSON.parse((await did('cases', '--due', '--json')).stdout) as {
        reference: string;
        outstanding: { kind: string }[];
        prompts: { code: string }[];
      }[];
      const owed = due.find((each) => each.reference === reference);
      assert.ok(owed?.outstanding.some(({ kind }) => kind === 'letter'));
      assert.ok(owed?.prompts.some(({ code }) => code === 'letter_to_post'));
      now = instantOfLondon('2026-12-02T09:00');
      assert.match((await did('cases', '--overdue')).stdout, new RegExp(reference));
      await did('post', 'done', reference, '1', '--as', 'd.cole', '--on', '2026-12-01');
      assert.doesNotMatch((await did('post')).stdout, new RegExp(reference));
      const letters = await did('case', reference, 'letters');
      assert.match(letters.stdout, /1 +acknowledgement +2026-11-24 +by post +posted on 2026-12-01/);
    });

    it('are printed as pages for an envelope, and shown as text', async () => {
      const reference = await acknowledged();
      const printed = await did('post', 'print', reference, '--out', 'letter.pdf');
      assert.equal(printed.stdout, `${join(folder, 'letter.pdf')}\n`);
      assert.match(printed.stderr, /No postal address of the resident is known/);
      assert.equal(readFileSync(join(folder, 'letter.pdf')).subarray(0, 5).toString(), '%PDF-');
      const shown = await did('case', reference, 'letter', 'show', '1');
      assert.match(shown.stdout, /We are dealing with your complaint/);
    });

    it('are not printed while the landlord’s own address is not confirmed, and staff are told how to do that', async () => {
      const reference = await acknowledged('belgrave');
      const refused = await asked('post', 'print', reference, '1');
      assert.equal(refused.exitCode, 1);
      assert.match(refused.stderr, /contacts\.postcode, and "confirmed": true/);
    });

    it('are not printed where the post is not safe', async () => {
      const reference = await acknowledged();
      await did('case', reference, 'not-safe', 'post', '--as', 'd.cole');
      assert.match((await did('post')).stdout, new RegExp(`${reference}.*do not post it`));
      const refused = await asked('post', 'print', reference);
      assert.equal(refused.exitCode, 1);
      assert.match(refused.stderr, /The post is not safe/);
    });

    it('are written once: the same again must be asked for', async () => {
      const reference = await acknowledged();
      const twice = await asked('case', reference, 'letter', 'send', 'acknowledgement', '--as', 'd.cole');
      assert.equal(twice.exitCode, 1);
      assert.match(twice.stderr, /letter again 1/);
      await did('post', 'done', reference, '1', '--as', 'd.cole');
      assert.equal((await asked('post', 'done', reference, '1', '--as', 'd.cole')).exitCode, 1);
      await did('case', reference, 'letter', 'again', '1', '--as', 'd.cole');
      assert.match((await did('post')).stdout, new RegExp(reference));
    });

    it('are for those alone who may read the case', async () => {
      const reference = await acknowledged();
      await did('case', reference, 'about', 'e.may', '--as', 'd.cole');
      const none = /There is no case/;
      for (const who of [[], ['--by', 'e.may']]) {
        assert.doesNotMatch((await did('post', ...who)).stdout, new RegExp(reference));
        for (const args of [
          ['case', reference, 'letters'],
          ['case', reference, 'letter', 'show', '1'],
          ['post', 'print', reference],
        ]) {
          const [name = '', ...more] = args;
          const hidden = await asked(name, ...more, ...who);
          assert.deepEqual([hidden.exitCode, none.test(hidden.stderr)], [1, true], args.join(' '));
        }
      }
      assert.match((await did('post', '--by', 'd.cole')).stdout, new RegExp(reference));
      assert.match((await asked('post', 'done', reference, '1', '--as', 'e.may')).stderr, none);
    });

    it('must be signed for, and named', async () => {
      const reference = await acknowledged();
      for (const args of [
        ['post', 'done', reference, '1'],
        ['post', 'done', reference],
        ['post', 'print'],
        ['post', 'burn', reference],
        ['case', reference, 'letter', 'send', 'acknowledgement'],
        ['case', reference, 'letter', 'show'],
      ]) {
        const [name = '', ...more] = args;
        assert.equal((await asked(name, ...more)).exitCode, 2, args.join(' '));
      }
      assert.equal((await asked('case', reference, 'letter', 'show', '9')).exitCode, 1);
      assert.equal((await asked('post', 'print', 'COH-26-0000000')).exitCode, 1);
    });
  });
});
