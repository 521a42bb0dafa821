import type { Logger } from 'pino';
import { type Clock, plusMilliseconds } from '../services/clock.ts';
import type {
  ConversationStore,
  GivenUp,
  TurnInput,
  TurnOutput,
} from '../services/conversations/conversations.ts';
import type { LogEntry, LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import { HeardError, hasCode } from '../services/errors.ts';

/** What the queue works with. */
export interface TurnQueueDeps {
  store: ConversationStore;
  coordination: Coordination;
  /** What is done before the conversation is locked: waiting for what the turn needs. */
  ready(conversationId: string): Promise<void>;
  turn(input: TurnInput): Promise<TurnOutput>;
  /**
   * What is said and recorded when a message cannot be worked on. `plain`: what must not fail, when recording did.
   */
  lastWords(givenUp: GivenUp, mode: 'alert' | 'plain'): Promise<LoggedActivity[]>;
  /** Called when a turn has been committed: what it asked for can be done. */
  committed?(conversationId: string): void;
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
    this.#running.set(conversationId, this.#drain(conversationId));
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

  /**
   * Takes up messages that were accepted but whose turn never ran: after a crash, or a store that was away.
   * @param waitedMilliseconds only what has waited longer. 0 at start, when nobody else can be at work on it.
   */
  async sweep(waitedMilliseconds = sweptAfterMilliseconds): Promise<number> {
    // One more: a message of this very millisecond waits as well.
    const before = plusMilliseconds(this.#deps.clock.now(), 1 - waitedMilliseconds);
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
        await this.#work(conversationId);
      } while (this.#again.has(conversationId) && !this.#stopped);
    } catch (thrown) {
      // The message is accepted and stays pending: the sweep takes it up when the store is back.
      this.#deps.log.error(
        { code: thrown instanceof HeardError ? thrown.code : 'unknown' },
        'a turn must wait',
      );
    } finally {
      this.#again.delete(conversationId);
      // Here and not after a promise: a message that came in between would wait for the sweep.
      this.#running.delete(conversationId);
    }
  }

  /** One turn after another while there are more. Throws what keeps it from going on. */
  async #work(conversationId: string): Promise<void> {
    let failures = 0;
    for (let more = true; more && !this.#stopped; ) {
      const tried: Tried = { attempt: 0 };
      try {
        more = await this.#next(conversationId, tried);
        failures = 0;
      } catch (thrown) {
        if (hasCode(thrown, 'STORE_UNAVAILABLE')) throw thrown;
        // A row that cannot be read never reaches its turn, which alone knows of earlier tries.
        tried.attempt = Math.max(tried.attempt, failures);
        failures = (await this.#failed(conversationId, tried, thrown)) ? failures + 1 : 0;
      }
    }
  }

  /** Runs one turn. Answers whether there may be more. */
  async #next(conversationId: string, tried: Tried): Promise<boolean> {
    const { store, coordination } = this.#deps;
    await this.#deps.ready(conversationId);
    const done = await store.runNextTurn(conversationId, (input) => {
      tried.attempt = input.attempt;
      return this.#deps.turn(input);
    });
    if (done === null) return false;
    this.#deps.committed?.(conversationId);
    coordination.announce(conversationId, done.entries);
    return done.more;
  }

  /**
   * Once more at once; then a plain apology, the message kept for staff, and on with the next. Answers whether the same
   * message is tried again. Throws when there was nothing to give up: going on would fail for ever, as fast as it can.
   */
  async #failed(conversationId: string, { attempt }: Tried, thrown: unknown): Promise<boolean> {
    this.#logFailure(thrown, attempt, 'a turn failed');
    if (attempt + 1 < triesPerMessage) return true;
    const given = await this.#giveUp(conversationId);
    if (given.length === 0) throw thrown;
    this.#deps.coordination.announce(conversationId, given);
    return false;
  }

  async #giveUp(conversationId: string): Promise<LogEntry[]> {
    const { store } = this.#deps;
    try {
      return await store.giveUp(conversationId, (givenUp) => this.#deps.lastWords(givenUp, 'alert'));
    } catch (thrown) {
      if (hasCode(thrown, 'STORE_UNAVAILABLE')) throw thrown;
      this.#logFailure(thrown, triesPerMessage, 'the last words of a turn failed; only the apology is given');
      return store.giveUp(conversationId, (givenUp) => this.#deps.lastWords(givenUp, 'plain'));
    }
  }

  /** Never the fault's own message: it may repeat what a resident wrote. */
  #logFailure(thrown: unknown, attempt: number, what: string): void {
    const name =
      thrown instanceof HeardError ? thrown.code : thrown instanceof Error ? thrown.name : 'unknown';
    const stack = thrown instanceof Error ? placesIn(thrown.stack ?? '') : undefined;
    this.#deps.log.error({ code: name, attempt, stack }, what);
  }
}

/** Where in the code it happened. A message of several lines stands in the stack as well, and is left out. */
function placesIn(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^ +at .*[(/]?\S+:\d+:\d+\)?$/.test(line))
    .slice(0, 5);
}

/** A message whose turn was tried. */
interface Tried {
  /** How many tries came before. */
  attempt: number;
}
