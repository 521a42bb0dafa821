import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { HeardError, hasCode } from '../../../services/errors.ts';
import { describeDatabaseUrl } from '../../../services/storage/postgresql.ts';
import { isTaken, SqlError } from '../../../services/storage/storeErrors.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { forEachStore, openStoreAt, type TestStore } from '../../support/stores.ts';

const coded =
  (code: Parameters<typeof hasCode>[1]) =>
  (thrown: unknown): boolean =>
    hasCode(thrown, code);

const never = new Promise<never>(() => {});

describe('the store', () => {
  forEachStore((openStore, name) => {
    let store: TestStore;
    let last = 0;
    const newKey = (): string => {
      last += 1;
      return `key ${last}`;
    };
    const put = (on: TestStore['database']['kysely'], key: string) =>
      on.insertInto('settings').values({ key, value: 'x' }).execute();
    const isThere = async (key: string): Promise<boolean> =>
      (await store.database.kysely.selectFrom('settings').select('key').where('key', '=', key).execute())
        .length === 1;

    before(async () => {
      store = await openStore();
    });

    it('commits a transaction that succeeds and leaves nothing of one that fails', async () => {
      const [kept, lost] = [newKey(), newKey()];
      const given = await store.database.transaction(async (transaction) => {
        await put(transaction, kept);
        return 'given';
      });
      assert.equal(given, 'given');
      const failed = store.database.transaction(async (transaction) => {
        await put(transaction, lost);
        throw new HeardError('INPUT', 'half-way');
      });
      await assert.rejects(failed, /half-way/);
      assert.deepEqual([await isThere(kept), await isThere(lost)], [true, false]);
    });

    it('never commits after a refused statement, even when the refusal was swallowed', async () => {
      const key = newKey();
      const swallowed = store.database.transaction(async (transaction) => {
        await put(transaction, key);
        await put(transaction, key).catch(() => {});
      });
      await assert.rejects(swallowed, coded('TRANSACTION_MISUSE'));
      assert.equal(await isThere(key), false);
    });

    it('refuses at once what would wait for itself for ever: a query past the transaction it is inside of', async () => {
      const key = newKey();
      const past = store.database.transaction(async (transaction) => {
        await put(transaction, key);
        await isThere(key);
      });
      await assert.rejects(past, coded('TRANSACTION_MISUSE'));
      const nested = store.database.transaction(() => store.database.transaction(async () => {}));
      await assert.rejects(nested, coded('TRANSACTION_MISUSE'));
      assert.equal(await isThere(key), false);
    });

    it('refuses transactions that have no time limit', async () => {
      const unlimited = store.database.kysely
        .transaction()
        .execute(async (transaction) => put(transaction, newKey()));
      await assert.rejects(unlimited, coded('TRANSACTION_MISUSE'));
    });

    it('runs a script with a transaction of its own, answers with all its rows, and leaves none open when it is refused', async () => {
      const [kept, lost] = [newKey(), newKey()];
      const insert = (key: string) => `insert into settings values ('${key}', 'x') returning key`;
      const rows = await store.database.script(
        `begin; select 1 as one; ${insert(kept)}; commit; select 2 as two`,
      );
      assert.deepEqual(rows, [{ one: 1 }, { key: kept }, { two: 2 }]);
      const refused = store.database.script(`begin; ${insert(lost)}; ${insert(kept)}; commit`);
      await assert.rejects(refused, (thrown) => isTaken(thrown, 'settings_pkey'));
      assert.deepEqual([await isThere(kept), await isThere(lost)], [true, false]);
      await assert.rejects(
        store.database.transaction(() => store.database.script('select 1')),
        coded('TRANSACTION_MISUSE'),
      );
    });

    it('serves what was started inside a transaction and goes on after it', async () => {
      let end = (): void => {};
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      let later: Promise<boolean> = Promise.resolve(false);
      await store.database.transaction(async () => {
        later = over.then(() => isThere('nothing'));
      });
      end();
      assert.equal(await later, false);
    });

    it('ends a transaction that takes too long, whatever it waits for, and goes on', async () => {
      const key = newKey();
      const hanging = store.database.transaction(async (transaction) => {
        await put(transaction, key);
        return never;
      }, 50);
      await assert.rejects(hanging, coded('TRANSACTION_TIMEOUT'));
      const queued = store.database.transaction(() => never, 50);
      await assert.rejects(queued, coded('TRANSACTION_TIMEOUT'));
      assert.equal(await isThere(key), false);
    });

    it('runs nothing of a transaction after its time, not even by itself', async () => {
      const key = newKey();
      let goOn = (): void => {};
      const late = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      let outcome: Promise<unknown> = Promise.resolve();
      const slow = store.database.transaction(async (transaction) => {
        await put(transaction, newKey());
        outcome = late.then(() => put(transaction, key)).catch((thrown: unknown) => thrown);
        return never;
      }, 50);
      await assert.rejects(slow, coded('TRANSACTION_TIMEOUT'));
      goOn();
      assert.ok((await outcome) instanceof Error);
      assert.equal(await isThere(key), false);
    });

    it('lets transactions in one after another or side by side, without losing an update', async () => {
      const key = newKey();
      await store.database.kysely.insertInto('settings').values({ key, value: '0' }).execute();
      const add = () =>
        store.database.transaction(async (transaction) => {
          const { value } = await transaction
            .selectFrom('settings')
            .select('value')
            .where('key', '=', key)
            .forUpdate()
            .executeTakeFirstOrThrow();
          await transaction
            .updateTable('settings')
            .set({ value: String(Number(value) + 1) })
            .where('key', '=', key)
            .execute();
        });
      await Promise.all(Array.from({ length: 30 }, add));
      const row = await store.database.kysely
        .selectFrom('settings')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      assert.equal(row.value, '30');
    });

    it('names the key that is taken, and nothing of the row', async () => {
      const key = newKey();
      await put(store.database.kysely, key);
      const taken = await put(store.database.kysely, key).catch((thrown: unknown) => thrown);
      assert.ok(isTaken(taken, 'settings_pkey'));
      assert.ok(taken instanceof SqlError);
      assert.ok(
        !JSON.stringify(Object.getOwnPropertyNames(taken).map((each) => Reflect.get(taken, each))).includes(
          key,
        ),
      );
    });

    it('is brought up to date once, however many servers start on it and however often', async () => {
      await store.close();
      store = await openStoreAt(store.place);
      const others =
        name === 'PGlite' ? [] : await Promise.all([1, 2, 3].map(() => openStoreAt(store.place)));
      const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(
        store.database.kysely,
      );
      for (const other of others) await other.close();
      assert.equal(new Set(rows.map((row) => row.name)).size, rows.length);
    });

    it('is refused when a newer version of Heard has been here', async () => {
      await sql`insert into migrations (name, timestamp) values ('9999-later', '2030')`.execute(
        store.database.kysely,
      );
      await store.close();
      await assert.rejects(openStoreAt(store.place), coded('VERSION_UNKNOWN'));
    });

    it('says that it is not available once it is closed, and closes as often as one likes', async () => {
      await store.close();
      await store.close();
      await assert.rejects(isThere('key'), coded('STORE_UNAVAILABLE'));
      await assert.rejects(
        store.database.transaction(async () => {}),
        coded('STORE_UNAVAILABLE'),
      );
    });
  });
});

