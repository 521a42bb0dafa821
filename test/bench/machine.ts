import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Memory of a process, in megabytes. */
export interface Memory {
  now: number;
  /** The most since the process began. */
  peak: number;
}

/** Ticks of /proc in a second, as `getconf CLK_TCK` says. */
const ticksPerSecond = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;

/** Whether server and load generator can have a core each, so that neither takes the other's. */
export const canPin =
  availableParallelism() >= 2 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;

/** Keeps a process, with the threads that it has and will have, on one core. Without `taskset` it runs anywhere. */
export function pin(pid: number, core: number): void {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]);
}

/** CPU that a process has used so far, all threads, in microseconds; null where there is no /proc. */
export function cpuMicroseconds(pid: number): number | null {
  const stat = statOf(pid);
  return stat === null ? null : microseconds(stat.ticks);
}

/** The same for a process and all its children: PostgreSQL has one for every connection. */
export function cpuMicrosecondsOfFamily(pid: number): number | null {
  const own = statOf(pid);
  if (own === null) return null;
  const children = processes().flatMap((child) => statOf(child) ?? []);
  const ticks = children.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + child.ticks, 0);
  return microseconds(ticks + own.ticks + own.ticksOfEnded);
}

/** TMPFS_MAGIC of statfs(2). */
const tmpfs = 0x01021994;

/** Whether a folder lies in memory: there, to be durable costs nothing, and figures of it are worth nothing. */
export function isInMemory(folder: string): boolean {
  return statfsSync(folder).type === tmpfs;
}

/** Null where there is no /proc. */
export function memory(pid: number): Memory | null {
  const status = read(`/proc/${pid}/status`);
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status ?? '')?.[1]) / 1024;
  return status === null ? null : { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

interface Stat {
  parent: number;
  /** User and system time. */
  ticks: number;
  /** The same of children that have ended. */
  ticksOfEnded: number;
}

function microseconds(ticks: number): number {
  return (ticks / ticksPerSecond) * 1e6;
}

/** The fields of /proc/<pid>/stat, counted behind the name in brackets, which may itself hold blanks. */
function statOf(pid: number): Stat | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { parent: field(4), ticks: field(14) + field(15), ticksOfEnded: field(16) + field(17) };
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
