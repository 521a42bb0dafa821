import type { Worker } from 'node:worker_threads';
import { siblingModule, startWorker } from '../../storage/siblingModule.ts';
import type { Answer, Question, Recognised, RecogniserData } from './recogniserWorker.ts';

/** What the thread is asked: pieces of one message. */
export type Asked = Omit<Question, 'id'>;

/** Loading and warming up takes half a second, on a busy machine several. */
const startMilliseconds = 10_000;

/** A resident waits behind it: a thread that still starts, or is busy with others, goes on without this message. */
const patienceMilliseconds = 700;

/** Messages that may wait; those behind do without the recogniser, which is better than waiting. */
const mostWaiting = 8;

/** After so many failed starts nothing will help; own rules go on alone. */
const mostFailures = 3;

interface Waiting {
  id: number;
  done: (answer: Answer | null) => void;
}

/**
 * The date recogniser in a thread of its own, because ordinary text can hold it up for seconds and only the end of the
 * thread stops it. Starts with the first question, answers one at a time, keeps no process alive while idle.
 */
export class RecogniserThread {
  readonly #onWarning: (message: string) => void;
  readonly #budget: number;
  readonly #patience: number;
  #worker: Worker | null = null;
  #isWarm = false;
  #waiting: Waiting | null = null;
  #queued = 0;
  #lastId = 0;
  #failures = 0;
  #closed = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    budgetMilliseconds: number,
    onWarning: (message: string) => void,
    patience = patienceMilliseconds,
  ) {
    this.#patience = patience;
    this.#budget = budgetMilliseconds;
    this.#onWarning = onWarning;
  }

  /** The dates in the pieces; none when the thread is too slow, too busy or closed. Never rejects. */
  async ask(asked: Asked): Promise<Recognised[]> {
    if (this.#closed || this.#failures >= mostFailures || this.#queued >= mostWaiting) return [];
    this.#queued += 1;
    const turn = this.#turn
      .then(() => this.#answer(asked))
      .finally(() => {
        this.#queued -= 1;
      });
    this.#turn = turn;
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<Recognised[]>((resolve) => {
      limit = setTimeout(() => resolve([]), this.#patience);
    });
    try {
      return await Promise.race([turn, late]);
    } finally {
      clearTimeout(limit);
    }
  }

  /** Ends the thread. What is asked afterwards is answered with no dates. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  async #answer(asked: Asked): Promise<Recognised[]> {
    if (this.#closed) return [];
    const worker = this.#worker ?? this.#start();
    worker.ref();
    if (!this.#isWarm) {
      // The thread reports by itself, as number 0, when it has warmed up.
      if ((await this.#answerTo(0, startMilliseconds)) === null) return this.#fail('does not start');
      this.#isWarm = true;
      this.#failures = 0;
    }
    this.#lastId += 1;
    worker.postMessage({ id: this.#lastId, ...asked } satisfies Question);
    const answer = await this.#answerTo(this.#lastId, this.#budget);
    if (answer === null) return this.#fail('took too long over a message and was ended');
    worker.unref();
    return answer.dates;
  }

  #answerTo(id: number, milliseconds: number): Promise<Answer | null> {
    return new Promise((resolve) => {
      const limit = setTimeout(() => this.#waiting?.done(null), milliseconds);
      const done = (answer: Answer | null): void => {
        clearTimeout(limit);
        this.#waiting = null;
        resolve(answer);
      };
      this.#waiting = { id, done };
    });
  }

  #start(): Worker {
    const data: RecogniserData = { heardDateRecogniser: true };
    const worker = startWorker(siblingModule(import.meta.url, 'recogniserWorker'), data);
    this.#worker = worker;
    this.#isWarm = false;
    worker.on('message', (answer: Answer) => {
      if (this.#waiting?.id === answer.id) this.#waiting.done(answer);
    });
    worker.on('error', () => this.#gone(worker));
    worker.on('exit', () => this.#gone(worker));
    return worker;
  }

  /** The thread ended of itself: the next question starts another. */
  #gone(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#waiting?.done(null);
  }

  async #fail(what: string): Promise<Recognised[]> {
    if (!this.#isWarm) this.#failures += 1;
    await this.#end();
    if (!this.#closed) this.#onWarning(`The date recogniser ${what}.`);
    return [];
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#isWarm = false;
    this.#waiting?.done(null);
    await worker?.terminate();
  }
}
