import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';

/** That a letter is being handed over by this server now: nobody else hands it over, until it is let go or too long has passed. */
export interface Hold {
  /** Whether an earlier try may have got through: this one must say so. */
  mayHaveGone: boolean;
}

/**
 * Takes a letter in hand, on the disk before anything is sent: whoever dies over it leaves the trace that the next one reads.
 * @param seconds after so long whoever had it in hand is taken for dead
 * @returns null: somebody else has it in hand
 */
export async function takeInHand(
  { kysely }: Database,
  letterId: string,
  seconds: number,
): Promise<Hold | null> {
  const { rows } = await sql<{ may_have_gone: boolean }>`
    insert into letters_under_way as before (letter_id) values (${letterId}::uuid)
    on conflict (letter_id) do update
      set begun_at = now(), held = true, may_have_gone = before.held or before.may_have_gone
      where not before.held or before.begun_at < now() - ${seconds} * interval '1 second'
    returning may_have_gone`.execute(kysely);
  const [row] = rows;
  return row === undefined ? null : { mayHaveGone: row.may_have_gone };
}

/** Lets it go, to be tried again later: the server said no, or the line broke and it may have been taken. */
export async function letGo({ kysely }: Database, letterId: string, mayHaveGone: boolean): Promise<void> {
  await sql`
    update letters_under_way set held = false, may_have_gone = may_have_gone or ${mayHaveGone}
    where letter_id = ${letterId}::uuid`.execute(kysely);
}

/** What became of it is in the case: nothing is left to remember here. */
export async function putAway({ kysely }: Database, letterId: string): Promise<void> {
  await kysely.deleteFrom('letters_under_way').where('letter_id', '=', letterId).execute();
}
