import assert from 'node:assert/strict';
import { type ClientOptions, WebSocket } from 'ws';
import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import type { Chat, RunningDirectLine } from './runningDirectLine.ts';

/** How a stream is asked for. */
export interface StreamAsked {
  watermark?: string;
  token?: string | null;
  origin?: string;
  conversationId?: string;
  options?: ClientOptions;
}

/** One WebSocket of a test: everything that came through it, in order. */
export class StreamClient {
  readonly frames: { activities: LoggedActivity[]; watermark?: string }[] = [];
  readonly socket: WebSocket;
  readonly #opened: Promise<void>;
  readonly #closed: Promise<number>;

  /** Asks for a conversation's stream. */
  constructor(line: RunningDirectLine, chat: Chat, asked: StreamAsked = {}) {
    const { watermark = '-', token = chat.token, conversationId = chat.conversationId } = asked;
    const query = new URLSearchParams({ watermark, ...(token === null ? {} : { t: token }) });
    this.socket = new WebSocket(
      `${line.domain.replace('http', 'ws')}/conversations/${conversationId}/stream?${query.toString()}`,
      { ...asked.options, ...(asked.origin === undefined ? {} : { origin: asked.origin }) },
    );
    this.socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text !== '') this.frames.push(JSON.parse(text) as (typeof this.frames)[number]);
    });
    this.#opened = new Promise((resolve, reject) => {
      this.socket.once('open', resolve);
      this.socket.once('unexpected-response', (_request, response) => {
        response.resume();
        reject(new Refused(response.statusCode ?? 0));
      });
      this.socket.on('error', reject);
    });
    this.#opened.catch(() => undefined);
    this.#closed = new Promise((resolve) => this.socket.once('close', resolve));
  }

  /** Resolves when the socket is open; rejects with Refused. */
  async opened(): Promise<this> {
    await this.#opened;
    return this;
  }

  /** The status with which the upgrade was refused. */
  async refusal(): Promise<number> {
    try {
      await this.#opened;
    } catch (thrown) {
      return thrown instanceof Refused ? thrown.status : 0;
    }
    this.socket.terminate();
    return 101;
  }

  /** Resolves with the close code. */
  async closed(): Promise<number> {
    return this.#closed;
  }

  /** Every activity received, in order. */
  get activities(): LoggedActivity[] {
    return this.frames.flatMap((frame) => frame.activities);
  }

  /** The texts received, in order. */
  get texts(): (string | undefined)[] {
    return this.activities.map(({ text }) => text);
  }

  /** The last watermark received. */
  get watermark(): string | undefined {
    return this.frames.findLast((frame) => frame.watermark !== undefined)?.watermark;
  }

  /** Resolves when so many activities have come. */
  async receives(count: number): Promise<LoggedActivity[]> {
    await until(() => this.activities.length >= count);
    return this.activities;
  }
}

/** Resolves when the condition holds. Ends a wait in vain before mocha does, so that nothing keeps running. */
export async function until(condition: () => boolean): Promise<void> {
  const giveUp = performance.now() + 15_000;
  while (!condition()) {
    assert.ok(performance.now() < giveUp, `in vain: ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}
