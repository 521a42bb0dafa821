import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { LogEntry } from '../../../services/conversations/loggedActivity.ts';
import type { Coordination, NewsListener } from '../../../services/coordination/coordination.ts';
import { InMemoryCoordination } from '../../../services/coordination/inMemory.ts';
import { openCoordination } from '../../../services/coordination/openCoordination.ts';
import { RedisCoordination } from '../../../services/coordination/redis.ts';
import { hasCode } from '../../../services/errors.ts';
import { type RedisServer, sharedRedis, startRedis } from '../../support/redis.ts';
import { type SilentWay, silentWay } from './silentWay.ts';

const budget = { name: 'post', points: 3, seconds: 60 };

/** Resolves at the next call of `heard`. */
function nextNews(): { heard: () => void; news: Promise<void> } {
  let heard = (): void => {};
  const news = new Promise<void>((resolve) => {
    heard = resolve;
  });
  return { heard: () => heard(), news };
}

/** Waits for a listener's first call, which says that a Redis subscription holds. */
async function listening(
  coordination: Coordination,
  conversationId: string,
  listener: NewsListener,
): Promise<() => void> {
  const first = nextNews();
  let isFirst = coordination.mode === 'redis';
  const stop = coordination.listen(conversationId, (entries) => {
    if (!isFirst) return listener(entries);
    isFirst = false;
    first.heard();
  });
  if (coordination.mode === 'redis') await first.news;
  return stop;
}

for (const mode of ['in-memory', 'redis'] as const) {
  describe(`coordination ${mode}`, () => {
    let coordination: Coordination;
    let prefix: string;
    const warnings: string[] = [];

    beforeEach(async function () {
      this.timeout(60_000);
      prefix = `test-${randomUUID()}`;
      coordination =
        mode === 'redis'
          ? await RedisCoordination.open({
              redisUrl: (await sharedRedis()).url,
              prefix,
              onWarning: (message) => warnings.push(message),
            })
          : new InMemoryCoordination();
    });

    afterEach(() => coordination.close());

    it('calls everyone who listens to a conversation, and nobody else', async () => {
      const calls: string[] = [];
      await listening(coordination, 'c1', () => calls.push('one'));
      coordination.listen('c1', () => calls.push('two'));
      await listening(coordination, 'c2', () => calls.push('other'));
      coordination.announce('c1');
      assert.deepEqual(calls, ['one', 'two']);
    });

    it('hands over what is in hand, and nothing where only the log can tell', async () => {
      const heard: (readonly LogEntry[])[] = [];
      await listening(coordination, 'c1', (entries) => heard.push(entries));
      const entries = [{ position: 7, activity: { type: 'message', text: 'The leak is back' } }];
      coordination.announce('c1', entries);
      coordination.announce('c1');
      assert.deepEqual(heard, [entries, []]);
    });

    it('calls nobody who has stopped listening, however often they stop', async () => {
      const calls: string[] = [];
      const stop = await listening(coordination, 'c1', () => calls.push('one'));
      stop();
      stop();
      coordination.announce('c1');
      assert.deepEqual(calls, []);
    });

    it('goes on when a listener throws', async () => {
      const calls: string[] = [];
      await listening(coordination, 'c1', () => {
        throw new TypeError('a broken socket');
      });
      coordination.listen('c1', () => calls.push('two'));
      coordination.announce('c1');
      assert.deepEqual(calls, ['two']);
    });

    it('says how long to wait once a budget is spent, for each key and each budget by itself', async () => {
      const waits = [];
      for (let count = 0; count < 4; count += 1) waits.push(await coordination.spend(budget, 'a'));
      assert.deepEqual(waits.slice(0, 3), [0, 0, 0]);
      assert.ok((waits[3] ?? 0) > 0 && (waits[3] ?? 0) <= 60);
      assert.equal(await coordination.spend(budget, 'b'), 0);
      assert.equal(await coordination.spend({ ...budget, name: 'open' }, 'a'), 0);
      assert.ok((await coordination.spend(budget, 'b', 3)) > 0);
    });

    if (mode === 'redis') {
      it('puts no name of a person or conversation into Redis', async () => {
        const client = new Redis((await sharedRedis()).url);
        await listening(coordination, 'conversation of Mrs Jones', () => {});
        await coordination.spend(budget, 'jones@example.org');
        const names = [
          ...(await client.keys(`${prefix}*`)),
          ...((await client.pubsub('CHANNELS', `${prefix}*`)) as string[]),
        ];
        client.disconnect();
        assert.equal(names.length, 2);
        for (const name of names) assert.doesNotMatch(name, /jones/i);
      });

      it('tells another server, but itself only once', async () => {
        const other = await RedisCoordination.open({
          redisUrl: (await sharedRedis()).url,
          prefix,
          onWarning: () => {},
        });
        try {
          const { heard, news } = nextNews();
          let own = 0;
          const heardThere: (readonly LogEntry[])[] = [];
          await listening(other, 'c1', (entries) => {
            heardThere.push(entries);
            heard();
          });
          await listening(coordination, 'c1', () => {
            own += 1;
          });
          coordination.announce('c1', [{ position: 1, activity: { type: 'message', text: 'Leak' } }]);
          await news;
          assert.equal(own, 1);
          assert.deepEqual(heardThere, [[]], 'what a resident said stays in its server');
        } finally {
          await other.close();
        }
      });

      it('counts a budget for all servers together', async () => {
        const redisUrl = (await sharedRedis()).url;
        const other = await RedisCoordination.open({ redisUrl, prefix, onWarning: () => {} });
        try {
          await coordination.spend(budget, 'a', 2);
          await other.spend(budget, 'a', 1);
          assert.ok((await coordination.spend(budget, 'a')) > 0);
        } finally {
          await other.close();
        }
      });
    }
  });
}

