import type { Cluster, Redis, RedisOptions } from 'ioredis';
import type { RedisAddress } from './redisAddress.ts';

/** A connection to Redis, whatever stands behind it. */
export type RedisClient = Redis | Cluster;

// A dead or frozen Redis must never hang a request: nothing waits in a queue, nothing is sent twice, and an answer that
// does not come in time is given up. The connection itself is tried for ever. No automatic pipelining: in ioredis 6.0.0 a
// connection that is lost under it ends the process with an uncaught TypeError.
const connection = {
  maxRetriesPerRequest: 1,
  commandTimeout: 500,
  connectTimeout: 5_000,
  socketTimeout: 5_000,
  keepAlive: 10_000,
} satisfies RedisOptions;

// A subscriber hears nothing for hours: no time limit on that. It subscribes anew by itself (redis.ts).
const subscriber = { socketTimeout: undefined, autoResubscribe: false } satisfies RedisOptions;

const enableOfflineQueue = false;
const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 6), 5_000);

/** Begins to connect. Loaded only where it is used: a server without Redis starts without it. */
export async function connectRedis(address: RedisAddress, use: 'send' | 'receive'): Promise<RedisClient> {
  const client = await begun(address, use);
  // An error that nobody listens to yet is printed by ioredis with its whole stack.
  client.on('error', () => {});
  return client;
}

async function begun(address: RedisAddress, use: 'send' | 'receive'): Promise<RedisClient> {
  const { Cluster, Redis } = await import('ioredis');
  const options = { ...connection, ...(use === 'receive' && subscriber) };
  if (address.kind === 'server') {
    return new Redis(address.url, { ...options, enableOfflineQueue, retryStrategy });
  }
  const { hosts, username, password, tls } = address;
  const login = {
    ...(username !== null && { username }),
    ...(password !== null && { password }),
    ...(tls && { tls: {} }),
  };
  if (address.kind === 'cluster') {
    return new Cluster(hosts, {
      enableOfflineQueue,
      clusterRetryStrategy: retryStrategy,
      // A cluster's own connections find their way themselves after one of its servers has gone.
      redisOptions: { ...options, ...login, autoResubscribe: true },
    });
  }
  return new Redis({
    ...options,
    ...login,
    enableOfflineQueue,
    retryStrategy,
    sentinels: hosts,
    name: address.name,
    db: address.database,
    sentinelRetryStrategy: retryStrategy,
    ...(tls && { enableTLSForSentinelMode: true, sentinelTLS: {} }),
  });
}
