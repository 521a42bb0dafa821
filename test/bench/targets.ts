import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { freePort } from '../support/serverProcess.ts';
import { startHeard } from '../support/startHeard.ts';
import type { LineTo } from './load/orders.ts';
import type { ScriptName } from './load/scripts.ts';
import { startPeer } from './peer/startPeer.ts';

/** What is measured, by name. */
export type TargetName = 'botbuilder' | 'heard on PostgreSQL' | 'heard on PGlite';

/** The two kinds of work: a short chat beside an echo, an intake beside a waterfall. */
export type Work = 'chat' | 'intake';

/** A server that is measured. */
export interface Target {
  name: TargetName;
  /** Its process now: another one after a restart. */
  pid(): number;
  /** The first process of its store, where that is apart. */
  storePid: number | null;
  play(work: Work): { line: LineTo; script: ScriptName };
  /** From the start of the process to the first request served, in milliseconds: with nothing there, and again. */
  boot: { first: number; warm: number };
  /** Ends it and starts it again on what it has stored. Gives the milliseconds that starting took. */
  restart(): Promise<number>;
  stop(): Promise<void>;
}

async function timed<T>(work: () => Promise<T>): Promise<{ made: T; milliseconds: number }> {
  const started = performance.now();
  const made = await work();
  return { made, milliseconds: performance.now() - started };
}

/** Starts plain botbuilder, twice, so that both starts are known. */
export async function startBotbuilder(): Promise<Target> {
  const first = await timed(startPeer);
  let running = first.made;
  const restart = async (): Promise<number> => {
    await running.stop();
    const again = await timed(startPeer);
    running = again.made;
    return again.milliseconds;
  };
  const warm = await restart();
  const paths = { chat: ['/echo', 'chat'], intake: ['/waterfall', 'waterfall'] } as const;
  return {
    name: 'botbuilder',
    pid: () => running.pid,
    storePid: null,
    play: (work) => {
      const [path, script] = paths[work];
      return { line: { kind: 'connector', bot: `${running.url}${path}` }, script };
    },
    boot: { first: first.milliseconds, warm },
    restart,
    stop: () => running.stop(),
  };
}

/** Starts Heard with its embedded store. */
export async function startHeardOnPglite(): Promise<Target> {
  return startOurs('heard on PGlite', {}, { storePid: null, stopStore: async () => {} });
}

/** Starts Heard on a PostgreSQL server of its own, with fsync on. */
export async function startHeardOnPostgres(): Promise<Target> {
  const postgres = await startPostgres();
  try {
    const url = await postgres.freshDatabase();
    const store = { storePid: await firstProcessOf(url), stopStore: () => postgres.remove() };
    return await startOurs('heard on PostgreSQL', { DATABASE_URL: url }, store);
  } catch (thrown) {
    await postgres.remove();
    throw thrown;
  }
}

/**
 * As people run it in production. TRUST_PROXY lets the load generator come from many addresses: Heard lets one address
 * open 120 chats a minute.
 */
async function startOurs(
  name: TargetName,
  more: Record<string, string>,
  store: { storePid: number | null; stopStore: () => Promise<void> },
): Promise<Target> {
  const port = String(await freePort());
  const secret = randomBytes(32).toString('base64url');
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
    DIRECT_LINE_SECRET: secret,
    TRUST_PROXY: '1',
    ...more,
  };
  const { made: heard, milliseconds: first } = await timed(() => startHeard(env));
  const restart = async (): Promise<number> => {
    await heard.kill('SIGTERM');
    return (await timed(() => heard.restart())).milliseconds;
  };
  const warm = await restart();
  return {
    name,
    pid: () => heard.pid,
    storePid: store.storePid,
    play: (work) => ({
      line: { kind: 'directLine', at: { url: heard.url, secret, landlord: 'belgrave' } },
      script: work,
    }),
    boot: { first, warm },
    restart,
    stop: async () => {
      await heard.stop();
      await store.stopStore();
    },
  };
}

/** The process that all others of a PostgreSQL server are children of. */
async function firstProcessOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fsync: string; file: string }>(
      `select current_setting('fsync') as fsync, pg_read_file('postmaster.pid') as file`,
    );
    const [row] = rows;
    if (row?.fsync !== 'on')
      throw new Error('This PostgreSQL does not fsync: nothing on it would be durable');
    return Number(row.file.split('\n')[0]);
  } finally {
    await client.end();
  }
}
