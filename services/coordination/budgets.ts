import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Budget } from './coordination.ts';
import type { RedisClient } from './redisClient.ts';

/** A name that says nothing about whom it is for: only such names go to Redis. */
export function hashedName(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

/** Rate limits: counted in Redis for all servers together, in this server's memory without it or while it is away. */
export class Budgets {
  readonly #redis: RedisClient | null;
  readonly #prefix: string;
  readonly #limiters = new Map<string, RateLimiterAbstract>();

  constructor(redis: RedisClient | null, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  /** Takes points from a key's budget. Seconds to wait when it is spent, else 0. Never throws. */
  async spend(budget: Budget, key: string, points: number): Promise<number> {
    try {
      await this.#limiter(budget).consume(hashedName(key), points);
      return 0;
    } catch (spent) {
      // Anything but "spent" means that counting failed: a resident must not be turned away for that.
      return spent instanceof RateLimiterRes ? Math.max(1, Math.ceil(spent.msBeforeNext / 1_000)) : 0;
    }
  }

  #limiter(budget: Budget): RateLimiterAbstract {
    const name = `${budget.name} ${budget.points} ${budget.seconds}`;
    const known = this.#limiters.get(name);
    if (known !== undefined) return known;
    const options = {
      keyPrefix: `${this.#prefix}:limit:${budget.name}`,
      points: budget.points,
      duration: budget.seconds,
    };
    const inMemory = new RateLimiterMemory(options);
    const limiter =
      this.#redis === null
        ? inMemory
        : new RateLimiterRedis({
            ...options,
            storeClient: this.#redis,
            rejectIfRedisNotReady: true,
            insuranceLimiter: inMemory,
          });
    this.#limiters.set(name, limiter);
    return limiter;
  }
}
