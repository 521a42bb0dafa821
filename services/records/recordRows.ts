import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
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

/** Records with their events, the newest first; one statement, so that version and events belong together. */
export async function readRecords(store: Kysely<Tables>, filter: RecordFilter): Promise<StoredRecord[]> {
  const events = sql<(AnyEvent & Recorded)[]>`(
    select coalesce(json_agg(e.body order by e.seq), '[]'::json) from events e where e.record_id = records.id)`;
  let found = store
    .selectFrom('records')
    .select(['id', 'kind', 'landlord', 'reference', 'resident_id', 'conversation_id', 'policy_version'])
    .select(['opened_at', 'version', 'sealing_key'])
    .select(events.as('events'))
    .orderBy('opened_at', 'desc')
    .orderBy('id');
  for (const [name, value] of conditionsOf(filter)) found = found.where(columnOf[name], '=', value);
  if ('limit' in filter && filter.limit !== undefined) found = found.limit(filter.limit);
  return (await found.execute()).map((row) => ({
    head: {
      id: row.id,
      kind: row.kind as RecordKind,
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
export function readWords(store: Kysely<Tables>, recordId: string): Promise<SealedWords[]> {
  return store.selectFrom('words').select(['id', 'sealed']).where('record_id', '=', recordId).execute();
}
