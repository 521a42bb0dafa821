import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withStore } from '../../../bot/commands/openStore.ts';
import { hazardAct } from '../../../bot/commands/requestActs.ts';
import { readConfig } from '../../../bot/config.ts';
import { openDataRequest } from '../../../services/dataRequests/dataRequest.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { recordHazard } from '../../../services/serviceRequests/recordHazard.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

const belgrave = landlordById(loadLandlords(), 'belgrave');

describe('What staff do with requests and late bank holidays', function () {
  this.timeout(120_000);
  let folder = '';
  let environment: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-requests-'));
    environment = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-12-07T09:00' };
    const { dataDir } = readConfig(environment);
    await (await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} })).close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  async function did(...args: string[]): Promise<Printed> {
    const printed = await asked(...args);
    assert.equal(printed.exitCode, 0, printed.stderr);
    return printed;
  }

  it('a letter of last week keeps its day, is acknowledged, put off with reasons, and answered', async () => {
    const opened = await did(
      'request',
      'new',
      '--landlord',
      'belgrave',
      '--kind',
      'subject-access',
      '--words',
      'Send me my file',
      '--on',
      '2026-11-25',
      '--as',
      'd.cole',
    );
    assert.match(opened.stdout, /received Wednesday 25 November 2026/);
    const id = opened.stdout.slice(0, 8);
    assert.match((await did('waiting')).stdout, /Answer by the end of Tuesday 29 December 2026/);
    await did('request', id, 'route', '--to', 'dpo', '--as', 'd.cole');
    const unsigned = await asked('request', id, 'answer');
    assert.deepEqual([unsigned.exitCode, unsigned.stdout], [2, '']);
    const extended = await did('request', id, 'extend', '--reason', 'Nine years of files', '--as', 'd.cole');
    assert.match(extended.stdout, /Answer by the end of Thursday 25 February 2027, extended/);
    const again = await asked('request', id, 'extend', '--reason', 'More', '--as', 'd.cole');
    assert.deepEqual(
      [again.exitCode, again.stderr],
      [1, 'More time was taken for this request before; that can be done once.\n'],
    );
    const answered = await did('request', id, 'answer', '--note', 'Posted', '--as', 'd.cole');
    assert.match(answered.stderr, /Recorded: the answer, that it is off the list of what waits\./);
    assert.doesNotMatch((await did('waiting')).stdout, /subject access/);
    assert.match((await did('waiting', '--done')).stdout, /Posted/);
  });

  it('a letter of a day whose bank holidays are not known is refused, and nothing is kept of it', async () => {
    const letter = (on: string) =>
      asked(
        ...'request new --landlord belgrave --kind subject_access --words Hello --as d.cole --on'.split(' '),
        on,
      );
    const before = (await did('waiting')).stdout;
    for (const day of ['2016-11-12', '0001-01-01']) {
      const refused = await letter(day);
      assert.deepEqual([refused.exitCode, refused.stdout], [2, '']);
      assert.match(refused.stderr, /The limits of a request of that day cannot be counted/);
    }
    assert.equal((await did('waiting')).stdout, before);
  });

  it('a request that cannot be counted hides nothing else that waits', async () => {
    const { id } = await withStore(readConfig(environment), (store) =>
      store.inUnitOfWork((work) =>
        openDataRequest(
          {
            work,
            landlord: belgrave,
            now: '2026-12-06T10:05:30.000Z',
            by: { kind: 'heard' },
            newId: () => 'abcdef02-0000-4000-8000-000000000002',
          },
          {
            residentId: null,
            conversationId: null,
            kind: 'subject_access',
            words: 'My old file',
            receivedOn: '2016-11-12',
          },
        ),
      ),
    );
    assert.match((await did('waiting')).stdout, /The limit cannot be counted/);
    const shown = await did('request', id, '--json');
    assert.equal((JSON.parse(shown.stdout) as { limits: unknown }).limits, null);
    assert.match(
      (await did('request', id)).stdout,
      /received Saturday 12 November 2016[^]*cannot be counted/,
    );
    await did('waiting', 'done', id, '--as', 'd.cole');
  });

  it('a word that is no act is told what there is, whatever the word', async () => {
    const opened = await did(
      ...'request new --landlord belgrave --kind erasure --words Forget --as d.cole'.split(' '),
    );
    const id = opened.stdout.slice(0, 8);
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const { exitCode, stderr } = await asked('request', id, word, '--as', 'd.cole');
      assert.notEqual(exitCode, 0);
      assert.ok(stderr.includes(`knows no "${word}"`), stderr);
      assert.throws(() => hazardAct([word], '2026-12-07T09:00:00.000Z'), /knows no/);
    }
  });

  it('a hazard shows its limits, and what was done when', async () => {
    const { request } = await withStore(readConfig(environment), (store) =>
      store.inUnitOfWork((work) =>
        recordHazard(
          {
            work,
            landlord: belgrave,
            now: '2026-12-06T10:05:30.000Z',
            by: { kind: 'heard' },
            newId: () => 'abcdef01-0000-4000-8000-000000000001',
          },
          {
            residentId: 'r1',
            conversationId: 'c1',
            kind: 'electric',
            words: 'Sparks',
            category: 'repairs',
            firstTime: true,
          },
        ),
      ),
    );
    const { id } = request;
    assert.match((await did('waiting')).stdout, /Make safe by Monday 7 December 2026 at 10:05:30/);
    const safe = await did(
      'request',
      id.slice(0, 8),
      'made-safe',
      '--at',
      '2026-12-07T08:30',
      '--as',
      'd.cole',
    );
    assert.match(safe.stdout, /Make safe: done on Monday 7 December 2026 at 08:30:00\n/);
    const early = await asked('request', id, 'summary-given', '--as', 'd.cole');
    assert.match(early.stderr, /The investigation is not finished/);
    const wrong = await asked('request', id, 'made-safe', '--at', 'noon', '--as', 'd.cole');
    assert.match(wrong.stderr, /no London time/);
  });

  it('a bank holiday is recorded once for its part of the country', async () => {
    const add = [
      'holiday',
      'add',
      '2027-06-14',
      '--nation',
      'wales',
      '--title',
      'Thanks',
      '--source',
      'gov.uk',
    ];
    assert.equal((await asked(...add)).exitCode, 2, 'nobody signed');
    const { stderr } = await did(...add, '--as', 'd.cole');
    assert.match(stderr, /^Recorded for england and wales/);
    assert.match((await did(...add, '--as', 'd.cole')).stderr, /^It was recorded before/);
    assert.match((await did('holiday')).stdout, /^england-and-wales {2}2027-06-14 {2}Thanks/);
    assert.deepEqual(JSON.parse((await did('holiday', '--json')).stdout), [
      {
        division: 'england-and-wales',
        date: '2027-06-14',
        title: 'Thanks',
        source: 'gov.uk',
        checkedOn: '2026-12-07',
      },
    ]);
    const weekend = ['holiday', 'add', '2027-06-12', ...add.slice(3), '--as', 'd.cole'];
    assert.match((await asked(...weekend)).stderr, /Saturday or Sunday/);
  });

  it('a bank holiday of a day that has gone by is not recorded by a slip, and can be looked at first', async () => {
    const add = 'holiday add DAY --nation england --title Pageant --source gov.uk --as d.cole';
    const past = await asked(...add.replace('DAY', '2026-12-04').split(' '));
    assert.equal(past.exitCode, 1);
    assert.match(past.stderr, /has gone by/);
    const check = await did(...add.replace('DAY', '2027-06-15').split(' '), '--check');
    assert.match(check.stderr, /^Nothing was recorded/);
    assert.doesNotMatch((await did('holiday')).stdout, /Pageant/);
  });

  it('dates that are counted after a bank holiday was recorded pass over it, in due and in the limits of requests', async () => {
    const due = (event: string) => did('due', '--landlord', 'belgrave', '--event', event);
    const letter =
      'request new --landlord belgrave --kind subject-access --words Mine --on 2026-12-04 --as d.cole';
    const before = [
      await due('subject-access=2027-01-05'),
      await due('received=2027-02-04'),
      await did(...letter.split(' ')),
    ];
    assert.match(before[0]?.stdout ?? '', /answer: by the end of Friday 5 February 2027/);
    assert.match(before[1]?.stdout ?? '', /Thursday 11 February 2027/);
    assert.match(before[2]?.stdout ?? '', /Answer by the end of Monday 4 January 2027/);
    const add = 'holiday add DAY --nation england --title Coronation --source gov.uk --as d.cole';
    for (const day of ['2027-02-05', '2027-01-04']) await did(...add.replace('DAY', day).split(' '));
    assert.match(
      (await due('subject-access=2027-01-05')).stdout,
      /answer: by the end of Monday 8 February 2027[^]*not a working day \(Coronation\)/,
    );
    assert.match((await due('received=2027-02-04')).stdout, /Friday 12 February 2027[^]*Coronation/);
    const id = before[2]?.stdout.slice(0, 36) ?? '';
    assert.match((await did('request', id)).stdout, /Answer by the end of Tuesday 5 January 2027/);
    assert.match((await did('waiting')).stdout, /Answer by the end of Tuesday 5 January 2027/);
    const { stdout } = await typed(['due', '--landlord', 'belgrave', '--event', 'received=2027-02-04'], {
      environment: { HEARD_DATA_DIR: join(folder, 'no-store') },
      folder,
    });
    assert.match(stdout, /Thursday 11 February 2027/, 'without a store there is nothing recorded');
  });

  it('due tells other clocks with their count, and asks for the time where hours count', async () => {
    const due = (event: string) => asked('due', '--landlord', 'belgrave', '--event', event);
    assert.match(
      (await due('subject-access=2026-11-25')).stdout,
      /answer: by the end of Tuesday 29 December 2026/,
    );
    assert.match((await due('emergencyHazard=2026-12-24')).stderr, /has no time such as/);
    assert.match((await due('investigated=2026-12-24')).stderr, /needs the event/);
    const { stdout } = await did('due', '--landlord', 'belgrave', '--event', 'received=2026-12-24', '--json');
    assert.deepEqual((JSON.parse(stdout) as { otherClocks: unknown }).otherClocks, []);
  });
});
