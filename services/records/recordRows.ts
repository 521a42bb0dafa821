import { CompiledQuery, type Kysely } from 'kysely';
import type { RecordsTable, Tables } from '../storage/tables.ts';
import type { SealedWords, StoredRecord } from './keptRecord.ts';
import type { AnyEvent, Recorded, RecordKind } from './record.ts';
import type { RecordHead, RecordQuery } from './unitOfWork.ts';

/** One record by id or by reference, or all that a query asks for. */
export type RecordFilter = { id: string } | { reference: string } | RecordQuery;

const columnOf = {
  id: 'id',
  reference: 'reference',
  kind: 'kind',
  landlord: 'landlord',
  residentId: 'resident_id',
  conversationId: 'conversation_id',
} as const;

function conditionsOf(filter: RecordFilter): [keyof typeof columnOf, string][] {
  return Object.entries(filter).filter(
    (condition): condition is [keyof typeof columnOf, string] =>
      condition[0] in columnOf && condition[1] !== undefined,
  );
}

/** Whether a record is one that the query asks for. */
export function matches(head: RecordHead, query: RecordQuery): boolean {
  return conditionsOf(query).every(([name, value]) => head[name] === value);
}

interface RecordRow extends RecordsTable {
  kind: RecordKind;
  events: (AnyEvent & Recorded)[];
}

/**
 * By hand, like the rest of a turn's SQL: building the statement anew took longer than sending it. One statement, so that
 * version and events belong together.
 */
function statementOf(conditions: string[], limited: boolean): string {
  const where = conditions.map((column, index) => `${column} = $${index + 1}`).join(' and ');
  return `
    select id, kind, landlord, reference, resident_id, conversation_id, policy_version, opened_at, version, sealing_key,
           (select coalesce(json_agg(e.body order by e.seq), '[]'::json) from events e where e.record_id = records.id)
             as events
    from records where ${where} order by opened_at desc, id${limited ? ` limit $${conditions.length + 1}` : ''}`;
}

/** Records with their events, the newest first. */
export async function readRecords(store: Kysely<Tables>, filter: RecordFilter): Promise<StoredRecord[]> {
  const conditions = conditionsOf(filter);
  const limit = 'limit' in filter && filter.limit !== undefined ? [filter.limit] : [];
  const columns = conditions.map(([name]) => columnOf[name]);
  const values = [...conditions.map(([, value]) => value), ...limit];
  const query = CompiledQuery.raw(statementOf(columns, limit.length > 0), values);
  const { rows } = await store.executeQuery<RecordRow>(query);
  return rows.map((row) => ({
    head: {
      id: row.id,
      kind: row.kind,
      landlord: row.landlord,
      reference: row.reference,
      residentId: row.resident_id,
      conversationId: row.conversation_id,
      policyVersion: row.policy_version,
      openedAt: row.opened_at,
    },
    version: row.version,
    wrappedKey: row.sealing_key,
    events: row.events,
  }));
}

/** All sealed words of a record. */
export async function readWords(store: Kysely<Tables>, recordId: string): Promise<SealedWords[]> {
  const query = CompiledQuery.raw('select id, sealed from words where record_id = $1', [recordId]);
  return (await store.executeQuery<SealedWords>(query)).rows;
}
