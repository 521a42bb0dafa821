import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../../../services/errors.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

const isWrong = (thrown: unknown): boolean => hasCode(thrown, 'DATA_KEY_WRONG');

describe('the data key', () => {
  forEachStore((openStore) => {
    let store: TestStore;
    let dataDir: string;
    const open = (dataKey: string | null = null, folder = dataDir) =>
      openSeal({ database: store.database, dataKey, dataDir: folder });

    before(async () => {
      store = await openStore();
    });

    beforeEach(async () => {
      dataDir = mkdtempSync(join(tmpdir(), 'heard-key-'));
      await store.database.kysely.deleteFrom('settings').execute();
    });

    afterEach(() => rmSync(dataDir, { recursive: true }));

    it('is made at the first start, for the owner of the folder alone, and found at the next', async () => {
      const { check } = await open();
      assert.equal(statSync(join(dataDir, 'data.key')).mode & 0o777, 0o600);
      assert.equal((await open()).check, check);
    });

    it('is taken from the environment when it is there, and no file is made', async () => {
      const key = randomBytes(32).toString('base64');
      await open(key);
      assert.equal(existsSync(join(dataDir, 'data.key')), false);
      await open(key);
    });

    it('that is not the one the store was sealed with is found out at the start', async () => {
      await open();
      await assert.rejects(open(randomBytes(32).toString('base64')), isWrong);
    });

    it('is never made anew for a store that was sealed before', async () => {
      await open();
      rmSync(join(dataDir, 'data.key'));
      await assert.rejects(open(), isWrong);
      assert.equal(existsSync(join(dataDir, 'data.key')), false);
    });

    it('of the first of two servers that start at once holds, and the other keeps no key that opens nothing', async () => {
      const folders = ['one', 'two', 'three'].map((name) => join(dataDir, name));
      const outcomes = await Promise.allSettled(folders.map((folder) => open(null, folder)));
      const first = outcomes.findIndex(({ status }) => status === 'fulfilled');
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.deepEqual(
        folders.map((folder) => existsSync(join(folder, 'data.key'))),
        folders.map((_folder, index) => index === first),
      );
    });

    it('must be 32 bytes', async () => {
      await assert.rejects(open('c2hvcnQ='), (thrown) => hasCode(thrown, 'CONFIG'));
    });

    it('lies in no row of the store', async () => {
      await open();
      const rows = JSON.stringify(
        await store.database.kysely.selectFrom('settings').select('value').execute(),
      );
      const key = readFileSync(join(dataDir, 'data.key'), 'utf8').trim();
      assert.ok(!rows.includes(key));
    });
  });
});
