import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { Pool } from 'pg';
import { pino } from 'pino';
import { type Footing, Readiness } from '../../bot/readiness.ts';
import { createServer } from '../../bot/server.ts';
import { RedisCoordination } from '../../services/coordination/redis.ts';
import { sharedRedis } from '../support/redis.ts';

describe('Readiness', () => {
  /** Takes every connection and never says a word. */
  let hanging: Server;
  const sockets: Socket[] = [];

  before(async () => {
    hanging = createTcpServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(hanging, 'listening');
  });

  after(() => {
    for (const socket of sockets) socket.destroy();
    hanging.close();
  });

  const portOf = (): number => (hanging.address() as AddressInfo).port;

  /** Serves these, asks once, and answers with what was told. */
  async function ready(footings: Footing[]): Promise<{ status: number; body: unknown }> {
    const server = createServer({ log: pino({ level: 'silent' }), footings, readyLimit: 50 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    const body: unknown = await answer.json();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    return { status: answer.status, body };
  }

  const storeThatAnswers: Footing = { name: 'The store', isNeeded: true, asked: async () => {} };

  it('is there when everything answers', async () => {
    const redis = await RedisCoordination.open({ redisUrl: (await sharedRedis()).url, onWarning: () => {} });
    const footings = [storeThatAnswers, { name: 'Redis', isNeeded: false, asked: () => redis.answers() }];
    assert.deepEqual(await ready(footings), { status: 200, body: { ready: true } });
    await redis.close();
  }).timeout(60_000);

  describe('beside a Redis that hangs', () => {
    let redis: RedisCoordination;
    let footing: Footing;

    beforeEach(async () => {
      redis = await RedisCoordination.open({
        redisUrl: `redis://127.0.0.1:${portOf()}`,
        onWarning: () => {},
      });
      footing = { name: 'Redis', isNeeded: false, asked: () => redis.answers() };
    });

    afterEach(() => redis.close());

    it('is there, for chats go on without it, and says so', async () => {
      assert.deepEqual(await ready([storeThatAnswers, footing]), {
        status: 200,
        body: { ready: true, degraded: 'Redis does not answer.' },
      });
    }).timeout(30_000);

    it('is not there when the store hangs too, is told within its limit, and says what is away', async () => {
      const pool = new Pool({ host: '127.0.0.1', port: portOf(), user: 'heard', database: 'heard' });
      pool.on('error', () => {});
      const store = { name: 'The store', isNeeded: true, asked: () => pool.query('select 1') };
      assert.deepEqual(await ready([store, footing]), {
        status: 503,
        body: { ready: false, reason: 'The store does not answer. Redis does not answer.' },
      });
      for (const socket of sockets) socket.destroy();
      await pool.end().catch(() => {});
    }).timeout(30_000);
  });

  it('asks a store that hangs once, however often it is asked itself, and anew when that one has answered', async () => {
    let asked = 0;
    let answer = (): void => {};
    const store: Footing = {
      name: 'The store',
      isNeeded: true,
      asked: () => {
        asked += 1;
        return new Promise<void>((resolve) => {
          answer = resolve;
        });
      },
    };
    const readiness = new Readiness([store], 1);
    for (let call = 0; call < 5; call += 1) assert.equal((await readiness.standing()).ready, false);
    assert.equal(asked, 1);
    answer();
    await setImmediate();
    await readiness.standing();
    assert.equal(asked, 2);
  });

  it('forgets a failure that comes after its limit', async () => {
    let fail = (_reason: Error): void => {};
    const asked = (): Promise<void> => new Promise((_resolve, reject) => (fail = reject));
    const readiness = new Readiness([{ name: 'The store', isNeeded: true, asked }], 1);
    assert.deepEqual(await readiness.standing(), { ready: false, away: ['The store does not answer.'] });
    fail(new TypeError('too late to matter'));
    await setImmediate();
  });
});
