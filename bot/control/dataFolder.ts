import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';
import { type CommandDesk, createCommandDesk } from './commandDesk.ts';
import { line, parseLine, readLine } from './protocol.ts';
import {
  connectTo,
  controlFolder,
  namesIn,
  newestSocket,
  socketName,
  systemCode,
  withShortPath,
} from './sockets.ts';

/** A data folder that is ours until `release`, with the commands that come in through its socket. */
export interface DataFolder {
  readonly path: string;
  /** Who runs the commands. Those that came before wait for this. */
  onCommand: CommandDesk['onCommand'];
  /** Tells a refused second server, and `doctor`, where this one can be reached. */
  servesAt: CommandDesk['servesAt'];
  /** Takes no more commands and resolves when those under way are done: before the store is closed. */
  stopCommands(): Promise<void>;
  /** Gives the folder up: after the store is closed. May be called twice. */
  release(): Promise<void>;
}

/**
 * Claims the data folder for this process; throws DATA_FOLDER_IN_USE while another one has it. The embedded store has no lock
 * of its own: two processes on it lose each other's rows without any error.
 *
 * The lock is a listening Unix socket: the system closes it when the process ends, however it ends, and the commands come
 * in through it. Each start publishes the next number, `control/8.sock`, and only when the one before answers no more.
 * Three rules make it safe against starts at the same moment: a socket gets its number by a hard link, which only one can make,
 * and after it listens, so that one that does not answer is dead; a dead socket never comes back; the newest number is never
 * removed, not even on release. A start that slept while others came and went finds a higher number than its own and steps back.
 */
export async function claimDataFolder(dataDir: string): Promise<DataFolder> {
  const folder = await prepareFolder(dataDir);
  const desk = createCommandDesk();
  const server = createServer({ allowHalfOpen: true }, (socket) => desk.serve(socket));
  const starting = `starting-${randomBytes(6).toString('hex')}.sock`;
  await withShortPath(folder, starting, (path) => listen(server, path)).catch((cause: unknown) => {
    throw unusable(dataDir, cause);
  });
  const release = async () => {
    await desk.stop();
    await close(server);
  };
  try {
    await chmod(join(folder, starting), 0o600);
    await publish(dataDir, folder, starting);
  } catch (thrown) {
    await release();
    throw thrown;
  } finally {
    await rm(join(folder, starting), { force: true });
  }
  return {
    path: dataDir,
    onCommand: desk.onCommand,
    servesAt: desk.servesAt,
    stopCommands: desk.stop,
    release,
  };
}

async function prepareFolder(dataDir: string): Promise<string> {
  const folder = controlFolder(dataDir);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
  return folder;
}

/** Also for disks that know no sockets or hard links: some network and FAT disks. */
function unusable(dataDir: string, cause: unknown): HeardError {
  const message = `The data folder ${dataDir} cannot be used (${systemCode(cause)}). Is it ours to write, and on a local disk?`;
  return new HeardError('CONFIG', message, { cause });
}

/** Gives our listening socket the next number, or throws DATA_FOLDER_IN_USE. */
async function publish(dataDir: string, folder: string, starting: string): Promise<void> {
  for (;;) {
    const newest = await newestSocket(folder);
    await refuseIfHeld(dataDir, folder, newest);
    const ours = newest + 1;
    if (!(await linked(folder, starting, ours))) continue;
    if ((await newestSocket(folder)) === ours) return removeOlder(folder, ours);
    await rm(join(folder, socketName(ours)), { force: true });
  }
}

async function refuseIfHeld(dataDir: string, folder: string, number: number): Promise<void> {
  const holder = number === 0 ? null : await connectTo(folder, socketName(number));
  if (holder === null) return;
  const who = await askWho(holder);
  const message = `The data folder ${dataDir} is in use by another Heard${who}. Stop that one first, or give this one a HEARD_DATA_DIR of its own.`;
  throw new HeardError('DATA_FOLDER_IN_USE', message);
}

const whoSchema = z.object({ pid: z.number(), address: z.string().nullable() });

/** Who holds the folder, in words for the operator; no words when it does not say so within two seconds. */
async function askWho(holder: Socket): Promise<string> {
  holder.setTimeout(2000, () => holder.destroy());
  try {
    holder.write(line({ who: true }));
    const text = await readLine(holder, 10_000);
    if (text === null) return '';
    const { pid, address } = parseLine(text, whoSchema);
    return ` (process ${pid}${address === null ? '' : `, ${address}`})`;
  } finally {
    holder.destroy();
  }
}

/** Whether our socket got the number. */
async function linked(folder: string, starting: string, number: number): Promise<boolean> {
  try {
    await link(join(folder, starting), join(folder, socketName(number)));
    return true;
  } catch (thrown) {
    if (systemCode(thrown) === 'EEXIST') return false;
    throw unusable(join(folder, '..'), thrown);
  }
}

/** Removes what earlier starts left: lower numbers, and unpublished sockets that no longer listen. */
async function removeOlder(folder: string, ours: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const number = Number(/^(\d+)\.sock$/.exec(name)?.[1] ?? ours);
    const abandoned = name.startsWith('starting-') && (await connectTo(folder, name).then(isDead));
    if (number < ours || abandoned) await rm(join(folder, name), { force: true });
  }
}

function isDead(socket: Socket | null): boolean {
  socket?.destroy();
  return socket === null;
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
