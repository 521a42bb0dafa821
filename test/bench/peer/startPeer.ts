import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The peer in a process of its own. */
export interface RunningPeer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Beside the installed packages, so that the program finds them; npm leaves this folder alone. */
const built = fileURLToPath(new URL('../../../node_modules/.cache/heard/benchPeer.js', import.meta.url));

/** Compiles the peer: both sides of a comparison run as plain JavaScript, without a loader. */
export async function buildPeer(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./peer.ts', import.meta.url))],
    outfile: built,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}

/** Removes what `buildPeer` made. */
export function removePeer(): void {
  rmSync(built, { force: true });
}

/** Starts the peer and resolves when it listens. `buildPeer` comes first. */
export async function startPeer(): Promise<RunningPeer> {
  const child = spawn(process.execPath, ['--enable-source-maps', built], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => [null]),
  ])) as [string | null];
  if (line === null) throw new Error('The peer ended before it listened');
  return {
    url: (JSON.parse(line) as { url: string }).url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
