import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { HeardError } from '../errors.ts';
import type { Database } from './database.ts';
import { type Seal, sealWith } from './seal.ts';

/** Where the data key comes from. */
export interface DataKeyOptions {
  database: Database;
  /** HEARD_DATA_KEY: 32 bytes as base64. Null: the file `data.key` in the data folder, made at the first start. */
  dataKey: string | null;
  dataDir: string;
}

const bytes = 32;
const settingName = 'data_key_check';

/**
 * The lock on people's words, with a key that is proven to be this store's. A wrong key must be found at the start, not
 * by the resident whose words then cannot be read. A new key is made only for a store that has never had one.
 * Throws DATA_KEY_WRONG, CONFIG (not 32 bytes of base64).
 */
export async function openSeal(options: DataKeyOptions): Promise<Seal> {
  const { database, dataKey, dataDir } = options;
  const known = await storedCheck(database);
  const file = join(dataDir, 'data.key');
  const isNew = dataKey === null && known === null && !existsSync(file);
  if (isNew) writeKey(dataDir, file);
  const seal = sealWith(dataKey === null ? readKey(file) : decode(dataKey, 'HEARD_DATA_KEY'));
  if ((known ?? (await storeCheck(database, seal.check))) === seal.check) return seal;
  // Another server with a key of its own was first by a hair. Ours has sealed nothing, and must not be taken for the key.
  if (isNew) rmSync(file, { force: true });
  throw wrongKey();
}

async function storedCheck(database: Database): Promise<string | null> {
  const row = await database.kysely
    .selectFrom('settings')
    .select('value')
    .where('key', '=', settingName)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Stores the check value unless another server has stored one meanwhile. Gives the one that holds. */
async function storeCheck(database: Database, check: string): Promise<string | null> {
  await database.kysely
    .insertInto('settings')
    .values({ key: settingName, value: check })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return storedCheck(database);
}

function readKey(file: string): Buffer {
  if (!existsSync(file)) throw wrongKey();
  return decode(readFileSync(file, 'utf8').trim(), file);
}

function decode(text: string, source: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length === bytes) return key;
  throw new HeardError(
    'CONFIG',
    `${source} must hold ${bytes} bytes as base64, for example from: openssl rand -base64 32`,
  );
}

/** On the disk before anything is sealed with it: words sealed with a key that a power cut takes are lost for good. */
function writeKey(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const handle = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(handle, `${randomBytes(bytes).toString('base64')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, file);
  const folder = openSync(dataDir, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function wrongKey(): HeardError {
  return new HeardError(
    'DATA_KEY_WRONG',
    'The data key is not the one that this store was sealed with: put back the file data.key that belongs to it, or set HEARD_DATA_KEY',
  );
}
