import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../storage/database.ts';
import { deadLetters } from './boss.ts';
import type { DeadJob, JobCounts } from './jobs.ts';

/** What is due and has not been begun for so long does not move. Seconds. */
export const stuckSeconds = 600;

const count = z.number().int();
const countsRow = z.object({
  topic: z.string(),
  outbox: count,
  waiting: count,
  running: count,
  done: count,
  dead: count,
  oldest: z.number().nullable(),
});

/** How each topic stands of which anything is known, by name. Needs no queue that runs. */
export async function jobCounts(database: Database): Promise<JobCounts[]> {
  const inQueue = (await hasQueue(database)) ? [queued, dead] : [];
  const parts = sql.join([outboxed, ...inQueue], sql` union all `);
  const { rows } = await sql`
    select topic, sum(outbox)::int as outbox, sum(waiting)::int as waiting, sum(running)::int as running,
           sum(done)::int as done, sum(dead)::int as dead, floor(max(oldest))::int as oldest
    from (${parts}) as part group by topic order by topic`.execute(database.kysely);
  return z
    .array(countsRow)
    .parse(rows)
    .map(({ oldest, ...counts }) => ({ ...counts, oldestDueSeconds: oldest }));
}

/**
 * Of the topics that are worked on, those that do not move: something has been due for long, in the outbox or the queue, and nobody
 * begins it. Looks at what waits only, however much has been done.
 */
export async function stuckTopics(database: Database, worked: readonly string[]): Promise<string[]> {
  if (worked.length === 0) return [];
  const since = sql`now() - ${stuckSeconds} * interval '1 second'`;
  const inQueue = (await hasQueue(database))
    ? sql`union select name from jobs.job where state < 'active' and start_after < ${since}`
    : sql``;
  const { rows } = await sql<{ topic: string }>`
    select topic from outbox where written_at < ${since} ${inQueue} order by topic`.execute(database.kysely);
  return rows.map(({ topic }) => topic).filter((topic) => worked.includes(topic));
}

/** Jobs that were given up, the oldest first. Needs no queue that runs. */
export async function deadJobs(database: Database): Promise<DeadJob[]> {
  return (await deadRows(database)).map(({ row: _row, ...job }) => job);
}

const deadRow = z.object({
  /** The row in the queue, which is not the job's own id. */
  row: z.string(),
  id: z.string(),
  topic: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  why: z.string(),
  tries: count,
  putAt: z.string(),
  diedAt: z.string(),
});

/** The same with the rows in which the queue keeps them. */
export async function deadRows(database: Database): Promise<(DeadJob & { row: string })[]> {
  if (!(await hasQueue(database))) return [];
  const { rows } = await sql`
    select id as row, coalesce(data ->> 'id', source_id::text) as id, source_name as topic,
           coalesce(data -> 'about', '{}'::jsonb) as data, coalesce(source_output ->> 'code', 'CUT_SHORT') as why,
           source_retry_count + 1 as tries, source_created_on as "putAt", created_on as "diedAt"
    from jobs.job where name = ${deadLetters} and state in ('created', 'retry') order by created_on`.execute(
    database.kysely,
  );
  return z.array(deadRow).parse(rows);
}

const outboxed = sql`
  select topic, count(*) as outbox, 0 as waiting, 0 as running, 0 as done, 0 as dead,
         max(extract(epoch from now() - written_at)) as oldest
  from outbox group by topic`;

const queued = sql`
  select name, 0, count(*) filter (where state in ('created', 'retry')), count(*) filter (where state = 'active'),
         count(*) filter (where state = 'completed' and output ->> 'outcome' = 'done'), 0,
         max(extract(epoch from now() - start_after)) filter (where state in ('created', 'retry') and start_after <= now())
  from jobs.job where name <> ${deadLetters} group by name`;

const dead = sql`
  select source_name, 0, 0, 0, 0, count(*), null::numeric
  from jobs.job where name = ${deadLetters} and state in ('created', 'retry') group by source_name`;

/** Before the first start of a version with a queue there is none. */
async function hasQueue(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass('jobs.job') is not null as there`.execute(database.kysely);
  return rows[0]?.there === true;
}
