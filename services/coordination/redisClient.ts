import type { Cluster, Redis, RedisOptions } from 'ioredis';
import type { ClusterAddress, RedisAddress } from './redisAddress.ts';
import { connectToOneNode } from './redisNode.ts';

/** A connection to Redis, whatever stands behind it. */
export type RedisClient = Redis | Cluster;

/** The two connections of a server: Redis lets nothing else be sent over one that listens. */
export interface RedisClients {
  sender: RedisClient;
  /** To one Redis server, also in a cluster: see redisNode.ts. */
  receiver: Redis;
}

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
export async function connectRedis(address: RedisAddress): Promise<RedisClients> {
  const clients = address.kind === 'cluster' ? await toCluster(address) : await toServer(address);
  // An error that nobody listens to yet is printed by ioredis with its whole stack.
  for (const client of [clients.sender, clients.receiver]) client.on('error', () => {});
  return clients;
}

async function toServer(address: Exclude<RedisAddress, { kind: 'cluster' }>): Promise<RedisClients> {
  const { Redis } = await import('ioredis');
  const begin = (options: RedisOptions): Redis => {
    const common = { ...options, enableOfflineQueue, retryStrategy };
    if (address.kind === 'server') return new Redis(address.url, common);
    return new Redis({
      ...common,
      ...loginOf(address),
      sentinels: address.hosts,
      name: address.name,
      db: address.database,
      sentinelRetryStrategy: retryStrategy,
      ...(address.tls && { enableTLSForSentinelMode: true, sentinelTLS: {} }),
    });
  };
  return { sender: begin(connection), receiver: begin({ ...connection, ...subscriber }) };
}

async function toCluster(address: ClusterAddress): Promise<RedisClients> {
  const { Cluster } = await import('ioredis');
  const login = loginOf(address);
  const sender = new Cluster(address.hosts, {
    enableOfflineQueue,
    clusterRetryStrategy: retryStrategy,
    redisOptions: { ...connection, ...login },
  });
  const options = { ...connection, ...subscriber, ...login, enableOfflineQueue, retryStrategy };
  return { sender, receiver: await connectToOneNode(sender, address.hosts, options) };
}

function loginOf({ username, password, tls }: Exclude<RedisAddress, { kind: 'server' }>): RedisOptions {
  return {
    ...(username !== null && { username }),
    ...(password !== null && { password }),
    ...(tls && { tls: {} }),
  };
}
