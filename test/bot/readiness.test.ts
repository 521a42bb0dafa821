import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { Pool } from 'pg';
import { pino } from 'pino';
import { whatIsAway } from '../../bot/readiness.ts';
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

  it('is there when everything answers', async () => {
    const redis = await RedisCoordination.open({ redisUrl: (await sharedRedis()).url, onWarning: () => {} });
    assert.deepEqual(await whatIsAway([{ name: 'Redis', asked: () => redis.answers() }]), []);
    await redis.close();
  }).timeout(60_000);

  it('is told within its limit when store and Redis hang, with what does not answer', async () => {
    const pool = new Pool({ host: '127.0.0.1', port: portOf(), user: 'heard', database: 'heard' });
    pool.on('error', () => {});
    const redis = await RedisCoordination.open({
      redisUrl: `redis://127.0.0.1:${portOf()}`,
      onWarning: () => {},
    });
    const server = createServer({
      log: pino({ level: 'silent' }),
      footings: [
        { name: 'The store', asked: () => pool.query('select 1') },
        { name: 'Redis', asked: () => redis.answers() },
      ],
      readyLimit: 50,
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    assert.equal(answer.status, 503);
    assert.deepEqual(await answer.json(), {
      ready: false,
      reason: 'The store does not answer. Redis does not answer.',
    });
    for (const socket of sockets) socket.destroy();
    await redis.close();
    await pool.end().catch(() => {});
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }).timeout(30_000);

  it('forgets a failure that comes after its limit', async () => {
    let fail = (_reason: Error): void => {};
    const late = { name: 'The store', asked: () => new Promise((_resolve, reject) => (fail = reject)) };
    assert.deepEqual(await whatIsAway([late], 1), ['The store does not answer.']);
    fail(new TypeError('too late to matter'));
    await new Promise((resolve) => setImmediate(resolve));
  });
});
