import { randomUUID } from 'node:crypto';
import { HeardError } from '../errors.ts';
import type { Box, Seal } from '../storage/seal.ts';
import type { AnyEvent, Recorded, WordsId } from './record.ts';
import type { RecordHead, Stream } from './unitOfWork.ts';

/** A record as its row says it, with its events. */
export interface StoredRecord {
  head: RecordHead;
  version: number;
  wrappedKey: Uint8Array | null;
  events: (AnyEvent & Recorded)[];
}

/** Words of a record, sealed. */
export interface SealedWords {
  id: WordsId;
  sealed: Uint8Array;
}

/** One record inside a unit of work: what the store had when it was first seen, and what the unit adds. */
export class KeptRecord {
  readonly head: RecordHead;
  /** The version that the commit must find. */
  readonly seenVersion: number;
  readonly isNew: boolean;
  /** Null once the words were erased, also by this unit. */
  wrappedKey: Uint8Array | null;
  /** Whether this unit erases the record's words. */
  isErased = false;
  /** Not yet written. */
  readonly newWords: SealedWords[] = [];
  #box: Box | null;
  readonly #events: (AnyEvent & Recorded)[];
  #storedWords: Map<WordsId, Uint8Array> | null;

  private constructor(record: StoredRecord, seal: Seal, isNew: boolean) {
    this.head = record.head;
    this.seenVersion = record.version;
    this.wrappedKey = record.wrappedKey;
    this.isNew = isNew;
    this.#events = record.events.map(frozen);
    this.#storedWords = isNew ? new Map() : null;
    this.#box = record.wrappedKey === null ? null : seal.box(record.head.id, record.wrappedKey);
  }

  static stored(record: StoredRecord, seal: Seal): KeptRecord {
    return new KeptRecord(record, seal, false);
  }

  /** A record that this unit opens, with a key of its own. */
  static opened(head: RecordHead, seal: Seal): KeptRecord {
    const wrappedKey = seal.newKey(head.id);
    return new KeptRecord({ head: { ...head }, version: 0, wrappedKey, events: [] }, seal, true);
  }

  get version(): number {
    return this.#events.length;
  }

  get newEvents(): (AnyEvent & Recorded)[] {
    return this.#events.slice(this.seenVersion);
  }

  get hasChanged(): boolean {
    return this.isNew || this.isErased || this.version > this.seenVersion || this.newWords.length > 0;
  }

  /** Its events are frozen: nobody who reads a stream can change what will be written. */
  stream(): Stream {
    return { head: { ...this.head }, version: this.version, events: [...this.#events] };
  }

  append(events: (AnyEvent & Recorded)[]): void {
    // As JSON at once, so that the unit reads what the store will give back, and not a Map or an `undefined` more.
    this.#events.push(...(JSON.parse(JSON.stringify(events)) as (AnyEvent & Recorded)[]).map(frozen));
  }

  /** Throws RECORD_NOT_FOUND when the record's words were erased: there is nothing left to seal with. */
  seal(words: string): WordsId {
    if (this.#box === null) throw new HeardError('RECORD_NOT_FOUND', 'The words of this record were erased');
    const id = randomUUID();
    this.newWords.push({ id, sealed: this.#box.seal(slotOf(id), words) });
    return id;
  }

  /** Drops the key and the words: nothing of them opens any more, here or after the commit. */
  erase(): void {
    this.isErased = true;
    this.wrappedKey = null;
    this.#box = null;
    this.newWords.length = 0;
  }

  /** Whether `open` can answer only once it was given the store's words. */
  needsStoredFor(id: WordsId): boolean {
    return this.#storedWords === null && this.#ownWords(id) === undefined;
  }

  /** Takes all words that the store has of the record: a read-back opens a dozen of them in one turn. */
  keepStored(words: SealedWords[]): void {
    this.#storedWords = new Map(words.map(({ id, sealed }) => [id, sealed]));
  }

  /** Words sealed in this unit or kept from the store. Null when there are none under this id or they were erased. */
  open(id: WordsId): string | null {
    const sealed = this.#ownWords(id) ?? this.#storedWords?.get(id);
    return sealed === undefined || this.#box === null ? null : this.#box.open(slotOf(id), sealed);
  }

  #ownWords(id: WordsId): Uint8Array | undefined {
    return this.newWords.find((words) => words.id === id)?.sealed;
  }
}

/** Frozen through and through: a turn reads the same events many times, and copying them each time cost more. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

/** The place for which words are sealed: moved to another, they do not open. */
export function slotOf(id: WordsId): string {
  return `words:${id}`;
}