describe('a PostgreSQL server as the store', () => {
  it('is told without its password', () => {
    assert.equal(
      describeDatabaseUrl('postgresql://heard:s3cret@db.example:5433/heard?sslmode=require&password=s3cret'),
      'postgresql://heard@db.example:5433/heard',
    );
    for (const wrong of ['', 'db.example', 'mysql://heard@db/heard']) {
      assert.throws(() => describeDatabaseUrl(wrong), coded('CONFIG'));
    }
  });

  it('that brings several empty databases up to date at the same moment does so once', async function () {
    this.timeout(60_000);
    const server = await startPostgres();
    const dataDir = mkdtempSync(join(tmpdir(), 'heard-race-'));
    try {
      const place = { databaseUrl: await server.freshDatabase(), dataDir };
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStoreAt(place)));
      for (const store of stores) await store.close();
    } finally {
      await server.remove();
      rmSync(dataDir, { recursive: true });
    }
  });

  describe('when it goes away', () => {
    let server: PostgresServer;
    let store: TestStore;
    let dataDir: string;

    beforeEach(async function () {
      this.timeout(60_000);
      server = await startPostgres();
      dataDir = mkdtempSync(join(tmpdir(), 'heard-away-'));
      store = await openStoreAt({ databaseUrl: await server.freshDatabase(), dataDir });
    });

    afterEach(async function () {
      this.timeout(60_000);
      await store.close();
      await server.remove();
      rmSync(dataDir, { recursive: true });
    });

    const ask = () => sql`select 1`.execute(store.database.kysely);

    it('is said to be unavailable, in the middle of a transaction too, and is used again when it is back', async () => {
      const broken = store.database.transaction(async (transaction) => {
        await sql`select 1`.execute(transaction);
        await server.stop('immediate');
        await sql`select 1`.execute(transaction);
      });
      await assert.rejects(broken, coded('STORE_UNAVAILABLE'));
      await assert.rejects(ask(), coded('STORE_UNAVAILABLE'));
      await server.start();
      await ask();
    }).timeout(60_000);

    it('ends no process of ours, whether its connections idle or wait inside a transaction', async () => {
      await Promise.all(Array.from({ length: 5 }, ask));
      const idle = store.database.transaction(async (transaction) => {
        await sql`select 1`.execute(transaction);
        const warned = store.nextWarning();
        await server.stop('immediate');
        // The connections' end is noticed while nobody asks anything of them.
        await warned;
      });
      await assert.rejects(idle, coded('STORE_UNAVAILABLE'));
    }).timeout(60_000);
  });

  it('that is reached and does not answer is said to be unavailable', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const dataDir = mkdtempSync(join(tmpdir(), 'heard-silent-'));
    const place = { databaseUrl: `postgresql://heard@127.0.0.1:${port}/heard`, dataDir };
    await assert.rejects(openStoreAt(place), coded('STORE_UNAVAILABLE'));
    for (const socket of sockets) socket.destroy();
    silent.close();
    rmSync(dataDir, { recursive: true });
  }).timeout(30_000);
});
