import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';

type Listener = (activities: LoggedActivity[]) => void;

interface Kept {
  stamp: number;
  activities: LoggedActivity[];
}

/** How long a spooled answer is offered to clients that poll or come back, in milliseconds. */
const keptMilliseconds = 10 * 60_000;

/** More than a frightened person writes while the store is down. */
const mostKeptInConversation = 20;

/** Bounds memory when the store is away for long. */
const mostConversations = 5_000;

/**
 * What is shown but is in no log yet: the safety answers given while the store is down, and typing. In this process
 * only. It moves no watermark; what was spooled comes again through the log, under the same id, when the store is back.
 */
export class Passing {
  readonly #now: () => number;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #kept = new Map<string, Kept[]>();
  #lastStamp = 0;

  /** @param now milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Shows the activities to every open stream of the conversation. `keep` also for those who poll or come back. */
  publish(conversationId: string, activities: LoggedActivity[], keep: boolean): void {
    if (keep) this.#keep(conversationId, activities);
    for (const listener of this.#listeners.get(conversationId) ?? []) listener(activities);
  }

  /** Calls `listener` for what passes in the conversation. Returns how to stop. */
  listen(conversationId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(conversationId) ?? new Set();
    this.#listeners.set(conversationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(conversationId) === listeners) {
        this.#listeners.delete(conversationId);
      }
    };
  }

  /** What was kept after `stamp`, and the stamp to ask with next time. */
  keptAfter(conversationId: string, stamp: number): { activities: LoggedActivity[]; stamp: number } {
    const oldest = this.#now() - keptMilliseconds;
    const kept = (this.#kept.get(conversationId) ?? []).filter(
      (one) => one.stamp > stamp && one.stamp > oldest,
    );
    return { activities: kept.flatMap((one) => one.activities), stamp: kept.at(-1)?.stamp ?? stamp };
  }

  #keep(conversationId: string, activities: LoggedActivity[]): void {
    this.#lastStamp = Math.max(this.#lastStamp + 1, this.#now());
    const kept = this.#kept.get(conversationId) ?? [];
    kept.push({ stamp: this.#lastStamp, activities });
    this.#kept.delete(conversationId);
    this.#kept.set(conversationId, kept.slice(-mostKeptInConversation));
    this.#forgetOld();
  }

  /** The map is in order of the last thing kept, so that the oldest stand first. */
  #forgetOld(): void {
    const oldest = this.#now() - keptMilliseconds;
    for (const [conversationId, kept] of this.#kept) {
      const last = kept.at(-1)?.stamp ?? 0;
      if (last > oldest && this.#kept.size <= mostConversations) return;
      this.#kept.delete(conversationId);
    }
  }
}
