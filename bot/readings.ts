import type { Logger } from 'pino';
import { type Instant, londonTime } from '../services/clock.ts';
import { LeastRecentlyUsed } from '../services/leastRecentlyUsed.ts';
import type { Reading, ReadingContext, Understander } from '../services/understanding/understanding.ts';
import { unread } from '../services/understanding/unread.ts';

/** As many messages of one conversation can be on their way to their turns here; another server may take some of them. */
const mostBegun = 20;

/** What was said, and when. */
export interface SaidAt {
  text: string;
  at: Instant;
}

/** What readings are made with. */
export interface ReadingsDeps {
  understander: Understander;
  log: Logger;
  /**
   * A reading that takes longer counts as none: a resident waits behind it. Default 3,000 ms, room for a second opinion of
   * 2,000; by itself a reading takes a few.
   */
  milliseconds?: number;
}

type Asked = ReadingContext['asked'];

interface Begun {
  said: SaidAt;
  asked: Asked;
  reading: Promise<Reading>;
}

interface Talked {
  /** The question that stood open after the last turn. */
  asked: Asked;
  begun: Map<string, Begun>;
}

const conversationsKept = 10_000;
const readingsKept = 500;
/** Longer messages are rare, and hold too much memory to be kept. */
const longestKept = 2_000;
const longestReadingMilliseconds = 3_000;

/**
 * What residents' messages mean, read while they are being accepted and not in their turn: a turn holds its conversation's
 * lock, and on the embedded store the only connection there is. A reading that fails or takes too long is `unread`: what
 * understands must never keep an answer to danger, or any answer, from being given.
 */
export class Readings {
  readonly #deps: ReadingsDeps;
  readonly #talked = new LeastRecentlyUsed<string, Talked>(conversationsKept);
  readonly #kept = new LeastRecentlyUsed<string, Promise<Reading>>(readingsKept);

  constructor(deps: ReadingsDeps) {
    this.#deps = deps;
  }

  /** Begins to read a message, in the light of the question that stood open last in its conversation. */
  begin(conversationId: string, activityId: string, said: SaidAt): void {
    const talked = this.#talked.get(conversationId) ?? this.#meet(conversationId);
    talked.begun.set(activityId, this.#begun(said, talked.asked));
    const oldest = talked.begun.size > mostBegun ? talked.begun.keys().next().value : undefined;
    if (oldest !== undefined) talked.begun.delete(oldest);
  }

  /** Forgets a message that will have no turn: it was refused, or had come before. */
  forget(conversationId: string, activityId: string): void {
    this.#talked.get(conversationId)?.begun.delete(activityId);
  }

  /** Resolves when the conversation's oldest begun reading is there: to be waited for before the turn takes its lock. */
  async ready(conversationId: string): Promise<void> {
    const talked = this.#talked.get(conversationId);
    const oldest = talked?.begun.entries().next().value;
    if (talked === undefined || oldest === undefined) return;
    const [activityId, begun] = oldest;
    // The turn before it has asked something else meanwhile.
    const current = begun.asked === talked.asked ? begun : this.#begun(begun.said, talked.asked);
    talked.begun.set(activityId, current);
    await current.reading;
  }

  /** The reading of a message in its turn: the one that was begun, if it was read in the same light. */
  take(
    conversationId: string,
    activityId: string | undefined,
    said: SaidAt & { asked: Asked },
  ): Promise<Reading> {
    const { begun } = this.#talked.get(conversationId) ?? { begun: null };
    const mine = activityId === undefined ? undefined : begun?.get(activityId);
    if (begun !== null && mine !== undefined) forgetUpTo(begun, activityId);
    return mine !== undefined && mine.asked === said.asked && mine.said.text === said.text
      ? mine.reading
      : this.read(said, said.asked);
  }

  /** Reads a message now; what was read last is kept, in memory only, for when the story is told again on "yes". */
  async read(said: SaidAt, asked: Asked): Promise<Reading> {
    if (said.text.length > longestKept) return this.#read(said, asked);
    const which = `${asked} ${said.at} ${said.text}`;
    const known = this.#kept.get(which);
    if (known !== undefined) return known;
    const reading = this.#read(said, asked, () => this.#kept.delete(which));
    this.#kept.set(which, reading);
    return reading;
  }

  /** @param failed told when the message could not be read: next time it may be. */
  async #read({ text, at }: SaidAt, asked: Asked, failed: () => void = () => {}): Promise<Reading> {
    const { understander, milliseconds = longestReadingMilliseconds } = this.#deps;
    let limit: NodeJS.Timeout | undefined;
    const tooLate = new Promise<'late'>((resolve) => {
      limit = setTimeout(() => resolve('late'), milliseconds);
    });
    try {
      const reading = await Promise.race([
        understander.read(text, { saidOn: londonTime(at), asked }),
        tooLate,
      ]);
      if (reading !== 'late') return reading;
      this.#deps.log.error({ milliseconds }, 'a message took too long to read; it is asked about');
    } catch (thrown) {
      // Its own message may repeat what a resident wrote.
      const name = thrown instanceof Error ? thrown.name : 'unknown';
      this.#deps.log.error({ code: name }, 'a message could not be read; it is asked about');
    } finally {
      clearTimeout(limit);
    }
    failed();
    return unread();
  }

  /** A reading in the light of what was said before; a fault in it leaves the reading as it is, for the same reason as above. */
  inLightOf(reading: Reading, said: { text: string; before: readonly string[] }): Reading {
    try {
      return this.#deps.understander.inLightOf(reading, said);
    } catch (thrown) {
      const name = thrown instanceof Error ? thrown.name : 'unknown';
      this.#deps.log.error({ code: name }, 'a talk could not be heard together; its last message counts');
      return reading;
    }
  }

  /** What a turn left open, for the next message of its conversation. */
  remember(conversationId: string, asked: Asked): void {
    const talked = this.#talked.get(conversationId) ?? this.#meet(conversationId);
    talked.asked = asked;
  }

  #meet(conversationId: string): Talked {
    const talked: Talked = { asked: null, begun: new Map() };
    this.#talked.set(conversationId, talked);
    return talked;
  }

  #begun(said: SaidAt, asked: Asked): Begun {
    return { said, asked, reading: this.read(said, asked) };
  }
}

/** Turns come in order: what was begun before this one had its turn on another server. */
function forgetUpTo(begun: Map<string, Begun>, activityId: string | undefined): void {
  for (const id of begun.keys()) {
    begun.delete(id);
    if (id === activityId) return;
  }
}
