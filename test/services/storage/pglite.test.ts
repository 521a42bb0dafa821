import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { hasCode } from '../../../services/errors.ts';
import { type Database, storeOver } from '../../../services/storage/database.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { PgliteSource } from '../../../services/storage/pglite.ts';
import { PgliteThread } from '../../../services/storage/pgliteThread.ts';
import { siblingModule } from '../../../services/storage/siblingModule.ts';
import { StoreDriver } from '../../../services/storage/storeDriver.ts';
import { freshEmbeddedPlace, openStoreAt, type StorePlace } from '../../support/stores.ts';

const isUnavailable = (thrown: unknown): boolean => hasCode(thrown, 'STORE_UNAVAILABLE');

describe('the embedded store', () => {
  let place: StorePlace;
  const open: (() => Promise<void>)[] = [];
  const folders: string[] = [];

  before(async function () {
    this.timeout(120_000);
    folders.push((await freshEmbeddedPlace()).dataDir);
  });

  beforeEach(async () => {
    place = await freshEmbeddedPlace();
    folders.push(place.dataDir);
  });

  afterEach(async () => {
    for (const close of open.splice(0)) await close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function source(
    worker?: URL,
    statementMilliseconds = 10_000,
  ): Promise<{ source: PgliteSource; database: Database; warnings: string[] }> {
    const warnings: string[] = [];
    const opened = await PgliteSource.open({
      dataDir: place.dataDir,
      statementMilliseconds,
      restartMilliseconds: 0,
      onWarning: (message) => warnings.push(message),
      ...(worker === undefined ? {} : { worker }),
    });
    const database = storeOver(new StoreDriver(opened), {
      mode: 'pglite',
      where: '',
      backUp: (file) => opened.backUp(file),
    });
    open.push(() => database.close());
    return { source: opened, database, warnings };
  }

  const put = (database: Database, key: string) =>
    database.kysely.insertInto('settings').values({ key, value: 'x' }).execute();

  const keys = async (database: Database): Promise<string[]> =>
    (await database.kysely.selectFrom('settings').select('key').orderBy('key').execute()).map(
      ({ key }) => key,
    );

  it('really syncs its files to disk with every commit, and with nothing else', async () => {
    const { source: engine, database } = await source();
    await put(database, 'warm');
    const before = await engine.syncs();
    for (const key of ['a', 'b', 'c']) await put(database, key);
    const after = await engine.syncs();
    assert.ok(after - before >= 3, `${after - before} syncs for 3 commits`);
    await database.transaction(async (transaction) => {
      await transaction.insertInto('settings').values({ key: 'd', value: 'x' }).execute();
      await transaction.insertInto('settings').values({ key: 'e', value: 'x' }).execute();
    });
    assert.ok((await engine.syncs()) > after);
    const quiet = await engine.syncs();
    await keys(database);
    assert.equal(await engine.syncs(), quiet);
  });

  it('is opened by one at a time in a process', async () => {
    await source();
    await assert.rejects(source(), (thrown) => hasCode(thrown, 'DATA_FOLDER_IN_USE'));
    await open.splice(0)[0]?.();
    await source();
  });

  it('starts anew when its first start was killed half-way', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'heard-half-'));
    folders.push(dataDir);
    mkdirSync(join(dataDir, 'pgdata.unfinished', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'pgdata.unfinished', 'PG_VERSION'), '18');
    const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
    open.push(() => database.close());
    assert.deepEqual(readdirSync(dataDir), ['pgdata']);
    assert.deepEqual(await keys(database), []);
    assert.equal(statSync(join(dataDir, 'pgdata')).mode & 0o077, 0);
  }).timeout(120_000);

  it('refuses a folder that another PostgreSQL wrote', async () => {
    writeFileSync(join(place.dataDir, 'pgdata', 'PG_VERSION'), '17\n');
    await assert.rejects(source(), (thrown) => hasCode(thrown, 'VERSION_UNKNOWN'));
  });

  it('says what is wrong when its folder is damaged', async () => {
    rmSync(join(place.dataDir, 'pgdata', 'global'), { recursive: true });
    await assert.rejects(source(), isUnavailable);
  }).timeout(70_000);

  it('replaces a thread that computes without end, and loses nothing that was committed', async () => {
    const { database, warnings } = await source(undefined, 1_000);
    await put(database, 'before');
    const endless = sql`with recursive n as (select 1 as i union all select i + 1 from n) select count(*) from n`;
    await assert.rejects(endless.execute(database.kysely), isUnavailable);
    await put(database, 'after');
    assert.deepEqual(await keys(database), ['after', 'before']);
    assert.equal(warnings.length, 1);
  });

  it('lets no transaction go on that began before the thread was replaced', async () => {
    const { database } = await source(undefined, 1_000);
    const half = database.transaction(async (transaction) => {
      await transaction.insertInto('settings').values({ key: 'half', value: 'x' }).execute();
      const endless = sql`with recursive n as (select 1 as i union all select i + 1 from n) select count(*) from n`;
      await endless.execute(transaction).catch(() => {});
      await transaction.insertInto('settings').values({ key: 'other half', value: 'x' }).execute();
    });
    await assert.rejects(half, isUnavailable);
    assert.deepEqual(await keys(database), []);
  });

  it('says so while its disk is full, and goes on by itself with everything it had once there is room', async () => {
    const { database } = await source(siblingModule(import.meta.url, 'fullDiskWorker'));
    await put(database, 'before');
    writeFileSync(join(place.dataDir, 'full'), '');
    await assert.rejects(put(database, 'lost'), isUnavailable);
    await assert.rejects(put(database, 'lost too'), isUnavailable);
    rmSync(join(place.dataDir, 'full'));
    await put(database, 'after');
    assert.deepEqual(await keys(database), ['after', 'before']);
  }).timeout(90_000);

  it('keeps its write-ahead log from growing for ever', async () => {
    const { database } = await source();
    await sql`create table heap (bytes bytea)`.execute(database.kysely);
    await sql`alter table heap alter column bytes set storage external`.execute(database.kysely);
    const bytes = Buffer.alloc(300_000, 1);
    for (let count = 0; count < 300; count += 1) {
      await sql`insert into heap values (${bytes})`.execute(database.kysely);
    }
    const { rows } = await sql<{ size: number }>`select sum(size)::int8 as size from pg_ls_waldir()`.execute(
      database.kysely,
    );
    assert.ok((rows[0]?.size ?? 0) <= 64 * 1024 * 1024, `${rows[0]?.size} bytes of log`);
  }).timeout(60_000);

  it('is backed up while it runs, and the backup opens as the store it was', async () => {
    const store = await openStoreAt(place);
    open.push(() => store.close());
    await put(store.database, 'kept');
    const file = join(place.dataDir, 'backup.tar.gz');
    await store.database.backUp(file);
    await put(store.database, 'later');
    assert.equal(statSync(file).mode & 0o077, 0);
    const restored = mkdtempSync(join(tmpdir(), 'heard-restored-'));
    folders.push(restored);
    mkdirSync(join(restored, 'pgdata'), { mode: 0o700 });
    assert.equal(spawnSync('tar', ['-xzf', file, '-C', join(restored, 'pgdata')]).status, 0);
    cpSync(join(place.dataDir, 'data.key'), join(restored, 'data.key'));
    const again = await openStoreAt({ databaseUrl: null, dataDir: restored });
    open.push(() => again.close());
    assert.deepEqual(
      (await keys(again.database)).filter((key) => key !== 'data_key_check'),
      ['kept'],
    );
  }).timeout(60_000);

  it('leaves no process behind that made it', () => {
    const children = spawnSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' }).stdout;
    assert.equal(children.includes(`--make-embedded-store ${place.dataDir}`), false);
    assert.equal(existsSync(join(place.dataDir, 'pgdata.unfinished')), false);
  });

  it('ends its thread even when the database inside does not answer any more', async () => {
    const thread = await PgliteThread.open(
      siblingModule(new URL('../../../services/storage/database.ts', import.meta.url).href, 'pgliteWorker'),
      join(place.dataDir, 'pgdata'),
    );
    const endless =
      'with recursive n as (select 1 as i union all select i + 1 from n) select count(*) from n';
    const asked = thread.ask({ ask: 'run', statements: [{ sql: endless, values: [] }] }, 60_000);
    await Promise.all([assert.rejects(asked, isUnavailable), thread.terminate()]);
  });
});
