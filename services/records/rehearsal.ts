import type { AnyEvent, Recorded, WordsId } from './record.ts';
import type { RecordHead, RecordQuery, Stream, UnitOfWork } from './unitOfWork.ts';

/**
 * A unit of work that keeps what is done to itself: it reads what is there and what was done in it, and writes nothing. For looking at
 * what a command would come to. What it opens, appends and seals is forgotten with it.
 */
export class Rehearsal implements UnitOfWork {
  readonly #real: UnitOfWork;
  readonly #opened = new Map<string, RecordHead>();
  readonly #appended = new Map<string, (AnyEvent & Recorded)[]>();
  readonly #sealed = new Map<WordsId, string>();
  readonly #erased = new Set<string>();

  constructor(real: UnitOfWork) {
    this.#real = real;
  }

  /** A new record, known here alone. */
  async open(head: RecordHead): Promise<void> {
    this.#opened.set(head.id, head);
  }

  /** Appends, here alone. */
  async append(recordId: string, events: (AnyEvent & Recorded)[]): Promise<void> {
    this.#appended.set(recordId, [...(this.#appended.get(recordId) ?? []), ...events]);
  }

  /** The record with what was done to it here. */
  async load(recordId: string): Promise<Stream | null> {
    const head = this.#opened.get(recordId);
    const stream = head === undefined ? await this.#real.load(recordId) : { head, version: 0, events: [] };
    return stream === null ? null : this.#with(stream);
  }

  /** As `load`, by the reference. */
  async findByReference(reference: string): Promise<Stream | null> {
    const head = [...this.#opened.values()].find((each) => each.reference === reference);
    if (head !== undefined) return this.load(head.id);
    const stream = await this.#real.findByReference(reference);
    return stream === null ? null : this.#with(stream);
  }

  /** The records that are there, with what was done to them here; those opened here are left out. */
  async list(query: RecordQuery): Promise<Stream[]> {
    return (await this.#real.list(query)).map((stream) => this.#with(stream));
  }

  /** Keeps words here alone, in plain text, until the rehearsal is forgotten. */
  async seal(_recordId: string, words: string): Promise<WordsId> {
    const id = `rehearsed-${this.#sealed.size + 1}`;
    this.#sealed.set(id, words);
    return id;
  }

  /** Words that were sealed here or before. Null: erased. */
  async words(recordId: string, id: WordsId): Promise<string | null> {
    if (this.#erased.has(recordId)) return null;
    return this.#sealed.get(id) ?? this.#real.words(recordId, id);
  }

  /** The words of the record can be opened here no more. */
  async erase(recordId: string): Promise<void> {
    this.#erased.add(recordId);
  }

  #with(stream: Stream): Stream {
    const events = [...stream.events, ...(this.#appended.get(stream.head.id) ?? [])];
    return { ...stream, events, version: events.length };
  }
}
