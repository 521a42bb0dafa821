import type { Instant } from '../clock.ts';

/*
 * What others build on:
 *
 * - `JobHandler` is what is done about one topic. The running server gets them from a map from topic to handler (bot/jobHandlers.ts);
 *   a topic without one keeps its rows in the outbox, and nothing is lost. A job that came from there has `OwedData`
 *   (services/outbox/outbox.ts); what the sweep finds is put with `Jobs.put`, with any data of ids.
 * - A job has an id that is a UUID made from what it is about (`idFrom` in services/jobs/jobId.ts), so that putting it twice does it
 *   once, for `rememberedDays` after it was done.
 * - Delivery is at least once: a handler that a crash cut short runs again, from its beginning. What it does must be safe to do
 *   twice, or recognisable by `Job.id`, which stays the same over every try and after `again`.
 * - Data holds ids and facts, never people's words: it stands in the store unsealed.
 * - Nothing here may be called inside a transaction: TRANSACTION_MISUSE.
 */

/** What a job is about: ids and plain facts, as JSON, never people's words. A handler reads it with a schema of its own. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;

/** Something to be done soon, and again until it is done. */
export interface NewJob {
  /** A UUID that follows from what is to be done: the same id is done once. */
  id: string;
  data: JobData;
  /** It is not begun before that many seconds from now. Default 0. */
  inSeconds?: number;
}

/** A job as its handler gets it. */
export interface Job {
  /** As it was put; the same at every try. */
  id: string;
  topic: string;
  data: JobData;
  /** How often it was begun before: 0 at the first try. More than 0: what it does may have been done already. */
  attempt: number;
}

/**
 * What became of a job that did not throw. `againInSeconds`: it was too early; it is begun again then, with all its tries. `hopeless`:
 * no try can help, and why, as a code without personal data; staff find it with `jobs dead`.
 */
export type JobOutcome = 'done' | { againInSeconds: number } | { hopeless: string };

/** How one topic's jobs are worked on. */
export interface JobLimits {
  /** How often a job is begun in all before it is given up. */
  tries: number;
  /** How long one try may take. Then its signal is aborted, and it counts as failed, whatever it goes on to do. Seconds. */
  seconds: number;
  /** About how long after the first failure it is tried again; twice as long each time, with chance in it. Seconds, at least 1. */
  firstPauseSeconds: number;
  /** The longest pause between two tries. Seconds. */
  longestPauseSeconds: number;
  /** How many are worked on at the same time in one server. */
  atOnce: number;
}

/** The limits of a topic that sets none: for about a day. */
export const usualLimits: JobLimits = {
  tries: 30,
  seconds: 60,
  firstPauseSeconds: 5,
  longestPauseSeconds: 3_600,
  atOnce: 4,
};

/** What is done about one topic. */
export interface JobHandler {
  /** Where they differ from `usualLimits`. */
  limits?: Partial<JobLimits>;
  /**
   * Does it. What it throws is a failure: it is tried again until the tries are used up. Of what is thrown only the code is kept
   * (`HeardError.code`, a system error's code, or the error's name), because a message may repeat an address.
   * @param signal aborted when the time is up, or when the server stops and has waited long enough
   */
  run(job: Job, signal: AbortSignal): Promise<JobOutcome>;
}

/** Topics and what is done about them. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** A job that was given up. */
export interface DeadJob {
  id: string;
  topic: string;
  data: JobData;
  /** A code: why the last try failed. */
  why: string;
  /** How often it was begun. */
  tries: number;
  putAt: Instant;
  diedAt: Instant;
}

/** How a topic stands. */
export interface JobCounts {
  topic: string;
  /** Committed with their events, not yet in the queue. */
  outbox: number;
  /** To be begun, now or later, first tries and others. */
  waiting: number;
  running: number;
  /** Done in the last `rememberedDays`. */
  done: number;
  dead: number;
  /** How long the oldest has been due without being begun, in the queue or the outbox. Null: none is. Seconds. */
  oldestDueSeconds: number | null;
}

/** For how long a job that was done is remembered: put again in that time, it is not done again. Days. */
export const rememberedDays = 90;

/** Work that is done beside conversations, at least once, in a queue that survives crashes. */
export interface Jobs {
  /** The topics that are worked on here. */
  readonly topics: readonly string[];
  /**
   * Puts jobs into the queue of a topic. Those whose id is known already are left as they are. They are on the disk when it resolves.
   * Throws STORE_UNAVAILABLE, TRANSACTION_MISUSE, INPUT (an id that is no UUID).
   */
  put(topic: string, jobs: readonly NewJob[]): Promise<void>;
  /** Begins dead jobs anew, with all their tries and the same ids; those that are not dead are left alone. Answers how many. */
  again(ids: readonly string[] | 'all'): Promise<number>;
  /**
   * Begins no more jobs and waits for those under way; after `milliseconds` their signals are aborted and they are tried again later,
   * here or elsewhere. May be called twice. Default 10 s.
   */
  stop(milliseconds?: number): Promise<void>;
}
