import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { RedisCoordination } from '../../../services/coordination/redis.ts';
import { type RedisServer, startRedis } from '../../support/redis.ts';
import { findProgram, freePort, ServerProcess } from '../../support/serverProcess.ts';

/** Something to connect to, and how to end it. */
interface Topology {
  url: string;
  /** The one server that holds everything. */
  server: string;
  stop(): Promise<void>;
}

/** A Sentinel of its own that watches one server. */
async function startSentinel(): Promise<Topology> {
  const master: RedisServer = await startRedis();
  const folder = mkdtempSync(join(tmpdir(), 'heard-sentinel-'));
  const port = await freePort();
  const file = join(folder, 'sentinel.conf');
  const watched = `sentinel monitor heard-master 127.0.0.1 ${new URL(master.url).port} 1`;
  writeFileSync(file, `port ${port}\nbind 127.0.0.1\ndir ${folder}\n${watched}\n`);
  const command = [findProgram('redis-server', 'redis-server'), file, '--sentinel'];
  const sentinel = await ServerProcess.start(command, { cwd: folder }, 'Sentinel ID is');
  return {
    url: `redis-sentinel://127.0.0.1:1,127.0.0.1:${port}/heard-master`,
    server: master.url,
    stop: async () => {
      await sentinel.stop('SIGKILL');
      await master.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A cluster of one server that holds every slot. */
async function startCluster(): Promise<Topology> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-cluster-'));
  const [port, bus] = [await freePort(), await freePort()];
  const program = findProgram('redis-server', 'redis-server');
  const options = {
    port,
    bind: '127.0.0.1',
    save: '',
    dir: folder,
    'cluster-enabled': 'yes',
    'cluster-port': bus,
    // A server that has met no other does not know its own address.
    'cluster-announce-ip': '127.0.0.1',
  };
  const command = [
    program,
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
  ];
  const server = await ServerProcess.start(command, { cwd: folder }, 'Ready to accept connections');
  const client = new Redis(port, '127.0.0.1');
  await client.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
  while (!String(await client.call('CLUSTER', 'INFO')).includes('cluster_state:ok'));
  client.disconnect();
  return {
    url: `redis-cluster://127.0.0.1:${port}`,
    server: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await server.stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

for (const [name, start] of [
  ['Sentinel', startSentinel],
  ['a cluster', startCluster],
] as const) {
  describe(`coordination over ${name}`, function () {
    this.timeout(60_000);
    let topology: Topology;
    let here: RedisCoordination;
    let there: RedisCoordination;
    const warnings: string[] = [];

    before(async () => {
      topology = await start();
      const options = {
        redisUrl: topology.url,
        prefix: `test-${randomUUID()}`,
        onWarning: (message: string) => void warnings.push(message),
      };
      here = await RedisCoordination.open(options);
      there = await RedisCoordination.open(options);
    });

    after(async () => {
      await here?.close();
      await there?.close();
      await topology?.stop();
      assert.deepEqual(warnings, []);
    });

    it('answers', () => here.answers());

    it('tells one server what another announces', async () => {
      let told = (): void => {};
      const listening = new Promise<void>((resolve) => {
        told = resolve;
      });
      there.listen('c1', () => told());
      // The first call says that the subscription holds.
      await listening;
      const news = new Promise<void>((resolve) => {
        told = resolve;
      });
      here.announce('c1');
      await news;
    });

    it('has everyone catch up once a connection that was lost listens again', async () => {
      let told = (): void => {};
      const call = (): Promise<void> =>
        new Promise((resolve) => {
          told = resolve;
        });
      const subscribed = call();
      there.listen('c2', () => told());
      await subscribed;
      const caughtUp = call();
      const client = new Redis(topology.server);
      await client.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      client.disconnect();
      // Nothing is announced: what was announced in between nobody has heard.
      await caughtUp;
      const news = call();
      here.announce('c2');
      await news;
    });

    it('counts a budget for all servers together', async () => {
      const budget = { name: 'post', points: 3, seconds: 60 };
      await here.spend(budget, 'a', 2);
      await there.spend(budget, 'a', 1);
      assert.ok((await here.spend(budget, 'a')) > 0);
    });
  });
}
