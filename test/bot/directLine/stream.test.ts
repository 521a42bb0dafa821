import assert from 'node:assert/strict';
import { type Chat, RunningDirectLine } from './runningDirectLine.ts';
import { type StreamAsked, StreamClient, until } from './streamClient.ts';

const greeting = 'Hello from Belgrave Test Co-operative';

describe('the Direct Line stream', () => {
  let line: RunningDirectLine;
  let chat: Chat;
  let clients: StreamClient[] = [];

  const ask = (asked: StreamAsked = {}): StreamClient => {
    const client = new StreamClient(line, chat, asked);
    clients.push(client);
    return client;
  };
  const say = (text: string) => line.reception.say(chat.conversationId, text);
  const begin = async (...limits: [Parameters<typeof RunningDirectLine.start>[1]?]) => {
    line = await RunningDirectLine.start({}, limits[0]);
    chat = await line.newChat();
  };

  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.terminate();
    await line.close();
    assert.deepEqual(line.faults, []);
  });

  for (const handsOver of [false, true])
    describe(handsOver ? 'sends, with the news in hand,' : 'sends', () => {
      beforeEach(async () => {
        await begin();
        line.reception.handsOver = handsOver;
      });

      it('what there was since the watermark and then whatever comes, in order, each with its watermark', async () => {
        say('two');
        const fromStart = ask();
        const fromOne = ask({ watermark: '1' });
        await fromStart.receives(2);
        await fromOne.receives(1);
        await line.post(chat, { type: 'message', text: 'Leak' });
        await fromStart.receives(4);
        await fromOne.receives(3);
        assert.deepEqual(fromStart.texts, [greeting, 'two', 'Leak', 'You said: Leak']);
        assert.deepEqual(fromOne.texts, ['two', 'Leak', 'You said: Leak']);
        assert.equal(fromStart.watermark, '4');
        assert.equal(fromOne.watermark, '4');
        const [, , echo, reply] = fromStart.activities;
        assert.equal(reply?.['replyToId'], echo?.id);
      });

      it('each entry once, however many announcements come at the same time', async () => {
        const client = await ask().opened();
        line.reception.announcements = 25;
        const wanted = [greeting, ...Array.from({ length: 300 }, (_, index) => `message ${index}`)];
        for (const text of wanted.slice(1, 150)) say(text);
        await client.receives(50);
        for (const text of wanted.slice(150)) {
          say(text);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await client.receives(wanted.length);
        say('last');
        await client.receives(wanted.length + 1);
        assert.deepEqual(client.texts, [...wanted, 'last']);
      });

      it('the same to every tab', async () => {
        const tabs = [ask(), ask(), ask()];
        await Promise.all(tabs.map((tab) => tab.receives(1)));
        await line.post(chat, { type: 'message', text: 'Leak' });
        await Promise.all(tabs.map((tab) => tab.receives(3)));
        assert.deepEqual(tabs[1]?.activities, tabs[0]?.activities);
        assert.deepEqual(tabs[2]?.activities, tabs[0]?.activities);
      });

      it('a long history one by one, so that no client mixes it up', async () => {
        for (let index = 0; index < 450; index += 1) say(`${index} `.padEnd(2_000, 'x'));
        const client = ask();
        await client.receives(451);
        assert.deepEqual(
          client.texts.slice(1).map((text) => Number.parseInt(text ?? '', 10)),
          Array.from({ length: 450 }, (_, index) => index),
        );
        assert.ok(client.frames.every((frame) => frame.activities.length === 1));
        assert.equal(client.watermark, '451');
      });

      it('nothing of another conversation', async () => {
        const client = await ask().opened();
        const other = await line.newChat();
        await line.post(other, { type: 'message', text: 'private' });
        say('mine');
        await client.receives(2);
        assert.deepEqual(client.texts, [greeting, 'mine']);
      });

      it('typing to whoever looks, without moving the watermark', async () => {
        const client = ask();
        await client.receives(1);
        const { body } = await line.post(chat, { type: 'typing' });
        await client.receives(2);
        const frame = client.frames.at(-1);
        assert.deepEqual([frame?.activities[0]?.type, frame?.activities[0]?.id], ['typing', body.id]);
        assert.equal(frame?.watermark, undefined);
      });
    });

  describe('refuses', () => {
    beforeEach(() => begin());

    it('callers without a good token for this very conversation', async () => {
      const other = await line.newChat();
      assert.equal(await ask({ token: null }).refusal(), 401);
      assert.equal(await ask({ token: '' }).refusal(), 401);
      assert.equal(await ask({ token: 'forged' }).refusal(), 403);
      assert.equal(await ask({ token: other.token }).refusal(), 403);
      assert.equal(await ask({ conversationId: '%zz' }).refusal(), 403);
      assert.equal(await ask({ watermark: 'yesterday' }).refusal(), 400);
      line.turnClock(31 * 60_000);
      assert.equal(await ask().refusal(), 403);
    });

    it('pages of foreign origins, and no others', async () => {
      assert.equal(await ask({ origin: 'https://evil.example' }).refusal(), 403);
      assert.equal(await ask({ origin: 'https://coop-homes.example' }).refusal(), 403);
      assert.equal(await ask({ origin: 'https://www.belgrave.example' }).refusal(), 101);
      assert.equal(await ask({ origin: line.origin }).refusal(), 101);
    });

    it('conversations that are over, and addresses that are no stream', async () => {
      line.reception.endConversation(chat.conversationId);
      assert.equal(await ask().refusal(), 404);
      assert.equal(await ask({ conversationId: 'x/y' }).refusal(), 404);
    });

    it('a stream token after its minute', async () => {
      const { body } = await line.call('/conversations', { method: 'POST', token: chat.token });
      const token = new URL(body.streamUrl).searchParams.get('t');
      assert.equal(await ask({ token }).refusal(), 101);
      line.turnClock(61_000);
      assert.equal(await ask({ token }).refusal(), 403);
    });

    it('more than clients say: frames over 4 kB, or hundreds of them; empty frames are welcome', async () => {
      const client = await ask().opened();
      for (let count = 0; count < 100; count += 1) client.socket.send('');
      say('still here');
      await client.receives(2);
      client.socket.send('x'.repeat(5_000));
      assert.equal(await client.closed(), 1009);
      const flood = await ask().opened();
      for (let count = 0; count < 300; count += 1) flood.socket.send('');
      assert.equal(await flood.closed(), 1008);
    });
  });

  describe('looks after its sockets', () => {
    it('one tab more than allowed closes the oldest', async () => {
      await begin({ streams: 2 });
      const first = await ask().opened();
      await ask().opened();
      const third = ask();
      assert.equal(await first.closed(), 1008);
      await third.receives(1);
    });

    it('reads again with every heartbeat what no announcement told', async () => {
      await begin({ heartbeatMilliseconds: 20 });
      const client = ask();
      await client.receives(1);
      line.reception.announcements = 0;
      say('unannounced');
      await client.receives(2);
      assert.deepEqual(client.texts, [greeting, 'unannounced']);
    });

    it('cuts off who no longer answers', async () => {
      await begin({ heartbeatMilliseconds: 20 });
      const client = await ask({ options: { autoPong: false } }).opened();
      assert.equal(await client.closed(), 1006);
    });

    it('closes when the conversation is over, after its last words', async () => {
      await begin({ heartbeatMilliseconds: 20 });
      const client = ask();
      await client.receives(1);
      line.reception.announcements = 0;
      say('Goodbye');
      line.reception.endConversation(chat.conversationId);
      assert.equal(await client.closed(), 1000);
      assert.deepEqual(client.texts, [greeting, 'Goodbye']);
    });

    it('cuts off who does not read, and loses nothing for them', async () => {
      const post = { name: 'post', points: 1_000_000, seconds: 1 };
      await begin({ mostBufferedBytes: 100_000, heartbeatMilliseconds: 600_000, post });
      const client = ask();
      await client.receives(1);
      client.socket.pause();
      for (let index = 0; index < 200; index += 1) say(`message ${index}`);
      const isGone = () => line.reception.listeners(chat.conversationId) === 0;
      for (let sent = 0; !isGone() && sent < 2_000; sent += 1) {
        const activity = { type: 'message', id: `spooled-${sent}`, text: 'Ring 999.'.padEnd(50_000) };
        line.reception.receive = async () => ({ activityId: `echo-${sent}`, spooled: [activity] });
        await line.post(chat, { type: 'message', text: 'gas' });
      }
      assert.equal(isGone(), true);
      client.socket.resume();
      await client.closed();
      const again = ask({ watermark: client.watermark ?? '-' });
      const messages = () => [...client.texts, ...again.texts].filter((text) => text?.startsWith('message'));
      await until(() => messages().length >= 200);
      assert.deepEqual(
        messages(),
        Array.from({ length: 200 }, (_, index) => `message ${index}`),
      );
    });

    it('listens no longer when the client has gone', async () => {
      await begin();
      const client = ask();
      await client.receives(1);
      assert.equal(line.reception.listeners(chat.conversationId), 1);
      client.socket.close();
      await until(() => line.reception.listeners(chat.conversationId) === 0);
    });

    it('closes them all when the server goes down, and takes no more', async () => {
      await begin();
      const client = await ask().opened();
      await client.receives(1);
      line.goDown();
      assert.ok([1012, 1006].includes(await client.closed()));
      assert.equal(await ask().refusal(), 404);
    });
  });

  describe('while the store is down', () => {
    beforeEach(() => begin({ heartbeatMilliseconds: 20 }));

    it('shows a safety answer at once, and not again when the log has it', async () => {
      const client = ask();
      await client.receives(1);
      line.reception.storeIsDown = true;
      await line.post(chat, { type: 'message', text: 'I smell gas' });
      await client.receives(3);
      assert.deepEqual(client.texts, [greeting, 'I smell gas', 'Ring 0800 111 999.']);
      assert.equal(client.watermark, '1');
      line.reception.storeIsDown = false;
      for (const activity of client.activities.slice(1)) line.reception.append(chat.conversationId, activity);
      say('The store is back');
      await client.receives(4);
      assert.deepEqual(client.texts.slice(3), ['The store is back']);
      assert.equal(client.watermark, '4');
      const fresh = ask();
      await fresh.receives(4);
      assert.deepEqual(fresh.texts, [greeting, 'I smell gas', 'Ring 0800 111 999.', 'The store is back']);
    });

    it('shows it to a client that comes back too', async () => {
      line.reception.storeIsDown = true;
      await line.post(chat, { type: 'message', text: 'I smell gas' });
      const client = ask({ watermark: '1' });
      await client.receives(2);
      line.reception.storeIsDown = false;
      say('The store is back');
      await client.receives(3);
      assert.deepEqual(client.texts, ['I smell gas', 'Ring 0800 111 999.', 'The store is back']);
    });
  });
});
