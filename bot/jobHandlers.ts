import type { JobHandlers } from '../services/jobs/jobs.ts';
import type { Topic } from '../services/outbox/topics.ts';

/**
 * What is done about each topic of the outbox. A topic that nobody works on yet is left out: its rows stay in the outbox, and nothing
 * is lost.
 */
export function jobHandlers(): JobHandlers {
  return {} satisfies Partial<Record<Topic, unknown>>;
}
