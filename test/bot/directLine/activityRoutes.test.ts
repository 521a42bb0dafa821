import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { decodeJwt } from 'jose';
import { type Chat, type RunningDirectLine, StartedLines, textsOf } from './runningDirectLine.ts';

describe('the Direct Line calls that say and read', () => {
  let line: RunningDirectLine;
  let chat: Chat;
  const lines = new StartedLines();

  beforeEach(async () => {
    line = await lines.start();
    chat = await line.newChat();
  });

  afterEach(() => lines.close());

  describe('posting', () => {
    it('answers with the id under which the message stands in the log, before its answer', async () => {
      const posted = await line.post(chat, {
        type: 'message',
        text: 'No heating',
        channelData: { clientActivityID: 'a' },
      });
      assert.equal(posted.status, 200);
      const { body } = await line.call(`/conversations/${chat.conversationId}/activities?watermark=1`, chat);
      const [echo, reply] = body.activities;
      assert.equal(echo?.id, posted.body.id);
      assert.deepEqual(echo?.['channelData'], { clientActivityID: 'a' });
      assert.deepEqual(echo?.['from'], { id: decodeJwt(chat.token)['user'], role: 'user' });
      assert.equal(reply?.text, 'You said: No heating');
      assert.equal(reply?.['replyToId'], posted.body.id);
      assert.equal(body.watermark, '3');
    });

    it('the same clientActivityID again answers the same id and says nothing twice', async () => {
      const message = { type: 'message', text: 'Leak', channelData: { clientActivityID: 'same' } };
      const [first, second] = await Promise.all([line.post(chat, message), line.post(chat, message)]);
      assert.equal(first.body.id, second.body.id);
      assert.equal(line.reception.received.length, 1);
    });

    it('tells the reception the landlord, for when the store is down', async () => {
      await line.post(chat, { type: 'message', text: 'Leak' });
      assert.equal(line.reception.received[0]?.landlord, 'belgrave');
    });

    it('forty messages in a second get 20 answers and 20 plain refusals', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          line.post(chat, { type: 'message', text: `message ${index}` }),
        ),
      );
      const refused = answers.filter(({ status }) => status === 429);
      assert.equal(answers.filter(({ status }) => status === 200).length, 20);
      assert.equal(refused.length, 20);
      assert.equal(refused[0]?.headers.get('retry-after'), '10');
      assert.match(refused[0]?.body.error.message ?? '', /wait a few seconds/);
      assert.equal((await line.post(await line.newChat(), { type: 'message', text: 'x' })).status, 200);
    });

    it('goes on when the keeper of rate limits does not', async () => {
      const spend = () => Promise.reject(new Error('redis is down'));
      const unlimited = await lines.start({ coordination: { spend } });
      const answer = await unlimited.post(await unlimited.newChat(), { type: 'message', text: 'Gas!' });
      assert.equal(answer.status, 200);
    });

    it('refuses what is too long, too large or not a message, each in its way', async () => {
      const path = `/conversations/${chat.conversationId}/activities`;
      const post = async (body: RequestInit['body'], headers = {}) => {
        const answer = await line.call(path, {
          method: 'POST',
          token: chat.token,
          body: body ?? null,
          headers,
        });
        return [answer.status, answer.body.error.code, answer.body.error.message];
      };
      const [status, code, message] = await post(
        JSON.stringify({ type: 'message', text: 'x'.repeat(12_001) }),
      );
      assert.deepEqual([status, code], [400, 'BadArgument']);
      assert.match(String(message), /too long/);
      assert.deepEqual(
        (await post(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }))).slice(0, 2),
        [413, 'TooLarge'],
      );
      assert.deepEqual((await post('{"type":"message","text":')).slice(0, 2), [400, 'BadArgument']);
      assert.deepEqual((await post('{"type":"invoke"}')).slice(0, 2), [400, 'BadArgument']);
      assert.deepEqual((await post('')).slice(0, 2), [400, 'BadArgument']);
      assert.equal(line.reception.received.length, 0);
    });

    it('takes a rant of 10,000 characters and bytes of any kind', async () => {
      const long = await line.post(chat, { type: 'message', text: '😡'.repeat(10_000) });
      assert.equal(long.status, 200);
      assert.equal((await line.post(chat, { type: 'message', text: 'a\0b\ud800' })).status, 200);
      assert.equal(line.reception.received[1]?.activity.text, 'ab\ufffd');
    });

    it('refuses 50 MB without keeping them', async () => {
      const answer = await line.call(`/conversations/${chat.conversationId}/activities`, {
        method: 'POST',
        token: chat.token,
        body: Buffer.alloc(50_000_000, 'x'),
      });
      assert.equal(answer.status, 413);
    });

    it('survives a caller who hangs up in the middle', async () => {
      const { port } = new URL(line.origin);
      await new Promise<void>((resolve) => {
        const call = httpRequest({
          port,
          method: 'POST',
          path: `/v3/directline/conversations/${chat.conversationId}/activities`,
          headers: {
            authorization: `Bearer ${chat.token}`,
            'content-type': 'application/json',
            'content-length': 1_000,
          },
        });
        call.on('error', () => resolve());
        call.write('{"type":"mess', () => call.destroy());
        call.on('close', () => resolve());
      });
      assert.deepEqual(await line.said(chat), ['Hello from Belgrave Test Co-operative']);
    });

    it('typing is answered, shown to nobody who polls, and never kept', async () => {
      const answer = await line.post(chat, { type: 'typing' });
      assert.equal(answer.status, 200);
      assert.equal(typeof answer.body.id, 'string');
      assert.deepEqual(await line.said(chat), ['Hello from Belgrave Test Co-operative']);
      assert.equal(line.reception.received.length, 0);
    });

    it('files are politely refused', async () => {
      const form = new FormData();
      form.append('activity', new Blob(['{}'], { type: 'application/vnd.microsoft.activity' }));
      form.append('file', new Blob([new Uint8Array(100_000)]), 'damp.jpg');
      const response = await fetch(`${line.domain}/conversations/${chat.conversationId}/upload?userId=x`, {
        method: 'POST',
        body: form,
        headers: { authorization: `Bearer ${chat.token}` },
      });
      assert.equal(response.status, 415);
      assert.match(await response.text(), /photos or files/);
    });
  });

  describe('polling', () => {
    const poll = async (watermark: string | null) =>
      line.call(
        `/conversations/${chat.conversationId}/activities${watermark === null ? '' : `?watermark=${watermark}`}`,
        chat,
      );

    it('answers what came after the watermark, each once, and nothing of ours inside', async () => {
      line.reception.say(chat.conversationId, 'two');
      const first = await poll(null);
      assert.deepEqual(textsOf(first.body.activities), ['Hello from Belgrave Test Co-operative', 'two']);
      for (const inside of ['serviceUrl', 'recipient', 'callerId'])
        assert.equal(inside in first.body.activities[0]!, false);
      assert.deepEqual(first.body.activities[0]?.['conversation'], { id: chat.conversationId });
      assert.equal(first.body.activities[0]?.['channelId'], 'directline');
      assert.deepEqual((await poll(first.body.watermark)).body, {
        activities: [],
        watermark: first.body.watermark,
      });
      line.reception.say(chat.conversationId, 'three');
      assert.deepEqual(textsOf((await poll(first.body.watermark)).body.activities), ['three']);
    });

    it('understands no, an empty, a dash and a zero watermark as the start, and refuses what is none', async () => {
      for (const start of [null, '', '-', '0']) assert.equal((await poll(start)).body.activities.length, 1);
      assert.equal((await poll('yesterday')).status, 400);
    });

    it('drops replyToId unless it names something in this conversation’s log', async () => {
      const known = line.reception.say(chat.conversationId, 'first');
      line.reception.say(chat.conversationId, 'known', { replyToId: known });
      line.reception.say(chat.conversationId, 'foreign', { replyToId: 'from-another-conversation' });
      const { body } = await poll('2');
      assert.deepEqual(
        body.activities.map((activity) => [activity.text, activity['replyToId']]),
        [
          ['known', known],
          ['foreign', undefined],
        ],
      );
    });

    it('answers an update as a new entry under the same id', async () => {
      const id = line.reception.say(chat.conversationId, 'draft');
      const { body } = await poll(null);
      line.reception.say(chat.conversationId, 'final', { id });
      const after = await poll(body.watermark);
      assert.deepEqual(
        after.body.activities.map((activity) => [activity.id, activity.text]),
        [[id, 'final']],
      );
    });
  });
});
