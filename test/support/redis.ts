import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort, ServerProcess } from './serverProcess.ts';

/** A Redis of a test's own, on loopback, keeping nothing on disk. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Freezes it (it accepts connections and answers nothing) or lets it go on. */
  freeze(frozen: boolean): void;
  remove(): Promise<void>;
}

/** Makes and starts a Redis server. */
export async function startRedis(): Promise<RedisServer> {
  const program = findProgram('redis-server', 'redis-server');
  const folder = mkdtempSync(join(tmpdir(), 'heard-redis-'));
  const port = await freePort();
  const command = [program, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  let process: ServerProcess | null = null;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      process = await ServerProcess.start(command, { cwd: folder }, 'Ready to accept connections');
    },
    kill: async () => {
      await process?.stop('SIGKILL');
      process = null;
    },
    freeze: (frozen) => process?.signal(frozen ? 'SIGSTOP' : 'SIGCONT'),
    remove: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

let shared: Promise<RedisServer> | null = null;

/** The run's one shared Redis, started when first asked for and ended after the last test. */
export function sharedRedis(): Promise<RedisServer> {
  shared ??= startRedis();
  return shared;
}

/** Ends the shared Redis. Mocha does it after the last test; programs that are no test call it themselves. */
export async function stopSharedRedis(): Promise<void> {
  const started = shared;
  shared = null;
  await (await started)?.remove();
}

// At the top of a file's first import this is mocha's root: it runs once, after every test of the run.
if (typeof after === 'function') after('stop Redis', stopSharedRedis);
