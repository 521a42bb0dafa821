import { deadJobs, stuckTopics } from '../../services/jobs/standing.ts';
import type { CommandStore } from './command.ts';

/**
 * What `doctor` says of the queue, a line each: topics that do not move, as far as a server runs that should move them, and jobs that
 * were given up. Empty when nothing is wrong.
 */
export async function jobProblems({
  database,
  jobs,
}: Pick<CommandStore, 'database' | 'jobs'>): Promise<string> {
  const stuck = await stuckTopics(database, jobs?.topics ?? []);
  const dead = await deadJobs(database);
  const lines = [
    ...stuck.map(
      (topic) =>
        `The queue does not move: "${topic}" has waited for more than ten minutes; see "heard jobs" and the log\n`,
    ),
    ...(dead.length === 0 ? [] : [givenUp(dead.length)]),
  ];
  return lines.join('');
}

function givenUp(count: number): string {
  const what = count === 1 ? '1 job was' : `${count} jobs were`;
  return `${what} given up, so that a letter or word to staff did not go out: see "heard jobs dead", mend the cause, then "heard jobs again all"\n`;
}
