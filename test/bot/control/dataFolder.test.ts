import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { askRunningServer } from '../../../bot/control/askRunningServer.ts';
import { claimDataFolder, type DataFolder } from '../../../bot/control/dataFolder.ts';
import { HeardError, hasCode } from '../../../services/errors.ts';

const holder = fileURLToPath(new URL('./holder.ts', import.meta.url));
const request = { command: 'cases', args: ['--due'], folder: '/somewhere' };

/** Everything that a test starts, ended after it. */
const children: ChildProcess[] = [];
const claims: DataFolder[] = [];
let dataDir = '';

/** Starts a process that tries to claim the folder, and answers with its first line. */
async function startHolder(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', holder, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  assert.ok(child.stdout);
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, said };
}

async function claim(folder: string): Promise<DataFolder> {
  const claimed = await claimDataFolder(folder);
  claims.push(claimed);
  return claimed;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'heard-folder-'));
});

afterEach(async () => {
  await Promise.all(children.splice(0).map(end));
  await Promise.all(claims.splice(0).map((claimed) => claimed.release()));
  rmSync(dataDir, { recursive: true, force: true });
});

describe('The data folder', () => {
  it('is refused to a second server, with the folder, the process and the address of the first', async () => {
    const { child, said } = await startHolder(dataDir);
    assert.equal(said, 'won');
    await assert.rejects(claim(dataDir), (thrown) => {
      assert.ok(thrown instanceof HeardError && thrown.code === 'DATA_FOLDER_IN_USE');
      for (const part of [dataDir, `process ${child.pid}`, 'http://127.0.0.1:3978', 'HEARD_DATA_DIR']) {
        assert.ok(thrown.message.includes(part), part);
      }
      return true;
    });
  });

  it('is free again after kill -9', async () => {
    const { child } = await startHolder(dataDir);
    await end(child);
    await claim(dataDir);
    await assert.rejects(claim(dataDir), (thrown) => hasCode(thrown, 'DATA_FOLDER_IN_USE'));
  });

  it('goes to exactly one of six that start at the same moment, whatever a killed one left behind', async () => {
    const { child } = await startHolder(dataDir);
    await end(child);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => startHolder(dataDir)));
    assert.deepEqual(answers.map(({ said }) => said).sort(), Array(5).fill('refused').concat('won'));
  });

  it('goes to exactly one of many, round after round', async () => {
    for (let round = 0; round < 30; round += 1) {
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => claimDataFolder(dataDir)));
      const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      await Promise.all(won.map((claimed) => claimed.release()));
      assert.equal(won.length, 1);
    }
  });

  it('goes to nobody while the newest socket answers, though an older one is dead', async () => {
    await (await claim(dataDir)).release();
    await claim(dataDir);
    assert.deepEqual(readdirSync(join(dataDir, 'control')), ['2.sock']);
    await assert.rejects(claim(dataDir), (thrown) => hasCode(thrown, 'DATA_FOLDER_IN_USE'));
  });

  it('is given up when released, twice or once', async () => {
    const first = await claim(dataDir);
    await first.release();
    await first.release();
    await claim(dataDir);
  });

  it('lets only its owner near the socket', async () => {
    mkdirSync(join(dataDir, 'control'), { mode: 0o755 });
    await claim(dataDir);
    assert.equal(statSync(join(dataDir, 'control')).mode & 0o777, 0o700);
    assert.equal(statSync(join(dataDir, 'control', '1.sock')).mode & 0o777, 0o600);
  });

  it('may have a path longer than a socket address can be', async () => {
    const deep = join(dataDir, 'a'.repeat(120), 'b'.repeat(120));
    const claimed = await claim(deep);
    claimed.onCommand(async () => ({ exitCode: 0, stdout: 'deep\n', stderr: '' }));
    assert.equal((await askRunningServer(deep, request))?.stdout, 'deep\n');
    const { said } = await startHolder(deep);
    assert.equal(said, 'refused');
  });

  it('that cannot be made is named plainly', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    await assert.rejects(claim(join(dataDir, 'file')), (thrown) => hasCode(thrown, 'CONFIG'));
  });
});

