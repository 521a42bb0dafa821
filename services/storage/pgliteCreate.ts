import { fork } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
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
  await createInChild(unfinished);
  syncTree(unfinished);
  renameSync(unfinished, folder);
  syncPath(join(folder, '..'));
}

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

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