describe('coordination when Redis is away', () => {
  let server: RedisServer;
  const open: RedisCoordination[] = [];
  const ways: SilentWay[] = [];

  beforeEach(async function () {
    this.timeout(60_000);
    server = await startRedis();
  });

  afterEach(async () => {
    for (const coordination of open.splice(0)) await coordination.close();
    for (const way of ways.splice(0)) way.close();
    server.freeze(false);
    await server.remove();
  });

  const opened = async (onWarning: (message: string) => void = () => {}): Promise<RedisCoordination> => {
    const coordination = await RedisCoordination.open({ redisUrl: server.url, onWarning });
    open.push(coordination);
    return coordination;
  };

  it('goes on by itself when Redis dies, says so once, and is whole again when it is back', async () => {
    const warnings: string[] = [];
    const back = nextNews();
    const here = await opened((message) => {
      warnings.push(message);
      if (message === 'Redis is back') back.heard();
    });
    const there = await opened();
    let heardThere = (): void => {};
    await listening(there, 'c1', () => heardThere());
    await server.kill();
    let own = 0;
    here.listen('c1', () => {
      own += 1;
    });
    here.announce('c1');
    assert.equal(own, 1);
    const spent = [];
    for (let count = 0; count < 4; count += 1) spent.push((await here.spend(budget, 'a')) > 0);
    assert.deepEqual(spent, [false, false, false, true], 'budgets hold in memory meanwhile');
    // What was announced while Redis was away is caught up with: everyone who listens is called once it is back.
    const caughtUp = nextNews();
    heardThere = caughtUp.heard;
    await server.start();
    await Promise.all([back.news, caughtUp.news]);
    const news = nextNews();
    heardThere = news.heard;
    here.announce('c1');
    await news.news;
    assert.deepEqual(warnings, ['Redis does not answer; this server goes on by itself', 'Redis is back']);
  }).timeout(30_000);

  it('listens again when its host died without a word, which only the sending connection can notice', async () => {
    const way = await silentWay(Number(new URL(server.url).port));
    ways.push(way);
    const here = await RedisCoordination.open({ redisUrl: way.url, onWarning: () => {} });
    open.push(here);
    let heard = (): void => {};
    await listening(here, 'c1', () => heard());
    const caughtUp = nextNews();
    heard = caughtUp.heard;
    way.die();
    await caughtUp.news;
    const news = nextNews();
    heard = news.heard;
    (await opened()).announce('c1');
    await news.news;
  }).timeout(30_000);

  it('hangs on no frozen Redis', async () => {
    const here = await opened();
    await here.spend(budget, 'a');
    server.freeze(true);
    assert.equal(await here.spend(budget, 'a'), 0);
    here.announce('c1');
  }).timeout(10_000);

  it('starts without a Redis that is not there yet', async () => {
    await server.kill();
    const here = await opened();
    assert.equal(await here.spend(budget, 'a'), 0);
  }).timeout(10_000);
});

describe('opening coordination', () => {
  it('takes memory without an address and refuses one that is none', async () => {
    assert.equal((await openCoordination(null, () => {})).mode, 'in-memory');
    await assert.rejects(
      openCoordination('localhost:6379', () => {}),
      (thrown) => hasCode(thrown, 'CONFIG'),
    );
  });
});
