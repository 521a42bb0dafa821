import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { DealtWithEvent } from '../records/dealtWith.ts';
import { slotOf } from '../records/keptRecord.ts';
import type { Actor, Recorded, RecordKind } from '../records/record.ts';
import type { Reading } from '../staff/reading.ts';
import type { ReadingDeps } from './openRecords.ts';
import { type Entry, residentsOf } from './residents.ts';

/** Something that staff have dealt with: what it was, who did so when, and what they noted. */
export interface DealtEntry {
  id: string;
  kind: Exclude<RecordKind, 'bankHolidays' | 'staff' | 'mailSource' | 'retention'>;
  landlord: string;
  at: Instant;
  by: Actor;
  /** Null: nothing was noted, it was erased, or it belongs to a complaint that this reader may not see. */
  note: string | null;
}

interface DealtRow {
  id: string;
  kind: DealtEntry['kind'];
  landlord: string;
  conversation_id: string | null;
  sealing_key: Uint8Array | null;
  body: DealtWithEvent & Recorded;
  sealed: Uint8Array | null;
}

/**
 * Everything at these landlords that staff have dealt with, the latest first. What came back because the resident said more and was
 * dealt with again is listed each time.
 */
export async function dealtWithByStaff(
  deps: ReadingDeps,
  landlordIds: string[],
  reading: Reading,
): Promise<DealtEntry[]> {
  const { database, seal } = deps;
  const { rows } = await sql<DealtRow>`
    select records.id, records.kind, records.landlord, records.conversation_id,
      records.sealing_key, events.body, words.sealed
    from events
    join records on records.id = events.record_id
    left join words on words.record_id = records.id and words.id = events.body->>'note'
    where events.type = 'DealtWith' and records.landlord = any(${landlordIds}::text[])
    order by events.recorded_at desc, events.record_id, events.seq desc`.execute(database.kysely);
  const noted = rows.filter(({ body }) => body.note !== null);
  const residents = await residentsOf(deps, noted.map(entryOf), reading);
  return rows.map((row) => {
    const { id, kind, landlord, body, sealing_key, sealed } = row;
    const { note: noteId } = body;
    const isOpen = noteId !== null && sealing_key !== null && sealed !== null;
    const note =
      isOpen && !residents.isKeptBack(entryOf(row))
        ? seal.box(id, sealing_key).open(slotOf(noteId), sealed)
        : null;
    return { id, kind, landlord, at: body.recordedAt, by: body.by, note };
  });
}

/** By conversation alone: whose it is, is of no concern here, and would read every complaint of theirs. */
function entryOf({ landlord, conversation_id }: DealtRow): Entry {
  return { landlord, residentId: null, conversationId: conversation_id };
}
