import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { caseRow, csvOf } from '../../services/complaints/importing/csv.ts';
import { type RunningHeard, startHeard } from '../../support/startHeard.ts';
import type { Printed } from './commandLine.ts';

const cli = fileURLToPath(new URL('../../../bot/cli.ts', import.meta.url));
const checkout = fileURLToPath(new URL('../../..', import.meta.url));

const tokenSchema = z.object({ conversationId: z.string(), token: z.string() });
const logSchema = z.object({
  activities: z.array(z.object({ id: z.string(), text: z.string().optional() })),
});

/** A command in a process of its own, as `npm run --silent heard -- ...` starts it. */
async function heard(args: string[], dataDir: string, folder: string): Promise<Printed> {
  const child = spawn(
    process.execPath,
    ['--import', `${checkout}node_modules/tsx/dist/esm/index.mjs`, cli, ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', HEARD_DATA_DIR: dataDir },
    },
  );
  child.stdin.end();
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { exitCode, stdout, stderr };
}

/** A conversation over Direct Line. */
async function startChat(url: string): Promise<z.infer<typeof tokenSchema>> {
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ landlord: 'belgrave' }),
  });
  return tokenSchema.parse(await answer.json());
}

async function say(url: string, chat: z.infer<typeof tokenSchema>, words: string): Promise<void> {
  const answer = await fetch(`${url}/v3/directline/conversations/${chat.conversationId}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${chat.token}` },
    body: JSON.stringify({ type: 'message', from: { id: 'anyone' }, text: words }),
  });
  assert.equal(answer.status, 200, await answer.text());
}

async function log(url: string, chat: z.infer<typeof tokenSchema>): Promise<{ id: string; text?: string }[]> {
  const answer = await fetch(`${url}/v3/directline/conversations/${chat.conversationId}/activities`, {
    headers: { authorization: `Bearer ${chat.token}` },
  });
  assert.equal(answer.status, 200);
  return logSchema.parse(await answer.json()).activities;
}

describe('A running server', function () {
  this.timeout(180_000);
  let folder = '';
  let server: RunningHeard;
  let restored: RunningHeard | null = null;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-running-'));
    server = await startHeard();
  });
  after(async () => {
    await server.stop();
    await restored?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps a second one off its data folder, which says why and ends', async () => {
    await assert.rejects(startHeard({ HEARD_DATA_DIR: server.dataDir }), (thrown) => {
      const message = String(thrown);
      assert.match(message, /in use by another Heard/);
      assert.ok(message.includes(`process ${server.pid}, ${server.url}`), message);
      assert.ok(!message.includes('node:internal'), message);
      return true;
    });
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
  });

  it('does the commands: they find its store, and nothing is opened beside it', async () => {
    const doctor = await heard(['doctor'], server.dataDir, folder);
    assert.equal(doctor.exitCode, 0, doctor.stdout + doctor.stderr);
    assert.match(doctor.stdout, /The store answers/);
    const cases = await heard(['cases', '--json'], server.dataDir, folder);
    assert.deepEqual([cases.exitCode, JSON.parse(cases.stdout)], [0, []], cases.stderr);
  });

  it('takes one file from two imports at the same moment, and makes each case once', async () => {
    const rows = Array.from({ length: 12 }, (_, number) =>
      caseRow(`R/${number}`, { received: '2025-01-06' }),
    );
    writeFileSync(join(folder, 'open.csv'), csvOf(rows));
    const importing = () =>
      heard(['import', 'open.csv', '--landlord', 'belgrave', '--as', 'i.porter'], server.dataDir, folder);
    const both = await Promise.all([importing(), importing()]);
    const said = both.map(({ stderr }) => stderr).join('');
    assert.deepEqual([both[0]?.exitCode, both[1]?.exitCode], [0, 0], said);
    const cases = await heard(['cases', '--json'], server.dataDir, folder);
    assert.equal((JSON.parse(cases.stdout) as unknown[]).length, rows.length, said);
    assert.match((await importing()).stderr, /^0 cases imported.\n12 cases had been imported before/);
  });

  it('is backed up while people write, and restored elsewhere with every message they were told was received', async () => {
    const chat = await startChat(server.url);
    await say(server.url, chat, 'Nobody has come about my boiler');
    const before = await log(server.url, chat);
    assert.ok(before.some((activity) => activity.text === 'Nobody has come about my boiler'));

    const writing = ['one', 'two', 'three'].map((words) => say(server.url, chat, words));
    const backup = await heard(['backup', 'b.tar.gz', '--with-key'], server.dataDir, folder);
    assert.equal(backup.exitCode, 0, backup.stderr);
    assert.equal(backup.stdout, `${join(folder, 'b.tar.gz')}\n`);
    await Promise.all(writing);

    const elsewhere = join(folder, 'elsewhere');
    const restore = await heard(['restore', 'b.tar.gz', '--with-key'], elsewhere, folder);
    assert.equal(restore.exitCode, 0, restore.stderr);
    assert.match(restore.stderr, /The data key opens it/);
    assert.ok(existsSync(join(elsewhere, 'pgdata', 'PG_VERSION')));

    restored = await startHeard({ HEARD_DATA_DIR: elsewhere });
    const after = await log(restored.url, chat);
    assert.deepEqual(after.slice(0, before.length), before);
    await say(restored.url, chat, 'Are you still there?');
  });

  it('killed outright, gives its folder to the next, with everything that it had accepted', async () => {
    const chat = await startChat(server.url);
    await say(server.url, chat, 'It is about the stairs');
    const before = (await log(server.url, chat)).map(({ id }) => id);
    await server.kill('SIGKILL');
    const cases = await heard(['cases', '--json'], server.dataDir, folder);
    assert.equal(cases.exitCode, 0, cases.stderr);
    await server.restart();
    const after = (await log(server.url, chat)).map(({ id }) => id);
    assert.deepEqual(after.slice(0, before.length), before);
  });
});
