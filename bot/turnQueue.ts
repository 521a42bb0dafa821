import type { Logger } from 'pino';
import { type Clock, plusMilliseconds } from '../services/clock.ts';
import type {
  ConversationStore,
  LoggedActivity,
  TurnInput,
  TurnOutput,
} from '../services/conversations/conversations.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import { HeardError, hasCode } from '../services/errors.ts';

/** What the queue works with. */
export interface TurnQueueDeps {
  store: ConversationStore;
  coordination: Coordination;
  turn(input: TurnInput): Promise<TurnOutput>;
  /** What a resident is told when their message cannot be worked on. */
  apology(conversationId: string): Promise<LoggedActivity[]>;
  clock: Clock;
  log: Logger;
}

/** How often a message's turn is tried before the resident gets an apology and staff a failed message. */
const triesPerMessage = 2;

/** A pending message older than this is taken up by the sweep: its server has died or lost its database. */
const sweptAfterMilliseconds = 5_000;

/**
 * Runs the turns of accepted messages, one after another in each conversation, many conversations side by side. The row
 * lock in the store is what guarantees it; this only keeps a server from queuing behind itself.
 */
export class TurnQueue {
  readonly #deps: TurnQueueDeps;
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  #stopped = false;

  constructor(deps: TurnQueueDeps) {
    this.#deps = deps;
  }

  /** Works on what the conversation has waiting, without waiting for it. */
  start(conversationId: string): void {
    if (this.#stopped) return;
    if (this.#running.has(conversationId)) {
      this.#again.add(conversationId);
      return;
    }
    const work = this.#drain(conversationId).finally(() => this.#running.delete(conversationId));
    this.#running.set(conversationId, work);
  }

  /** Works on what the conversation has waiting and resolves when that is done. */
  async run(conversationId: string): Promise<void> {
    this.start(conversationId);
    await this.idle(conversationId);
  }

  /** Resolves when this server works on nothing in the conversation. */
  async idle(conversationId: string): Promise<void> {
    await this.#running.get(conversationId);
  }

  /** Takes up messages that were accepted but whose turn never ran: after a crash, or a store that was away. */
  async sweep(): Promise<number> {
    const before = plusMilliseconds(this.#deps.clock.now(), -sweptAfterMilliseconds);
    const waiting = await this.#deps.store.pending(before, 500);
    for (const conversationId of waiting) this.start(conversationId);
    return waiting.length;
  }

  /** Takes no more work and waits for what is running. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running.values());
  }

  async #drain(conversationId: string): Promise<void> {
    try {
      do {
        this.#again.delete(conversationId);
        while ((await this.#next(conversationId)) && !this.#stopped);
      } while (this.#again.has(conversationId) && !this.#stopped);
    } catch (thrown) {
      // The message is accepted and stays pending: the sweep takes it up when the store is back.
      this.#deps.log.error(
        { code: thrown instanceof HeardError ? thrown.code : 'unknown' },
        'a turn must wait',
      );
    } finally {
      this.#again.delete(conversationId);
    }
  }

  /** Runs one turn. Answers whether there may be more. */
  async #next(conversationId: string): Promise<boolean> {
    const { store, coordination } = this.#deps;
    let attempt = 0;
    try {
      const done = await store.runNextTurn(conversationId, (input) => {
        attempt = input.attempt;
        return this.#deps.turn(input);
      });
      if (done === null) return false;
      coordination.announce(conversationId);
      return done.more;
    } catch (thrown) {
      if (hasCode(thrown, 'STORE_UNAVAILABLE')) throw thrown;
      return this.#failed(conversationId, attempt, thrown);
    }
  }

  /** Once more at once; then a plain apology, the message kept for staff, and on with the next. */
  async #failed(conversationId: string, attempt: number, thrown: unknown): Promise<boolean> {
    const name =
      thrown instanceof HeardError ? thrown.code : thrown instanceof Error ? thrown.name : 'unknown';
    const stack = thrown instanceof Error ? thrown.stack?.split('\n').slice(1, 6) : undefined;
    this.#deps.log.error({ code: name, attempt, stack }, 'a turn failed');
    if (attempt + 1 < triesPerMessage) return true;
    await this.#deps.store.giveUp(conversationId, await this.#deps.apology(conversationId));
    this.#deps.coordination.announce(conversationId);
    return true;
  }
}
