import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chat, RunningDirectLine } from './runningDirectLine.ts';
import { StreamClient, until } from './streamClient.ts';

const greeting = 'Hello from Belgrave Test Co-operative';

describe('the Direct Line stream, handed the news', () => {
  let line: RunningDirectLine;
  let chat: Chat;
  const clients: StreamClient[] = [];

  const ask = (): StreamClient => {
    const client = new StreamClient(line, chat);
    clients.push(client);
    return client;
  };
  const say = (text: string) => line.reception.say(chat.conversationId, text);

  beforeEach(async () => {
    line = await RunningDirectLine.start();
    chat = await line.newChat();
    line.reception.handsOver = true;
  });

  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.terminate();
    await line.close();
    assert.deepEqual(line.faults, []);
  });

  it('reads the log once, at the beginning', async () => {
    const client = ask();
    await client.receives(1);
    await line.post(chat, { type: 'message', text: 'Leak' });
    await client.receives(3);
    say('two');
    await client.receives(4);
    assert.deepEqual(client.texts, [greeting, 'Leak', 'You said: Leak', 'two']);
    assert.equal(line.reception.reads, 1);
  });

  it('keeps no more than a read brings for a client that is slow', async () => {
    const client = ask();
    await client.receives(1);
    // Nothing leaves for the network before this loop is over.
    for (let index = 0; index < 250; index += 1) say(`message ${index}`);
    await client.receives(251);
    assert.deepEqual(
      client.texts.slice(1),
      Array.from({ length: 250 }, (_, index) => `message ${index}`),
    );
    assert.ok(line.reception.reads > 1);
  });

  it('sends each entry once and in order, whatever of it is missing, late, early or said again', async () => {
    const deed = fc.oneof(
      fc.record({ does: fc.constant('say' as const), announced: fc.nat(2), inHand: fc.boolean() }),
      fc.record({
        does: fc.constant('repeat' as const),
        from: fc.nat(5),
        count: fc.integer({ min: 1, max: 6 }),
      }),
      fc.record({ does: fc.constant('wait' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
        chat = await line.newChat();
        const client = await ask().opened();
        const log = line.reception.logOf(chat.conversationId);
        for (const act of deeds) {
          if (act.does === 'wait') await new Promise((resolve) => setImmediate(resolve));
          if (act.does === 'repeat') {
            const again = log.slice(-1 - act.from).slice(0, act.count);
            line.reception.announce(chat.conversationId, again);
          }
          if (act.does !== 'say') continue;
          line.reception.announcements = act.announced;
          line.reception.handsOver = act.inHand;
          say(`message ${log.length}`);
        }
        line.reception.announcements = 1;
        line.reception.handsOver = true;
        say('last');
        await client.receives(log.length);
        // Typing comes after whatever might have come once too often.
        await line.post(chat, { type: 'typing' });
        await until(() => client.activities.some(({ type }) => type === 'typing'));
        const sent = client.activities.filter(({ type }) => type !== 'typing');
        assert.deepEqual(
          sent.map(({ id }) => id),
          log.map(({ activity }) => activity.id),
        );
        client.socket.terminate();
      }),
      { numRuns: 100 },
    );
  });
});
