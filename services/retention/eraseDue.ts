import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import { CaseService } from '../complaints/caseService.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { Actor } from '../records/record.ts';
import { stamp } from '../records/recording.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { Database } from '../storage/database.ts';
import type { DueToErase } from './findDue.ts';

/** What was erased beside cases, which say it themselves (`Erased`): ids alone, so that it can be proved. */
export type RetentionEvent =
  | { type: 'ChatErased'; conversationId: string }
  | { type: 'RecordErased'; recordId: string };

/** What erasing needs. */
export interface ErasingDeps {
  database: Database;
  inUnitOfWork: <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;
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

async function eraseCase(deps: ErasingDeps, complaintId: string): Promise<void> {
  const { landlord, now, by } = deps;
  await deps.inUnitOfWork(async (work) => {
    await new CaseService({ work, landlord, now, by }).staff(complaintId, { type: 'erase' });
  });
  await forget(deps, complaintId);
}

async function eraseRecord(deps: ErasingDeps, recordId: string): Promise<void> {
  await deps.inUnitOfWork(async (unit) => {
    await unit.erase(recordId);
    await note(unit, deps, { type: 'RecordErased', recordId });
  });
  await forget(deps, recordId);
}

/**
 * The key goes first and with it everything, in one transaction; a turn that runs meanwhile waits for the row and then finds no key.
 * The row stays, with its counters: what came in is counted, and ids are not given twice.
 */
async function eraseChat(deps: ErasingDeps, conversationId: string): Promise<void> {
  await deps.inUnitOfWork((unit) => note(unit, deps, { type: 'ChatErased', conversationId }));
  await deps.database.transaction(async (transaction) => {
    await transaction
      .updateTable('conversations')
      .set({ sealing_key: null, state: null, ended_at: sql`coalesce(ended_at, ${deps.now}::timestamptz)` })
      .where('id', '=', conversationId)
      .execute();
    await transaction.deleteFrom('log').where('conversation_id', '=', conversationId).execute();
    await transaction.deleteFrom('inbox').where('conversation_id', '=', conversationId).execute();
    await transaction.deleteFrom('sessions').where('conversation_id', '=', conversationId).execute();
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

/**
 * Erases what is due, one after the other, each in a transaction of its own: a crash leaves the rest for the next time. Facts, dates
 * and figures stay in the events.
 */
export async function eraseDue(
  deps: ErasingDeps,
  due: Pick<DueToErase, 'cases' | 'chats' | 'records'>,
): Promise<ErasedCount> {
  for (const { id } of due.cases) await eraseCase(deps, id);
  for (const id of due.records) await eraseRecord(deps, id);
  for (const id of due.chats) await eraseChat(deps, id);
  const { length: cases } = due.cases;
  const count = { cases, chats: due.chats.length, records: due.records.length };
  if (cases + count.chats + count.records > 0) await writeAnew(deps);
  return count;
}
