import type { CompiledQuery, Kysely } from 'kysely';
import { HeardError } from '../errors.ts';
import { StoreConnection } from './storeDriver.ts';
import { isTaken } from './storeErrors.ts';
import type { Tables } from './tables.ts';
import { misuse } from './transactionScope.ts';

/** One of the statements that a transaction ends with. */
export interface Write {
  query: CompiledQuery;
  /** Unique keys that, when taken, mean that another writer was first. */
  keys: readonly string[];
}

/**
 * Runs a transaction's last statements and its COMMIT in one round trip; afterwards nothing can be done in it. Answers
 * with the rows of each; without statements the caller's own commit does. A statement says by `another_writer_was_first()` that it found another writer's traces.
 * Throws VERSION_CONFLICT; then nothing is written.
 */
export async function writeAndCommit(
  transaction: Kysely<Tables>,
  writes: readonly Write[],
): Promise<unknown[][]> {
  if (writes.length === 0) return [];
  const queries = writes.map(({ query }) => query);
  try {
    const results = await transaction.getExecutor().provideConnection((connection) => {
      if (!(connection instanceof StoreConnection)) throw misuse();
      return connection.executeTogether(queries, { commit: true });
    });
    return results.map(({ rows }) => rows);
  } catch (thrown) {
    if (!writes.some(({ keys }) => keys.some((key) => isTaken(thrown, key)))) throw thrown;
    throw new HeardError('VERSION_CONFLICT', 'Another writer was first', { cause: thrown });
  }
}
