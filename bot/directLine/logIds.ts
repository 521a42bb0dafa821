import type { LogEntry } from '../../services/conversations/loggedActivity.ts';

/** Reads a conversation's log after a position. */
export type ReadLog = (conversationId: string, position: number) => Promise<LogEntry[]>;

interface Known {
  /** Every id up to this position is in `ids`. */
  upTo: number;
  ids: Set<string>;
}

/** Remembered conversations: a few kilobytes each. */
const mostConversations = 2_000;

/**
 * Which activity ids a conversation's log holds. Web Chat holds a reply back for five seconds when it answers an id
 * that it has never seen, and proactive messages always name one: such ids must be dropped, the others kept.
 */
export class LogIds {
  readonly #read: ReadLog;
  readonly #known = new Map<string, Known>();

  /** @param read the log, oldest first; an empty answer means the end. */
  constructor(read: ReadLog) {
    this.#read = read;
  }

  /** Takes note of entries that were read after `position`, so that they need not be read again. */
  note(conversationId: string, position: number, entries: LogEntry[]): void {
    const known = this.#of(conversationId);
    if (position > known.upTo) return;
    for (const entry of entries) {
      if (entry.activity.id !== undefined) known.ids.add(entry.activity.id);
      known.upTo = Math.max(known.upTo, entry.position);
    }
  }

  /** Whether the id is in what has been read of the log up to now, without reading. */
  hasNoted(conversationId: string, id: string): boolean {
    return this.#known.get(conversationId)?.ids.has(id) ?? false;
  }

  /** Whether the log holds the id at or before `position`. Reads what is missing; false when that fails. */
  async has(conversationId: string, id: string, position: number): Promise<boolean> {
    const known = this.#of(conversationId);
    if (known.ids.has(id)) return true;
    while (known.upTo < position) {
      const after = known.upTo;
      const entries = await this.#read(conversationId, after).catch(() => []);
      if (entries.length === 0) return false;
      this.note(conversationId, after, entries);
      if (known.ids.has(id)) return true;
    }
    return false;
  }

  #of(conversationId: string): Known {
    const known = this.#known.get(conversationId) ?? { upTo: 0, ids: new Set<string>() };
    this.#known.delete(conversationId);
    this.#known.set(conversationId, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostConversations) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}
