import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Several people may see one case, each with a code of their own: a row for each contact that somebody named, under its blind
 * index, whether or not it is on the case; the empty one stands for the resident's own. `contact` is the number that the code is for.
 */
const statements = [
  `alter table one_time_codes add column asked_for text not null default ''`,
  `alter table one_time_codes add column contact integer`,
  `alter table one_time_codes drop constraint one_time_codes_pkey`,
  `alter table one_time_codes add primary key (reference, landlord, asked_for)`,
];

/** A code for each contact of a case. */
export const codesPerContact: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
