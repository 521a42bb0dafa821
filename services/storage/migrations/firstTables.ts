import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Sealed columns are `external`: what is encrypted cannot be compressed, so trying only burns time.
 * The conversation row is written twice a turn; the room left on its pages lets PostgreSQL do that in place.
 * No foreign keys on inbox and log: they would cost a look-up for every row, and one statement writes both beside the
 * conversation's own row.
 */
const statements = [
  `create function another_writer_was_first() returns bigint language plpgsql as $$
   begin
     raise exception 'another writer was first' using errcode = 'serialization_failure';
   end $$`,

  `create table settings (key text primary key, value text not null)`,
  `create table replicas (id text primary key, has_redis boolean not null, heartbeat_at timestamptz not null)`,

  `create table conversations (
     id text primary key,
     landlord text not null,
     resident_id text not null,
     channel text not null,
     started_at timestamptz not null,
     ended_at timestamptz,
     sealing_key bytea,
     state bytea,
     last_position bigint not null default 0,
     accepted bigint not null default 0,
     processed bigint not null default 0
   ) with (fillfactor = 50)`,
  `alter table conversations alter column state set storage external`,

  `create table inbox (
     conversation_id text not null,
     arrival_number bigint not null,
     client_id text not null,
     activity_id text not null,
     position bigint,
     body bytea,
     received_at timestamptz not null,
     standing text not null default 'pending' check (standing in ('pending', 'done', 'failed')),
     attempts integer not null default 0,
     invoke_response bytea,
     primary key (conversation_id, arrival_number),
     constraint inbox_client_id unique (conversation_id, client_id)
   )`,
  `alter table inbox alter column body set storage external`,
  `create index inbox_pending on inbox (received_at) where standing = 'pending'`,
  `create index inbox_failed on inbox (received_at) where standing = 'failed'`,

  `create table log (
     conversation_id text not null,
     position bigint not null,
     activity_id text not null,
     body bytea not null,
     logged_at timestamptz not null,
     primary key (conversation_id, position)
   )`,
  `alter table log alter column body set storage external`,

  `create table sessions (
     token_hash text primary key,
     resident_id text not null,
     landlord text not null,
     conversation_id text,
     expires_at timestamptz not null
   )`,

  `create table records (
     id text primary key,
     kind text not null,
     landlord text not null,
     reference text,
     resident_id text,
     conversation_id text,
     policy_version text not null,
     opened_at timestamptz not null,
     version integer not null,
     sealing_key bytea,
     constraint records_reference unique (reference)
   )`,
  `create index records_of_landlord on records (kind, landlord, opened_at)`,
  `create index records_of_resident on records (resident_id, kind) where resident_id is not null`,
  `create index records_of_conversation on records (conversation_id, kind) where conversation_id is not null`,

  `create table events (
     record_id text not null references records (id),
     seq integer not null,
     type text not null,
     occurred_on date not null,
     recorded_at timestamptz not null,
     body jsonb not null,
     primary key (record_id, seq)
   )`,

  `create table words (
     record_id text not null references records (id),
     id text not null,
     sealed bytea not null,
     primary key (record_id, id)
   )`,
  `alter table words alter column sealed set storage external`,

  `create table complaint_index (
     record_id text primary key references records (id),
     reference text not null,
     landlord text not null,
     resident_id text,
     standing text not null,
     next_due_on date,
     closed boolean not null
   )`,
  `create index complaint_index_due on complaint_index (next_due_on) where not closed`,
  `create index complaint_index_of_landlord on complaint_index (landlord, closed, next_due_on)`,
];

/** The tables of the first version. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
