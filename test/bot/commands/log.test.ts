import assert from 'node:assert/strict';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt, instantOfLondon } from '../../../services/clock.ts';
import { staffChannels } from '../../../services/complaints/logging/toldElsewhere.ts';
import { OneTimeCodes } from '../../../services/identity/oneTimeCodes.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import { forEachStore } from '../../support/stores.ts';

/** As much of `case --json` as is looked at here. */
interface Told {
  reference: string;
  channel: string;
  receivedOn: string;
  category: string;
  promised: Record<string, { dueOn: string }>;
}

describe('Logging a complaint that reached staff outside the chat', function () {
  this.timeout(60_000);
  forEachStore((openStore) => {
    let context: StoreContext;

    before(async () => {
      const { place, database, seal, records } = await openStore();
      context = {
        config: readConfig({ HEARD_DATA_DIR: place.dataDir, NODE_ENV: 'test' }),
        landlords: loadLandlords(),
        clock: clockStartingAt(instantOfLondon('2026-11-24T09:00'), () => 0),
        folder: place.dataDir,
        store: {
          database,
          inUnitOfWork: (work) => inUnitOfWork(database, records, work),
          codes: new OneTimeCodes(database.kysely, seal),
        },
      };
    });

    const asked = (name: string, ...args: string[]): Promise<CommandResult> =>
      runStoreCommand(name, args, context);
    const logging = (what: string, ...more: string[]): Promise<CommandResult> =>
      asked('log', what, '--landlord', 'belgrave', '--as', 'd.cole', ...more);
    const referenceIn = ({ stderr }: CommandResult): string => /[A-Z]{3}-26-\w{7}/.exec(stderr)?.[0] ?? '';
    const caseOf = async (result: CommandResult): Promise<Told> => {
      assert.equal(result.exitCode, 0, result.stderr);
      const shown = await asked('case', referenceIn(result), '--json', '--by', 'someone.else');
      return JSON.parse(shown.stdout) as Told;
    };

    it('keeps its channel, whichever it was', async () => {
      for (const channel of staffChannels) {
        const logged = await caseOf(
          await logging(`Nobody came, as I said by ${channel}.`, '--channel', channel),
        );
        assert.equal(logged.channel, channel);
      }
    });

    it('counts from the day on which a letter was received, not from today', async () => {
      const letter = await logging(
        'The gutter leaks on my step.',
        '--channel',
        'letter',
        '--received',
        '2026-11-17',
      );
      const told = await caseOf(letter);
      assert.equal(told.receivedOn, '2026-11-17');
      assert.equal(told.category, 'leak');
      assert.equal(told.promised.acknowledge?.dueOn, '2026-11-24');
      assert.equal(told.promised.stageOne?.dueOn, '2026-12-01');
    });

    it('keeps what the resident said, for the letters and for whoever looks into it', async () => {
      const { stdout } = await logging(
        'The lift stands still.',
        '--channel=phone',
        '--name=Mrs A. Example',
        '--contact=a.example@example.org',
        '--outcome=A lift that goes',
        '--adjustments=Large print',
        '--home=Flat 9',
      );
      for (const words of [
        'Mrs A. Example',
        'a.example@example.org',
        'A lift that goes',
        'Large print',
        'Flat 9',
      ])
        assert.match(stdout, new RegExp(words.replaceAll('.', '\\.')));
    });

    it('is kept from whom it is about, also when they log it themselves', async () => {
      const own = await logging('The Complaints Officer shouted.', '--channel', 'chair', '--about', 'd.cole');
      assert.equal(own.exitCode, 0, own.stderr);
      assert.equal(own.stdout.trim(), referenceIn(own));
      assert.doesNotMatch(own.stdout + own.stderr, /shouted/);
    });

    it('alerts staff to danger in its words, and starts the limits of a hazard', async () => {
      const gas = await logging(
        'There is a strong smell of gas in my kitchen.',
        '--channel=phone',
        '--name=Mrs G. Example',
        '--contact=07700 900123',
      );
      assert.match(gas.stderr, /tell of danger \(gas\)/);
      const { stdout } = await asked('waiting', '--landlord', 'belgrave');
      assert.match(stdout, /smell of gas[^]*also said: Mrs G\. Example, 07700 900123/);
      const damp = await logging('Black mould all over the bedroom wall.', '--channel', 'phone');
      assert.match(damp.stderr, /hazard was recorded/);
    });

    it('has the limits of its hazard worked on by the id of the alert, too', async () => {
      const { stdout } = await asked('waiting', '--landlord', 'belgrave', '--json');
      const { safetyAlerts } = JSON.parse(stdout) as { safetyAlerts: { id: string; kind: string }[] };
      const alert = safetyAlerts.find(({ kind }) => kind === 'gas');
      const shown = await asked('request', alert?.id ?? '', 'investigated', '--as', 'd.cole');
      assert.equal(shown.exitCode, 0, shown.stderr);
      assert.match(shown.stdout, /smell of gas/);
      assert.match(shown.stderr, /^Recorded/);
      const list = (await asked('waiting', '--landlord', 'belgrave')).stdout;
      const alerts = list.slice(0, list.indexOf('Requests for a person'));
      assert.match(alerts, /gas[^]*Make safe by/i);
      assert.doesNotMatch(alerts, /Investigate by/, 'it is done, and the alert says so too');
    });

    it('does not take one matter twice on one day, unless it is said to be another', async () => {
      const bins = [
        'The bins were not emptied for three weeks and rats came.',
        '--channel',
        'phone',
      ] as const;
      const first = await logging(...bins);
      const again = await logging(...bins);
      assert.equal(again.exitCode, 1);
      assert.match(again.stderr, new RegExp(referenceIn(first)));
      assert.notEqual(referenceIn(await logging(...bins, '--another')), referenceIn(first));
      const neighbour = await logging(...bins, '--name', 'Mr B. Example', '--another');
      assert.equal(neighbour.exitCode, 0);
    });

    it('says what is wrong, and writes nothing', async () => {
      const before = (await asked('cases', '--json')).stdout;
      for (const [args, problem] of [
        [['It drips.'], /--channel needs one of in_person, phone/],
        [['It drips.', '--channel', 'pigeon'], /--channel needs one of/],
        [['It drips.', '--channel', 'phone', '--received', 'Tuesday'], /--received needs a day/],
        [['It drips.', '--channel', 'phone', '--received', '2026-11-25'], /still to come|future/],
        [['It drips.', '--channel', 'phone', '--category', 'drip'], /--category needs one of/],
        [['It', 'drips.', '--channel', 'phone'], /quotes/],
      ] as const) {
        const { exitCode, stderr } = await logging(...(args as unknown as [string]));
        assert.notEqual(exitCode, 0);
        assert.match(stderr, problem);
      }
      assert.match(
        (await asked('log', 'It drips.', '--landlord', 'belgrave', '--channel', 'phone')).stderr,
        /Who/,
      );
      assert.equal((await asked('cases', '--json')).stdout, before);
    });
  });
});
