import type { Answer } from './answer.ts';
import { waitAfter } from './backOff.ts';

/** A message that the server has not yet confirmed. */
export interface Unsent {
  /** Stays the same over every try: the server takes one id once. */
  clientId: string;
  text: string;
}

/** What the outbox needs and whom it tells. */
export interface OutboxParts {
  post(message: Unsent): Promise<Answer<unknown>>;
  /** Resolves after so many milliseconds, or earlier when `hurry` is called. */
  pause: Pause;
  random(): number;
  /** A try failed and will be repeated. */
  onDelay(message: Unsent, reason: string | null): void;
  onAccepted(message: Unsent): void;
  onRefused(message: Unsent, reason: string | null): void;
  onEnded(): void;
}

/** A wait that can be cut short. */
export interface Pause {
  wait(milliseconds: number): Promise<void>;
  hurry(): void;
}

/**
 * Sends messages one after the other, in the order in which they were written, until the server has each of them. A
 * message whose answer was lost is sent again under the same id, so that nothing is lost and nothing comes twice.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #waiting: Unsent[] = [];
  #sending = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** What has not been confirmed, oldest first. */
  get unsent(): readonly Unsent[] {
    return this.#waiting;
  }

  /** Takes a message and sends it as soon as it can. */
  add(message: Unsent): void {
    this.#waiting.push(message);
    if (!this.#sending) void this.#send();
  }

  /** The message was seen in the conversation: it has arrived, whatever became of the answer to its sending. */
  arrived(clientId: string): void {
    this.#waiting = this.#waiting.filter((message) => message.clientId !== clientId);
  }

  /** Tries again at once: the network is back. */
  hurry(): void {
    this.#parts.pause.hurry();
  }

  /** Gives back everything unsent and sends no more of it. */
  empty(): Unsent[] {
    const unsent = this.#waiting;
    this.#waiting = [];
    this.#parts.pause.hurry();
    return unsent;
  }

  async #send(): Promise<void> {
    this.#sending = true;
    let failures = 0;
    for (let message = this.#waiting[0]; message !== undefined; message = this.#waiting[0]) {
      const answer = await this.#parts.post(message);
      if (answer.kind === 'later') {
        await this.#later(message, answer, failures);
        failures += 1;
      } else {
        failures = 0;
        this.#settle(message, answer);
      }
    }
    this.#sending = false;
  }

  async #later(message: Unsent, answer: { after: number | null; reason: string | null }, failures: number) {
    if (!this.#waiting.includes(message)) return;
    this.#parts.onDelay(message, answer.reason);
    await this.#parts.pause.wait(answer.after ?? waitAfter(failures, this.#parts.random()));
  }

  #settle(message: Unsent, answer: Exclude<Answer<unknown>, { kind: 'later' }>): void {
    if (answer.kind === 'ended') {
      this.#parts.onEnded();
      this.#waiting = [];
      return;
    }
    const known = this.#waiting.includes(message);
    this.arrived(message.clientId);
    if (!known) return;
    if (answer.kind === 'refused') this.#parts.onRefused(message, answer.reason);
    else this.#parts.onAccepted(message);
  }
}
