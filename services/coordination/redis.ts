import { randomUUID } from 'node:crypto';
import type { LogEntry } from '../conversations/loggedActivity.ts';
import { HeardError } from '../errors.ts';
import { Budgets, hashedName } from './budgets.ts';
import type { Budget, Coordination, NewsListener } from './coordination.ts';
import { Listeners } from './listeners.ts';
import { redisAddressAllowed, redisAddressSchema, withoutPassword } from './redisAddress.ts';
import { connectRedis, type RedisClient, type RedisClients } from './redisClient.ts';

/** Where Redis is and who hears of its troubles. */
export interface RedisCoordinationOptions {
  /** Any form that `redisAddressSchema` takes. */
  redisUrl: string;
  /** Before every key and channel, so that several installations can share a Redis. */
  prefix?: string;
  /** Told when Redis goes away and when it is back, once each. */
  onWarning: (message: string) => void;
}

const firstConnectMilliseconds = 2_000;

/**
 * Coordination for several servers over Redis. Everything in it may vanish: news that is lost is caught up with as soon
 * as the connection is back, budgets are counted in memory meanwhile. Names in Redis are hashed.
 */
export class RedisCoordination implements Coordination {
  readonly mode = 'redis';
  readonly #sender: RedisClient;
  readonly #receiver: RedisClients['receiver'];
  readonly #budgets: Budgets;
  readonly #listeners = new Listeners();
  readonly #conversationOf = new Map<string, string>();
  readonly #prefix: string;
  readonly #self = randomUUID();
  #away = false;
  #closed = false;

  private constructor(clients: RedisClients, options: RedisCoordinationOptions) {
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
    const address = redisAddressSchema.safeParse(options.redisUrl);
    if (!address.success) {
      const shown = withoutPassword(options.redisUrl) ?? 'hidden';
      throw new HeardError('CONFIG', `REDIS_URL is wrong (${shown}). Allowed: ${redisAddressAllowed}.`);
    }
    const coordination = new RedisCoordination(await connectRedis(address.data), options);
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
    const ready = (client: RedisClient): Promise<void> =>
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
