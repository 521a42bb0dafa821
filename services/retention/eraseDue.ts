import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Instant, londonDate } from '../clock.ts';
import { CaseService } from '../complaints/caseService.ts';
import { indexedComplaint } from '../complaints/lists/indexedComplaint.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { topicsOwed } from '../outbox/topics.ts';
import type { Actor } from '../records/record.ts';
import { stamp } from '../records/recording.ts';
import { StoredUnitOfWork } from '../records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { Database } from '../storage/database.ts';
import { onConflictAgain } from '../storage/onConflictAgain.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import { writeAndCommit } from '../storage/writeAndCommit.ts';
import { caseTime, isDue } from './dueCases.ts';
import { dueConditions } from './dueConditions.ts';
import type { DueToErase } from './findDue.ts';

/** What was erased beside cases, which say it themselves (`Erased`): ids alone, so that it can be proved. */
export type RetentionEvent =
  | { type: 'ChatErased'; conversationId: string }
  | { type: 'RecordErased'; recordId: string };

/** What erasing needs. */
export interface ErasingDeps {
  database: Database;
  seal: Seal;
  landlord: Landlord;
  now: Instant;
  by: Actor;
}

/** One stream for each landlord. */
function streamId({ id }: Landlord): string {
  return `retention-${id}`;
}

async function note(unit: UnitOfWork, { landlord, now, by }: ErasingDeps, event: RetentionEvent) {
  const id = streamId(landlord);
  if ((await unit.load(id)) === null) {
    const nobody = { reference: null, residentId: null, conversationId: null };
    const { version } = landlord.procedure;
    const head = { id, kind: 'retention', landlord: landlord.id, ...nobody } as const;
    await unit.open({ ...head, policyVersion: version, openedAt: now });
  }
  await unit.append(id, [stamp({ now, by }, event)]);
}

/** What was owed about an erased record is owed no more, and codes for it open nothing. Ids only lie there; they go all the same. */
async function forget({ database }: ErasingDeps, recordId: string): Promise<void> {
  await database.kysely.deleteFrom('outbox').where('record_id', '=', recordId).execute();
  await database.kysely.deleteFrom('one_time_codes').where('record_id', '=', recordId).execute();
}

/** One transaction for rows and records, done again when another writer was first. */
function inOne<T>(
  { database, seal }: ErasingDeps,
  work: (transaction: Kysely<Tables>, unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  return onConflictAgain(() =>
    database.transaction(async (transaction) => {
      const unit = new StoredUnitOfWork(transaction, { seal, project: indexedComplaint, owes: topicsOwed });
      const result = await work(transaction, unit);
      await writeAndCommit(transaction, unit.writes());
      return result;
    }),
  );
}

/** False, here and below: it is due no more, as somebody wrote or worked on it meanwhile. */
async function eraseCase(deps: ErasingDeps, complaintId: string): Promise<boolean> {
  const { landlord, now, by } = deps;
  const today = londonDate(now);
  const isErased = await inOne(deps, async (_transaction, work) => {
    const service = new CaseService({ work, landlord, now, by });
    const time = caseTime(await service.get(complaintId), landlord.retention, today);
    if (time === null || !isDue(time, today)) return false;
    await service.staff(complaintId, { type: 'erase' });
    return true;
  });
  if (isErased) await forget(deps, complaintId);
  return isErased;
}

/**
 * Whether a row is due, asked under its lock: nobody writes there until this transaction is over. The lock is a statement of its own,
 * since one that waited for it would see everything else as it was before the wait.
 */
async function isDueStill(
  transaction: Kysely<Tables>,
  { landlord, now }: ErasingDeps,
  row: { table: 'conversations' | 'records'; id: string },
): Promise<boolean> {
  const { table, id } = row;
  const { chat, record } = dueConditions(landlord, londonDate(now));
  await transaction.selectFrom(table).select('id').where('id', '=', id).forUpdate().execute();
  const found = await transaction
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where(table === 'records' ? record : chat)
    .executeTakeFirst();
  return found !== undefined;
}

async function eraseRecord(deps: ErasingDeps, id: string): Promise<boolean> {
  const isErased = await inOne(deps, async (transaction, unit) => {
    if (!(await isDueStill(transaction, deps, { table: 'records', id }))) return false;
    await unit.erase(id);
    await note(unit, deps, { type: 'RecordErased', recordId: id });
    return true;
  });
  if (isErased) await forget(deps, id);
  return isErased;
}

/**
 * The key goes and with it everything, in one transaction with the proof; a turn that runs meanwhile waits for the row and then finds
 * no key. The row stays, with its counters: what came in is counted, and ids are not given twice.
 */
function eraseChat(deps: ErasingDeps, id: string): Promise<boolean> {
  return inOne(deps, async (transaction, unit) => {
    if (!(await isDueStill(transaction, deps, { table: 'conversations', id }))) return false;
    await note(unit, deps, { type: 'ChatErased', conversationId: id });
    await transaction
      .updateTable('conversations')
      .set({ sealing_key: null, state: null, ended_at: sql`coalesce(ended_at, ${deps.now}::timestamptz)` })
      .where('id', '=', id)
      .execute();
    await transaction.deleteFrom('log').where('conversation_id', '=', id).execute();
    await transaction.deleteFrom('inbox').where('conversation_id', '=', id).execute();
    await transaction.deleteFrom('sessions').where('conversation_id', '=', id).execute();
    return true;
  });
}

/** The tables in which people's words, or keys to them, lay. */
const emptied: RawBuilder<unknown>[] = ['records', 'words', 'conversations', 'log', 'inbox'].map((table) =>
  sql.raw(`vacuum full ${table}`),
);

/**
 * What was deleted lies on in the store's pages until they are written anew; a backup of the embedded store is a copy of these pages.
 * A PostgreSQL server does that by itself in time, and `pg_dump` copies rows, not pages.
 */
async function writeAnew({ database }: ErasingDeps): Promise<void> {
  if (database.mode !== 'pglite') return;
  for (const each of emptied) await each.execute(database.kysely);
  // The write-ahead log has it, too: a new file of it is begun, and the checkpoint takes the old ones away.
  await sql`select pg_switch_wal()`.execute(database.kysely);
  await sql`checkpoint`.execute(database.kysely);
}

/** How much was erased. */
export interface ErasedCount {
  cases: number;
  chats: number;
  records: number;
}

async function countOf(ids: readonly string[], erase: (id: string) => Promise<boolean>): Promise<number> {
  let erased = 0;
  for (const id of ids) if (await erase(id)) erased += 1;
  return erased;
}

/**
 * Erases what is due, one after the other, each in a transaction of its own, in which it is asked again whether it is due: a crash
 * leaves the rest for the next time. Facts, dates and figures stay in the events.
 */
export async function eraseDue(
  deps: ErasingDeps,
  due: Pick<DueToErase, 'cases' | 'chats' | 'records'>,
): Promise<ErasedCount> {
  const ids = due.cases.map(({ id }) => id);
  const cases = await countOf(ids, (id) => eraseCase(deps, id));
  const records = await countOf(due.records, (id) => eraseRecord(deps, id));
  const chats = await countOf(due.chats, (id) => eraseChat(deps, id));
  if (cases + chats + records > 0) await writeAnew(deps);
  return { cases, chats, records };
}
