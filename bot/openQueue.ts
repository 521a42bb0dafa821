import type { Logger } from 'pino';
import { HeardError } from '../services/errors.ts';
import type { JobHandlers, Jobs } from '../services/jobs/jobs.ts';
import { type JobTrouble, openJobs } from '../services/jobs/openJobs.ts';
import { stuckTopics } from '../services/jobs/standing.ts';
import type { Closing } from './closing.ts';
import type { Inside } from './inside.ts';
import type { Footing } from './readiness.ts';

/** How long the end of a server waits for jobs that are under way. Milliseconds. */
const jobsMayTake = 10_000;
const quietMilliseconds = 60_000;

/**
 * Opens the queue, carries the outbox into it, and undoes both at the end: nothing more is carried, no job is begun, and those under way
 * get a little time. Only topics, ids and codes are logged.
 */
export async function openQueue(
  { database, outbox }: Pick<Inside, 'database' | 'outbox'>,
  handlers: JobHandlers,
  { log, closing }: { log: Logger; closing: Closing },
): Promise<Jobs> {
  const jobs = await openJobs({
    database,
    handlers,
    onTrouble: troubleTeller(log),
  });
  closing.add(async () => {
    outbox.carryTo(null);
    await outbox.idle();
    await jobs.stop(jobsMayTake);
  });
  outbox.carryTo(jobs);
  outbox.start();
  return jobs;
}

/** A store that is away is met at every look, of every topic: that is told once a minute. */
function troubleTeller(log: Logger): (trouble: JobTrouble) => void {
  let quietUntil = 0;
  return (trouble) => {
    if (trouble.jobId !== null) return log.warn(trouble, 'a job failed');
    if (performance.now() < quietUntil) return;
    quietUntil = performance.now() + quietMilliseconds;
    log.warn({ code: trouble.code }, 'the queue is in trouble');
  };
}

/** The queue as something that the server stands on. Messages are taken without it; letters and word to staff would wait. */
export function queueFooting({ database }: Pick<Inside, 'database'>, { topics }: Jobs): Footing {
  return {
    name: 'The queue',
    isNeeded: false,
    away: 'The queue does not move: letters and word to staff wait.',
    asked: async () => {
      const stuck = await stuckTopics(database, topics);
      if (stuck.length > 0) throw new HeardError('JOB_TIMEOUT', `Nothing moves for: ${stuck.join(', ')}`);
    },
  };
}
