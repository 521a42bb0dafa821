import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { type Chat, RunningDirectLine } from './runningDirectLine.ts';

const landlordsPage = 'https://www.belgrave.example';

const texts = (activities: { text?: string }[]) => activities.map(({ text }) => text);

describe('the Direct Line routes', () => {
  let line: RunningDirectLine;
  let chat: Chat;

  beforeEach(async () => {
    line = await RunningDirectLine.start();
    chat = await line.newChat();
  });

  afterEach(async () => {
    assert.deepEqual(line.faults, []);
    await line.close();
  });

  it('a fault of ours is reported and answered without its message', async () => {
    line.reception.receive = () => Promise.reject(new TypeError('the resident Mrs Smith is undefined'));
    const answer = await line.post(chat, { type: 'message', text: 'x' });
    assert.equal(answer.status, 500);
    assert.doesNotMatch(JSON.stringify(answer.body), /Smith/);
    assert.equal(line.faults.splice(0).length, 1);
  });

  it('takes no compressed body: it would unfold past every limit, and broken gzip would end the process', async () => {
    const path = `/conversations/${chat.conversationId}/activities`;
    for (const body of [gzipSync(Buffer.alloc(1_000_000)), Buffer.from('no gzip')]) {
      const answer = await line.call(path, {
        method: 'POST',
        token: chat.token,
        body,
        headers: { 'content-encoding': 'gzip' },
      });
      assert.equal(answer.status, 415);
    }
    assert.equal((await line.call(path, chat)).body.activities.length, 1);
  });

  describe('while the store is down', () => {
    const activitiesPath = () => `/conversations/${chat.conversationId}/activities`;

    beforeEach(() => {
      line.reception.storeIsDown = true;
    });

    it('says so plainly, and nothing of the inside', async () => {
      for (const answer of [
        await line.post(chat, { type: 'message', text: 'My rent is wrong' }),
        await line.call('/tokens/generate', { method: 'POST', body: '{"landlord":"belgrave"}' }),
      ]) {
        assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
        assert.match(answer.body.error.message, /try again in a few minutes/);
        assert.doesNotMatch(JSON.stringify(answer.body), /secret-database|ECONNREFUSED/);
      }
    });

    it('gives a safety answer to those who poll, with the message as sent, each once', async () => {
      const posted = await line.post(chat, {
        type: 'message',
        text: 'I smell gas',
        channelData: { clientActivityID: 'g' },
      });
      assert.equal(posted.status, 200);
      const first = await line.call(`${activitiesPath()}?watermark=1`, { token: chat.token });
      assert.equal(first.status, 200);
      assert.deepEqual(texts(first.body.activities), ['I smell gas', 'Ring 0800 111 999.']);
      assert.deepEqual(first.body.activities[0]?.['channelData'], { clientActivityID: 'g' });
      const second = await line.call(`${activitiesPath()}?watermark=${first.body.watermark}`, {
        token: chat.token,
      });
      assert.deepEqual(second.body.activities, []);
    });

    it('moves no watermark with it: what the log gets meanwhile still comes', async () => {
      await line.post(chat, { type: 'message', text: 'I smell gas' });
      const first = await line.call(`${activitiesPath()}?watermark=1`, { token: chat.token });
      line.reception.storeIsDown = false;
      line.reception.say(chat.conversationId, 'The store is back');
      const second = await line.call(`${activitiesPath()}?watermark=${first.body.watermark}`, {
        token: chat.token,
      });
      assert.deepEqual(texts(second.body.activities), ['The store is back']);
    });

    it('lets clients in that hold a token, so that the answer finds them', async () => {
      assert.equal((await line.call('/conversations', { method: 'POST', token: chat.token })).status, 201);
      assert.equal(
        (await line.call(`/conversations/${chat.conversationId}`, { token: chat.token })).status,
        200,
      );
      assert.equal((await line.call('/tokens/refresh', { method: 'POST', token: chat.token })).status, 200);
    });
  });

  describe('CORS', () => {
    const preflight = async (origin: string) =>
      line.call('/conversations', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
        },
      });

    it('lets a landlord’s page send what directlinejs sends, cookie included', async () => {
      const { status, headers } = await preflight(landlordsPage);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), landlordsPage);
      assert.equal(headers.get('access-control-allow-credentials'), 'true');
      assert.equal(headers.get('vary'), 'Origin');
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
        assert.ok(headers.get('access-control-allow-headers')?.includes(name), name);
      }
    });

    it('lets no foreign page read anything', async () => {
      const { headers } = await preflight('https://evil.example');
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-headers'), null);
    });

    it('stands on refusals too, so that a page can read them', async () => {
      for (const path of ['/conversations/x/activities', '/nowhere']) {
        const { status, headers } = await line.call(path, { headers: { origin: landlordsPage } });
        assert.ok(status >= 400);
        assert.equal(headers.get('access-control-allow-origin'), landlordsPage, path);
      }
    });
  });
});
