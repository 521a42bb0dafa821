import type { LogEntry } from '../conversations/loggedActivity.ts';
import { Budgets } from './budgets.ts';
import type { Budget, Coordination, NewsListener } from './coordination.ts';
import { Listeners } from './listeners.ts';

/** Coordination for one server: everything in its memory. */
export class InMemoryCoordination implements Coordination {
  readonly mode = 'in-memory';
  readonly #listeners = new Listeners();
  readonly #budgets = new Budgets(null, 'heard');

  announce(conversationId: string, entries: readonly LogEntry[] = []): void {
    this.#listeners.call(conversationId, entries);
  }

  listen(conversationId: string, listener: NewsListener): () => void {
    this.#listeners.add(conversationId, listener);
    return () => {
      this.#listeners.remove(conversationId, listener);
    };
  }

  spend(budget: Budget, key: string, points = 1): Promise<number> {
    return this.#budgets.spend(budget, key, points);
  }

  async answers(): Promise<void> {}

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}
