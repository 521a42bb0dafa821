import { CompiledQuery } from 'kysely';
import type { Write } from '../storage/writeAndCommit.ts';
import type { Projection } from './complaintIndex.ts';
import { isSettled } from './dealtWith.ts';
import type { KeptRecord } from './keptRecord.ts';
import { type Owing, owedId } from './owing.ts';

// Columns go in as arrays: one text for any number of rows, so that the server plans each statement once.

const newRecords = `
  insert into records (id, kind, landlord, reference, resident_id, conversation_id, policy_version, opened_at,
                       sealing_key, version, settled)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                       $8::timestamptz[], $9::bytea[], $10::int[], $11::boolean[])`;

const newVersions = `
  with renewed as (
    update records set version = moved.version, settled = moved.settled
    from unnest($1::text[], $2::int[], $3::int[], $4::boolean[]) as moved (id, seen, version, settled)
    where records.id = moved.id and records.version = moved.seen
    returning 1
  )
  select case when count(*) < cardinality($1::text[]) then another_writer_was_first() end from renewed`;

const newEvents = `
  insert into events (record_id, seq, type, occurred_on, recorded_at, body)
  select * from unnest($1::text[], $2::int[], $3::text[], $4::date[], $5::timestamptz[], $6::jsonb[])`;

const newWords = `
  insert into words (record_id, id, sealed)
  select * from unnest($1::text[], $2::text[], $3::bytea[])`;

const droppedKeys = `update records set sealing_key = null where id = any($1::text[])`;
const droppedWords = `delete from words where record_id = any($1::text[])`;

const newIndexRows = `
  insert into complaint_index (record_id, reference, landlord, resident_id, standing, next_due_on, look_on,
                               closed)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[],
                       $8::boolean[])
  on conflict (record_id) do update set
    standing = excluded.standing, next_due_on = excluded.next_due_on, look_on = excluded.look_on,
    closed = excluded.closed, resident_id = excluded.resident_id`;

const newOutboxRows = `
  insert into outbox (id, topic, record_id, seq, landlord)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[])`;

type Rows = unknown[][];

/** What is made of records in the commit that changes them. */
export interface Projections {
  /** Fills the index that lists of cases are made from. */
  project: Projection;
  /** Says what new events owe. */
  owes: Owing;
}

/** Statements for `writeAndCommit`. */
export interface RecordWrites {
  writes: Write[];
  /** Whether one of them writes to the outbox. */
  owes: boolean;
}

/**
 * The statements that write what a unit of work has gathered, for `writeAndCommit`. A record that has moved since it was
 * first seen, and a taken reference, fail there with VERSION_CONFLICT.
 */
export function recordWrites(kept: KeptRecord[], { project, owes }: Projections): RecordWrites {
  const changed = kept.filter((record) => record.hasChanged);
  const moved = changed.filter((record) => !record.isNew && record.newEvents.length > 0);
  const erased = changed.filter((record) => record.isErased).map(({ head }) => [head.id]);
  const owed = changed.flatMap((record) => outboxRows(record, owes));
  // Heads first: events and words refer to them.
  const writes = [
    ...write(newRecords, changed.filter((record) => record.isNew).map(headRow), [
      'records_reference',
      'records_pkey',
    ]),
    ...write(newVersions, moved.map(versionRow)),
    ...write(newEvents, changed.flatMap(eventRows), ['events_pkey']),
    ...write(newWords, changed.flatMap(wordsRows)),
    ...write(droppedKeys, erased),
    ...write(droppedWords, erased),
    ...write(newIndexRows, indexRows(changed, project)),
    ...write(newOutboxRows, owed),
  ];
  return { writes, owes: owed.length > 0 };
}

function write(statement: string, rows: Rows, keys: string[] = []): Write[] {
  if (rows.length === 0) return [];
  const columns = (rows[0] ?? []).map((_value, column) => rows.map((row) => row[column]));
  return [{ query: CompiledQuery.raw(statement, columns), keys }];
}

function headRow(kept: KeptRecord): unknown[] {
  const { head, wrappedKey, version } = kept;
  const { id, kind, landlord, reference, residentId, conversationId, policyVersion, openedAt } = head;
  return [
    id,
    kind,
    landlord,
    reference,
    residentId,
    conversationId,
    policyVersion,
    openedAt,
    wrappedKey,
    version,
    isSettled(kept.stream().events),
  ];
}

function versionRow(kept: KeptRecord): unknown[] {
  return [kept.head.id, kept.seenVersion, kept.version, isSettled(kept.stream().events)];
}

function eventRows({ head, seenVersion, newEvents: events }: KeptRecord): Rows {
  return events.map((event, index) => [
    head.id,
    seenVersion + index + 1,
    event.type,
    event.occurredOn,
    event.recordedAt,
    JSON.stringify(event),
  ]);
}

function wordsRows({ head, newWords: words }: KeptRecord): Rows {
  return words.map(({ id, sealed }) => [head.id, id, sealed]);
}

function outboxRows({ head, seenVersion, newEvents: events }: KeptRecord, owes: Owing): Rows {
  return events.flatMap((event, index) => {
    const seq = seenVersion + index + 1;
    return owes(head, event).map((topic) => [
      owedId(head.id, seq, topic),
      topic,
      head.id,
      seq,
      head.landlord,
    ]);
  });
}

function indexRows(changed: KeptRecord[], project: Projection): Rows {
  return changed.flatMap((kept) => {
    const row = project(kept.stream());
    return row === null
      ? []
      : [
          [
            kept.head.id,
            row.reference,
            row.landlord,
            row.residentId,
            row.standing,
            row.nextDueOn,
            row.lookOn,
            row.closed,
          ],
        ];
  });
}
