import { HeardError } from '../../services/errors.ts';
import type { AnyEvent, Recorded, WordsId } from '../../services/records/record.ts';
import type { RecordHead, RecordQuery, Stream, UnitOfWork } from '../../services/records/unitOfWork.ts';

interface Kept {
  head: RecordHead;
  events: (AnyEvent & Recorded)[];
  /** Sealed words by id. Null once the record's key was dropped. */
  words: Map<WordsId, string> | null;
}

/** A unit's own copy of a record. `version` is what it was when first seen; null: opened by this unit. */
interface Seen {
  version: number | null;
  kept: Kept;
  changed: boolean;
}

/**
 * Records in memory, for tests of the services alone: the contract of UnitOfWork with its version conflicts, and with
 * JSON between the units, so that nothing survives that a database would not keep. The real store has its own tests.
 */
export class MemoryRecords {
  readonly #kept = new Map<string, Kept>();
  #wordsCount = 0;

  /** A unit of work that sees what was committed before it and its own changes; `commit` makes them last. */
  begin(): MemoryWork {
    return new MemoryWork(this.#kept, () => {
      this.#wordsCount += 1;
      return `words-${this.#wordsCount}`;
    });
  }

  /** Runs `work` and commits what it did. */
  async run<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const unit = this.begin();
    const result = await work(unit);
    unit.commit();
    return result;
  }

  /** Drops a record's key: its words are gone, its events stay. */
  erase(recordId: string): void {
    const kept = this.#kept.get(recordId);
    if (kept !== undefined) kept.words = null;
  }

  /** Everything that was committed of a record, in order. */
  eventsOf(recordId: string): (AnyEvent & Recorded)[] {
    return this.#kept.get(recordId)?.events ?? [];
  }

  /** How many words are sealed in all records. */
  sealedCount(): number {
    return [...this.#kept.values()].reduce((count, { words }) => count + (words?.size ?? 0), 0);
  }
}

/** One unit of work over the records in memory. */
export class MemoryWork implements UnitOfWork {
  readonly #committed: Map<string, Kept>;
  readonly #newWordsId: () => WordsId;
  readonly #seen = new Map<string, Seen>();

  constructor(committed: Map<string, Kept>, newWordsId: () => WordsId) {
    this.#committed = committed;
    this.#newWordsId = newWordsId;
  }

  async open(head: RecordHead): Promise<void> {
    if (this.#isTaken(head)) throw new HeardError('VERSION_CONFLICT', 'the id or reference is taken');
    const kept: Kept = { head: { ...head }, events: [], words: new Map() };
    this.#seen.set(head.id, { version: null, kept, changed: true });
  }

  async append(recordId: string, events: (AnyEvent & Recorded)[]): Promise<void> {
    const copy = JSON.parse(JSON.stringify(events)) as (AnyEvent & Recorded)[];
    const mine = this.#mine(recordId);
    mine.kept.events.push(...copy);
    mine.changed = true;
  }

  async load(recordId: string): Promise<Stream | null> {
    return this.#exists(recordId) ? streamOf(this.#mine(recordId).kept) : null;
  }

  async findByReference(reference: string): Promise<Stream | null> {
    const id = this.#ids().find((each) => this.#headOf(each)?.reference === reference);
    return id === undefined ? null : this.load(id);
  }

  async list(query: RecordQuery): Promise<Stream[]> {
    const { limit, ...wanted } = query;
    const ids = this.#ids().filter((id) => {
      const head = this.#headOf(id);
      return Object.entries(wanted).every(
        ([key, value]) => value === undefined || head?.[key as keyof typeof wanted] === value,
      );
    });
    return ids.slice(0, limit).map((id) => streamOf(this.#mine(id).kept));
  }

  async seal(recordId: string, words: string): Promise<WordsId> {
    const mine = this.#mine(recordId);
    if (mine.kept.words === null) throw new HeardError('RECORD_NOT_FOUND', 'the record was erased');
    const id = this.#newWordsId();
    mine.kept.words.set(id, words);
    mine.changed = true;
    return id;
  }

  async words(recordId: string, id: WordsId): Promise<string | null> {
    return this.#exists(recordId) ? (this.#mine(recordId).kept.words?.get(id) ?? null) : null;
  }

  async erase(recordId: string): Promise<void> {
    const mine = this.#mine(recordId);
    mine.kept.words = null;
    mine.changed = true;
  }

  /** Makes the unit's changes last. Throws VERSION_CONFLICT when one of its records moved since it was first seen. */
  commit(): void {
    const changed = [...this.#seen].filter(([, seen]) => seen.changed);
    if (changed.some(([id, seen]) => this.#hasMoved(id, seen))) {
      throw new HeardError('VERSION_CONFLICT', 'the record moved since it was loaded');
    }
    for (const [id, { kept }] of changed) this.#committed.set(id, kept);
    this.#seen.clear();
  }

  #hasMoved(id: string, { version, kept }: Seen): boolean {
    if (version === null)
      return [...this.#committed.values()].some((other) => collides(other.head, kept.head));
    return this.#committed.get(id)?.events.length !== version;
  }

  #ids(): string[] {
    return [...new Set([...this.#committed.keys(), ...this.#seen.keys()])];
  }

  #headOf(id: string): RecordHead | undefined {
    return (this.#seen.get(id)?.kept ?? this.#committed.get(id))?.head;
  }

  #exists(id: string): boolean {
    return this.#headOf(id) !== undefined;
  }

  #isTaken(head: RecordHead): boolean {
    return this.#ids().some((id) => collides(this.#headOf(id), head));
  }

  /** This unit's own copy of a record, taken when it is first seen. */
  #mine(recordId: string): Seen {
    const seen = this.#seen.get(recordId);
    if (seen !== undefined) return seen;
    const committed = this.#committed.get(recordId);
    if (committed === undefined) throw new HeardError('RECORD_NOT_FOUND', 'no such record');
    const words = committed.words === null ? null : new Map(committed.words);
    const kept = { head: committed.head, events: [...committed.events], words };
    const copy: Seen = { version: kept.events.length, kept, changed: false };
    this.#seen.set(recordId, copy);
    return copy;
  }
}

function collides(one: RecordHead | undefined, other: RecordHead): boolean {
  if (one?.id === other.id) return true;
  return one !== undefined && one.reference !== null && one.reference === other.reference;
}

function streamOf({ head, events }: Kept): Stream {
  return { head: { ...head }, version: events.length, events: structuredClone(events) };
}
