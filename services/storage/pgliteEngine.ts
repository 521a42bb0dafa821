import { fsyncSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { HeardError } from '../errors.ts';
import { hexOfBytes, sqlParsers } from './sqlTypes.ts';

interface OpenFile {
  nfd?: number;
}
interface WasmModule {
  NODEFS: { stream_ops: { fsync?: (file: OpenFile) => number } };
}

/**
 * A folder on disk whose fsync is real. PGlite's own only pretends: after a power cut, rows that residents were told are
 * safe would be gone. Counts its syncs so that the store can prove it at every start.
 */
class DurableFolder extends NodeFS {
  syncs = 0;

  override async init(...given: Parameters<NodeFS['init']>): Promise<Awaited<ReturnType<NodeFS['init']>>> {
    const made = await super.init(...given);
    const useRealSync = (module: unknown): void => {
      (module as WasmModule).NODEFS.stream_ops.fsync = (file) => {
        if (file.nfd !== undefined) {
          fsyncSync(file.nfd);
          this.syncs += 1;
        }
        return 0;
      };
    };
    const { preRun } = made.emscriptenOpts;
    const before = Array.isArray(preRun) ? preRun : preRun === undefined ? [] : [preRun];
    made.emscriptenOpts.preRun = [...before, useRealSync] as typeof preRun;
    return made;
  }
}

/** The embedded PostgreSQL with a folder under it. */
export interface Engine {
  db: PGlite;
  /** How often files were really synced to disk since it was opened. */
  syncs(): number;
}

// `-F` turns fsync off. wal_sync_method must be fsync: fdatasync is an empty stub in this build, open_sync crashes it.
// 128 MB of buffers would double the process; the operating system caches the files anyway.
const settings = [
  'fsync=on',
  'wal_sync_method=fsync',
  'synchronous_commit=on',
  'shared_buffers=8MB',
  'max_wal_size=64MB',
  'min_wal_size=32MB',
  // A log file that is used again has words in it that were erased since; backups are copies of the files.
  'wal_recycle=off',
  'TimeZone=UTC',
  // Statements are planned once, while tables are small; a plan that reads the whole of one would stay when it has grown.
  'enable_seqscan=off',
];
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...settings.flatMap((setting) => ['-c', setting]),
];

// V8 compiles again, and better, what of the wasm has run for a while. Compiling so much of PostgreSQL takes 60 MB that
// stay with the process; a thousand times later, what a report runs through still gets it, and a chat answers as fast.
const compileBetterAfter = '--wasm-tiering-budget=1800000000';

/** Opens the folder, makes it first when it is empty (700 MB: only ever in a process of its own), and proves that it is durable. */
export async function openEngine(folder: string): Promise<Engine> {
  setFlagsFromString(compileBetterAfter);
  const files = new DurableFolder(folder);
  const db = await PGlite.create({
    fs: files,
    startParams,
    parsers: sqlParsers,
    serializers: { 17: hexOfBytes },
  });
  await proveDurable(db, files);
  return { db, syncs: () => files.syncs };
}

async function proveDurable(db: PGlite, files: DurableFolder): Promise<void> {
  const { rows } = await db.query<{ fsync: string }>(`select current_setting('fsync') as fsync`);
  const before = files.syncs;
  // Writes to the write-ahead log and nowhere else: the commit must sync it.
  await db.query(`select pg_logical_emit_message(true, 'heard', 'durable')`);
  if (rows[0]?.fsync !== 'on' || files.syncs === before) {
    throw new HeardError('STORE_UNAVAILABLE', 'The embedded store does not sync its files to disk');
  }
}
