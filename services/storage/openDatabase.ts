import { HeardError } from '../errors.ts';
import { type Database, storeOver, transactionMilliseconds } from './database.ts';
import { migrate, migrationMilliseconds } from './migrations.ts';
import { PgliteSource } from './pglite.ts';
import { describeDatabaseUrl, PostgresqlSource } from './postgresql.ts';
import { StoreDriver } from './storeDriver.ts';

/** Where the store is and who hears of its troubles. */
export interface DatabaseOptions {
  /** `postgresql://...`, or null for the embedded store in the data folder. */
  databaseUrl: string | null;
  dataDir: string;
  /** Told of troubles that mend themselves, in words without personal data. */
  onWarning: (message: string) => void;
}

/**
 * Opens the store and brings its tables up to date.
 * Throws STORE_UNAVAILABLE, CONFIG (address), VERSION_UNKNOWN (written by a newer Heard), DATA_FOLDER_IN_USE.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === null ? openEmbedded(options) : openServer(options, options.databaseUrl);
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const source = await PgliteSource.open({ ...options, statementMilliseconds: migrationMilliseconds });
  const database = storeOver(new StoreDriver(source), {
    mode: 'pglite',
    where: options.dataDir,
    backUp: (file) => source.backUp(file),
  });
  try {
    await migrate(database);
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
  source.limitStatements(2 * transactionMilliseconds);
  return database;
}

async function openServer(options: DatabaseOptions, databaseUrl: string): Promise<Database> {
  const where = describeDatabaseUrl(databaseUrl);
  // Loaded only where it is used: the embedded store starts without it.
  const pg = await import('pg');
  const open = (statementMilliseconds: number): Database =>
    storeOver(
      new StoreDriver(
        new PostgresqlSource(pg, { databaseUrl, statementMilliseconds, onWarning: options.onWarning }),
      ),
      {
        mode: 'postgresql',
        where,
        backUp: async () => {
          throw new HeardError('REFUSED', 'The store is a PostgreSQL server: back it up with pg_dump');
        },
      },
    );
  // Connections of its own: a change to a large table takes longer than any statement of a turn may.
  const patient = open(migrationMilliseconds);
  try {
    await migrate(patient);
  } finally {
    await patient.close();
  }
  return open(transactionMilliseconds);
}
