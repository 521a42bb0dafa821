import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { HeardError } from '../errors.ts';
import { storeError } from './storeErrors.ts';
import { type Expirable, misuse, scopeOf, timedOut } from './transactionScope.ts';

/** One SQL statement with its values. */
export interface Statement {
  sql: string;
  values: readonly unknown[];
}

/** What a statement gave. */
export interface StatementResult {
  rows: unknown[];
  /** Rows written, or given by a query. */
  affected: number;
}

/** What the two stores do differently: how statements travel. */
export interface Wire {
  /**
   * Runs the statements in order, in one round trip, and answers with their results. The first refusal is thrown; inside
   * a transaction PostgreSQL then refuses what follows, and makes a rollback of the commit.
   */
  send(statements: Statement[]): Promise<StatementResult[]>;
  /** Runs a script of several statements and answers with the rows of all of them. The first refusal is thrown, and ends it. */
  sendScript(script: string): Promise<unknown[]>;
  /** Ends whatever transaction is open, after what is under way or by cutting the connection. */
  abandon(): Promise<void>;
}

/** Where connections come from and go back to. */
export interface WireSource {
  acquire(): Promise<Wire>;
  release(wire: Wire): void;
  close(): Promise<void>;
}

/** A connection as Kysely sees it, the same over both stores. */
export class StoreConnection implements DatabaseConnection, Expirable {
  readonly wire: Wire;
  #beginDue = false;
  #begun = false;
  #failed = false;
  #over = false;
  #expired = false;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const [result] = await this.executeTogether([query], { commit: false });
    return result as QueryResult<R>;
  }

  /**
   * Runs the statements in one round trip, and on request the transaction's COMMIT behind them: nothing can be done in
   * the transaction after that. A refused statement leaves nothing of it.
   */
  async executeTogether(
    queries: readonly CompiledQuery[],
    { commit }: { commit: boolean },
  ): Promise<QueryResult<unknown>[]> {
    if (this.#expired) throw timedOut();
    // A statement that waited in a queue while the transaction ended would be committed by itself.
    if (this.#over) throw misuse();
    if (commit) this.#assertMayCommit();
    const statements = queries.map(({ sql, parameters }) => ({ sql, values: parameters }));
    const skipped = this.#beginDue ? 1 : 0;
    if (this.#beginDue) statements.unshift({ sql: 'begin', values: [] });
    if (commit) statements.push({ sql: 'commit', values: [] });
    this.#begun ||= this.#beginDue;
    this.#beginDue = false;
    this.#over = commit;
    try {
      const results = await this.wire.send(statements);
      if (commit) this.#begun = false;
      return results
        .slice(skipped, skipped + queries.length)
        .map(({ rows, affected }) => ({ rows, numAffectedRows: BigInt(affected) }));
    } catch (thrown) {
      this.#failed = true;
      throw storeError(thrown);
    }
  }

  /** Kysely asks for the method; nothing of ours streams rows. */
  streamQuery(): never {
    throw new HeardError('TRANSACTION_MISUSE', 'The store does not stream rows');
  }

  begin(): void {
    this.#beginDue = true;
  }

  async commit(): Promise<void> {
    if (this.#expired) throw timedOut();
    this.#assertMayCommit();
    await this.#finish('commit');
  }

  async rollback(): Promise<void> {
    if (this.#expired) await this.wire.abandon();
    else await this.#finish('rollback');
  }

  expire(): void {
    this.#expired = true;
  }

  #assertMayCommit(): void {
    // PostgreSQL would answer this COMMIT with a silent rollback, and the caller would tell a resident "done".
    if (this.#failed) throw new HeardError('TRANSACTION_MISUSE', 'Commit after a refused statement');
  }

  async #finish(sql: 'commit' | 'rollback'): Promise<void> {
    this.#over = true;
    if (!this.#begun) return;
    this.#begun = false;
    try {
      await this.wire.send([{ sql, values: [] }]);
    } catch (thrown) {
      await this.wire.abandon();
      throw storeError(thrown);
    }
  }
}

class StoreAdapter extends PostgresAdapter {
  // migrations.ts holds a lock of its own around the whole transaction: Kysely's would be released by a statement that a
  // failed migration's aborted transaction refuses, and hide what went wrong.
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** Kysely's driver over either store: refuses queries that go past the transaction they are inside of. */
export class StoreDriver implements Driver {
  readonly #source: WireSource;

  constructor(source: WireSource) {
    this.#source = source;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<StoreConnection> {
    const scope = scopeOf(this);
    scope?.assertMayConnect();
    const wire = await this.#acquire();
    const connection = new StoreConnection(wire);
    try {
      scope?.bind(connection);
    } catch (thrown) {
      this.#source.release(wire);
      throw thrown;
    }
    return connection;
  }

  async beginTransaction(connection: StoreConnection): Promise<void> {
    // Kysely's own db.transaction() has no time limit: Database.transaction is the way in.
    if (scopeOf(this) === null) throw misuse();
    connection.begin();
  }

  async commitTransaction(connection: StoreConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: StoreConnection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: StoreConnection): Promise<void> {
    this.#source.release(connection.wire);
  }

  async destroy(): Promise<void> {
    await this.#source.close();
  }

  /** Runs a script on a connection of its own. A transaction that it leaves open when it is refused is rolled back. */
  async runScript(script: string): Promise<unknown[]> {
    if (scopeOf(this)?.isOpen) throw misuse();
    const wire = await this.#acquire();
    try {
      return await wire.sendScript(script);
    } catch (thrown) {
      await wire.abandon();
      throw storeError(thrown);
    } finally {
      this.#source.release(wire);
    }
  }

  async #acquire(): Promise<Wire> {
    try {
      return await this.#source.acquire();
    } catch (thrown) {
      throw storeError(thrown);
    }
  }
}

/** Kysely's dialect for a driver of ours: PostgreSQL's SQL over either store. */
export function storeDialect(driver: StoreDriver): Dialect {
  return {
    createAdapter: () => new StoreAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
