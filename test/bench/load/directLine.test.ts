import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { RunningDirectLine, secret } from '../../bot/directLine/runningDirectLine.ts';
import { DirectLine } from './directLine.ts';
import { play } from './play.ts';

const watched = { server: process.pid, store: null };

describe('the load generator on a Direct Line', () => {
  let running: RunningDirectLine;
  let line: DirectLine;

  beforeEach(async () => {
    running = await RunningDirectLine.start({ production: true });
    line = new DirectLine({ url: running.origin, secret, landlord: 'belgrave' });
  });

  afterEach(async () => {
    await line.close();
    await running.close();
  });

  it('measures every turn of every conversation, and opening apart from them', async () => {
    const order = {
      do: 'play',
      line: { kind: 'connector', bot: '' },
      script: 'chat',
      messagesPerChat: 18,
    } as const;
    const played = await play({ ...order, clients: 3, conversations: 7, watched }, line);
    assert.equal(played.opening.count, 7);
    assert.equal(played.turns.count, 7 * 18);
    assert.equal(running.reception.received.length, 7 * 18);
    assert.ok(
      played.turns.p50 > 0 && played.turns.p50 <= played.turns.p95 && played.turns.p95 <= played.turns.p99,
    );
    assert.ok((played.turns.serverMicroseconds ?? 0) >= 0);
  });

  it('takes the reply for the reply, and not the echo of what it said', async () => {
    const { talk } = await line.open();
    const { reply } = await talk.say('Is anybody there?');
    assert.deepEqual(reply, { asks: null, acts: [] });
    talk.close();
  });

  it('waits for the question when a turn says several things', async () => {
    running.reception.echoes = false;
    const { talk } = await line.open();
    const said = talk.say('Yes, log a complaint');
    while (running.reception.received.length === 0) await setImmediate();
    const conversation = running.reception.received[0]?.conversationId ?? '';
    const speak = (heard: { asks: string | null; acts: string[] }) =>
      running.reception.say(conversation, 'words', { channelData: { heard } });
    speak({ asks: null, acts: ['logged'] });
    speak({ asks: 'where', acts: ['question'] });
    assert.deepEqual((await said).reply, { asks: 'where', acts: ['logged', 'question'] });
    talk.close();
  });

  it('fails rather than measure when a stream breaks', async () => {
    running.reception.echoes = false;
    const { talk } = await line.open();
    const said = talk.say('Is anybody there?');
    running.cutStreams();
    await assert.rejects(said, /stream was closed/);
  });

  it('fails rather than measure when it is refused', async () => {
    const stranger = new DirectLine({ url: running.origin, secret: 'not the secret', landlord: 'belgrave' });
    await assert.rejects(stranger.open(), /^Error: 40\d from/);
    await stranger.close();
  });
});
