import type { Kysely } from 'kysely';
import type { LocalDate } from '../clock.ts';
import type { Tables } from '../storage/tables.ts';
import type { Stream } from './unitOfWork.ts';

/** What lists of cases show of a complaint without reading its events. */
export interface IndexedComplaint {
  reference: string;
  landlord: string;
  residentId: string | null;
  standing: string;
  /** The next written step's date. Null: nothing is due. */
  nextDueOn: LocalDate | null;
  /** The first day of what is promised beside the written steps, also of a closed complaint. Null: nothing is. */
  lookOn: LocalDate | null;
  closed: boolean;
}

/**
 * What a record's stream says for the index; null for records that do not belong in it. Called in the commit that
 * changes the record, so the index is never behind.
 */
export type Projection = (stream: Stream) => IndexedComplaint | null;

/** Which complaints to list. All given conditions hold together. */
export interface IndexQuery {
  landlord?: string;
  closed?: boolean;
  /** Due on this day or before: today gives what is due and what is overdue. */
  dueBy?: LocalDate;
  limit?: number;
}

/** Complaints from the index, the soonest due first, those without a date last. */
export async function listIndexed(
  store: Kysely<Tables>,
  query: IndexQuery,
): Promise<(IndexedComplaint & { recordId: string })[]> {
  const { landlord, closed, dueBy, limit } = query;
  let rows = store
    .selectFrom('complaint_index')
    .select(['record_id', 'reference', 'landlord', 'resident_id', 'standing', 'next_due_on', 'look_on'])
    .select('closed')
    .orderBy('next_due_on', (order) => order.asc().nullsLast())
    .orderBy('reference');
  if (landlord !== undefined) rows = rows.where('landlord', '=', landlord);
  if (closed !== undefined) rows = rows.where('closed', '=', closed);
  if (dueBy !== undefined) rows = rows.where('next_due_on', '<=', dueBy);
  if (limit !== undefined) rows = rows.limit(limit);
  return (await rows.execute()).map((row) => ({
    recordId: row.record_id,
    reference: row.reference,
    landlord: row.landlord,
    residentId: row.resident_id,
    standing: row.standing,
    nextDueOn: row.next_due_on,
    lookOn: row.look_on,
    closed: row.closed,
  }));
}
