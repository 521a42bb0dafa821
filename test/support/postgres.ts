import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  findProgram,
  freePort,
  postgresqlFolders,
  ServerProcess,
  unprivilegedUser,
} from './serverProcess.ts';

/** A PostgreSQL server of the test run's own, on loopback, with fsync on. */
export interface PostgresServer {
  /** The URL of a database of this server. */
  url(database: string): string;
  /** An empty database; gives its URL. */
  freshDatabase(): Promise<string>;
  /** Starts the same data again, on the same port, after `stop`. */
  start(): Promise<void>;
  /** `immediate` is a crash; `fast` closes connections and shuts down in order. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

const aptPackage = 'postgresql';
const ready = 'database system is ready to accept connections';

/** Makes and starts a server of the caller's own. For most tests `freshDatabase` below is enough. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-postgres-'));
  const user = unprivilegedUser('postgres');
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const programs = postgresqlFolders();
  const initdb = findProgram('initdb', aptPackage, programs);
  const made = spawnSync(initdb, ['-D', folder, '-A', 'trust', '-U', 'heard', '-E', 'UTF8', '--no-sync'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = (database: string): string => `postgresql://heard@127.0.0.1:${port}/${database}`;
  const command = [
    findProgram('postgres', aptPackage, programs),
    '-D',
    folder,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=200',
    '-c',
    'lc_messages=C',
  ];
  let process: ServerProcess | null = null;
  let databases = 0;
  const server: PostgresServer = {
    url,
    start: async () => {
      process = await ServerProcess.start(command, { ...user, cwd: folder }, ready);
    },
    stop: async (mode) => {
      await process?.stop(mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
      process = null;
    },
    freshDatabase: async () => {
      databases += 1;
      const name = `heard_${databases}`;
      await ask(url('postgres'), `create database ${name}`);
      return url(name);
    },
    remove: async () => {
      await server.stop('fast');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

let shared: Promise<PostgresServer> | null = null;

/** The run's one shared server, started when first asked for and removed after the last test. */
export function sharedPostgres(): Promise<PostgresServer> {
  shared ??= startPostgres();
  return shared;
}

/** A new, empty database on the shared server; gives its URL. */
export async function freshDatabase(): Promise<string> {
  return (await sharedPostgres()).freshDatabase();
}

/** Ends the shared server. Mocha does it after the last test; programs that are no test call it themselves. */
export async function stopSharedPostgres(): Promise<void> {
  const started = shared;
  shared = null;
  await (await started)?.remove();
}

// At the top of a file's first import this is mocha's root: it runs once, after every test of the run.
if (typeof after === 'function') after('stop PostgreSQL', stopSharedPostgres);
