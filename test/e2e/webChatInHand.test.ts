import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import restify from 'restify';
import { registerDirectLine } from '../../bot/directLine/routes.ts';
import { registerWebChat } from '../../bot/widget/webChatPage.ts';
import { webChatScript } from '../../bot/widget/webChatScript.ts';
import { webChat } from '../../services/wording/en/webChat.ts';
import { FakeReception } from '../support/fakeReception.ts';
import { launchChromium, Resident } from './residentsBrowser.ts';
import { needWebChat, WebChatTab } from './webChatBrowser.ts';

/** The page before a reception that a test holds in its hand: its store can be away, and the office can speak. */
interface Server {
  url: string;
  reception: FakeReception;
  stop(): Promise<void>;
}

async function startServer(folder?: string): Promise<Server> {
  const reception = new FakeReception();
  const server = restify.createServer();
  const line = registerDirectLine(server, {
    reception,
    coordination: { spend: async () => 0 },
    publicBaseUrl: null,
    production: true,
    secret: null,
    tokenSecret: 'a token secret of the tests, long enough to be one',
    now: () => Date.now(),
  });
  registerWebChat(server, {
    reception,
    publicBaseUrl: null,
    ...(folder === undefined ? {} : { vendorFolder: folder }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    reception,
    stop: async () => {
      line.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

describe('Web Chat before a reception in hand', function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Server;
  let resident: Resident;

  before(async function () {
    this.timeout(300_000);
    await needWebChat();
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    server = await startServer();
    resident = await Resident.with(browser);
  });

  afterEach(async () => {
    await resident.close();
    await server.stop();
  });

  it('shows a message of the landlord’s side at once, though it answers nothing here', async () => {
    const tab = await WebChatTab.open(resident, server.url);
    await tab.messages(1);
    const cookies = await resident.context.cookies();
    const session = cookies.find(({ name }) => name === 'heard-belgrave')?.value ?? null;
    const conversationId = (await server.reception.find('belgrave', session))?.conversationId ?? '';
    server.reception.say(conversationId, 'This is Ann from the office.', { replyToId: 'from-elsewhere' });
    // Web Chat holds a reply to something unknown back for five seconds.
    await tab.page.getByText('This is Ann from the office.').first().waitFor({ timeout: 3_000 });
  });

  it('says so when the chat cannot be opened, and where the other page is', async () => {
    server.reception.storeIsDown = true;
    const { page } = await WebChatTab.open(resident, server.url);
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /try again in a few minutes/);
    assert.equal(await page.getByRole('alert').getByRole('link').getAttribute('href'), '/chat/belgrave');
  });
});

describe('the Web Chat page', () => {
  let server: Server;
  let empty: string;

  before(async () => {
    empty = await mkdtemp(join(tmpdir(), 'heard-no-webchat-'));
    server = await startServer(empty);
  });

  after(async () => {
    await server.stop();
    await rm(empty, { recursive: true });
  });

  it('names the command to run where the script was not fetched', async () => {
    const answer = await fetch(`${server.url}/chat/belgrave/webchat`);
    const page = await answer.text();
    assert.equal(answer.status, 503);
    assert.ok(page.includes(webChatScript.command) && page.includes(webChat.missingTitle));
    assert.equal((await fetch(`${server.url}/webchat/webchat-${webChatScript.version}.js`)).status, 404);
  });

  it('is there for known landlords only', async () => {
    assert.equal((await fetch(`${server.url}/chat/nobody/webchat`)).status, 404);
  });

  it('may be framed by the landlord’s own pages and by no others', async () => {
    const { headers } = await fetch(`${server.url}/chat/belgrave/webchat`);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /frame-ancestors 'self' https:\/\/www\.belgrave\.example(;|$)/);
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('x-frame-options'), null);
  });
});
