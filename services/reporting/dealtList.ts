import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { DealtWithEvent } from '../records/dealtWith.ts';
import { slotOf } from '../records/keptRecord.ts';
import type { Actor, Recorded, RecordKind } from '../records/record.ts';
import type { ReadingDeps } from './openRecords.ts';

/** Something that staff have dealt with: what it was, who did so when, and what they noted. */
export interface DealtEntry {
  id: string;
  kind: Exclude<RecordKind, 'bankHolidays'>;
  landlord: string;
  at: Instant;
  by: Actor;
  /** Null: nothing was noted, or it was erased. */
  note: string | null;
}

interface DealtRow {
  id: string;
  kind: DealtEntry['kind'];
  landlord: string;
  sealing_key: Uint8Array | null;
  body: DealtWithEvent & Recorded;
  sealed: Uint8Array | null;
}

/**
 * Everything at these landlords that staff have dealt with, the latest first. What came back because the resident said more and was
 * dealt with again is listed each time.
 */
export async function dealtWithByStaff(
  { database, seal }: ReadingDeps,
  landlordIds: string[],
): Promise<DealtEntry[]> {
  const { rows } = await sql<DealtRow>`
    select records.id, records.kind, records.landlord, records.sealing_key, events.body, words.sealed
    from events
    join records on records.id = events.record_id
    left join words on words.record_id = records.id and words.id = events.body->>'note'
    where events.type = 'DealtWith' and records.landlord = any(${landlordIds}::text[])
    order by events.recorded_at desc, events.record_id, events.seq desc`.execute(database.kysely);
  return rows.map(({ id, kind, landlord, sealing_key, body, sealed }) => {
    const { note: noted } = body;
    const note =
      noted !== null && sealing_key !== null && sealed !== null
        ? seal.box(id, sealing_key).open(slotOf(noted), sealed)
        : null;
    return { id, kind, landlord, at: body.recordedAt, by: body.by, note };
  });
}
