import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { HeardError } from '../errors.ts';
import type { Database } from './database.ts';
import { codesPerContact } from './migrations/codesPerContact.ts';
import { firstTables } from './migrations/firstTables.ts';
import { lettersUnderWay } from './migrations/lettersUnderWay.ts';
import { lookOn } from './migrations/lookOn.ts';
import { oneTimeCodes } from './migrations/oneTimeCodes.ts';
import { openCases } from './migrations/openCases.ts';
import { outbox } from './migrations/outbox.ts';
import { storeError } from './storeErrors.ts';
import type { Tables } from './tables.ts';

/** Every change to the tables, in order. A name, once released, stays: stores remember which they have had. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-one-time-codes': oneTimeCodes,
  '0003-look-on': lookOn,
  '0004-codes-per-contact': codesPerContact,
  '0005-open-cases': openCases,
  '0006-outbox': outbox,
  '0007-letters-under-way': lettersUnderWay,
};

/** A change to a large table may take its time; other servers wait for it. */
export const migrationMilliseconds = 600_000;
/** Any number that no other program uses as an advisory lock in this database. */
const lockNumber = 4_873_265_001;
const tableName = 'migrations';

/**
 * Brings the tables up to date, all in one transaction: a failed migration leaves nothing behind. Several servers may
 * start at once; one migrates, the others wait and find it done.
 * Throws VERSION_UNKNOWN when a newer version of Heard has been here.
 */
export async function migrate(database: Pick<Database, 'transaction'>): Promise<void> {
  await database.transaction(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    await assertNotNewer(transaction);
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: async () => ({ ...migrations }) },
      migrationTableName: tableName,
      migrationLockTableName: `${tableName}_lock`,
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw storeError(error);
  }, migrationMilliseconds);
}

async function assertNotNewer(transaction: Kysely<Tables>): Promise<void> {
  const there = await sql<{ there: boolean }>`select to_regclass(${tableName}) is not null as there`.execute(
    transaction,
  );
  if (there.rows[0]?.there !== true) return;
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(tableName)}`.execute(transaction);
  const unknown = rows.map((row) => row.name).filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new HeardError(
      'VERSION_UNKNOWN',
      `The store was brought up to date by a newer version of Heard (${unknown.join(', ')}): start that version`,
    );
  }
}
