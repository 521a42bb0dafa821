import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { HeardError } from '../errors.ts';
import type { Database } from '../storage/database.ts';
import { onConflictAgain } from '../storage/onConflictAgain.ts';
import { codeOf, deadLetters, startBoss } from './boss.ts';
import { idFrom } from './jobId.ts';
import {
  type JobData,
  type JobHandler,
  type JobHandlers,
  type JobLimits,
  type JobOutcome,
  type Jobs,
  type NewJob,
  rememberedDays,
  usualLimits,
} from './jobs.ts';
import { deadRows } from './standing.ts';

/** What the queue is opened with. */
export interface JobsOptions {
  database: Database;
  /** What is done, by topic. Empty: only to look and to begin dead jobs anew. */
  handlers: JobHandlers;
  /** Told when a job failed or the queue itself did: topic and code, nothing of anybody's. */
  onTrouble: (trouble: JobTrouble) => void;
  /** How often jobs that a crash cut short are looked for. Seconds, default 30. */
  upkeepSeconds?: number;
  /** How often each topic looks for what others put, and for what is to be tried again. Seconds, at least 0.5, default 2. */
  lookSeconds?: number;
}

/** What went wrong. `jobId` and `topic` are null when it was the queue itself. */
export interface JobTrouble {
  topic: string | null;
  jobId: string | null;
  attempt: number;
  code: string;
}

const daySeconds = 86_400;
/** As long as the column holds: nothing that waits is dropped for waiting. 68 years. */
const forEver = 2_147_483_647;
/** A worker that has not been heard of for so long has died with its server. */
const silenceSeconds = 30;
/** Beyond a job's own time, until the queue itself takes it for dead. */
const graceSeconds = 10;
const usualStop = 10_000;

/** Opens the queue on the store: makes its tables, and works on every topic that has a handler. Throws STORE_UNAVAILABLE. */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
  const { database, handlers, onTrouble, upkeepSeconds = 30 } = options;
  const topics = Object.keys(handlers);
  const boss = await startBoss({
    database,
    supervised: topics.length > 0,
    upkeepSeconds,
    onTrouble: (code) => onTrouble({ topic: null, jobId: null, attempt: 0, code }),
  });
  const jobs = new BossJobs(boss, options);
  try {
    await jobs.begin();
  } catch (thrown) {
    await jobs.stop(0);
    throw thrown;
  }
  return jobs;
}

/** A job's row holds its id beside its data: one that was begun anew has another row, and is the same job. */
interface Kept {
  id: string;
  about: JobData;
}

