import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import type { DeadJob, JobCounts } from '../../services/jobs/jobs.ts';
import { openJobs } from '../../services/jobs/openJobs.ts';
import { deadJobs, jobCounts } from '../../services/jobs/standing.ts';
import {
  type CommandResult,
  type CommandStore,
  done,
  failed,
  json,
  misused,
  plain,
  type StoreContext,
  table,
} from './command.ts';

/** How `jobs` is written. */
export const jobsUsage = 'jobs [--json] | jobs dead [--json] | jobs again <id>|all';

/** What can be done with `jobs`. */
export const jobsDetails: readonly string[] = [
  'Letters, word to staff and alerts are jobs: done beside conversations, and tried again until they succeed.',
  'jobs          how many there are of each topic, and how they stand',
  'jobs dead     those that were given up, and the code of why',
  'jobs again    begins one of those anew, by its id or the beginning of it, or all of them',
];

/** The jobs that are done beside conversations: how they stand, which were given up, and beginning those anew. */
export async function jobs(args: string[], context: StoreContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [verb, id, more] = positionals;
  const asJson = values.json === true;
  if (verb === undefined) return standing(context.store, asJson);
  if (verb === 'dead' && id === undefined) return dead(context.store, asJson);
  if (verb === 'again' && id !== undefined && more === undefined) return again(context.store, id);
  if (verb === 'again' && id === undefined)
    return misused('Which one? Give an id from "jobs dead", or all.', jobsUsage);
  return misused(`"${plain(positionals.join(' '))}" is not understood.`, jobsUsage);
}

async function standing({ database, jobs: running }: CommandStore, asJson: boolean): Promise<CommandResult> {
  const counts = (await jobCounts(database)).map((each) => ({
    ...each,
    /** Null: no server runs here that could say. */
    worked: running === undefined ? null : running.topics.includes(each.topic),
  }));
  if (asJson) return done(json(counts));
  if (counts.length === 0) return done('', 'There are no jobs.\n');
  const heading = ['topic', 'outbox', 'waiting', 'running', 'done', 'dead', 'oldest due'];
  const unworked = counts.filter(({ worked }) => worked === false).map(({ topic }) => topic);
  const words = [
    running === undefined ? 'Heard is not running: nobody works on them now.\n' : '',
    unworked.length === 0
      ? ''
      : `Nobody works on these yet; what they owe is kept: ${unworked.join(', ')}.\n`,
  ];
  return done(table(heading, counts.map(countsRow)), words.join(''));
}

function countsRow({ topic, oldestDueSeconds: oldest, ...counts }: JobCounts): string[] {
  const { outbox, waiting, running, done: finished, dead: given } = counts;
  const numbers = [outbox, waiting, running, finished, given].map(String);
  return [topic, ...numbers, oldest === null ? '-' : `${Math.round(oldest / 60)} min`];
}

async function dead({ database }: CommandStore, asJson: boolean): Promise<CommandResult> {
  const given = await deadJobs(database);
  if (asJson) return done(json(given));
  if (given.length === 0) return done('', 'None was given up.\n');
  return done(
    table(['id', 'topic', 'why', 'tries', 'given up', 'about'], given.map(deadRow)),
    'When the cause is mended, begin them anew with "heard jobs again <id>" or "heard jobs again all".\n',
  );
}

function deadRow({ id, topic, why, tries, diedAt, data }: DeadJob): string[] {
  return [id, topic, why, String(tries), londonTime(diedAt).slice(0, 16), JSON.stringify(data)];
}

async function again({ database, jobs: running }: CommandStore, id: string): Promise<CommandResult> {
  const given = (await deadJobs(database)).filter((job) => id === 'all' || job.id.startsWith(id));
  if (given.length === 0)
    return failed(id === 'all' ? 'None was given up.' : 'No job of this id was given up.');
  if (id !== 'all' && given.length > 1) return failed('Several begin like that: give more of the id.');
  const ids = given.map((job) => job.id);
  if (running !== undefined) return begun(await running.again(ids), 'They are begun now.');
  const queue = await openJobs({ database, handlers: {}, onTrouble: () => {} });
  try {
    return begun(await queue.again(ids), 'They are begun when Heard runs.');
  } finally {
    await queue.stop();
  }
}

function begun(count: number, when: string): CommandResult {
  return done(`${count}\n`, `${count === 1 ? '1 job' : `${count} jobs`} will be tried again. ${when}\n`);
}
