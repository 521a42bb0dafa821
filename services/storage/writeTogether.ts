import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import { HeardError } from '../errors.ts';
import { isTaken } from './storeErrors.ts';
import type { Tables } from './tables.ts';

/** One of several statements that a transaction writes with. */
export interface Write {
  query: CompiledQuery;
  /** Rows that it must write or give; fewer mean that another writer was first. */
  rows: number;
  /** Unique keys that, when taken, mean that another writer was first. */
  keys: readonly string[];
}

/**
 * Runs the statements in order without waiting for each other's answers: on a server they share one round trip. One that
 * is refused makes PostgreSQL refuse the rest. Throws VERSION_CONFLICT when another writer was first.
 */
export async function writeTogether(
  transaction: Kysely<Tables>,
  writes: Write[],
): Promise<QueryResult<unknown>[]> {
  // Past Kysely's own queue, which would send each statement only after the answer to the one before.
  const outcomes = await transaction
    .getExecutor()
    .provideConnection((connection) =>
      Promise.allSettled(writes.map(({ query }) => connection.executeQuery(query))),
    );
  return outcomes.map((outcome, index) => resultOf(outcome, writes[index]));
}

function resultOf(
  outcome: PromiseSettledResult<QueryResult<unknown>>,
  write: Write | undefined,
): QueryResult<unknown> {
  if (outcome.status === 'rejected') {
    throw write?.keys.some((key) => isTaken(outcome.reason, key)) ? conflict() : outcome.reason;
  }
  if (Number(outcome.value.numAffectedRows ?? 0n) !== write?.rows) throw conflict();
  return outcome.value;
}

function conflict(): HeardError {
  return new HeardError('VERSION_CONFLICT', 'Another writer was first');
}
