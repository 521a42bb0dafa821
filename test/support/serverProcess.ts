import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Where a program lies: in PATH or in one of `more` folders. Missing: an error that names the package to install. */
export function findProgram(name: string, aptPackage: string, more: string[] = []): string {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...more]) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  throw new Error(`The tests need ${name}, which is not installed here: apt-get install ${aptPackage}`);
}

/** The folders of every PostgreSQL version that Debian's packages have put here, newest first. */
export function postgresqlFolders(): string[] {
  const root = '/usr/lib/postgresql';
  try {
    return readdirSync(root)
      .sort((left, right) => Number(right) - Number(left))
      .map((version) => join(root, version, 'bin'));
  } catch {
    return [];
  }
}

/** PostgreSQL refuses to run as root; the tests of a container mostly do. Then it runs as the system's own user. */
export function unprivilegedUser(name: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim());
  const user = { uid: id('-u'), gid: id('-g') };
  if (!(user.uid > 0))
    throw new Error(`PostgreSQL does not run as root and there is no user ${name} to run it as`);
  return user;
}

/** A port on loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server that a test run has started; it ends with the run, whatever the run's own end is. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  readonly #killNow: () => void;
  #output = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#gone = new Promise((resolve) => child.once('exit', () => resolve()));
    this.#killNow = () => child.kill('SIGKILL');
    process.once('exit', this.#killNow);
  }

  /** Starts the program and waits until it says `ready` on its output. */
  static async start(command: string[], options: SpawnOptions, ready: string): Promise<ServerProcess> {
    const [program = '', ...parameters] = command;
    const server = new ServerProcess(
      spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    await Promise.race([server.#says(ready), server.#gone]);
    if (server.#output.includes(ready)) return server;
    throw new Error(`${program} does not start: ${server.#output}`);
  }

  /** Stops (SIGSTOP) or continues (SIGCONT) or kills it, as an operating system would. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    process.removeListener('exit', this.#killNow);
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    await this.#gone;
  }

  #says(ready: string): Promise<void> {
    return new Promise((resolve) => {
      for (const stream of [this.#child.stdout, this.#child.stderr]) {
        // Read to the end, ready or not: a program whose output nobody reads stops when the pipe is full.
        stream?.setEncoding('utf8').on('data', (text: string) => {
          this.#output = (this.#output + text).slice(-4_000);
          if (this.#output.includes(ready)) resolve();
        });
      }
    });
  }
}
