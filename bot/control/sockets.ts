import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the sockets of a data folder lie. Only the owner may enter it, so no socket is ever open to others. */
export function controlFolder(dataDir: string): string {
  return join(dataDir, 'control');
}

/** The file name of the socket that the `number`th start on this folder published. */
export function socketName(number: number): string {
  return `${number}.sock`;
}

/** The number of the newest published socket, 0 when there is none. */
export async function newestSocket(folder: string): Promise<number> {
  const numbers = (await namesIn(folder)).map((name) => Number(/^(\d+)\.sock$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** The file names in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return [];
    throw thrown;
  }
}

/** The code of an error of the operating system (`ECONNREFUSED`), or null. */
export function systemCode(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null;
}

/** Addresses of Unix sockets end at 104 bytes on macOS and 108 on Linux; longer ones are cut off without a word. */
const longestPath = 100;

/**
 * Runs `use` with a path to `name` in `folder` that is short enough for a socket. A long folder is reached through a link in
 * the temporary folder that lives only for this call: the socket itself is always in the data folder, where every process
 * looks, whatever temporary folder each of them has.
 */
export async function withShortPath<T>(
  folder: string,
  name: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= longestPath) return use(path);
  const shelter = await mkdtemp(join(tmpdir(), 'heard-'));
  try {
    await symlink(folder, join(shelter, 'd'));
    return await use(join(shelter, 'd', name));
  } finally {
    await rm(shelter, { recursive: true, force: true });
  }
}

/** What connecting says when nobody listens any more; ECONNRESET when the listener ended while we were in its queue. */
const gone = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT'];

/** A connection to the socket, or null when no process holds it any more: a killed one, or none at all. */
export function connectTo(folder: string, name: string): Promise<Socket | null> {
  return withShortPath(
    folder,
    name,
    (path) =>
      new Promise((resolve, reject) => {
        const socket = connect(path);
        socket.once('connect', () => {
          socket.removeAllListeners('error').on('error', () => socket.destroy());
          resolve(socket);
        });
        socket.once('error', (thrown) => {
          if (gone.includes(systemCode(thrown) ?? '')) resolve(null);
          else reject(thrown);
        });
      }),
  );
}
