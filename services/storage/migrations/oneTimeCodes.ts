import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * One row for each reference for which a code was asked or tried, whether or not the reference is ours: a stranger with a
 * watch, or with a copy of the tables, learns nothing from there being one. Tries are counted here and not in Redis: they
 * must survive (design 3.7).
 */
const statements = [
  `create table one_time_codes (
     reference text not null,
     landlord text not null,
     wanted_at timestamptz,
     hash bytea,
     record_id text,
     given_by text,
     expires_at timestamptz,
     tries integer not null default 0,
     touched_at timestamptz not null,
     primary key (reference, landlord)
   )`,
  `create index one_time_codes_wanted on one_time_codes (wanted_at) where wanted_at is not null`,
  `create table code_budgets (
     key text primary key,
     spent integer not null,
     ends_at timestamptz not null
   )`,
];

/** One-time codes for asking after a complaint from another browser, and what limits them. */
export const oneTimeCodes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
