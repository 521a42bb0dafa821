import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexedComplaint } from '../../services/complaints/lists/indexedComplaint.ts';
import { HeardError } from '../../services/errors.ts';
import { OneTimeCodes } from '../../services/identity/oneTimeCodes.ts';
import { topicsOwed } from '../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { openDatabase } from '../../services/storage/openDatabase.ts';
import type { Config } from '../config.ts';
import type { CommandStore } from './command.ts';

/** Whether there is anything to open: a command must not make an empty store because a folder was mistyped. */
export function storeExists(config: Config): boolean {
  return config.databaseUrl !== null || existsSync(join(config.dataDir, 'pgdata'));
}

/** Runs `use` with the store opened for it alone. The data folder must be claimed before. Throws STORE_UNAVAILABLE. */
export async function withStore<T>(config: Config, use: (store: CommandStore) => Promise<T>): Promise<T> {
  if (!storeExists(config)) {
    const message = `There is no store in ${config.dataDir}. Is HEARD_DATA_DIR right, and has Heard been started once?`;
    throw new HeardError('STORE_UNAVAILABLE', message);
  }
  const { databaseUrl, dataDir, dataKey } = config;
  const database = await openDatabase({ databaseUrl, dataDir, onWarning: () => {} });
  try {
    const seal = await openSeal({ database, dataDir, dataKey });
    const deps = { seal, project: indexedComplaint, owes: topicsOwed };
    const codes = new OneTimeCodes(database.kysely, seal);
    return await use({ database, inUnitOfWork: (work) => inUnitOfWork(database, deps, work), codes });
  } finally {
    await database.close();
  }
}
