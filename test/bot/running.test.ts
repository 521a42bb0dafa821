import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../bot/config.ts';
import { claimDataFolder } from '../../bot/control/dataFolder.ts';
import { type RunningHeard, startRunning } from '../../bot/running.ts';
import { embeddedStoreTemplate, freshEmbeddedPlace } from '../support/stores.ts';
import { formOf, PlainBrowser } from './widget/pageServer.ts';

describe('A running server', function () {
  this.timeout(60_000);
  const running: RunningHeard[] = [];
  const folders: string[] = [];
  before(async function () {
    this.timeout(120_000);
    await embeddedStoreTemplate();
  });
  after(async () => {
    for (const server of running) await server.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  /** Settings on a data folder whose store has its tables. */
  async function settings(more: Record<string, string> = {}): Promise<Config> {
    const { dataDir } = await freshEmbeddedPlace();
    folders.push(dataDir);
    return readConfig({
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'silent',
      HEARD_DATA_DIR: dataDir,
      ...more,
    });
  }

  async function start(config: Config): Promise<RunningHeard> {
    const server = await startRunning(config);
    running.push(server);
    return server;
  }

  const get = async (server: RunningHeard, path: string, init?: RequestInit) => {
    const answer = await fetch(`${server.url}${path}`, init);
    return { status: answer.status, text: await answer.text() };
  };

  it('says that it lives and is ready, serves both landlords, and names how it runs', async () => {
    const server = await start(await settings());
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual(await get(server, '/healthz'), { status: 200, text: '{"ok":true}' });
    assert.deepEqual(await get(server, '/readyz'), { status: 200, text: '{"ready":true}' });
    assert.deepEqual(server.landlords.toSorted(), ['belgrave', 'coop-homes']);
    for (const id of server.landlords) {
      const page = await get(server, `/chat/${id}`);
      assert.equal(page.status, 200);
      assert.match(page.text, /computer/);
    }
    assert.equal(server.mode.store, 'pglite');
    assert.equal(server.mode.coordination, 'in-memory');
  });

  it('keeps /api/messages closed without an app id', async () => {
    const server = await start(await settings());
    const headers = { 'content-type': 'application/json' };
    const answer = await get(server, '/api/messages', {
      method: 'POST',
      headers,
      body: '{"type":"message"}',
    });
    assert.equal(answer.status, 404);
    assert.match(answer.text, /NotConfigured/);
  });

  it('opens /api/messages with an app id, and refuses there what is unsigned or forged', async () => {
    const id = '6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09';
    const server = await start(await settings({ MicrosoftAppId: id, MicrosoftAppPassword: 'secret' }));
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = `${part({ alg: 'RS256' })}.${part({ iss: 'https://evil.example', aud: id })}.c2lnbmVk`;
    for (const authorization of ['', 'Bearer nonsense', `Bearer ${forged}`]) {
      const headers = { 'content-type': 'application/json', authorization };
      const body = '{"type":"message","channelId":"msteams"}';
      const answer = await get(server, '/api/messages', { method: 'POST', headers, body });
      assert.equal(answer.status, 401, authorization);
    }
  });

  it('answers danger in the form without JavaScript when the budget for messages is spent', async () => {
    const server = await start(await settings());
    const browser = new PlainBrowser(server.url);
    const path = '/chat/belgrave/message';
    const { ticket } = formOf((await browser.get('/chat/belgrave')).text);
    const post = (text: string) => browser.post(path, { ticket, id: randomUUID(), text });
    const flood = await Promise.all(
      Array.from({ length: 40 }, (_, index) => post(`The gutter leaks, ${index}`)),
    );
    assert.ok(flood.some(({ status }) => status === 429));
    assert.equal((await post('I can smell gas in the kitchen')).status, 303);
    const { text } = await browser.get('/chat/belgrave');
    assert.match(text, /I can smell gas in the kitchen[^]*href="tel:0800111999"/);
  });

  it('answers an address that it does not have with 404 and nothing of what was asked', async () => {
    const server = await start(await settings());
    const answer = await get(server, '/no/such/Wilhelmina');
    assert.equal(answer.status, 404);
    assert.doesNotMatch(answer.text, /Wilhelmina/);
  });

  it('refuses a second server on the same data folder, and the first one goes on', async () => {
    const config = await settings();
    const server = await start(config);
    await assert.rejects(startRunning(config), { code: 'DATA_FOLDER_IN_USE' });
    assert.equal((await get(server, '/readyz')).status, 200);
  });

  it('starts, stops, starts and stops again, and a second stop does nothing', async () => {
    const config = await settings();
    const first = await startRunning(config);
    const cookie = await openChat(first);
    await Promise.all([first.stop(), first.stop()]);
    await assert.rejects(fetch(`${first.url}/healthz`));
    const second = await startRunning(config);
    const again = await fetch(`${second.url}/v3/directline/tokens/generate`, generate(cookie));
    assert.equal(((await again.json()) as { resumed: boolean }).resumed, true);
    await second.stop();
    await second.stop();
  });

  it('refuses a HEARD_NOW before the last event, and leaves the folder free', async () => {
    const config = await settings({ HEARD_NOW: '2026-03-17T10:05' });
    const server = await startRunning(config);
    await openChat(server);
    await server.stop();
    const earlier = readConfig({
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'silent',
      HEARD_DATA_DIR: config.dataDir,
      HEARD_NOW: '2026-03-17T10:04',
    });
    await assert.rejects(startRunning(earlier), { code: 'CONFIG', message: /HEARD_NOW/ });
    await (await claimDataFolder(config.dataDir)).release();
  });

  it('leaves nothing behind when its port is taken, and says which', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const config = await settings({ PORT: String(port) });
    try {
      await assert.rejects(startRunning(config), { code: 'CONFIG', message: new RegExp(`PORT=${port}`) });
    } finally {
      taken.close();
      await once(taken, 'close');
    }
    const server = await start(config);
    assert.equal((await get(server, '/readyz')).status, 200);
  });

  it('starts on a folder that is not there yet', async () => {
    const home = await mkdtemp(join(tmpdir(), 'heard-first-'));
    folders.push(home);
    const config = await settings({ HEARD_DATA_DIR: join(home, 'deep', 'data') });
    const server = await start(config);
    assert.equal((await get(server, '/readyz')).status, 200);
  });
});

function generate(cookie?: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: '{"landlord":"belgrave"}',
  };
}

/** Starts a chat. Answers with its cookie. */
async function openChat(server: RunningHeard): Promise<string> {
  const answer = await fetch(`${server.url}/v3/directline/tokens/generate`, generate());
  assert.equal(answer.status, 200);
  await answer.body?.cancel();
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