describe('The control socket', () => {
  it('answers null when nobody has the folder, without making it', async () => {
    assert.equal(await askRunningServer(join(dataDir, 'nowhere'), request), null);
    assert.deepEqual(readdirSync(dataDir), []);
    await (await claim(dataDir)).release();
    assert.equal(await askRunningServer(dataDir, request), null);
  });

  it('hands the command to the server and its answer back, line breaks and all', async () => {
    const claimed = await claim(dataDir);
    claimed.onCommand(async (asked) => ({ exitCode: 3, stdout: JSON.stringify(asked), stderr: 'a\nb\n' }));
    const answer = await askRunningServer(dataDir, { ...request, stdin: 'one\ntwo\n' });
    assert.deepEqual(answer, {
      exitCode: 3,
      stdout: JSON.stringify({ ...request, stdin: 'one\ntwo\n' }),
      stderr: 'a\nb\n',
    });
  });

  it('keeps a command waiting while the server is still starting', async () => {
    const claimed = await claim(dataDir);
    const asked = askRunningServer(dataDir, request);
    claimed.onCommand(async () => ({ exitCode: 0, stdout: 'ready\n', stderr: '' }));
    assert.equal((await asked)?.stdout, 'ready\n');
  });

  it('finishes the command under way and turns the next away when the server stops', async () => {
    const claimed = await claim(dataDir);
    let finish: () => void = () => {};
    let begun: () => void = () => {};
    const running = new Promise<void>((resolve) => (begun = resolve));
    claimed.onCommand(async () => {
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
      return { exitCode: 0, stdout: 'finished\n', stderr: '' };
    });
    const first = askRunningServer(dataDir, request);
    await running;
    const stopped = claimed.stopCommands();
    const second = await askRunningServer(dataDir, request);
    assert.equal(second?.exitCode, 1);
    assert.match(second?.stderr ?? '', /stopping/);
    finish();
    await stopped;
    assert.equal((await first)?.stdout, 'finished\n');
  });

  it('tells our own errors in their words and hides all others', async () => {
    const claimed = await claim(dataDir);
    claimed.onCommand(async ({ command }) => {
      if (command === 'ours') throw new HeardError('REFUSED', 'not after the decision');
      throw new TypeError('Mrs Smith has no cooker');
    });
    assert.match(
      (await askRunningServer(dataDir, { ...request, command: 'ours' }))?.stderr ?? '',
      /not after/,
    );
    const hidden = await askRunningServer(dataDir, request);
    assert.equal(hidden?.exitCode, 1);
    assert.ok(!hidden?.stderr.includes('Smith'));
  });

  it('refuses what is no request, and a line without end', async () => {
    const claimed = await claim(dataDir);
    claimed.onCommand(async () => ({ exitCode: 0, stdout: '', stderr: '' }));
    for (const text of ['hello\n', '{"command":"x"}\n', 'x'.repeat(1_048_577)]) {
      const socket = connect(join(dataDir, 'control', '1.sock'));
      socket.on('error', () => {});
      socket.write(text);
      const chunks: Buffer[] = [];
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(socket, 'close');
      assert.match(Buffer.concat(chunks).toString(), /^\{"exitCode":1,.*control line/);
    }
  });

  it('says so when the server dies in the middle of a command', async () => {
    mkdirSync(join(dataDir, 'control'));
    const dying = createServer((socket) => socket.once('data', () => socket.destroy()));
    dying.listen(join(dataDir, 'control', '1.sock'));
    await once(dying, 'listening');
    try {
      await assert.rejects(askRunningServer(dataDir, request), (thrown) =>
        hasCode(thrown, 'STORE_UNAVAILABLE'),
      );
    } finally {
      dying.close();
    }
  });
});
