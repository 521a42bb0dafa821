import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import restify from 'restify';
import { registerDirectLine } from '../../bot/directLine/routes.ts';
import { fetchWebChat } from '../../bot/widget/fetchWebChat.ts';
import { registerWebChat } from '../../bot/widget/webChatPage.ts';
import { vendorFolder, webChatScript } from '../../bot/widget/webChatScript.ts';
import { webChat } from '../../services/wording/en/webChat.ts';
import { FakeReception } from '../support/fakeReception.ts';
import { needProgram } from '../support/programs.ts';

/** What a test looks at, wherever the server comes from. */
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

const greeting = 'Hello from Belgrave Test Co-operative';
const axeSource = createRequire(import.meta.url).resolve('axe-core');

describe('Microsoft’s Web Chat 4.18.1 in Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Server;
  let context: BrowserContext;
  /** Violations of the page's security policy, errors of its scripts, and requests to anybody else. */
  let faults: string[] = [];

  const open = async (landlord = 'belgrave'): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(server.url) || /^(data|blob):/.test(request.url());
      if (!isOurs) faults.push(`request to ${request.url()}`);
    });
    await page.goto(`${server.url}/chat/${landlord}/webchat`);
    return page;
  };
  const bubbles = (page: Page) => page.locator('.webchat__bubble__content');
  const shows = async (page: Page, texts: string[]): Promise<void> => {
    await bubbles(page)
      .nth(texts.length - 1)
      .waitFor();
    assert.deepEqual(
      (await bubbles(page).allInnerTexts()).map((text) => text.trim()),
      texts,
    );
  };
  const say = async (page: Page, text: string): Promise<void> => {
    await page.getByPlaceholder('Write your message').fill(text);
    await page.keyboard.press('Enter');
  };

  before(async function () {
    this.timeout(300_000);
    if (!existsSync(join(vendorFolder(), webChatScript.file))) await fetchWebChat(vendorFolder());
    browser = await chromium.launch({
      executablePath: needProgram('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
    });
  });

  after(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    faults = [];
    server = await startServer();
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 800, height: 900 } });
  });

  afterEach(async () => {
    await context.close();
    await server.stop();
    assert.deepEqual(faults, []);
  });

  it('greets, sends, and shows the answer, with nothing from elsewhere and no breach of the page’s policy', async () => {
    const page = await open();
    await shows(page, [greeting]);
    await say(page, 'The lift is "broken" & <b>nobody</b> came');
    await shows(page, [
      greeting,
      'The lift is "broken" & <b>nobody</b> came',
      'You said: The lift is “broken” & nobody came',
    ]);
    assert.equal(await page.getByText(/Send failed|Not sent/).count(), 0);
  });

  it('keeps the history over a reload, and goes on', async () => {
    const page = await open();
    await say(page, 'No heating');
    await shows(page, [greeting, 'No heating', 'You said: No heating']);
    await page.reload();
    await shows(page, [greeting, 'No heating', 'You said: No heating']);
    await say(page, 'Since Monday');
    await shows(page, [
      greeting,
      'No heating',
      'You said: No heating',
      'Since Monday',
      'You said: Since Monday',
    ]);
  });

  it('shows the same in a second tab', async () => {
    const first = await open();
    await shows(first, [greeting]);
    const second = await open();
    await shows(second, [greeting]);
    await say(first, 'Leak');
    await Promise.all([first, second].map((page) => shows(page, [greeting, 'Leak', 'You said: Leak'])));
  });

  it('is another chat for another landlord', async () => {
    const page = await open('coop-homes');
    await shows(page, ['Hello from Co-op Test Homes']);
    assert.equal(await page.title(), 'Complaints chat: Co-op Test Homes');
  });

  it('shows a message of the landlord’s side at once, though it answers nothing here', async () => {
    const page = await open();
    await shows(page, [greeting]);
    const conversationId =
      (await server.reception.find('belgrave', await sessionOf(context)))?.conversationId ?? '';
    server.reception.say(conversationId, 'This is Ann from the office.', { replyToId: 'from-elsewhere' });
    // Web Chat holds a reply to something unknown back for five seconds.
    await bubbles(page).nth(1).waitFor({ timeout: 3_000 });
  });

  it('speaks British English', async () => {
    const page = await open();
    await shows(page, [greeting]);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en-GB');
    await page.getByText('17 March 2026 at 10:05').first().waitFor();
    assert.equal(await page.getByPlaceholder('Write your message').count(), 1);
    assert.equal(await page.getByText(/\b(AM|PM)\b/).count(), 0);
  });

  it('has no fault that axe can find', async () => {
    const page = await open();
    await say(page, 'Leak');
    await shows(page, [greeting, 'Leak', 'You said: Leak']);
    // Copies for screen readers that vanish after a second are not the page.
    await page.locator('.webchat__live-region-activity').first().waitFor({ state: 'detached' });
    await page.evaluate(await readFile(axeSource, 'utf8'));
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await page.evaluate(
      (only) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: only }),
      tags,
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  });

  it('says so when the chat cannot be opened, and where the other page is', async () => {
    server.reception.storeIsDown = true;
    const page = await open();
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

async function sessionOf(context: BrowserContext): Promise<string | null> {
  return (await context.cookies()).find(({ name }) => name === 'heard-belgrave')?.value ?? null;
}
