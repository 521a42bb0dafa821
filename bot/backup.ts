import { execFile } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HeardError, hasCode } from '../services/errors.ts';
import type { Database } from '../services/storage/database.ts';
import { openSeal } from '../services/storage/dataKey.ts';
import { openDatabase } from '../services/storage/openDatabase.ts';

const run = promisify(execFile);

/** What is backed up and where to. Paths are absolute. */
export interface BackupOrder {
  database: Pick<Database, 'backUp'>;
  file: string;
  dataDir: string;
  /** HEARD_DATA_KEY, or null when the key lies in the data folder. */
  dataKey: string | null;
  /** Also copies the key, to `<file>.key`. Whoever has both files can read what residents wrote. */
  withKey: boolean;
}

/** A backup that was written and read back. */
export interface Backup {
  file: string;
  bytes: number;
  keyFile: string | null;
}

/** Where a backup's copy of the data key lies. */
export function keyFileOf(file: string): string {
  return `${file}.key`;
}

/**
 * Backs up the embedded store while it is running, as it is between two transactions. The words inside stay sealed; the key
 * stays apart unless it is asked for. The file appears under its name only when it is whole and was read back once.
 * Throws REFUSED for a file that exists (the only good backup must not be written over) and on a PostgreSQL server.
 */
export async function backUp(order: BackupOrder): Promise<Backup> {
  const { database, file, withKey } = order;
  const keyFile = withKey ? keyFileOf(file) : null;
  for (const target of [file, ...(keyFile === null ? [] : [keyFile])]) {
    if (existsSync(target)) throw new HeardError('REFUSED', `${target} exists already; choose another name`);
  }
  const unfinished = `${file}.part`;
  try {
    // Found out here, not by the store's thread: a folder that is not there must not trouble those who are writing.
    await writeFile(unfinished, '', { mode: 0o600 });
  } catch (cause) {
    throw new HeardError('INPUT', `${unfinished} cannot be written`, { cause });
  }
  try {
    await database.backUp(unfinished);
    await proveWhole(unfinished);
    if (keyFile !== null) await writeFile(keyFile, `${await keyOf(order)}\n`, { mode: 0o600, flag: 'wx' });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { file, bytes: (await stat(file)).size, keyFile };
}

/** The files without which no store opens. */
const essential = ['PG_VERSION', 'global/pg_control'];

/** Reads the whole archive (its checksums are checked on the way) and looks for what must be in it. */
async function proveWhole(archive: string): Promise<void> {
  const names = await listed(archive);
  const missing = essential.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new HeardError('INPUT', `${archive} is no backup of Heard: no ${missing.join(', no ')}`);
}

async function listed(archive: string): Promise<string[]> {
  try {
    const { stdout } = await run('tar', ['-tzf', archive], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.split('\n').map((name) => name.replace(/^\/|^\.\//, ''));
  } catch (cause) {
    throw new HeardError('INPUT', `${archive} cannot be read as a backup`, { cause });
  }
}

async function keyOf({ dataKey, dataDir }: BackupOrder): Promise<string> {
  return dataKey ?? (await readFile(join(dataDir, 'data.key'), 'utf8')).trim();
}

/** What is restored and where to. The folder must be this process's own: see `claimDataFolder`. */
export interface RestoreOrder {
  file: string;
  dataDir: string;
  dataKey: string | null;
  /** Also puts `<file>.key` in its place. */
  withKey: boolean;
}

/** A store that was restored and opened once. */
export interface Restored {
  /** Whether the key that belongs to it is there: without it the server does not start. */
  key: 'fits' | 'missing';
}

/**
 * Restores a backup into a data folder without a store. Throws REFUSED when there is one: nothing is ever written over; INPUT
 * when the file is no backup; VERSION_UNKNOWN when another version wrote it.
 */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const { file, dataDir, withKey } = order;
  const store = join(dataDir, 'pgdata');
  await mustBeFree(dataDir);
  await proveWhole(file);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (withKey) await putKey(keyFileOf(file), join(dataDir, 'data.key'));
  await unpack(file, store);
  return { key: await opened(order) };
}

async function putKey(from: string, to: string): Promise<void> {
  try {
    const key = await readFile(from, 'utf8');
    const there = existsSync(to) ? await readFile(to, 'utf8') : null;
    if (there !== null && there.trim() !== key.trim()) {
      throw new HeardError('REFUSED', `${to} holds another key; move it away first`);
    }
    await writeFile(to, key, { mode: 0o600 });
  } catch (cause) {
    if (cause instanceof HeardError) throw cause;
    throw new HeardError('INPUT', `the key ${from} cannot be copied to ${to}`, { cause });
  }
}

/** The store appears under its name only when it is whole and on the disk. */
async function unpack(archive: string, store: string): Promise<void> {
  const unfinished = `${store}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    await run('tar', ['-xzf', archive, '-C', unfinished, '--no-same-owner']);
    syncFiles(unfinished);
    await rename(unfinished, store);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw new HeardError('INPUT', `${archive} cannot be unpacked into ${dirname(store)}`, { cause });
  }
}

function syncFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const handle = openSync(join(entry.parentPath, entry.name), 'r');
    fsyncSync(handle);
    closeSync(handle);
  }
}

/** Opens the restored store once, so that whoever restores it knows now, not at the next start. */
async function opened({ dataDir, dataKey }: RestoreOrder): Promise<Restored['key']> {
  const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
  try {
    // The server that was running when this was backed up does not use the copy: the next start must not wait for it.
    await database.kysely.deleteFrom('replicas').execute();
    await openSeal({ database, dataDir, dataKey });
    return 'fits';
  } catch (thrown) {
    if (hasCode(thrown, 'DATA_KEY_WRONG')) return 'missing';
    throw thrown;
  } finally {
    await database.close();
  }
}

/** Nothing may be in it but our own lock and, maybe, the key that was put there beforehand. */
async function mustBeFree(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch(() => [] as string[]);
  const there = names.filter((name) => name !== 'control' && name !== 'data.key');
  if (there.length === 0) return;
  throw new HeardError(
    'REFUSED',
    `${dataDir} is not empty (${there.slice(0, 3).join(', ')}); restore into a folder of its own`,
  );
}
