import type { Socket } from 'node:net';
import type * as Pg from 'pg';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { HeardError } from '../errors.ts';
import { sqlParsers } from './sqlTypes.ts';
import type { Statement, StatementResult, Wire, WireSource } from './storeDriver.ts';

/** How the pool of connections behaves. Milliseconds. */
export interface PostgresqlOptions {
  databaseUrl: string;
  /** The server stops a statement that runs longer, and a transaction that idles longer. */
  statementMilliseconds: number;
  onWarning: (message: string) => void;
}

const connections = 10;
const connectMilliseconds = 5_000;
/** How much longer than the server we wait before we take the connection for dead. */
const graceMilliseconds = 5_000;
/** Statements kept prepared on each connection; beyond it they are sent plain, so that generated SQL cannot fill a server. */
const preparedStatements = 400;

/** Where a DATABASE_URL leads, without user secrets: `postgresql://heard@db:5432/heard`. Throws CONFIG. */
export function describeDatabaseUrl(databaseUrl: string): string {
  const url = parseUrl(databaseUrl);
  const user = url.username === '' ? '' : `${url.username}@`;
  return `${url.protocol}//${user}${url.host}${url.pathname}`;
}

function parseUrl(databaseUrl: string): URL {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new HeardError(
      'CONFIG',
      'DATABASE_URL must look like postgresql://user:password@host:5432/database',
    );
  }
  return url;
}

/**
 * Connections to a PostgreSQL server (15 or later). Time limits and the time zone go with the connection's first packet,
 * so they cost no round trip; statements are prepared once for each connection and sent together where that is possible.
 */
export class PostgresqlSource implements WireSource {
  readonly #pool: Pool;
  readonly #names = new Map<string, string>();

  constructor(pg: typeof Pg, options: PostgresqlOptions) {
    const { statementMilliseconds } = options;
    // What a URL says wins over the pool's settings, so its own server options are taken out and joined with ours.
    const url = parseUrl(options.databaseUrl);
    const serverOptions = ['-c TimeZone=UTC -c DateStyle=ISO', url.searchParams.get('options') ?? ''];
    url.searchParams.delete('options');
    this.#pool = new pg.Pool({
      connectionString: url.href,
      max: connections,
      connectionTimeoutMillis: connectMilliseconds,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      pipeline: true,
      application_name: 'heard',
      statement_timeout: statementMilliseconds,
      idle_in_transaction_session_timeout: statementMilliseconds + graceMilliseconds,
      query_timeout: statementMilliseconds + graceMilliseconds,
      options: serverOptions.join(' ').trim(),
      types: { getTypeParser: parsersWith(pg.types) },
    });
    // Without listeners a server that goes away would end our process: the pool speaks up for idle connections only.
    this.#pool.on('error', () => options.onWarning('A connection to PostgreSQL was lost'));
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  async acquire(): Promise<Wire> {
    return new PostgresqlWire(await this.#pool.connect(), (sql) => this.#nameOf(sql));
  }

  release(wire: Wire): void {
    (wire as PostgresqlWire).release();
  }

  async close(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }

  #nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known !== undefined || this.#names.size >= preparedStatements) return known;
    const name = `heard_${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }
}

class PostgresqlWire implements Wire {
  readonly #client: PoolClient;
  readonly #nameOf: (sql: string) => string | undefined;
  #abandoned = false;

  constructor(client: PoolClient, nameOf: (sql: string) => string | undefined) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  async send(statements: Statement[]): Promise<StatementResult[]> {
    // One packet for all of them: every write of its own wakes the server up.
    const { stream } = (this.#client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const asked = statements.map((statement) => this.#query(statement));
    stream.uncork();
    const outcomes = await Promise.allSettled(asked);
    return outcomes.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return { rows: outcome.value.rows, affected: outcome.value.rowCount ?? 0 };
    });
  }

  async sendScript(script: string): Promise<unknown[]> {
    const answered: unknown = await this.#client.query(script);
    const results = (Array.isArray(answered) ? answered : [answered]) as QueryResult[];
    return results.flatMap(({ rows }) => rows);
  }

  /** Cuts the connection: whatever it was doing, the server rolls it back. */
  async abandon(): Promise<void> {
    this.#abandoned = true;
  }

  release(): void {
    this.#client.release(this.#abandoned);
  }

  #query({ sql, values }: Statement): Promise<QueryResult> {
    if (values.length === 0) return this.#client.query(sql);
    const name = this.#nameOf(sql);
    return this.#client.query({ text: sql, values: [...values], ...(name === undefined ? {} : { name }) });
  }
}

type Types = typeof Pg.types;

function parsersWith(types: Types): Types['getTypeParser'] {
  const parserOf = (oid: number, format?: 'text' | 'binary'): unknown =>
    (format === 'binary' ? undefined : sqlParsers[oid]) ?? types.getTypeParser(oid, format);
  return parserOf as Types['getTypeParser'];
}
