import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, keyFileOf, restore } from '../../bot/backup.ts';
import { HeardError, hasCode } from '../../services/errors.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import type { Database } from '../../services/storage/database.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { openDatabase } from '../../services/storage/openDatabase.ts';
import { typed } from './commands/commandLine.ts';

const said = 'They never came about the boiler';

interface Written {
  id: string;
  wordsId: string;
}

describe('Backup and restore', function () {
  this.timeout(120_000);
  let folder = '';
  let dataDir = '';
  let database: Database;
  const warnings: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-backup-'));
    dataDir = join(folder, 'data');
    database = await openDatabase({
      databaseUrl: null,
      dataDir,
      onWarning: (message) => warnings.push(message),
    });
    await openSeal({ database, dataDir, dataKey: null });
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function units(store: Database, place: string) {
    const seal = await openSeal({ database: store, dataDir: place, dataKey: null });
    return { seal, project: () => null, owes: () => [] };
  }

  /** Opens a record with sealed words, as a turn does. */
  async function write(id: string): Promise<Written> {
    return inUnitOfWork(database, await units(database, dataDir), async (work) => {
      const at = '2026-03-17T10:05:00.000Z';
      const whose = { residentId: 'r', conversationId: null, reference: null };
      await work.open({
        id,
        kind: 'concern',
        landlord: 'belgrave',
        policyVersion: '1',
        openedAt: at,
        ...whose,
      });
      const wordsId = await work.seal(id, `${said} ${id}`);
      const recorded = { occurredOn: '2026-03-17', recordedAt: at, by: { kind: 'heard' as const } };
      await work.append(id, [{ type: 'ConcernHeard', ...recorded }]);
      return { id, wordsId };
    });
  }

  /** The words of these records as another data folder holds them. */
  async function wordsIn(place: string, written: Written[]): Promise<(string | null)[]> {
    const store = await openDatabase({ databaseUrl: null, dataDir: place, onWarning: () => {} });
    try {
      const deps = await units(store, place);
      return await inUnitOfWork(store, deps, async (work) => {
        const found: (string | null)[] = [];
        for (const { id, wordsId } of written) found.push(await work.words(id, wordsId));
        return found;
      });
    } finally {
      await store.close();
    }
  }

  const order = (file: string, withKey = false) => ({ database, file, dataDir, dataKey: null, withKey });

  it('brings back every row that was there, taken while others are being written', async () => {
    const earlier = [await write('a1'), await write('a2')];
    const file = join(folder, 'running.tar.gz');
    const writing = Promise.all(['b1', 'b2', 'b3', 'b4'].map(write));
    const backup = await backUp(order(file, true));
    const later = await writing;
    assert.equal(backup.bytes, statSync(file).size);

    const place = join(folder, 'elsewhere');
    mkdirSync(place);
    assert.deepEqual(await restore({ file, dataDir: place, dataKey: null, withKey: true }), { key: 'fits' });
    const words = await wordsIn(place, [...earlier, ...later]);
    assert.deepEqual(words.slice(0, 2), [`${said} a1`, `${said} a2`]);
    // Each of the others is there whole or not at all.
    for (const [index, { id }] of later.entries()) {
      assert.ok([null, `${said} ${id}`].includes(words[index + 2] ?? null), id);
    }
    assert.equal((await write('after')).id, 'after');
  });

  it('forgets the server that was running, so that the copy can be started at once', async () => {
    const heartbeat = { id: 'running', has_redis: false, heartbeat_at: '2026-03-17T10:05:00.000Z' };
    await database.kysely.insertInto('replicas').values(heartbeat).execute();
    const file = join(folder, 'replica.tar.gz');
    const place = join(folder, 'replica');
    await backUp(order(file, true));
    await restore({ file, dataDir: place, dataKey: null, withKey: true });
    const copy = await openDatabase({ databaseUrl: null, dataDir: place, onWarning: () => {} });
    const known = await copy.kysely.selectFrom('replicas').selectAll().execute();
    await copy.close();
    assert.deepEqual(known, []);
  });

  it('leaves the key out unless it is asked for, and the words sealed', async () => {
    const file = join(folder, 'sealed.tar.gz');
    const backup = await backUp(order(file));
    assert.equal(backup.keyFile, null);
    assert.ok(!existsSync(keyFileOf(file)));
    const place = join(folder, 'withoutKey');
    assert.deepEqual(await restore({ file, dataDir: place, dataKey: null, withKey: false }), {
      key: 'missing',
    });
    await assert.rejects(wordsIn(place, []), (thrown) => hasCode(thrown, 'DATA_KEY_WRONG'));
    writeFileSync(join(place, 'data.key'), readFileSync(join(dataDir, 'data.key')));
    assert.deepEqual(await wordsIn(place, []), []);
  });

  it('lets nobody but its owner read the backup or the key', async () => {
    const file = join(folder, 'private.tar.gz');
    await backUp(order(file, true));
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(keyFileOf(file)).mode & 0o777, 0o600);
  });

  it('never writes over a backup, and leaves nothing half done', async () => {
    const file = join(folder, 'once.tar.gz');
    writeFileSync(file, 'the only good one');
    await assert.rejects(backUp(order(file)), (thrown) => hasCode(thrown, 'REFUSED'));
    assert.equal(readFileSync(file, 'utf8'), 'the only good one');
    await assert.rejects(backUp(order(join(folder, 'nowhere', 'x.tar.gz'))), (thrown) =>
      hasCode(thrown, 'INPUT'),
    );
    assert.ok(readdirSync(folder).every((name) => !name.endsWith('.part')));
    await write('unharmed');
  });

  it('that cannot be written leaves the store at work', async () => {
    await assert.rejects(database.backUp(join(folder, 'nowhere', 'x')), (thrown) => hasCode(thrown, 'INPUT'));
    await write('still at work');
    assert.deepEqual(warnings, []);
  });

  it('never writes over a store', async () => {
    const file = join(folder, 'over.tar.gz');
    await backUp(order(file));
    const before = readdirSync(dataDir).sort();
    await assert.rejects(restore({ file, dataDir, dataKey: null, withKey: false }), (thrown) =>
      hasCode(thrown, 'REFUSED'),
    );
    assert.deepEqual(readdirSync(dataDir).sort(), before);
  });

  it('never writes over another key', async () => {
    const file = join(folder, 'keyed.tar.gz');
    await backUp(order(file, true));
    const place = join(folder, 'otherKey');
    mkdirSync(place);
    writeFileSync(join(place, 'data.key'), `${Buffer.alloc(32).toString('base64')}\n`);
    await assert.rejects(restore({ file, dataDir: place, dataKey: null, withKey: true }), (thrown) =>
      hasCode(thrown, 'REFUSED'),
    );
    assert.deepEqual(readdirSync(place), ['data.key']);
  });

  it('refuses a file that is no backup, or only half of one', async () => {
    const whole = join(folder, 'whole.tar.gz');
    await backUp(order(whole));
    const half = join(folder, 'half.tar.gz');
    writeFileSync(half, readFileSync(whole).subarray(0, 1_000_000));
    const text = join(folder, 'text.tar.gz');
    writeFileSync(text, 'hello');
    const place = join(folder, 'empty');
    for (const file of [half, text, join(folder, 'none.tar.gz')]) {
      await assert.rejects(restore({ file, dataDir: place, dataKey: null, withKey: false }), (thrown) =>
        hasCode(thrown, 'INPUT'),
      );
    }
    assert.ok(!existsSync(place));
  });

  it('says of a PostgreSQL server that it has tools of its own', async () => {
    const server = {
      backUp: async () => {
        throw new HeardError('REFUSED', 'use pg_dump');
      },
    };
    const file = join(folder, 'server.tar.gz');
    await assert.rejects(backUp({ ...order(file), database: server }), (thrown) =>
      hasCode(thrown, 'REFUSED'),
    );
    assert.ok(!existsSync(file) && !existsSync(`${file}.part`));
    const environment = { DATABASE_URL: 'postgresql://localhost/heard', HEARD_DATA_DIR: join(folder, 'x') };
    assert.match((await typed(['restore', file], { environment })).stderr, /pg_restore/);
  });

  it('works from the command line, with the folder warned of and the data on standard output', async () => {
    const place = join(folder, 'typed');
    const backup = join(folder, 'typed.tar.gz');
    await backUp(order(join(folder, 'first.tar.gz'), true));
    const restored = await typed(['restore', 'first.tar.gz', '--with-key'], {
      folder,
      environment: { HEARD_DATA_DIR: place },
    });
    assert.deepEqual([restored.exitCode, restored.stdout], [0, `${place}\n`], restored.stderr);
    const again = await typed(['backup', 'typed.tar.gz', '--with-key'], {
      folder,
      environment: { HEARD_DATA_DIR: place },
    });
    assert.deepEqual([again.exitCode, again.stdout], [0, `${backup}\n`], again.stderr);
    assert.match(again.stderr, /WARNING: .*typed\.tar\.gz\.key is the key/);
  });
});
