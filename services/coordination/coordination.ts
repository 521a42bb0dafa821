import type { LogEntry } from '../conversations/loggedActivity.ts';

/**
 * What may vanish (design 3.7): the news that a conversation has something new, typing, rate limits, presence.
 * In memory for one server, Redis for several. Flushing it in mid-conversation loses nothing.
 */
export interface Coordination {
  readonly mode: 'in-memory' | 'redis';
  /**
   * Tells every replica that this conversation's log has grown. Never throws: news may be lost, the log is not.
   * @param entries what it has grown by, committed, where that is in hand. Only this server's listeners get them: what
   * residents say does not leave the process.
   */
  announce(conversationId: string, entries?: readonly LogEntry[]): void;
  /** Calls `listener` on each announcement for the conversation. Returns how to stop. */
  listen(conversationId: string, listener: NewsListener): () => void;
  /** Takes `points` from the budget `name` (for example `post:<conversation>`). Seconds to wait when it is spent, else 0. */
  spend(budget: Budget, key: string, points?: number): Promise<number>;
  /** Resolves when what stands behind this answers; rejects when it does not. May take long when it hangs. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

/** Hears that a log may have grown. `entries` are some of the new ones; when there are none, it must be read. */
export type NewsListener = (entries: readonly LogEntry[]) => void;

/** A rate limit: this many points in this many seconds for each key. */
export interface Budget {
  name: string;
  points: number;
  seconds: number;
}
