import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HeardError } from '../errors.ts';
import { ensureStoreFolder } from './pgliteCreate.ts';
import { PgliteThread } from './pgliteThread.ts';
import { siblingModule } from './siblingModule.ts';
import type { Statement, StatementResult, Wire, WireSource } from './storeDriver.ts';
import { Turnstile } from './turnstile.ts';

/** How the embedded store is opened. */
export interface PgliteOptions {
  /** HEARD_DATA_DIR; the store lies in `pgdata` inside. */
  dataDir: string;
  /** A statement that takes longer ends the thread, which is then started anew. */
  statementMilliseconds: number;
  onWarning: (message: string) => void;
  /** The worker's module. Only tests give another, to let the disk fill up. */
  worker?: URL;
  /** After a start the next is tried no sooner: recovery on a full disk would otherwise run without pause. Default 1 s. */
  restartMilliseconds?: number;
}

const closeMilliseconds = 10_000;
/** How long a statement waits for those before it. Someone is waiting for an answer: better none than one too late. */
const waitMilliseconds = 10_000;
const backupMilliseconds = 600_000;

/** Folders open in this process. Two openers of one folder overwrite each other's rows without any error. */
const openFolders = new Set<string>();

/**
 * The embedded store: one connection, in a worker thread. When the database inside breaks off (a full disk makes it
 * panic), the thread is replaced, and recovery brings back everything that was committed.
 */
export class PgliteSource implements WireSource {
  readonly #options: PgliteOptions;
  readonly #folder: string;
  readonly #turnstile = new Turnstile();
  #thread: PgliteThread | null = null;
  #notBefore = 0;
  #statementMilliseconds: number;
  #closed = false;

  private constructor(options: PgliteOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
    this.#statementMilliseconds = options.statementMilliseconds;
  }

  /** Makes the folder if need be and opens it. Throws DATA_FOLDER_IN_USE, STORE_UNAVAILABLE, VERSION_UNKNOWN. */
  static async open(options: PgliteOptions): Promise<PgliteSource> {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
    const folder = resolve(join(options.dataDir, 'pgdata'));
    if (openFolders.has(folder)) {
      throw new HeardError('DATA_FOLDER_IN_USE', `The data folder ${options.dataDir} is already open here`);
    }
    openFolders.add(folder);
    try {
      await ensureStoreFolder(folder);
      const source = new PgliteSource(options, folder);
      await source.#alive();
      return source;
    } catch (thrown) {
      openFolders.delete(folder);
      throw thrown;
    }
  }

  async acquire(): Promise<Wire> {
    await this.#enter();
    try {
      return new PgliteWire(await this.#alive(), this.#statementMilliseconds);
    } catch (thrown) {
      this.#turnstile.leave();
      throw thrown;
    }
  }

  release(): void {
    this.#turnstile.leave();
  }

  /** From now on a statement that takes longer ends the thread. */
  limitStatements(milliseconds: number): void {
    this.#statementMilliseconds = milliseconds;
  }

  /** How often files were really synced to disk: the proof that a commit is durable. */
  async syncs(): Promise<number> {
    const answer = await (await this.#alive()).ask({ ask: 'syncs' }, this.#statementMilliseconds);
    return 'syncs' in answer ? answer.syncs : 0;
  }

  /** Writes the whole store, as it is between two transactions, to a `.tar.gz` that unpacks into an empty `pgdata`. */
  async backUp(file: string): Promise<void> {
    await this.#enter();
    try {
      await (await this.#alive()).ask({ ask: 'backup', file }, backupMilliseconds);
    } catch (cause) {
      if (cause instanceof HeardError) throw cause;
      throw new HeardError('INPUT', `The backup could not be written to ${file}`, { cause });
    } finally {
      this.#turnstile.leave();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const thread = this.#thread;
    this.#thread = null;
    // A full disk refuses the last checkpoint; the next start recovers from the log, so that is no reason to wait.
    await thread?.ask({ ask: 'close' }, closeMilliseconds).catch(() => {});
    await thread?.terminate();
    openFolders.delete(this.#folder);
  }

  async #enter(): Promise<void> {
    if (await this.#turnstile.enter(waitMilliseconds)) return;
    throw new HeardError('STORE_UNAVAILABLE', 'The embedded store is busy with other work');
  }

  async #alive(): Promise<PgliteThread> {
    if (this.#closed) throw new HeardError('STORE_UNAVAILABLE', 'The store is closed');
    if (this.#thread?.isAlive) return this.#thread;
    if (performance.now() < this.#notBefore) {
      throw new HeardError(
        'STORE_UNAVAILABLE',
        'The embedded store has failed and will be tried again in a moment',
      );
    }
    if (this.#thread !== null) this.#options.onWarning('The embedded store broke off and is started again');
    this.#notBefore = performance.now() + (this.#options.restartMilliseconds ?? 1_000);
    const worker = this.#options.worker ?? siblingModule(import.meta.url, 'pgliteWorker');
    this.#thread = await PgliteThread.open(worker, this.#folder);
    return this.#thread;
  }
}

/** Holds on to one run of the thread: a transaction that began before a restart must not go on after it. */
class PgliteWire implements Wire {
  readonly #thread: PgliteThread;
  readonly #milliseconds: number;

  constructor(thread: PgliteThread, milliseconds: number) {
    this.#thread = thread;
    this.#milliseconds = milliseconds;
  }

  async send(statements: Statement[]): Promise<StatementResult[]> {
    const answer = await this.#thread.ask({ ask: 'run', statements }, this.#milliseconds);
    return 'results' in answer ? answer.results : [];
  }

  /** Without values a statement goes as a simple query, which may hold several: each gives a result. */
  async sendScript(script: string): Promise<unknown[]> {
    const results = await this.send([{ sql: script, values: [] }]);
    return results.flatMap(({ rows }) => rows);
  }

  async abandon(): Promise<void> {
    if (!this.#thread.isAlive) return;
    await this.#thread
      .ask({ ask: 'run', statements: [{ sql: 'rollback', values: [] }] }, this.#milliseconds)
      .catch(() => this.#thread.terminate());
  }
}
