import assert from 'node:assert/strict';
import { formOf, PageServer, PlainBrowser } from './pageServer.ts';

const page = '/chat/belgrave';

describe('The pages', () => {
  let server: PageServer;
  let browser: PlainBrowser;

  beforeEach(async () => {
    server = await PageServer.start();
    browser = new PlainBrowser(server.url);
  });

  afterEach(async () => {
    assert.deepEqual(server.faults, []);
    await server.down();
  });

  it('greet whoever opens the chat, and know them again by their cookie', async () => {
    const first = await browser.get(page);
    assert.match(first.headers.get('set-cookie') ?? '', /HttpOnly/);
    const second = await browser.get(page);
    assert.equal(second.headers.get('set-cookie'), null);
    assert.equal(second.text.split('data-id=').length, 2);
  });

  it('hold two landlords apart: names, colours, conversations', async () => {
    const other = new PlainBrowser(server.url);
    const [belgrave, homes] = [await browser.get(page), await other.get('/chat/coop-homes')];
    assert.match(belgrave.text, /hello@belgravecoop\.org\.uk/);
    assert.doesNotMatch(homes.text, /belgrave/i);
    assert.match(homes.text, /customer\.services@coophomes\.coop/);
  });

  it('always say that it is a computer, how to reach a person, and to ring 999 in danger', async () => {
    const { text } = await browser.get(page);
    for (const part of [
      /a computer/,
      /href="tel:03336002500"/,
      /href="mailto:hello@/,
      /href="tel:999"/,
      /End chat/,
    ]) {
      assert.match(text, part);
    }
  });

  it('start no chat for HEAD or for a browser that fetches ahead', async () => {
    const ahead: Record<string, string>[] = [
      { 'sec-purpose': 'prefetch' },
      { 'sec-purpose': 'prefetch;prerender' },
      { purpose: 'prefetch' },
      { 'x-moz': 'prefetch' },
    ];
    for (const headers of ahead) assert.equal((await browser.get(page, headers)).status, 204);
    assert.equal((await fetch(server.url + page, { method: 'HEAD' })).status, 200);
    assert.equal(browser.cookie, null);
    assert.deepEqual(server.reception.logOf('conversation-000000000001'), []);
  });

  it('are never kept by a cache and never indexed', async () => {
    for (const path of ['/', page, `${page}/ended`, '/chat/nobody']) {
      const { headers } = await browser.get(path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('x-robots-tag'), 'noindex', path);
    }
  });

  it('run nothing inline and are framed only by the landlord’s own sites', async () => {
    const { headers, text } = await browser.get(page);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(policy, /frame-ancestors 'self'/);
    assert.doesNotMatch(text, /<script(?![^>]* src=)|\son\w+="|\sstyle="/);
    assert.match(
      (await browser.get('/')).headers.get('content-security-policy') ?? '',
      /frame-ancestors 'none'/,
    );
  });

  it('say what is here on the first page', async () => {
    const { text } = await browser.get('/');
    for (const part of ['/chat/belgrave', '/chat/coop-homes', '/healthz', 'README.md', '999']) {
      assert.ok(text.includes(part), part);
    }
  });

  it('answer an unknown landlord or address with a page, and keep search engines from chats', async () => {
    for (const path of ['/chat/nobody', '/nowhere', '/assets/nothing.js']) {
      const { status, text } = await browser.get(path);
      assert.equal(status, 404);
      assert.match(text, /<h1>/);
    }
    assert.match((await browser.get('/robots.txt')).text, /Disallow: \/chat\//);
  });

  it('serve their files packed, for ever, under names that change with them', async () => {
    const { text } = await browser.get(page);
    const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
    assert.equal(files.length, 3);
    for (const file of files) {
      assert.match(file, /-[0-9a-f]{12}\.(js|css|svg)$/);
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { status, headers } = await browser.get(file, { 'accept-encoding': encoding });
        assert.equal(status, 200);
        assert.match(headers.get('cache-control') ?? '', /immutable/);
        assert.equal(headers.get('content-encoding') ?? 'identity', encoding);
      }
    }
  });
});

describe('The pages behind a proxy', () => {
  it('put its path before every address, and use the cookie for https', async () => {
    const server = await PageServer.start({ publicBaseUrl: 'https://chat.example.org/heard' });
    try {
      const browser = new PlainBrowser(server.url);
      const { text, headers } = await browser.get(page);
      const addresses = [...text.matchAll(/(?:src|href|action)="(\/[^"]*)"/g)].map(
        ([, address]) => address ?? '',
      );
      assert.ok(addresses.length > 4);
      for (const address of addresses) assert.match(address, /^\/heard\//);
      assert.match(headers.get('set-cookie') ?? '', /^__Host-.*Secure.*Partitioned/);
      assert.match(
        headers.get('content-security-policy') ?? '',
        /connect-src 'self' wss:\/\/chat\.example\.org;/,
      );
      const sent = await browser.post(`${page}/message`, { ...formOf(text), text: 'Hello' });
      assert.equal(sent.headers.get('location'), `/heard${page}#newest`);
    } finally {
      await server.down();
    }
  });
});
