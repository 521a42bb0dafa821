import { Kysely, type Transaction } from 'kysely';
import { type StoreDriver, storeDialect } from './storeDriver.ts';
import type { Tables } from './tables.ts';
import { insideScope, misuse, scopeOf, TransactionScope, timedOut } from './transactionScope.ts';

type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

/** The one thing that must survive (design 3.7): PostgreSQL, embedded in a folder or a server. */
export interface Database {
  /** For single statements. Inside a transaction only the transaction itself may be asked: TRANSACTION_MISUSE. */
  readonly kysely: Kysely<Tables>;
  readonly mode: 'pglite' | 'postgresql';
  /** For people: the folder, or the server's address without its password. */
  readonly where: string;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects.
   * Throws TRANSACTION_TIMEOUT after `milliseconds` (default 10 s), whatever `work` is waiting for; STORE_UNAVAILABLE,
   * VERSION_CONFLICT (deadlock), TRANSACTION_MISUSE (a transaction inside a transaction).
   */
  transaction<T>(work: Work<T>, milliseconds?: number): Promise<T>;
  /**
   * Runs a script of several statements as it is, on a connection of its own, and answers with the rows of all of them: for SQL that
   * another library writes, transactions of its own included. Values cannot be handed in. TRANSACTION_MISUSE inside a transaction.
   */
  script(sql: string): Promise<unknown[]>;
  /** Writes the embedded store to a `.tar.gz` while running. REFUSED on a server, which has `pg_dump`. */
  backUp(file: string): Promise<void>;
  close(): Promise<void>;
}

/** How long a transaction may take, in milliseconds. A turn takes a few; a resident waits behind it. */
export const transactionMilliseconds = 10_000;

/** A database over a driver: what both stores share. */
export function storeOver(driver: StoreDriver, own: Pick<Database, 'mode' | 'where' | 'backUp'>): Database {
  const kysely = new Kysely<Tables>({ dialect: storeDialect(driver) });
  let closing: Promise<void> | null = null;
  return {
    ...own,
    kysely,
    transaction: (work, milliseconds = transactionMilliseconds) => {
      if (scopeOf(driver)?.isOpen) return Promise.reject(misuse());
      return limited(new TransactionScope(driver), milliseconds, (timeUp) => committed(kysely, work, timeUp));
    },
    script: (script) => driver.runScript(script),
    close: () => {
      // Not through Kysely, which ends only what it has used, and then answers queries with an error without a code.
      closing ??= driver.destroy();
      return closing;
    },
  };
}

/** The caller is freed when the time is up, even from work that never ends; the work finds its transaction closed. */
async function limited<T>(
  scope: TransactionScope,
  milliseconds: number,
  run: (timeUp: Promise<never>) => Promise<T>,
): Promise<T> {
  let limit: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => {
      scope.expire();
      reject(timedOut());
    }, milliseconds);
  });
  const running = insideScope(scope, () => run(timeUp));
  try {
    return await Promise.race([running, timeUp]);
  } finally {
    clearTimeout(limit);
    scope.close();
  }
}

async function committed<T>(kysely: Kysely<Tables>, work: Work<T>, timeUp: Promise<never>): Promise<T> {
  const transaction = await kysely.startTransaction().execute();
  try {
    const result = await Promise.race([work(transaction), timeUp]);
    await transaction.commit().execute();
    return result;
  } catch (thrown) {
    // Why the work failed is what matters; a rollback that fails as well has cut its connection.
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    throw thrown;
  }
}
