import type { LogEntry } from '../conversations/loggedActivity.ts';
import type { NewsListener } from './coordination.ts';

/** Who listens to which conversation on this server. */
export class Listeners {
  readonly #listeners = new Map<string, Set<NewsListener>>();

  /** Adds a listener; says whether it is the conversation's first. */
  add(conversationId: string, listener: NewsListener): { isFirst: boolean } {
    const known = this.#listeners.get(conversationId);
    const listeners = known ?? new Set();
    listeners.add(listener);
    this.#listeners.set(conversationId, listeners);
    return { isFirst: known === undefined };
  }

  /** Removes a listener; says whether it was the conversation's last. False for one that was removed before. */
  remove(conversationId: string, listener: NewsListener): { wasLast: boolean } {
    const listeners = this.#listeners.get(conversationId);
    if (listeners === undefined || !listeners.delete(listener)) return { wasLast: false };
    if (listeners.size > 0) return { wasLast: false };
    this.#listeners.delete(conversationId);
    return { wasLast: true };
  }

  has(conversationId: string): boolean {
    return this.#listeners.has(conversationId);
  }

  conversations(): string[] {
    return [...this.#listeners.keys()];
  }

  /**
   * Calls everyone who listens. One that throws must keep neither the others nor the news's sender from going on.
   * @param entries the news, where it is in hand.
   */
  call(conversationId: string, entries: readonly LogEntry[] = []): void {
    // A copy: a listener may stop listening when it is called.
    const listeners = Array.from(this.#listeners.get(conversationId) ?? []);
    for (const listener of listeners) {
      try {
        listener(entries);
      } catch {}
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
