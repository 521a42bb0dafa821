import assert from 'node:assert/strict';
import { decodeJwt } from 'jose';
import { type Chat, type RunningDirectLine, StartedLines, secret } from './runningDirectLine.ts';

const landlordsPage = 'https://www.belgrave.example';

describe('the Direct Line calls that begin and keep a conversation', () => {
  let line: RunningDirectLine;
  let chat: Chat;
  const lines = new StartedLines();

  beforeEach(async () => {
    line = await lines.start();
    chat = await line.newChat();
  });

  afterEach(() => lines.close());

  describe('tokens/generate', () => {
    it('answers conversation, token and its life time, and greets', async () => {
      const answer = await line.call('/tokens/generate', {
        method: 'POST',
        body: '{"landlord":"coop-homes"}',
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.body.expires_in, 1_800);
      assert.equal(answer.body.resumed, false);
      assert.match(String(decodeJwt(answer.body.token)['user']), /^dl_/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.deepEqual(await line.said(answer.body), ['Hello from Co-op Test Homes']);
    });

    it('brings the same conversation back for the session’s cookie', async () => {
      const first = await line.call('/tokens/generate', { method: 'POST', body: '{"landlord":"belgrave"}' });
      const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
      const again = await line.newChat('belgrave', { cookie });
      assert.equal(again.resumed, true);
      assert.equal(again.conversationId, first.body.conversationId);
      const elsewhere = await line.newChat('coop-homes', { cookie });
      assert.equal(elsewhere.resumed, false);
    });

    it('needs a landlord that is there', async () => {
      for (const [body, status, code] of [
        ['{"landlord":"nobody"}', 404, 'LandlordNotFound'],
        ['{"landlord":7}', 400, 'BadArgument'],
        ['{}', 400, 'BadArgument'],
        ['', 400, 'BadArgument'],
        ['{"landlord":', 400, 'BadArgument'],
        ['[]', 400, 'BadArgument'],
      ] as const) {
        const answer = await line.call('/tokens/generate', { method: 'POST', body });
        assert.deepEqual([answer.status, answer.body.error.code], [status, code], body);
      }
    });

    it('serves pages of allowed origins, and no others, with or without the secret', async () => {
      const generate = async (landlord: string, headers: Record<string, string>) =>
        (await line.call('/tokens/generate', { method: 'POST', body: JSON.stringify({ landlord }), headers }))
          .status;
      assert.equal(await generate('belgrave', { origin: landlordsPage }), 200);
      assert.equal(await generate('belgrave', { origin: line.origin }), 200);
      assert.equal(await generate('coop-homes', { origin: landlordsPage }), 403);
      assert.equal(await generate('belgrave', { origin: 'https://evil.example' }), 403);
      assert.equal(await generate('belgrave', { origin: 'null' }), 403);
      assert.equal(
        await generate('belgrave', { origin: 'https://evil.example', authorization: `Bearer ${secret}` }),
        403,
      );
    });

    it('in production serves callers without an origin only with the secret', async () => {
      const production = await lines.start({ production: true });
      const generate = async (headers: Record<string, string>) =>
        (
          await production.call('/tokens/generate', {
            method: 'POST',
            body: '{"landlord":"belgrave"}',
            headers,
          })
        ).status;
      assert.equal(await generate({}), 401);
      assert.equal(await generate({ authorization: `Basic ${secret}` }), 401);
      assert.equal(await generate({ authorization: 'Bearer guess' }), 403);
      assert.equal(await generate({ authorization: `Bearer ${secret}` }), 200);
      assert.equal(await generate({ origin: landlordsPage }), 200);
      const without = await lines.start({ production: true, secret: null });
      const answer = await without.call('/tokens/generate', {
        method: 'POST',
        body: '{"landlord":"belgrave"}',
        token: 'null',
      });
      assert.equal(answer.status, 403);
    });

    it('is limited for each address, which is told to nobody', async () => {
      const keys: string[] = [];
      const spend = async (_budget: unknown, key: string) => {
        keys.push(key);
        return keys.length > 2 ? 7.2 : 0;
      };
      const limited = await lines.start({ coordination: { spend }, addressOf: () => '203.0.113.9' });
      await limited.newChat();
      await limited.newChat();
      const answer = await limited.call('/tokens/generate', {
        method: 'POST',
        body: '{"landlord":"belgrave"}',
      });
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '8']);
      assert.equal(new Set(keys).size, 1);
      assert.doesNotMatch(keys[0] ?? '', /203/);
    });

    it('keeps a secure, partitioned cookie when residents come by https', async () => {
      const secure = await lines.start({ publicBaseUrl: 'https://chat.heard.example/' });
      const answer = await secure.call('/tokens/generate', {
        method: 'POST',
        body: '{"landlord":"belgrave"}',
      });
      assert.match(
        answer.headers.get('set-cookie') ?? '',
        /^__Host-heard-belgrave=.*Secure; SameSite=None; Partitioned/,
      );
    });
  });

  describe('conversations', () => {
    it('are created once and found after that', async () => {
      const first = await line.call('/conversations', { method: 'POST', token: chat.token });
      assert.equal(first.status, 201);
      assert.equal(first.body.conversationId, chat.conversationId);
      assert.equal((await line.call('/conversations', { method: 'POST', token: chat.token })).status, 200);
      assert.equal(
        (await line.call('/conversations', { method: 'POST', token: first.body.token })).status,
        200,
      );
    });

    it('have an absolute stream address, under PUBLIC_BASE_URL where there is one', async () => {
      const { body } = await line.call('/conversations', { method: 'POST', token: chat.token });
      assert.ok(body.streamUrl.startsWith(line.domain.replace('http', 'ws')), body.streamUrl);
      const proxied = await lines.start({ publicBaseUrl: 'https://homes.example/heard/' });
      const behind = await proxied.newChat();
      const answer = await proxied.call(`/conversations/${behind.conversationId}?watermark=3`, {
        token: behind.token,
      });
      const address = new URL(answer.body.streamUrl);
      assert.equal(
        `${address.origin}${address.pathname}`,
        `wss://homes.example/heard/v3/directline/conversations/${behind.conversationId}/stream`,
      );
      assert.equal(address.searchParams.get('watermark'), '3');
      const nonsense = await line.call(`/conversations/${chat.conversationId}?watermark=yesterday`, chat);
      assert.equal(nonsense.status, 400);
    });

    it('can be begun with the secret, as servers do', async () => {
      const begin = async (token: string, body: unknown) =>
        line.call('/conversations', { method: 'POST', token, body: JSON.stringify(body) });
      const answer = await begin(secret, { landlord: 'coop-homes' });
      assert.equal(answer.status, 201);
      assert.deepEqual(await line.said(answer.body), ['Hello from Co-op Test Homes']);
      assert.equal((await begin(secret, {})).status, 400);
      assert.equal((await begin('not the secret', { landlord: 'coop-homes' })).status, 403);
    });

    it('are answered with 401, 403 or 404 as the protocol has them', async () => {
      const { conversationId } = chat;
      const other = await line.newChat();
      const stream = new URL(
        (await line.call('/conversations', { method: 'POST', token: chat.token })).body.streamUrl,
      ).searchParams.get('t');
      const calls: [string, string][] = [
        ['POST', '/tokens/refresh'],
        ['POST', '/conversations'],
        ['GET', `/conversations/${conversationId}`],
        ['GET', `/conversations/${conversationId}/activities`],
        ['POST', `/conversations/${conversationId}/activities`],
        ['POST', `/conversations/${conversationId}/upload`],
      ];
      for (const [method, path] of calls) {
        const status = async (token?: string, headers: Record<string, string> = {}) => {
          const body =
            path.endsWith('/activities') && method === 'POST' ? '{"type":"message","text":"x"}' : undefined;
          const call = {
            method,
            headers,
            ...(token === undefined ? {} : { token }),
            ...(body === undefined ? {} : { body }),
          };
          const answer = await line.call(path, call);
          return [answer.status, answer.body.error?.code];
        };
        assert.deepEqual(await status(), [401, 'MissingToken'], path);
        assert.deepEqual(await status(undefined, { authorization: 'Bearer' }), [401, 'MissingToken'], path);
        assert.deepEqual(await status('forged'), [403, 'BadToken'], path);
        assert.deepEqual(await status(stream ?? ''), [403, 'BadToken'], path);
        assert.deepEqual(
          await status(chat.token, { origin: 'https://evil.example' }),
          [403, 'Forbidden'],
          path,
        );
        if (path.includes(conversationId))
          assert.deepEqual(await status(other.token), [403, 'BadToken'], path);
      }
      line.reception.endConversation(conversationId);
      for (const [method, path] of calls.filter(([, one]) => !one.endsWith('/upload'))) {
        const body =
          path.endsWith('/activities') && method === 'POST' ? '{"type":"message","text":"x"}' : undefined;
        const answer = await line.call(path, {
          method,
          token: chat.token,
          ...(body === undefined ? {} : { body }),
        });
        assert.deepEqual([answer.status, answer.body.error.code], [404, 'ConversationNotFound'], path);
      }
      line.turnClock(31 * 60_000);
      for (const [method, path] of calls) {
        const answer = await line.call(path, { method, token: chat.token });
        assert.deepEqual([answer.status, answer.body.error.code], [403, 'TokenExpired'], path);
      }
    });

    it('live as long as their token is refreshed', async () => {
      line.turnClock(29 * 60_000);
      const { status, body } = await line.call('/tokens/refresh', { method: 'POST', token: chat.token });
      assert.deepEqual([status, body.conversationId, body.expires_in], [200, chat.conversationId, 1_800]);
      line.turnClock(29 * 60_000);
      assert.deepEqual(await line.said({ ...chat, token: body.token }), [
        'Hello from Belgrave Test Co-operative',
      ]);
    });
  });
});
