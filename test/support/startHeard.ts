import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HeardError } from '../../services/errors.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const program = join(checkout, 'dist', 'bot', 'index.js');

/** A server as people run it: the built program in a process of its own, on a free port, with a data folder of its own. */
export interface RunningHeard {
  /** `http://127.0.0.1:<port>`; the same after a restart. */
  url: string;
  dataDir: string;
  readonly pid: number;
  /** Everything that it has printed so far, over all restarts. */
  output(): string;
  /** Sends the signal and resolves when the process is gone. The data folder stays. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends it if it runs, and starts it again on the same data folder and port, with these settings besides. */
  restart(env?: Record<string, string>): Promise<void>;
  /** Ends it and removes its data folder. May be called twice. */
  stop(): Promise<void>;
}

/** Starts Heard and resolves when it is ready; throws with all that it printed when it ends before that. */
export async function startHeard(env: Record<string, string> = {}): Promise<RunningHeard> {
  buildIfMissing();
  const home = mkdtempSync(join(tmpdir(), 'heard-test-'));
  const dataDir = env.HEARD_DATA_DIR ?? join(home, 'data');
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const printed: string[] = [];
  const launch = async (more: Record<string, string>) => {
    const settings = { ...baseEnvironment(), PORT: port, HEARD_DATA_DIR: dataDir, ...env, ...more };
    const child = run(settings, home, printed);
    await ready(child, url, printed).catch(async (thrown: unknown) => {
      await end(child, 'SIGKILL');
      throw thrown;
    });
    return child;
  };
  let child = await launch({}).catch((thrown: unknown) => {
    rmSync(home, { recursive: true, force: true });
    throw thrown;
  });
  return {
    url,
    dataDir,
    get pid() {
      return child.pid ?? 0;
    },
    output: () => printed.join(''),
    kill: (signal) => end(child, signal),
    restart: async (more = {}) => {
      await end(child, 'SIGTERM');
      child = await launch(more);
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Only what a program needs to run at all: a developer's DATABASE_URL must not reach a test. */
function baseEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG'].map((name) => [name, process.env[name]]);
  return { NODE_ENV: 'test', ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)) };
}

/** `npm test` has built already; a single test run by hand may not have. */
function buildIfMissing(): void {
  if (existsSync(program)) return;
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: checkout, encoding: 'utf8' });
  if (built.status !== 0) throw new HeardError('CONFIG', `The build failed:\n${built.stdout}${built.stderr}`);
}

/** Runs in a folder without a `.env` file, so that a developer's own settings stay out. */
function run(env: Record<string, string>, cwd: string, printed: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  return child;
}

/** How long a first start may take: initialising the embedded store takes seconds, on a busy machine many. */
const startLimit = 90_000;

async function ready(child: ChildProcess, url: string, printed: string[]): Promise<void> {
  const limit = AbortSignal.timeout(startLimit);
  for await (const _ of setInterval(50)) {
    if (hasEnded(child))
      throw new HeardError('CONFIG', `Heard ended before it was ready:\n${printed.join('')}`);
    if (limit.aborted) throw new HeardError('CONFIG', `Heard was not ready in time:\n${printed.join('')}`);
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** How long an asked-for end may take before it is forced. */
const endLimit = 15_000;

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  const force = AbortSignal.timeout(endLimit);
  const kill = () => child.kill('SIGKILL');
  force.addEventListener('abort', kill);
  await exited;
  force.removeEventListener('abort', kill);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string')
    throw new HeardError('CONFIG', 'no free port was given');
  return address.port;
}
