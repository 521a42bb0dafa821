import assert from 'node:assert/strict';
import { RealClient, type RealClientOptions } from './realClient.ts';
import { type Chat, RunningDirectLine } from './runningDirectLine.ts';
import { until } from './streamClient.ts';

const greeting = 'Hello from Belgrave Test Co-operative';
const online = 2;
const expiredToken = 3;
const failedToConnect = 4;
const ended = 5;

describe('botframework-directlinejs 0.15.8', () => {
  let line: RunningDirectLine;
  let chat: Chat;
  let clients: RealClient[] = [];

  const connect = (more: Partial<RealClientOptions> = {}): RealClient => {
    const client = new RealClient({ domain: line.domain, token: chat.token, ...more });
    clients.push(client);
    return client;
  };

  beforeEach(async () => {
    line = await RunningDirectLine.start();
    chat = await line.newChat();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.end();
    await line.close();
    Reflect.deleteProperty(globalThis, 'WebSocket');
    assert.deepEqual(line.faults, []);
  });

  for (const webSocket of [true, false]) {
    describe(webSocket ? 'by WebSocket' : 'by polling', () => {
      it('connects, is greeted, says something and hears the answer, in order', async () => {
        const client = connect({ webSocket });
        await client.receives(1);
        const id = await client.says('The lift is broken', 'own-id');
        await client.receives(3);
        assert.deepEqual(client.texts, [greeting, 'The lift is broken', 'You said: The lift is broken']);
        const [, echo, reply] = client.activities;
        assert.equal(echo?.id, id);
        assert.deepEqual(echo?.channelData, { clientActivityID: 'own-id' });
        assert.equal(echo?.from.role, 'user');
        assert.equal(reply?.from.role, 'bot');
        assert.equal(client.calls[0], 'POST /conversations 201');
        assert.deepEqual(client.errors, []);
      });

      it('hears everything in the order of the log, however fast it comes', async () => {
        const client = connect({ webSocket });
        await client.receives(1);
        // What two polls bring it may mix up by itself; what one brings it does not.
        const wanted = Array.from({ length: webSocket ? 250 : 80 }, (_, index) => `message ${index}`);
        for (const text of wanted) line.reception.say(chat.conversationId, text);
        await client.receives(1 + wanted.length);
        assert.deepEqual(client.texts.slice(1), wanted);
      });

      it('takes up a conversation at a watermark and misses nothing', async () => {
        const first = connect({ webSocket });
        await first.says('one');
        await first.receives(3);
        const { watermark } = first.inside;
        first.end();
        line.reception.say(chat.conversationId, 'said meanwhile');
        const second = connect({ webSocket, conversationId: chat.conversationId, watermark });
        await second.receives(1);
        await second.says('two');
        await second.receives(3);
        assert.deepEqual(second.texts, ['said meanwhile', 'two', 'You said: two']);
      });

      it('gets the whole history after a reload, as our page asks for it', async () => {
        const first = connect({ webSocket });
        await first.says('one');
        await first.receives(3);
        const reloaded = connect({ webSocket, conversationId: chat.conversationId, watermark: '0' });
        await reloaded.receives(3);
        assert.deepEqual(reloaded.texts, first.texts);
      });

      it('two of them on one conversation see the same', async () => {
        const one = connect({ webSocket });
        const two = connect({ webSocket, conversationId: chat.conversationId });
        await Promise.all([one.receives(1), two.receives(1)]);
        await Promise.all([one.says('from one'), two.says('from two')]);
        await Promise.all([one.receives(5), two.receives(5)]);
        assert.deepEqual(
          one.activities.map(({ id }) => id),
          two.activities.map(({ id }) => id),
        );
      });

      it('the same clientActivityID twice is one message', async () => {
        const client = connect({ webSocket });
        const ids = [await client.says('Leak', 'same'), await client.says('Leak', 'same')];
        line.reception.say(chat.conversationId, 'last');
        await client.receives(4);
        assert.equal(ids[0], ids[1]);
        assert.deepEqual(client.texts.slice(0, 2), [greeting, 'Leak']);
        assert.equal(client.texts.filter((text) => text === 'Leak').length, 1);
      });

      it('learns that the conversation is over', async () => {
        const client = connect({ webSocket });
        await client.receives(1);
        line.reception.endConversation(chat.conversationId);
        await assert.rejects(client.says('anyone?'), (error: { status: number }) => error.status === 404);
        if (webSocket) line.cutStreams();
        await until(() => client.errors.length > 0 || client.statuses.at(-1) === ended);
      });

      it('that has a token of another conversation cannot connect to this one', async () => {
        const other = await line.newChat();
        const client = connect({ webSocket, token: other.token, conversationId: chat.conversationId });
        await client.becomes(failedToConnect);
        assert.equal(client.calls[0], `GET /conversations/${chat.conversationId} 403`);
        assert.deepEqual(client.texts, []);
      });

      it('that sends too fast is refused and may go on later', async () => {
        const client = connect({ webSocket });
        await client.receives(1);
        const ids = await Promise.all(
          Array.from({ length: 40 }, (_, index) => client.says(`message ${index}`)),
        );
        // It calls every refusal for now "retry", and leaves it to the page.
        assert.equal(ids.filter((id) => id === 'retry').length, 20);
        assert.equal(client.calls.filter((call) => call.endsWith('/activities 429')).length, 20);
        await client.receives(41);
      });

      it('that sends too much is refused', async () => {
        const client = connect({ webSocket });
        await assert.rejects(
          client.says('x'.repeat(300_000)),
          (error: { status: number }) => error.status === 413,
        );
        await assert.rejects(
          client.says('x'.repeat(13_000)),
          (error: { status: number }) => error.status === 400,
        );
      });
    });
  }

  it('comes back after its socket was cut, with nothing lost and nothing twice', async () => {
    const client = connect();
    await client.receives(1);
    const wanted: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      line.cutStreams();
      for (let count = 0; count < 5; count += 1) {
        wanted.push(`round ${round}, ${count}`);
        line.reception.say(chat.conversationId, wanted.at(-1) ?? '');
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (round % 2 === 0) await client.receives(1 + wanted.length);
    }
    await client.receives(1 + wanted.length);
    assert.deepEqual(client.texts, [greeting, ...wanted]);
    assert.deepEqual(client.errors, []);
  });

  it('comes back after the server was away, and its tokens still hold', async () => {
    const client = connect();
    await client.says('before');
    await client.receives(3);
    const { port } = new URL(line.origin);
    await line.close();
    line.reception.say(chat.conversationId, 'said while nobody could hear');
    line = await RunningDirectLine.start({ reception: line.reception }, {}, Number(port));
    await client.receives(4);
    await client.says('after');
    await client.receives(6);
    assert.deepEqual(client.texts.slice(3), ['said while nobody could hear', 'after', 'You said: after']);
  });

  it('keeps its socket alive with empty frames', async () => {
    const client = connect();
    await client.receives(1);
    const reconnects = () => client.calls.filter((call) => call.startsWith('GET')).length;
    await until(() => client.emptyFrames >= 3);
    await client.says('still there');
    await client.receives(3);
    assert.equal(reconnects(), 0);
  });

  it('refreshes its token and outlives the first one', async () => {
    const client = connect();
    await client.receives(1);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      line.turnClock(15 * 60_000);
      await client.refreshes();
    }
    await client.says('an hour later');
    await client.receives(3);
    assert.equal(client.texts.at(-1), 'You said: an hour later');
  });

  it('that slept past its token learns so, and goes on with a new one from the same session', async () => {
    const first = await line.call('/tokens/generate', { method: 'POST', body: '{"landlord":"belgrave"}' });
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const client = connect({ token: first.body.token });
    await client.says('before');
    await client.receives(3);
    line.turnClock(31 * 60_000);
    assert.equal(await client.says('too late'), 'retry');
    assert.equal(client.line.connectionStatus$.getValue(), expiredToken);
    const renewed = await line.newChat('belgrave', { cookie });
    const { conversationId, token } = renewed;
    const path = `/conversations/${conversationId}?watermark=${client.inside.watermark}`;
    const { body } = await line.call(path, { token });
    client.line.reconnect({ conversationId, token: body.token, streamUrl: body.streamUrl });
    assert.equal(client.line.connectionStatus$.getValue(), online);
    await client.says('awake');
    // It opens a second socket beside the first; Web Chat shows what has the same id once.
    const shown = () => new Map(client.activities.map(({ id, text }) => [id, text]));
    await until(() => shown().size >= 5);
    assert.deepEqual(
      [...shown().values()],
      [greeting, 'before', 'You said: before', 'awake', 'You said: awake'],
    );
  });

  it('goes on polling while the store is away', async () => {
    const client = connect({ webSocket: false });
    await client.receives(1);
    line.reception.storeIsDown = true;
    await until(() => client.calls.length > 4);
    await client.says('I smell gas');
    await client.receives(3);
    line.reception.storeIsDown = false;
    line.reception.say(chat.conversationId, 'The store is back');
    await client.receives(4);
    assert.deepEqual(client.texts, [greeting, 'I smell gas', 'Ring 0800 111 999.', 'The store is back']);
  });

  it('is told politely that files cannot be sent', async () => {
    const client = connect();
    await client.receives(1);
    const answer = await line.call(`/conversations/${chat.conversationId}/upload`, {
      method: 'POST',
      token: chat.token,
    });
    assert.equal(answer.status, 415);
  });
});
