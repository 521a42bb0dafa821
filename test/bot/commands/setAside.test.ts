import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../../bot/config.ts';
import { Spool } from '../../../bot/spool.ts';
import { HeardError } from '../../../services/errors.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

interface Row {
  id: string;
  shortId: string;
  [fact: string]: unknown;
}

describe('A message about danger that belongs to no chat', function () {
  this.timeout(120_000);
  let folder = '';
  let spool = '';
  let environment: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-set-aside-'));
    environment = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-07-18T09:00' };
    spool = join(folder, 'data', 'spool');
    await setAside('2026-07-17T12:00:00.000Z', 'I smell\u001b[2J gas\u009b');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  /** Spooled as the server does, by its own spool, and then set aside because nobody knows the conversation. */
  async function setAside(receivedAt: string, text: string): Promise<void> {
    const { dataDir, dataKey } = readConfig(environment);
    const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
    const box = (await openSeal({ database, dataDir, dataKey })).ownBox('spool');
    const seals = {
      seal: (words: string) => box.seal('message', words),
      open: (sealed: Buffer) => box.open('message', sealed),
    };
    await database.close();
    const kept = new Spool(spool, seals, pino({ level: 'silent' }));
    const activity = { type: 'message', id: 'm1', text };
    await kept.keep({ conversationId: 'c1', clientId: 'm1', activity, receivedAt, answers: [] });
    await kept.drain(() => Promise.reject(new HeardError('CONVERSATION_NOT_FOUND', 'none')));
  }

  async function shown(...args: string[]): Promise<Row[]> {
    const { exitCode, stdout, stderr } = await asked('waiting', ...args, '--json');
    assert.equal(exitCode, 0, stderr);
    return (JSON.parse(stdout) as { setAsideMessages: Row[] }).setAsideMessages;
  }

  it('waits for staff at every landlord, with when it came and its words, fit for a terminal', async () => {
    const { stdout } = await asked('waiting', '--landlord', 'coop-homes');
    assert.match(
      stdout,
      /^Messages about danger that belong to no chat: 1\n {2}[0-9a-f]{8} {2}Friday 17 July 2026 at 1:00pm\n {4}I smell \[2J gas \n/m,
    );
    const [row] = await shown();
    assert.deepEqual(
      [row?.at, row?.conversationId, row?.words],
      ['2026-07-17T12:00:00.000Z', 'c1', 'I smell [2J gas '],
    );
  });

  it('that cannot be opened waits all the same, with the time that its file is called by', async () => {
    mkdirSync(spool, { recursive: true });
    writeFileSync(join(spool, '2026-07-16T100501.000Z-torn.unplaced'), 'torn');
    const [row] = await shown();
    assert.deepEqual([row?.at, row?.words], ['2026-07-16T10:05:01.000Z', null]);
    assert.match((await asked('waiting')).stdout, /cannot be opened/);
  });

  it('comes off with its id, its file kept, and is on the list of what was dealt with', async () => {
    const [torn, gas] = await shown();
    const args = ['--as', 'd.cole', '--note', 'Went there'];
    const first = await asked('waiting', 'done', gas?.shortId ?? '', ...args);
    assert.deepEqual([first.exitCode, first.stdout], [0, `${gas?.id}\n`], first.stderr);
    assert.deepEqual(
      (await shown()).map(({ id }) => id),
      [torn?.id],
    );
    assert.equal(readdirSync(spool).filter((name) => name.endsWith('.done')).length, 1);
    for (const name of readdirSync(spool)) assert.ok(!readFileSync(join(spool, name)).includes('Went there'));
    assert.equal((await asked('waiting', 'done', gas?.shortId ?? '', ...args)).exitCode, 1);
    const { stdout } = await asked('waiting', '--done');
    assert.equal(
      stdout,
      `${gas?.shortId}  Saturday 18 July 2026 at 9:00am, message about danger that belongs to no chat, by d.cole\n    Went there\n`,
    );
  });

  it('needs the doctor’s attention until it was dealt with', async () => {
    assert.match(
      (await asked('doctor')).stdout,
      /WRONG 1 message about danger is set aside, .*"heard waiting"/,
    );
    const [torn] = await shown();
    await asked('waiting', 'done', torn?.id ?? '', '--by', 'd.cole');
    const { exitCode, stdout } = await asked('doctor');
    assert.equal(exitCode, 0, stdout);
  });
});