const keptSchema = z.object({
  id: z.uuid(),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

interface Row {
  id: string;
  data: object;
  retryCount: number;
  signal: AbortSignal;
}

type Settled = { id: string; status: 'completed' | 'failed' | 'deadletter'; output: object };

class BossJobs implements Jobs {
  readonly topics: readonly string[];
  readonly #boss: PgBoss;
  readonly #options: JobsOptions;
  readonly #workers = new Map<string, string>();
  readonly #queues: Set<string>;
  #stopping: Promise<void> | null = null;

  constructor(boss: PgBoss, options: JobsOptions) {
    this.#boss = boss;
    this.#options = options;
    this.topics = Object.keys(options.handlers);
    this.#queues = new Set(this.topics);
  }

  /** Makes the queues, with the limits of this version, and works on them. */
  async begin(): Promise<void> {
    await this.#boss.createQueue(deadLetters, { retentionSeconds: forEver });
    for (const [topic, handler] of Object.entries(this.#options.handlers)) {
      const limits = { ...usualLimits, ...handler.limits };
      await this.#boss.createQueue(topic, { ...queueOf(limits), deadLetter: deadLetters });
      await this.#boss.updateQueue(topic, { ...queueOf(limits), deadLetter: deadLetters });
      const options = {
        batchSize: limits.atOnce,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: this.#options.lookSeconds ?? 2,
      } as const;
      const work = (rows: Row[]): Promise<Settled[]> =>
        Promise.all(rows.map((row) => this.#settle(topic, handler, limits, row)));
      this.#workers.set(topic, await this.#boss.work<object>(topic, options, work));
    }
  }

  async put(topic: string, jobs: readonly NewJob[]): Promise<void> {
    // In one order everywhere: two servers that put the same jobs would wait for each other's rows for ever.
    const ordered = jobs.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const rows = ordered.map(({ id, data, inSeconds = 0 }) => {
      if (!z.uuid().safeParse(id).success) throw new HeardError('INPUT', 'The id of a job must be a UUID');
      return { id, data: { id, about: data } satisfies Kept, startAfter: inSeconds };
    });
    if (rows.length === 0) return;
    await this.#ensureQueue(topic);
    // Each row is one that is put once, so that a conflict costs a second try and nothing more.
    await onConflictAgain(() => this.#boss.insert(topic, rows));
    this.#wake(topic);
  }

  /** What nobody works on here waits for whoever does. */
  async #ensureQueue(topic: string): Promise<void> {
    if (this.#queues.has(topic)) return;
    await this.#boss.createQueue(topic, { ...queueOf(usualLimits), deadLetter: deadLetters });
    this.#queues.add(topic);
  }

  async again(ids: readonly string[] | 'all'): Promise<number> {
    const dead = await deadRows(this.#options.database);
    const meant = dead.filter(({ id }) => ids === 'all' || ids.includes(id)).map(({ row }) => row);
    if (meant.length === 0) return 0;
    const moved = await this.#boss.redrive(deadLetters, { ids: meant, limit: meant.length });
    for (const topic of this.topics) this.#wake(topic);
    return moved;
  }

  stop(milliseconds = usualStop): Promise<void> {
    this.#stopping ??= this.#stop(milliseconds);
    return this.#stopping;
  }

  async #stop(milliseconds: number): Promise<void> {
    let limit: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, milliseconds);
    });
    const finished = Promise.all(this.topics.map((topic) => this.#boss.offWork(topic, { wait: true })));
    await Promise.race([finished, timeUp]);
    clearTimeout(limit);
    // What is still under way is failed, to be tried again, and its signal aborted.
    await this.#boss.stop({ graceful: false, close: false });
  }

  /** Without it a job would wait until its topic looks next. */
  #wake(topic: string): void {
    const worker = this.#workers.get(topic);
    if (worker !== undefined) this.#boss.notifyWorker(worker);
  }

  /** Runs one job and says what became of it. Never throws: what is thrown may repeat people's words, and would be kept. */
  async #settle(topic: string, handler: JobHandler, limits: JobLimits, row: Row): Promise<Settled> {
    const kept = keptSchema.safeParse(row.data);
    if (!kept.success) return { id: row.id, status: 'deadletter', output: { code: 'UNREADABLE' } };
    const { id, about } = kept.data;
    const attempt = row.retryCount;
    try {
      const outcome = await within(limits.seconds, row.signal, (signal) =>
        handler.run({ id, topic, data: about, attempt }, signal),
      );
      return await this.#outcome(topic, row, kept.data, outcome);
    } catch (thrown) {
      const code = codeOf(thrown);
      this.#options.onTrouble({ topic, jobId: id, attempt, code });
      return { id: row.id, status: 'failed', output: { code } };
    }
  }

  async #outcome(topic: string, row: Row, kept: Kept, outcome: JobOutcome): Promise<Settled> {
    if (outcome === 'done') return { id: row.id, status: 'completed', output: { outcome } };
    if ('hopeless' in outcome) {
      const code = outcome.hopeless;
      this.#options.onTrouble({ topic, jobId: kept.id, attempt: row.retryCount, code });
      return { id: row.id, status: 'deadletter', output: { code } };
    }
    // A row of its own, named after this one: cut short before this one is settled, it is put a second time under the same id.
    const later = {
      id: idFrom('later', row.id),
      data: kept,
      startAfter: Math.max(1, outcome.againInSeconds),
    };
    await this.#boss.insert(topic, [later]);
    return { id: row.id, status: 'completed', output: { outcome: 'later' } };
  }
}

/** A topic's limits as the queue knows them. */
function queueOf(limits: JobLimits): {
  retryLimit: number;
  retryDelay: number;
  retryBackoff: true;
  retryDelayMax: number;
  expireInSeconds: number;
  heartbeatSeconds: number;
  retentionSeconds: number;
  deleteAfterSeconds: number;
} {
  return {
    retryLimit: limits.tries - 1,
    retryDelay: limits.firstPauseSeconds,
    retryBackoff: true,
    retryDelayMax: limits.longestPauseSeconds,
    expireInSeconds: limits.seconds + graceSeconds,
    heartbeatSeconds: silenceSeconds,
    retentionSeconds: forEver,
    deleteAfterSeconds: rememberedDays * daySeconds,
  };
}

/** Work with a time limit. When the time is up it counts as failed, whether or not it listens to its signal. */
async function within<T>(
  seconds: number,
  ended: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  let limit: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => {
      ending.abort();
      reject(new HeardError('JOB_TIMEOUT', 'The job took too long'));
    }, seconds * 1_000);
  });
  try {
    return await Promise.race([work(AbortSignal.any([ended, ending.signal])), timeUp]);
  } finally {
    clearTimeout(limit);
  }
}
