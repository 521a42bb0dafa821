import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { StoredConversations } from '../../../services/conversations/conversationStore.ts';
import { HeardError } from '../../../services/errors.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

const landlords = loadLandlords();
const whose = { residentId: 'r1', conversationId: 'c1' };
const by = { kind: 'resident' as const, id: 'r1' };

interface Row {
  id: string;
  shortId: string;
  landlord: string;
  at: string;
  words: string | null;
  [fact: string]: unknown;
}

interface Shown {
  safetyAlerts: Row[];
  personRequests: Row[];
  unansweredOffers: Row[];
  dataRequests: Row[];
  serviceRequests: Row[];
  reviewRequests: Row[];
  failedMessages: Row[];
}

describe('What waits for staff', function () {
  this.timeout(120_000);
  let folder = '';
  let environment: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-waiting-'));
    environment = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-07-18T09:00' };
    const { dataDir } = readConfig(environment);
    await (await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} })).close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  async function shown(...args: string[]): Promise<Shown> {
    const { exitCode, stdout, stderr } = await asked('waiting', ...args, '--json');
    assert.equal(exitCode, 0, stderr);
    return JSON.parse(stdout) as Shown;
  }

  function serviceAt(work: UnitOfWork, now: string, landlord = 'belgrave'): CaseService {
    return new CaseService({ work, landlord: landlordById(landlords, landlord), now, by });
  }

  /** Does this as a turn at this moment would. */
  function at<T>(now: string, does: (service: CaseService) => Promise<T>, landlord?: string): Promise<T> {
    const config = readConfig(environment);
    return withStore(config, (store) => store.inUnitOfWork((work) => does(serviceAt(work, now, landlord))));
  }

  /** A message to this landlord that was tried and given up. */
  async function failMessage(landlord: string): Promise<void> {
    const { dataDir, dataKey } = readConfig(environment);
    const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
    try {
      const now = '2026-07-17T12:00:00.000Z';
      const seal = await openSeal({ database, dataDir, dataKey });
      const clock = clockStartingAt(now);
      const store = new StoredConversations({ database, seal, clock, project: () => null, owes: () => [] });
      const [id, activity] = [`at ${landlord}`, { type: 'message', id: 'm1', text: 'hello\u009b?' }];
      const head = { id, landlord, residentId: 'r9', channel: 'chat', startedAt: now, endedAt: null };
      await store.start(head);
      await store.accept({ conversationId: id, clientId: 'm1', activity, receivedAt: now });
      const failing = store.runNextTurn(id, () => Promise.reject(new HeardError('INPUT', 'cannot')));
      await assert.rejects(failing);
      await store.giveUp(id, async () => []);
    } finally {
      await database.close();
    }
  }

  it('is nothing at first, and the command says so of each group', async () => {
    const { exitCode, stdout, stderr } = await asked('waiting');
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.equal(stdout.match(/: none$/gm)?.length, 10);
    assert.doesNotMatch(stdout, /waiting done/);
  });

  it('is danger with its kind, its words and its minute on London clocks, until it was dealt with', async () => {
    const danger = { ...whose, kind: 'gas' as const, alert: true };
    const seen = await at('2026-07-16T08:00:00.000Z', (service) =>
      service.matters.raiseSafetyAlert({ ...danger, words: 'It smelt of gas' }),
    );
    await asked('waiting', 'done', seen.id, '--by', 's1');
    const { id } = await at('2026-07-17T09:05:31.000Z', (service) =>
      service.matters.raiseSafetyAlert({ ...danger, words: 'I smell\u001b[2J gas\u009b\nhelp' }),
    );
    const { stdout } = await asked('waiting');
    assert.match(
      stdout,
      /^Safety alerts: 1\n {2}[0-9a-f]{8} {2}Friday 17 July 2026 at 10:05am, gas, at once, belgrave\n/m,
    );
    assert.match(stdout, /I smell \[2J gas \n {4,}help\n/);
    assert.ok(stdout.includes(`\n  ${id.slice(0, 8)}  Friday`));
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u009b'));
    assert.ok(!(await asked('waiting', '--json')).stdout.includes('\u009b'));
  });

  it('shows when somebody would like to be rung', async () => {
    const call = { on: '2026-07-23', at: '14:00' };
    const { id } = await at('2026-07-16T09:10:00.000Z', (service) =>
      service.matters.requestPerson({ ...whose, words: 'ring me', contact: null, call }),
    );
    assert.deepEqual((await shown()).personRequests[0]?.call, call);
    const { stdout } = await asked('waiting');
    assert.match(stdout, /would like a call on Thursday 23 July 2026 at 2:00pm; not confirmed yet/);
    await asked('waiting', 'done', id, '--as', 'd.cole');
  });

  it('is a wish to speak to a person, with the contact where one was given', async () => {
    await at('2026-07-17T09:10:00.000Z', (service) =>
      service.matters.requestPerson({ ...whose, words: 'a person please', contact: null }),
    );
    await at('2026-07-17T09:11:00.000Z', async (service) => {
      const { id } = await service.matters.requestPerson({ ...whose, words: 'call me', contact: null });
      await service.matters.personContact(id, '020 7946 0000');
    });
    const { personRequests } = await shown();
    assert.deepEqual(
      personRequests.map(({ words, contact }) => [words, contact]),
      [
        ['a person please', null],
        ['call me', '020 7946 0000'],
      ],
    );
    const { stdout } = await asked('waiting');
    assert.match(stdout, /contact: 020 7946 0000\n/);
    assert.match(stdout, /no contact given\n/);
  });

  it('is an offer without an answer, all that was said and how often it was put, and none that has one', async () => {
    const heard = { ...whose, score: 0.8, channel: 'chat' as const };
    await at('2026-07-17T09:20:00.000Z', async (service) => {
      await service.matters.hearConcern({ ...heard, words: ['Nobody ever rings back'] });
      const open = await service.matters.hearConcern({ ...heard, words: ['Third time', 'and no answer'] });
      await service.matters.offerMade(open.id);
      await service.matters.hearMore(open.id, ['I give up']);
      await service.matters.offerMade(open.id);
      const declined = await service.matters.hearConcern({ ...heard, words: ['Never mind'] });
      await service.matters.offerDeclined(declined.id);
    });
    const { unansweredOffers } = await shown();
    const told = unansweredOffers.map(({ words, offers }) => ({ offers: Number(offers), words }));
    assert.deepEqual(
      told.toSorted((one, other) => one.offers - other.offers),
      [
        { offers: 0, words: 'Nobody ever rings back' },
        { offers: 2, words: 'Third time\nand no answer\nI give up' },
      ],
    );
    assert.match((await asked('waiting')).stdout, /, offered 2 times, belgrave\n/);
  });

  it('is a data request and a service request, each with what sort it is', async () => {
    await at('2026-07-17T09:30:00.000Z', async (service) => {
      const words = 'Send me what you hold about me';
      await service.matters.recordDataRequest({ ...whose, kind: 'subject_access', words });
      const request = { ...whose, words: 'The tap drips', category: 'leak' as const };
      await service.matters.recordServiceRequest({ ...request, firstTime: true });
    });
    const { stdout } = await asked('waiting');
    assert.match(stdout, /subject access, belgrave\n {4}Send me what you hold about me\n/);
    assert.match(stdout, /leak, first time, belgrave\n {4}The tap drips\n/);
  });

  it('is listed for every landlord with the oldest first, or for one alone with its own failed messages', async () => {
    await at(
      '2026-07-17T10:00:00.000Z',
      (service) => service.matters.requestPerson({ ...whose, words: 'from the other house', contact: null }),
      'coop-homes',
    );
    await failMessage('coop-homes');
    const everywhere = await shown();
    assert.deepEqual(
      everywhere.personRequests.map(({ words }) => words),
      ['a person please', 'call me', 'from the other house'],
    );
    assert.equal(everywhere.failedMessages.length, 1);
    const belgrave = await shown('--landlord', 'belgrave');
    assert.deepEqual([belgrave.personRequests.length, belgrave.failedMessages.length], [2, 0]);
    const coop = await shown('--landlord', 'coop-homes');
    assert.deepEqual(
      [coop.personRequests.length, coop.safetyAlerts.length, coop.failedMessages.length],
      [1, 0, 1],
    );
    assert.equal((await asked('waiting', '--landlord', 'acme')).exitCode, 1);
  });

  it('is a message that failed: when it came, in which conversation, and its words', async () => {
    const { failedMessages: failed } = await shown('--landlord', 'coop-homes');
    assert.deepEqual(
      failed.map(({ at: when, conversationId, words }) => [when, conversationId, words]),
      [['2026-07-17T12:00:00.000Z', 'at coop-homes', 'hello ?']],
    );
    const { stdout } = await asked('waiting');
    assert.match(
      stdout,
      /^Messages that failed: 1\n {2}[0-9a-f]{8} {2}Friday 17 July 2026 at 1:00pm, coop-homes\n/m,
    );
    assert.match(stdout, /hello \?\n {4}never answered; conversation at coop-homes\n/);
  });

  it('is counted by the doctor, as far as it is messages that failed', async () => {
    const { exitCode, stdout } = await asked('doctor');
    assert.equal(exitCode, 1);
    assert.match(
      stdout,
      /ok {4}The store answers in .*\nWRONG 1 message could not be answered: .*"heard waiting"/,
    );
  });

  it('comes off with the id that the list shows, once, and says who had dealt with it', async () => {
    const shortId = (await shown()).failedMessages[0]?.shortId ?? '';
    const first = await asked('waiting', 'done', shortId, '--by', 'd.cole', '--note', 'Rang back');
    const recorded = 'Recorded as dealt with by d.cole. It is off the list.\n';
    assert.deepEqual([first.exitCode, first.stderr], [0, recorded]);
    assert.deepEqual((await shown()).failedMessages, []);
    const again = await asked('waiting', 'done', shortId, '--as', 'somebody.else');
    const before = 'Nothing was changed: d.cole dealt with it on Saturday 18 July 2026 at 9:00am.\n';
    assert.deepEqual([again.exitCode, again.stderr], [0, before]);
  });

  it('comes off with a known id only, and only by somebody', async () => {
    const { exitCode, stdout, stderr } = await asked('waiting', 'done', '0badc0de', '--by', 's1');
    assert.deepEqual([exitCode, stdout], [1, '']);
    assert.match(stderr, /There is nothing with the id "0badc0de" on the list/);
    const unsigned = await asked('waiting', 'done', '0badc0de');
    assert.equal(unsigned.exitCode, 2);
    assert.match(
      unsigned.stderr,
      /Who has dealt with it\?\nWrite it like this: .* waiting done 0badc0de --as d\.cole/,
    );
  });

  it('of a case are its notes, in words with their dates', async () => {
    const reference = await at('2026-07-17T11:00:00.000Z', async (service) => {
      const complaint = await service.logComplaint({
        ...whose,
        channel: 'chat',
        receivedAt: '2026-07-17T11:00:00.000Z',
        category: 'leak',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The gutter leaks'],
      });
      await service.note(complaint.id, 'It is worse\u001b[2J today');
      return complaint.reference;
    });
    await asked('case', reference, 'note', 'Rang back', '--as', 'd.cole');
    const { stdout } = await asked('case', reference);
    assert.match(stdout, /^Note on Friday 17 July 2026 by the resident: It is worse \[2J today$/m);
    assert.match(stdout, /^Note on Saturday 18 July 2026 by d\.cole: Rang back$/m);
    const { notes } = JSON.parse((await asked('case', reference, '--json')).stdout) as { notes: unknown };
    assert.deepEqual(notes, [
      { on: '2026-07-17', by, words: 'It is worse [2J today' },
      { on: '2026-07-18', by: { kind: 'staff', id: 'd.cole' }, words: 'Rang back' },
    ]);
  });
});
