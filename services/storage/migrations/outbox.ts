import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What events owe, written in the commit that writes them, until the queue has it. `written_at` is the store's own time, whatever
 * clock Heard was started with: it says how long a row has waited. No foreign key: it would cost a look-up for every row, and the
 * same statements write the record.
 */
const statements = [
  `create table outbox (
     id uuid primary key,
     topic text not null,
     record_id text not null,
     seq integer not null,
     landlord text not null,
     written_at timestamptz not null default now()
   )`,
  `create index outbox_of_topic on outbox (topic, written_at)`,
];

/** What events owe, until it is in the queue. */
export const outbox: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
