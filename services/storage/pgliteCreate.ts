import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HeardError } from '../errors.ts';
import { creatorArgument, embeddedMajorVersion } from './pgliteProtocol.ts';
import { siblingModule } from './siblingModule.ts';

/**
 * Makes the embedded store's folder when it is not there, in a child process that takes its 700 MB with it. The folder
 * appears under its name only when it is whole: a first start that is killed half-way starts anew.
 * Throws STORE_UNAVAILABLE when it cannot be made, VERSION_UNKNOWN when another PostgreSQL wrote it.
 */
export async function ensureStoreFolder(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) {
    const written = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
    if (written === embeddedMajorVersion) return;
    throw new HeardError(
      'VERSION_UNKNOWN',
      `The data folder was written by PostgreSQL ${written}; this version of Heard reads ${embeddedMajorVersion}`,
    );
  }
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  await createInChild(unfinished);
  await syncTree(unfinished);
  renameSync(unfinished, folder);
  await syncPath(dirname(folder));
}

const syncsAtOnce = 64;

async function createInChild(folder: string): Promise<void> {
  const child = fork(
    fileURLToPath(siblingModule(import.meta.url, 'pgliteInitdb')),
    [creatorArgument, folder],
    {
      // A debugger's port cannot be shared with a child.
      execArgv: process.execArgv.filter((argument) => !argument.startsWith('--inspect')),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) {
    throw new HeardError(
      'STORE_UNAVAILABLE',
      `The embedded store could not be made in ${folder}: ${complaint}`,
    );
  }
}

/** Everything below and the folder itself, several at a time: one after another takes seconds on a slow disk. */
async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  const paths = [folder, ...entries.map((entry) => join(folder, entry))];
  for (let next = 0; next < paths.length; next += syncsAtOnce) {
    await Promise.all(paths.slice(next, next + syncsAtOnce).map(syncPath));
  }
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
