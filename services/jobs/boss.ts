import { CompiledQuery } from 'kysely';
import { PgBoss } from 'pg-boss';
import type { Database } from '../storage/database.ts';

/** The schema of the queue's tables, beside ours in the same database. */
export const jobsSchema = 'jobs';

/** The queue of jobs that were given up. */
export const deadLetters = 'dead-letters';

/** How the queue behaves as a whole. */
export interface BossOptions {
  database: Database;
  /** Whether it looks after its tables: jobs that a crash cut short are found, old ones dropped. */
  supervised: boolean;
  /** How often it does. Seconds. */
  upkeepSeconds: number;
  /** Told of what the queue itself could not do, as a code. */
  onTrouble: (code: string) => void;
}

/** What the queue never needs here, as seldom as it can be: it would write, and sync, every few seconds. */
const daySeconds = 86_400;

/** pg-boss on our own store, embedded or a server, with its tables brought up to date. The caller stops it. */
export async function startBoss(options: BossOptions): Promise<PgBoss> {
  const { database, supervised, upkeepSeconds, onTrouble } = options;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(database, text, values) },
    backend: database.mode === 'pglite' ? 'pglite' : 'postgres',
    schema: jobsSchema,
    supervise: supervised,
    superviseIntervalSeconds: upkeepSeconds,
    monitorIntervalSeconds: upkeepSeconds,
    // Timetables are ours (found with the clock that is passed in); jobs that depend on each other we have none.
    schedule: false,
    flowIntervalSeconds: daySeconds,
    bamIntervalSeconds: daySeconds,
    // The tables stay small, and both would hold the embedded store's one connection.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error: unknown) => onTrouble(codeOf(error)));
  await boss.start();
  return boss;
}

/**
 * A statement with values goes like every other of ours; one without may be a script of several with its own BEGIN and COMMIT. Neither
 * ever runs inside a transaction of ours: the store refuses that.
 */
async function execute(
  database: Database,
  text: string,
  values: readonly unknown[] | undefined,
): Promise<{ rows: unknown[] }> {
  if (values === undefined || values.length === 0) return { rows: await database.script(text) };
  const { rows } = await database.kysely.executeQuery(CompiledQuery.raw(text, [...values]));
  return { rows };
}

/** What may be kept of something that was thrown: its code or its name, never its message, which may repeat an address. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return 'UNKNOWN';
  const { code, name } = thrown as { code?: unknown; name?: unknown };
  if (typeof code === 'string' && /^[\w-]{1,60}$/.test(code)) return code;
  return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'UNKNOWN';
}
