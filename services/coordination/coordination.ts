/**
 * What may vanish (design 3.7): the news that a conversation has something new, typing, rate limits, presence.
 * In memory for one server, Redis for several. Flushing it in mid-conversation loses nothing.
 */
export interface Coordination {
  readonly mode: 'in-memory' | 'redis';
  /** Tells every replica that this conversation's log has grown. Never throws: news may be lost, the log is not. */
  announce(conversationId: string): void;
  /** Calls `listener` on each announcement for the conversation. Returns how to stop. */
  listen(conversationId: string, listener: () => void): () => void;
  /** Takes `points` from the budget `name` (for example `post:<conversation>`). Seconds to wait when it is spent, else 0. */
  spend(budget: Budget, key: string, points?: number): Promise<number>;
  close(): Promise<void>;
}

/** A rate limit: this many points in this many seconds for each key. */
export interface Budget {
  name: string;
  points: number;
  seconds: number;
}
