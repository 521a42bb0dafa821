import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The day on which somebody has to look at a complaint for what was promised beside the written steps: so that lists read what is
 * open, and of the closed ones only these. A row from before says a day long past, which means "look": the next change corrects it.
 */
const statements = [
  `alter table complaint_index add column look_on date default date '1970-01-01'`,
  `alter table complaint_index alter column look_on drop default`,
  `create index complaint_index_look on complaint_index (landlord, look_on) where look_on is not null`,
];

/** When a complaint is to be looked at, in the index of complaints. */
export const lookOn: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
