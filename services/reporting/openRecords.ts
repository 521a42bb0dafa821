import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import { KeptRecord } from '../records/keptRecord.ts';
import type { AnyEvent, Recorded, RecordKind } from '../records/record.ts';
import type { Database } from '../storage/database.ts';
import type { Seal } from '../storage/seal.ts';

/** What lists for staff are read with: the store, and the lock on people's words. */
export interface ReadingDeps {
  database: Database;
  seal: Seal;
}

/** Kinds of records that wait for staff in a list of their own. A complaint waits in it for its review to be acknowledged. */
export type OpenKind = Exclude<
  RecordKind,
  'failedMessage' | 'bankHolidays' | 'staff' | 'mailSource' | 'retention'
>;

/** What was said last counts (`isSettled`): words that came after staff had dealt with the record put it back on their list. */
const noneSettled = sql<boolean>`not records.settled`;
const reviewAsked = sql<boolean>`exists (
  select 1 from complaint_index listed
  where listed.record_id = records.id and listed.standing = 'reviewRequested')`;

/**
 * Complaints whose review was asked for. As an array: however many records there are, they are then looked up one by one, which a
 * join would not promise.
 */
const underReview = sql<boolean>`records.id = any(array(
  select listed.record_id from complaint_index listed where listed.standing = 'reviewRequested'))`;

/** Whether a record waits for staff, as a condition on `records`. */
export const waitsForStaff: RawBuilder<boolean> = sql<boolean>`
  case when records.kind = 'complaint' then ${reviewAsked} else ${noneSettled} end`;

/** How many records one statement reads: residents' turns get the embedded store's one connection in between. */
export const recordsRead = 500;

interface OpenRow {
  id: string;
  landlord: string;
  reference: string | null;
  resident_id: string | null;
  conversation_id: string | null;
  policy_version: string;
  opened_at: Instant;
  version: number;
  sealing_key: Uint8Array | null;
  events: (AnyEvent & Recorded)[];
  words: { id: string; sealed: string }[];
}

/** Every record of a kind at these landlords that waits for staff, the first opened first, with its words. */
export function openRecords(
  deps: ReadingDeps,
  { kind, landlordIds }: { kind: OpenKind; landlordIds: string[] },
  most?: number,
): AsyncGenerator<KeptRecord> {
  const which = kind === 'complaint' ? underReview : noneSettled;
  return recordsWhere(deps, { kind, landlordIds, which }, most);
}

/** Records of one kind at these landlords, and which of them, as a condition on `records`. */
export interface Wanted {
  kind: OpenKind;
  landlordIds: string[];
  which: RawBuilder<boolean>;
  /** Whether people's words are read with them. Left out: they are. */
  words?: boolean;
}

/**
 * Records with their words, the first opened first. Read in pieces, each a statement of its own from where the last one ended:
 * none is left out, however many there are.
 */
export async function* recordsWhere(
  { database, seal }: ReadingDeps,
  wanted: Wanted,
  most: number = recordsRead,
): AsyncGenerator<KeptRecord> {
  for (let after: Place | null = null; ; ) {
    const rows: OpenRow[] = await piece(database, { ...wanted, after, most });
    for (const row of rows) yield keptFrom(row, wanted.kind, seal);
    const last = rows.at(-1);
    if (last === undefined || rows.length < most) return;
    after = { openedAt: last.opened_at, id: last.id };
  }
}

interface Place {
  openedAt: Instant;
  id: string;
}

async function piece(
  database: Database,
  asked: Wanted & { after: Place | null; most: number },
): Promise<OpenRow[]> {
  const { kind, landlordIds, which, after, most, words: withWords = true } = asked;
  const events = sql<OpenRow['events']>`(
    select coalesce(json_agg(e.body order by e.seq), '[]'::json) from events e where e.record_id = records.id)`;
  const words = sql<OpenRow['words']>`(
    select coalesce(json_agg(json_build_object('id', w.id, 'sealed', encode(w.sealed, 'base64'))), '[]'::json)
    from words w where w.record_id = records.id)`;
  const noWords = sql<OpenRow['words']>`'[]'::json`;
  let found = database.kysely
    .selectFrom('records')
    .select(['id', 'landlord', 'reference', 'resident_id', 'conversation_id', 'policy_version'])
    .select(['opened_at', 'version', 'sealing_key'])
    .select([events.as('events'), (withWords ? words : noWords).as('words')])
    .where('kind', '=', kind)
    .where('landlord', 'in', landlordIds)
    .where(which)
    .orderBy('opened_at')
    .orderBy('id')
    .limit(most);
  if (after !== null) {
    found = found.where(sql<boolean>`(opened_at, id) > (${after.openedAt}::timestamptz, ${after.id})`);
  }
  return found.execute();
}

function keptFrom(row: OpenRow, kind: OpenKind, seal: Seal): KeptRecord {
  const head = {
    id: row.id,
    kind,
    landlord: row.landlord,
    reference: row.reference,
    residentId: row.resident_id,
    conversationId: row.conversation_id,
    policyVersion: row.policy_version,
    openedAt: row.opened_at,
  };
  const { version, sealing_key: wrappedKey, events } = row;
  const kept = KeptRecord.stored({ head, version, wrappedKey, events }, seal);
  kept.keepStored(row.words.map(({ id, sealed }) => ({ id, sealed: Buffer.from(sealed, 'base64') })));
  return kept;
}
