import type { Worker } from 'node:worker_threads';
import { HeardError } from '../errors.ts';
import type { Answer, Opening, Question, WorkerData } from './pgliteProtocol.ts';
import { startWorker } from './siblingModule.ts';

/** Recovery after a crash took seven seconds at worst; a panic while opening never returns. */
const openMilliseconds = 60_000;

type Ask<Q> = Q extends Question ? Omit<Q, 'id'> : never;

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/** A refusal by the database inside the thread, in the shape that storeErrors.ts reads. */
class Refused extends Error {
  readonly code: string;
  readonly constraint: string | undefined;
  readonly severity: string | undefined;

  constructor(refusal: { code: string; message: string; constraint?: string; severity?: string }) {
    super(refusal.message);
    this.name = 'Refused';
    this.code = refusal.code;
    this.constraint = refusal.constraint;
    this.severity = refusal.severity;
  }
}

/** One run of the embedded store's worker thread, from opening to its end. It is never revived: a new one is made. */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #dead: HeardError | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#take(answer));
    worker.on('error', (cause) => this.#die('The embedded store has failed', cause));
    worker.on('exit', () => this.#die('The embedded store has ended', undefined));
  }

  /** Starts the thread and waits until the store is open, recovery after a crash included. Throws STORE_UNAVAILABLE. */
  static async open(module: URL, folder: string): Promise<PgliteThread> {
    const worker = startWorker(module, { heardStoreFolder: folder } satisfies WorkerData);
    let limit: NodeJS.Timeout | undefined;
    const opening = await new Promise<Opening>((resolve) => {
      const failed = (message: string): void => resolve({ opened: false, message });
      worker.once('message', resolve);
      worker.once('error', (error) => failed(error.message));
      worker.once('exit', () => failed('it ended at once'));
      limit = setTimeout(() => failed('it took too long'), openMilliseconds);
    });
    clearTimeout(limit);
    if (opening.opened) return new PgliteThread(worker);
    await worker.terminate();
    throw new HeardError('STORE_UNAVAILABLE', `The embedded store does not open: ${opening.message}`);
  }

  get isAlive(): boolean {
    return this.#dead === null;
  }

  /**
   * Asks the thread. No answer within `milliseconds` ends the thread: the database inside has panicked or computes
   * without end, and nothing else can stop it. Throws STORE_UNAVAILABLE, and what the database refused.
   */
  async ask(question: Ask<Question>, milliseconds: number): Promise<Answer> {
    if (this.#dead !== null) throw this.#dead;
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const limit = setTimeout(() => this.#suspect(id), milliseconds);
    this.#worker.postMessage({ id, ...question });
    try {
      return await answered;
    } finally {
      clearTimeout(limit);
    }
  }

  /** Ends the thread; whatever it was doing is rolled back when the folder is next opened. */
  async terminate(): Promise<void> {
    this.#die('The embedded store was closed', undefined);
    await this.#worker.terminate();
  }

  /** The main thread may have been the slow one: the answer may lie in its queue, so that gets its turn first. */
  #suspect(id: number): void {
    setImmediate(() => {
      if (this.#waiting.has(id)) this.#die('The embedded store did not answer in time', undefined);
    });
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (!('fatal' in answer)) {
      waiting?.resolve(answer);
      return;
    }
    const cause = answer.refusal === null ? new Error(answer.message) : new Refused(answer.refusal);
    if (answer.fatal) {
      waiting?.reject(unavailable(`The embedded store broke off: ${answer.message}`, cause));
      this.#die('The embedded store broke off', cause);
    } else {
      waiting?.reject(cause);
    }
  }

  #die(message: string, cause: unknown): void {
    if (this.#dead !== null) return;
    const dead = unavailable(message, cause);
    this.#dead = dead;
    for (const waiting of this.#waiting.values()) waiting.reject(dead);
    this.#waiting.clear();
    void this.#worker.terminate();
  }
}

function unavailable(message: string, cause: unknown): HeardError {
  return new HeardError('STORE_UNAVAILABLE', message, { cause });
}
