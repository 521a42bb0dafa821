import type { Instant } from '../clock.ts';
import type { AnyEvent, Recorded, RecordKind, WordsId } from './record.ts';

/** What is fixed when a record is opened. */
export interface RecordHead {
  id: string;
  kind: RecordKind;
  landlord: string;
  /** Only complaints have one: `BNC-26-XXXXXXX`. */
  reference: string | null;
  residentId: string | null;
  conversationId: string | null;
  /** The landlord's procedure version in force when it was opened. */
  policyVersion: string;
  openedAt: Instant;
}

/** A record's whole stream. `version` is the number of events. */
export interface Stream {
  head: RecordHead;
  version: number;
  events: (AnyEvent & Recorded)[];
}

/** Which records to list. All given conditions hold together. */
export interface RecordQuery {
  kind: RecordKind;
  landlord?: string;
  residentId?: string;
  conversationId?: string;
  limit?: number;
}

/**
 * Everything that one turn or one command decides, committed together or not at all (design 3.5).
 * Reads see what this unit has itself appended. Nothing inside reads outside it: the embedded store is one
 * connection, and a read past the transaction would wait for itself for ever.
 */
export interface UnitOfWork {
  /** A new record with its own key. The reference must be unused: a taken one fails with code VERSION_CONFLICT. */
  open(head: RecordHead): Promise<void>;
  /** Appends; a stream that moved since it was loaded fails the commit with code VERSION_CONFLICT. */
  append(recordId: string, events: (AnyEvent & Recorded)[]): Promise<void>;
  load(recordId: string): Promise<Stream | null>;
  findByReference(reference: string): Promise<Stream | null>;
  /** The newest first. */
  list(query: RecordQuery): Promise<Stream[]>;
  /** Seals a person's words under the record's key and gives the id that events may hold. */
  seal(recordId: string, words: string): Promise<WordsId>;
  /** Opens sealed words; null when they were erased. */
  words(recordId: string, id: WordsId): Promise<string | null>;
  /**
   * Drops the record's key and all its sealed words when the unit commits: they can be opened nowhere again. Its events stay;
   * append the one that says so in the same unit.
   */
  erase(recordId: string): Promise<void>;
}
