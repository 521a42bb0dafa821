/** What a bot's reply holds that a script may turn on. */
export interface Reply {
  /** The question that it leaves open, where the bot says so. */
  asks: string | null;
  acts: string[];
}

/** One message and what came back. */
export interface Said {
  reply: Reply;
  /** From the POST to the reply received. */
  milliseconds: number;
}

/** One open conversation, in which one message at a time is under way. */
export interface Talk {
  /** Resolves when both the reply is here and the POST is answered. */
  say(text: string): Promise<Said>;
  close(): void;
}

/** A conversation that has just been opened. */
export interface Opened {
  talk: Talk;
  /** From the first request to the greeting received. */
  milliseconds: number;
}

/** A way to a bot. */
export interface Line {
  open(): Promise<Opened>;
  /** Begins a conversation and leaves it there, for the server to keep. */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

/** Waits for the next reply of one conversation; a reply that nobody waits for is a fault of the measurement. */
export class Awaited {
  #take: ((reply: Reply) => void) | null = null;
  #fail: ((thrown: Error) => void) | null = null;
  #broken: Error | null = null;

  /** Call it before the request goes out: the reply may overtake the answer to it. */
  next(): Promise<{ reply: Reply; at: number }> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== null) reject(this.#broken);
      this.#fail = reject;
      this.#take = (reply) => resolve({ reply, at: performance.now() });
    });
  }

  /** A reply has come. */
  arrived(reply: Reply): void {
    if (this.#take === null) this.broke(new Error('A reply came that nobody had asked for'));
    this.#take?.(reply);
    this.#take = null;
    this.#fail = null;
  }

  /** No reply can come any more. */
  broke(error: Error): void {
    this.#broken ??= error;
    this.#fail?.(error);
    this.#fail = null;
  }
}
