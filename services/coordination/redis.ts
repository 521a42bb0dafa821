import { randomUUID } from 'node:crypto';
import type { Redis, RedisOptions } from 'ioredis';
import type { LogEntry } from '../conversations/conversations.ts';
import { HeardError } from '../errors.ts';
import { Budgets, hashedName } from './budgets.ts';
import type { Budget, Coordination, NewsListener } from './coordination.ts';
import { Listeners } from './listeners.ts';

/** Where Redis is and who hears of its troubles. */
export interface RedisCoordinationOptions {
  /** `redis://` or `rediss://`. */
  redisUrl: string;
  /** Before every key and channel, so that several installations can share a Redis. */
  prefix?: string;
  /** Told when Redis goes away and when it is back, once each. */
  onWarning: (message: string) => void;
}

const firstConnectMilliseconds = 2_000;

// A dead or frozen Redis must never hang a request: nothing waits in a queue, nothing is sent twice, and an answer that
// does not come in time is given up. The connection itself is tried for ever. No automatic pipelining: in ioredis 6.0.0 a
// connection that is lost under it ends the process with an uncaught TypeError.
const connection: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 500,
  connectTimeout: 5_000,
  socketTimeout: 5_000,
  keepAlive: 10_000,
  retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 6), 5_000),
};

/**
 * Coordination for several servers over Redis. Everything in it may vanish: news that is lost is caught up with as soon
 * as the connection is back, budgets are counted in memory meanwhile. Names in Redis are hashed.
 */
export class RedisCoordination implements Coordination {
  readonly mode = 'redis';
  readonly #sender: Redis;
  readonly #receiver: Redis;
  readonly #budgets: Budgets;
  readonly #listeners = new Listeners();
  readonly #conversationOf = new Map<string, string>();
  readonly #prefix: string;
  readonly #self = randomUUID();
  #away = false;
  #closed = false;

  private constructor(clients: { sender: Redis; receiver: Redis }, options: RedisCoordinationOptions) {
    const { prefix = 'heard', onWarning } = options;
    this.#prefix = prefix;
    this.#sender = clients.sender;
    this.#receiver = clients.receiver;
    this.#budgets = new Budgets(this.#sender, prefix);
    const gone = (): void => {
      if (!this.#away && !this.#closed) onWarning('Redis does not answer; this server goes on by itself');
      this.#away = true;
    };
    this.#sender.on('error', gone);
    this.#sender.on('close', gone);
    this.#sender.on('ready', () => {
      if (!this.#away) return;
      this.#away = false;
      onWarning('Redis is back');
      // Its host may have died without a word: the receiver, which only listens, would not notice for minutes.
      if (this.#receiver.status === 'ready') this.#receiver.disconnect(true);
    });
    this.#receiver.on('error', () => {});
    this.#receiver.on('ready', () => this.#subscribeAll());
    this.#receiver.on('message', (channel, from) => this.#receive(channel, from));
  }

  /**
   * Connects. A Redis that is not there yet is waited for briefly, then tried in the background: the chat works without.
   * Throws CONFIG for an address that is none.
   */
  static async open(options: RedisCoordinationOptions): Promise<RedisCoordination> {
    if (!URL.canParse(options.redisUrl) || !/^rediss?:$/.test(new URL(options.redisUrl).protocol)) {
      throw new HeardError('CONFIG', 'REDIS_URL must look like redis://host:6379');
    }
    // Loaded only where it is used: a server without Redis starts without it.
    const { Redis } = await import('ioredis');
    const sender = new Redis(options.redisUrl, connection);
    // A subscriber hears nothing for hours: no time limit on that. It subscribes anew by itself, below.
    const receiver = new Redis(options.redisUrl, {
      ...connection,
      socketTimeout: undefined,
      autoResubscribe: false,
    });
    const coordination = new RedisCoordination({ sender, receiver }, options);
    await coordination.#connected();
    return coordination;
  }

  announce(conversationId: string, entries: readonly LogEntry[] = []): void {
    this.#listeners.call(conversationId, entries);
    if (this.#sender.status !== 'ready') return;
    this.#sender.publish(this.#channel(conversationId), this.#self).catch(() => {});
  }

  listen(conversationId: string, listener: NewsListener): () => void {
    if (this.#listeners.add(conversationId, listener).isFirst) this.#subscribe(conversationId);
    return () => {
      if (this.#listeners.remove(conversationId, listener).wasLast) this.#unsubscribe(conversationId);
    };
  }

  spend(budget: Budget, key: string, points = 1): Promise<number> {
    return this.#budgets.spend(budget, key, points);
  }

  async answers(): Promise<void> {
    await this.#sender.ping();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
    // Nothing here is worth waiting for: what was to be said was said, or may vanish.
    this.#sender.disconnect();
    this.#receiver.disconnect();
  }

  #channel(conversationId: string): string {
    return `${this.#prefix}:news:${hashedName(conversationId)}`;
  }

  #receive(channel: string, from: string): void {
    const conversationId = this.#conversationOf.get(channel);
    if (from !== this.#self && conversationId !== undefined) this.#listeners.call(conversationId);
  }

  #subscribeAll(): void {
    for (const conversationId of this.#listeners.conversations()) this.#subscribe(conversationId);
  }

  #subscribe(conversationId: string): void {
    const channel = this.#channel(conversationId);
    this.#conversationOf.set(channel, conversationId);
    if (this.#receiver.status !== 'ready') return;
    this.#receiver.subscribe(channel).then(
      // What was announced before the subscription held is news as well.
      () => this.#listeners.call(conversationId),
      // Refused or too slow: the next connection subscribes to everything.
      () => this.#receiver.status === 'ready' && this.#receiver.disconnect(true),
    );
  }

  #unsubscribe(conversationId: string): void {
    const channel = this.#channel(conversationId);
    this.#conversationOf.delete(channel);
    if (this.#receiver.status === 'ready') this.#receiver.unsubscribe(channel).catch(() => {});
  }

  async #connected(): Promise<void> {
    const ready = (client: Redis): Promise<void> =>
      new Promise((resolve) =>
        client.status === 'ready' ? resolve() : client.once('ready', () => resolve()),
      );
    let limit: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, firstConnectMilliseconds);
    });
    await Promise.race([Promise.all([ready(this.#sender), ready(this.#receiver)]), timeUp]);
    clearTimeout(limit);
  }
}
