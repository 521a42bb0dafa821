import { statfs } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';

/** How often the upkeep looks, in statements run. */
const statementsBetweenLooks = 64;
const statementsBetweenVacuums = 4_096;
/** Write-ahead log that may gather before a checkpoint. Bounds the disk and the time that recovery takes. */
const logBytes = 16 * 1024 * 1024;
/** A checkpoint on a full disk makes the database panic; then it waits, and writing goes on as long as it can. */
const freeBytesForCheckpoint = 32 * 1024 * 1024;

/**
 * What PostgreSQL's background processes do and the embedded one, which has none, never would: without checkpoints the
 * write-ahead log grows for as long as the server runs, without vacuum every updated row leaves its old self behind.
 */
export class PgliteUpkeep {
  readonly #db: PGlite;
  readonly #folder: string;
  #statements = 0;
  #lookedAt = 0;
  #vacuumedAt = 0;
  #nextTable = 0;
  #checkpointed = '0/0';

  constructor(db: PGlite, folder: string) {
    this.#db = db;
    this.#folder = folder;
  }

  /** Called after each piece of work; does something now and then, never inside a transaction. */
  async after(statements: number): Promise<void> {
    this.#statements += statements;
    if (this.#statements - this.#lookedAt < statementsBetweenLooks || this.#db.isInTransaction()) return;
    this.#lookedAt = this.#statements;
    await this.#checkpointWhenDue();
    if (this.#statements - this.#vacuumedAt >= statementsBetweenVacuums) {
      this.#vacuumedAt = this.#statements;
      await this.#vacuumOne();
    }
  }

  async #checkpointWhenDue(): Promise<void> {
    const { rows } = await this.#db.query<{ at: string; grown: string }>(
      `select pg_current_wal_insert_lsn()::text as at,
              (pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1::pg_lsn))::text as grown`,
      [this.#checkpointed],
    );
    const { at, grown } = rows[0] ?? { at: '0/0', grown: '0' };
    if (Number(grown) >= logBytes && (await this.#hasRoom())) {
      await this.#db.exec('checkpoint');
      this.#checkpointed = at;
    }
  }

  /** One table at a time: a vacuum of everything would make a resident's message wait for a second. */
  async #vacuumOne(): Promise<void> {
    const { rows } = await this.#db.query<{ name: string }>(
      `select quote_ident(nspname) || '.' || quote_ident(relname) as name
       from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind = 'r' and nspname in ('public', 'jobs') order by nspname, relname`,
    );
    const table = rows[this.#nextTable % Math.max(rows.length, 1)];
    this.#nextTable += 1;
    if (table !== undefined && (await this.#hasRoom())) await this.#db.exec(`vacuum (analyze) ${table.name}`);
  }

  async #hasRoom(): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.#folder);
    return bavail * bsize >= freeBytesForCheckpoint;
  }
}
