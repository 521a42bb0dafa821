import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Letters that are being handed over, or may have been: a mail server can have said yes to a letter of which nobody here ever heard. The
 * next try then says so in the letter. Ids only; a row goes when it is known what became of its letter. `begun_at` is the store's own time.
 */
const statement = `create table letters_under_way (
     letter_id uuid primary key,
     begun_at timestamptz not null default now(),
     held boolean not null default true,
     may_have_gone boolean not null default false
   )`;

/** Letters that are being handed over. */
export const lettersUnderWay: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(statement).execute(db);
  },
};
