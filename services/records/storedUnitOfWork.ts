import type { Kysely } from 'kysely';
import { HeardError } from '../errors.ts';
import type { Database } from '../storage/database.ts';
import { onConflictAgain } from '../storage/onConflictAgain.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import { type Write, writeAndCommit } from '../storage/writeAndCommit.ts';
import { KeptRecord } from './keptRecord.ts';
import type { AnyEvent, Recorded, WordsId } from './record.ts';
import { matches, type RecordFilter, readRecords, readWords } from './recordRows.ts';
import type { RecordHead, RecordQuery, Stream, UnitOfWork } from './unitOfWork.ts';
import { type Projections, recordWrites } from './writeRecords.ts';

/** What every unit of work needs. */
export interface RecordsDeps extends Projections {
  seal: Seal;
  /** Called after a commit that wrote to the outbox, outside of its transaction: what is owed can be done. */
  owing?: () => void;
}

/**
 * The unit of work over one transaction of the store. It reads through the transaction, sees its own changes, and writes
 * nothing itself: a turn that thinks for a while holds no more locks than its conversation's.
 */
export class StoredUnitOfWork implements UnitOfWork {
  readonly #transaction: Kysely<Tables>;
  readonly #deps: RecordsDeps;
  readonly #kept = new Map<string, KeptRecord>();
  #owes = false;

  constructor(transaction: Kysely<Tables>, deps: RecordsDeps) {
    this.#transaction = transaction;
    this.#deps = deps;
  }

  async open(head: RecordHead): Promise<void> {
    for (const { head: other } of this.#kept.values()) {
      if (other.id === head.id || (head.reference !== null && other.reference === head.reference)) {
        throw new HeardError('VERSION_CONFLICT', 'The record id or reference is taken');
      }
    }
    this.#kept.set(head.id, KeptRecord.opened(head, this.#deps.seal));
  }

  async append(recordId: string, events: (AnyEvent & Recorded)[]): Promise<void> {
    (await this.#mustKeep(recordId)).append(events);
  }

  async load(recordId: string): Promise<Stream | null> {
    return (await this.#keep(recordId))?.stream() ?? null;
  }

  async findByReference(reference: string): Promise<Stream | null> {
    const own = [...this.#kept.values()].find(({ head }) => head.reference === reference);
    return (own ?? (await this.#read({ reference }))[0])?.stream() ?? null;
  }

  async list(query: RecordQuery): Promise<Stream[]> {
    const stored = await this.#read(query);
    const own = [...this.#kept.values()].filter((kept) => kept.isNew && matches(kept.head, query));
    return [...own, ...stored]
      .toSorted((one, other) => other.head.openedAt.localeCompare(one.head.openedAt))
      .slice(0, query.limit)
      .map((kept) => kept.stream());
  }

  async seal(recordId: string, words: string): Promise<WordsId> {
    return (await this.#mustKeep(recordId)).seal(words);
  }

  async words(recordId: string, id: WordsId): Promise<string | null> {
    const kept = await this.#keep(recordId);
    if (kept === null) return null;
    if (kept.needsStoredFor(id)) kept.keepStored(await readWords(this.#transaction, recordId));
    return kept.open(id);
  }

  async erase(recordId: string): Promise<void> {
    (await this.#mustKeep(recordId)).erase();
  }

  /**
   * The statements that write everything the unit has gathered, for `writeAndCommit`. They fail with
   * VERSION_CONFLICT when a record has moved since it was first seen, or its reference is taken.
   */
  writes(): Write[] {
    const { writes, owes } = recordWrites([...this.#kept.values()], this.#deps);
    this.#owes = owes;
    return writes;
  }

  /** To be called once the transaction of its `writes` is over. */
  committed(): void {
    if (this.#owes) this.#deps.owing?.();
  }

  async #keep(recordId: string): Promise<KeptRecord | null> {
    return this.#kept.get(recordId) ?? (await this.#read({ id: recordId }))[0] ?? null;
  }

  async #mustKeep(recordId: string): Promise<KeptRecord> {
    const kept = await this.#keep(recordId);
    if (kept === null) throw new HeardError('RECORD_NOT_FOUND', `No record ${recordId}`);
    return kept;
  }

  /** A record that was seen before stays as it was seen: what was decided on it is checked against that version. */
  async #read(filter: RecordFilter): Promise<KeptRecord[]> {
    const stored = await readRecords(this.#transaction, filter);
    return stored.map((record) => {
      const kept = this.#kept.get(record.head.id) ?? KeptRecord.stored(record, this.#deps.seal);
      this.#kept.set(record.head.id, kept);
      return kept;
    });
  }
}

/**
 * Runs `work` as one unit of work in a transaction of its own: for commands outside a turn. When another writer was
 * first, `work` runs again on a fresh unit, at most five times; then VERSION_CONFLICT is thrown.
 */
export function inUnitOfWork<T>(
  database: Database,
  deps: RecordsDeps,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  return onConflictAgain(async () => {
    const { unit, result } = await database.transaction(async (transaction) => {
      const begun = new StoredUnitOfWork(transaction, deps);
      const gathered = await work(begun);
      await writeAndCommit(transaction, begun.writes());
      return { unit: begun, result: gathered };
    });
    unit.committed();
    return result;
  });
}
