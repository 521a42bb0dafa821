import { waitAfter } from './backOff.ts';
import { type Line, type News, newsOf } from './line.ts';
import { pause } from './pause.ts';

/** Whom the connection tells. */
export interface ConnectionEvents {
  onNews(news: News): void;
  /** Whether anything can come through just now. */
  onLive(live: boolean): void;
  onEnded(): void;
}

/** A socket that has not opened by then will not: proxies that swallow it say nothing. Milliseconds. */
const openWithin = 8_000;
/** A socket that is closed sooner was no success: to come back at once would be to knock without end. Milliseconds. */
const lasts = 3_000;
/** How long the first socket may take before polling begins beside it. */
const pollAfter = 1_500;
const pollEvery = 2_500;
/** An empty frame now and then keeps the way open through routers that forget silent connections. */
const pingEvery = 20_000;
/** RFC 6455: the server closed because this chat has too many windows. Coming back at once would only push out another. */
const tooManyWindows = 1008;

/**
 * Keeps the page in step with the conversation: a WebSocket as long as one can be had, polling as long as none can.
 * Either goes on from the last watermark, so that nothing between them is missed.
 */
export class Connection {
  readonly #line: Line;
  readonly #events: ConnectionEvents;
  readonly #socketPause = pause();
  readonly #pollPause = pause();
  #socket: WebSocket | null = null;
  /** Gives up the socket at once. Its own close may wait for minutes on a network that is gone. */
  #dropSocket: () => void = () => undefined;
  #live = true;
  #over = false;

  constructor(line: Line, events: ConnectionEvents) {
    this.#line = line;
    this.#events = events;
  }

  /** Begins, and goes on until the conversation ends. */
  start(): void {
    void this.#keepSocket();
    void this.#keepPolling();
  }

  /** The phone woke up or the network came back: a socket from before may be dead without knowing it. */
  renew(): void {
    this.#dropSocket();
    this.hurry();
  }

  /** Something else has just failed or come through: what waits is tried at once. A socket that is open stays. */
  hurry(): void {
    this.#socketPause.hurry();
    this.#pollPause.hurry();
  }

  /** The browser says that there is no network. */
  lost(): void {
    this.#tell(false);
  }

  /** Stops for good. */
  stop(): void {
    this.#over = true;
    this.renew();
  }

  async #keepSocket(): Promise<void> {
    let failures = 0;
    while (!this.#over) {
      const tried = await this.#trySocket();
      failures = tried.lasted ? 0 : failures + 1;
      this.#pollPause.hurry();
      const wait = Math.max(tried.atLeast, waitAfter(failures, Math.random()));
      if (!this.#over) await this.#socketPause.wait(wait);
    }
  }

  /** One socket from first to last. `atLeast`: milliseconds to wait before the next, where there is a reason. */
  async #trySocket(): Promise<{ lasted: boolean; atLeast: number }> {
    const address = await this.#line.streamAddress();
    if (address.kind === 'ended') this.#end();
    if (address.kind === 'later') return { lasted: false, atLeast: address.after ?? 0 };
    if (address.kind !== 'done' || this.#over) return { lasted: false, atLeast: 0 };
    const { lasted, code } = await this.#holdSocket(address.value);
    return { lasted, atLeast: code === tooManyWindows ? 60_000 : 0 };
  }

  /** Opens a socket and resolves when it is closed, however that came. */
  #holdSocket(address: string): Promise<{ lasted: boolean; code: number }> {
    return new Promise((resolve) => {
      const socket = new WebSocket(address);
      let openedAt = Number.POSITIVE_INFINITY;
      const ping = setInterval(() => this.#isOpen() && socket.send(''), pingEvery);
      const limit = setTimeout(() => this.#dropSocket(), openWithin);
      const finish = (code: number): void => {
        clearTimeout(limit);
        clearInterval(ping);
        socket.onopen = socket.onmessage = socket.onclose = null;
        this.#socket = null;
        resolve({ lasted: performance.now() - openedAt > lasts, code });
      };
      this.#socket = socket;
      this.#dropSocket = () => {
        socket.close();
        finish(0);
      };
      socket.onopen = () => {
        openedAt = performance.now();
        clearTimeout(limit);
        this.#tell(true);
      };
      socket.onmessage = (frame) => this.#read(frame.data);
      socket.onclose = (event) => finish(event.code);
    });
  }

  async #keepPolling(): Promise<void> {
    let failures = 0;
    await this.#pollPause.wait(pollAfter);
    while (!this.#over) {
      failures = this.#isOpen() || (await this.#poll()) ? 0 : failures + 1;
      await this.#pollPause.wait(failures === 0 ? pollEvery : waitAfter(failures, Math.random()));
    }
  }

  /** One look for news. What a socket that opened meanwhile brings is newer: then this answer is dropped. */
  async #poll(): Promise<boolean> {
    const answer = await this.#line.poll();
    if (answer.kind === 'ended') this.#end();
    if (this.#isOpen() || this.#over) return true;
    this.#tell(answer.kind === 'done');
    if (answer.kind === 'done') this.#take(answer.value);
    return answer.kind === 'done';
  }

  #read(frame: unknown): void {
    if (typeof frame !== 'string' || frame === '') return;
    try {
      this.#take(newsOf(JSON.parse(frame) as Record<string, unknown>));
    } catch {
      // A frame that is no JSON is not ours; the next poll or socket brings what it should have brought.
      this.#dropSocket();
    }
  }

  #take(news: News): void {
    this.#line.readTo(news.watermark);
    this.#events.onNews(news);
  }

  #tell(live: boolean): void {
    if (live === this.#live) return;
    this.#live = live;
    // Polling found the server: the socket need not wait out its own pause.
    if (live) this.#socketPause.hurry();
    this.#events.onLive(live);
  }

  #end(): void {
    if (this.#over) return;
    this.stop();
    this.#events.onEnded();
  }

  #isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }
}
