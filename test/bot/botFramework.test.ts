import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { pino } from 'pino';
import type restify from 'restify';
import { restore, type SinonStub, stub } from 'sinon';
import { type BotRegistration, HeardAdapter } from '../../bot/adapter.ts';
import { registerBotFramework } from '../../bot/botFramework.ts';
import { createServer } from '../../bot/server.ts';
import { InMemoryCoordination } from '../../services/coordination/inMemory.ts';

const appId = '6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09';
const serviceUrl = 'https://channel.example/';
const message = {
  type: 'message',
  id: 'said-1',
  text: 'The gutter leaks',
  channelId: 'telegram',
  serviceUrl,
  // The answers come back in the answer to the request, as for callers that hold no connection open.
  deliveryMode: 'expectReplies',
  conversation: { id: 'chat-1' },
  from: { id: 'someone' },
  recipient: { id: 'heard' },
};

/** Publishes one key, as Bot Framework does, and signs with it. */
class Signer {
  readonly #key: CryptoKey;
  readonly #server: Server;

  private constructor(key: CryptoKey, server: Server) {
    this.#key = key;
    this.#server = server;
  }

  static async start(): Promise<Signer> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', endorsements: ['telegram', 'msteams'] };
    const server = createHttpServer((request, response) => {
      const { port } = server.address() as AddressInfo;
      const answer =
        request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `http://127.0.0.1:${port}/keys` };
      response.end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Signer(privateKey, server);
  }

  get keysAt(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/openid`;
  }

  sign(more: Record<string, unknown> = {}, key: CryptoKey = this.#key): Promise<string> {
    const claims = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, ...more };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuedAt()
      .setExpirationTime((more.exp as number | undefined) ?? '1h')
      .sign(key);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describe('The way in from Bot Framework', () => {
  const servers: restify.Server[] = [];
  const faults: unknown[] = [];
  let signer: Signer;
  let printed: SinonStub;

  before(async () => {
    printed = stub(console, 'error');
    signer = await Signer.start();
  });

  after(async () => {
    restore();
    await signer.stop();
  });

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    assert.deepEqual(faults.splice(0), []);
    assert.deepEqual(printed.args, [], 'nothing was printed');
  });

  /** Serves and answers with where. */
  async function serve(registration: Partial<BotRegistration> | null, patience = 5_000): Promise<string> {
    const server = createServer({ log: pino({ level: 'silent' }), footings: [] });
    const whole: BotRegistration = {
      appId,
      appType: 'MultiTenant',
      tenantId: null,
      password: 'secret',
      keysAt: signer.keysAt,
      ...registration,
    };
    registerBotFramework(server, {
      adapter: new HeardAdapter(registration === null ? null : whole),
      coordination: new InMemoryCoordination(),
      tokenSecret: 'a token secret of the tests, long enough to be one',
      publicBaseUrl: 'https://heard.example.org',
      report: (thrown) => faults.push(thrown),
      patience,
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/api/messages`;
  }

  async function post(url: string, token: string | null, body: unknown = message) {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token !== null) headers.authorization = `Bearer ${token}`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  }

  it('is closed without a registration, whatever comes, and says so in plain words', async () => {
    const url = await serve(null);
    for (const token of [null, await signer.sign()]) {
      const answer = await post(url, token);
      assert.equal(answer.status, 404);
      assert.match(answer.text, /Bot Framework is closed here/);
    }
  });

  it('refuses what is not signed, or not for this bot, whatever it holds', async () => {
    const url = await serve({});
    const { privateKey: stranger } = await generateKeyPair('RS256', { modulusLength: 2048 });
    const unsigned = [
      btoa('{"alg":"none"}'),
      btoa(`{"iss":"https://api.botframework.com","aud":"${appId}"}`),
      '',
    ];
    const forged = [
      null,
      'nonsense',
      unsigned.join('.'),
      await signer.sign({}, stranger),
      await signer.sign({ aud: '00000000-0000-4000-8000-000000000000' }),
      await signer.sign({ iss: 'https://evil.example' }),
      await signer.sign({ serviceurl: 'https://evil.example/' }),
      await signer.sign({ exp: 1_000_000_000 }),
    ];
    for (const token of forged) {
      const answer = await post(url, token);
      assert.equal(answer.status, 401, String(token));
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      assert.doesNotMatch(answer.text, /gutter/);
    }
    for (const body of [
      [],
      {},
      { ...message, channelId: 'AseChannel' },
      { ...message, channelId: 'facebook' },
    ]) {
      assert.equal(
        (await post(url, await signer.sign({ serviceurl: 'https://x.example' }), body)).status,
        401,
      );
    }
  });

  for (const appType of ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const) {
    it(`knows a signed request of a ${appType} bot, and sends the person to where Heard is`, async () => {
      const password = appType === 'UserAssignedMSI' ? null : 'secret';
      const tenantId = appType === 'MultiTenant' ? null : appId;
      const url = await serve({ appType, password, tenantId });
      const answer = await post(url, await signer.sign());
      assert.equal(answer.status, 200);
      const { activities } = JSON.parse(answer.text) as { activities: { text: string }[] };
      assert.equal(activities.length, 1);
      assert.match(activities[0]?.text ?? '', /https:\/\/heard\.example\.org/);
      assert.match(activities[0]?.text ?? '', /999/);
    });
  }

  it('takes what is no message without a word, and knows no invoke', async () => {
    const url = await serve({});
    const token = await signer.sign();
    const joined = { ...message, type: 'conversationUpdate', membersAdded: [{ id: 'heard' }] };
    assert.deepEqual(JSON.parse((await post(url, token, joined)).text), { activities: [] });
    const invoke = { ...message, type: 'invoke', name: 'anything', deliveryMode: 'normal' };
    assert.equal((await post(url, token, invoke)).status, 501);
  });

  it('says that a signed request is no activity', async () => {
    const url = await serve({});
    const token = await signer.sign();
    for (const body of [
      { ...message, type: '' },
      { ...message, conversation: null },
      { ...message, type: 7 },
    ]) {
      assert.equal((await post(url, token, body)).status, 400);
    }
  });

  it('takes no more calls from one address than it can look at', async () => {
    const url = await serve({});
    const { privateKey: stranger } = await generateKeyPair('RS256', { modulusLength: 2048 });
    const forged = await signer.sign({}, stranger);
    const flood = await Promise.all(Array.from({ length: 130 }, () => post(url, forged)));
    assert.equal(flood.filter(({ status }) => status === 401).length, 120);
    const refused = flood.filter(({ status }) => status === 429);
    assert.equal(refused.length, 10);
    assert.ok(Number(refused[0]?.headers.get('retry-after')) > 0);
  });

  it('lets nobody in while the keys cannot be had, and does not wait for them for ever', async () => {
    const sockets: Socket[] = [];
    const silent = createTcpServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const hanging = await serve({ keysAt: `http://127.0.0.1:${port}/openid` }, 50);
    assert.equal((await post(hanging, await signer.sign())).status, 503);
    const nobody = await serve({ keysAt: 'http://127.0.0.1:1/openid' });
    assert.equal((await post(nobody, await signer.sign())).status, 503);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
