import assert from 'node:assert/strict';
import { writeTicket } from '../../../bot/widget/formTicket.ts';
import { csrfSecret, formOf, PageServer, PlainBrowser } from './pageServer.ts';

const page = '/chat/belgrave';

describe('The forms of the chat page', () => {
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

  /** Opens the chat and answers with its form. */
  async function opened(): Promise<{ ticket: string; id: string }> {
    return formOf((await browser.get(page)).text);
  }

  /** What residents have said so far. */
  function said(): (string | undefined)[] {
    return server.reception.received.map((message) => message.activity.text);
  }

  it('take a message, wait for its turn and send on, so that a reload posts nothing', async () => {
    const form = await opened();
    const answer = await browser.post(`${page}/message`, { ...form, text: 'The gutter leaks' });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `${page}#newest`);
    const { text } = await browser.get(page);
    assert.match(text, /data-acts="offer"/);
    assert.match(text, /id="waiting" class="aside" hidden/);
  });

  it('post once when a form is sent twice', async () => {
    const form = await opened();
    const twice = [1, 2].map(() => browser.post(`${page}/message`, { ...form, text: 'The gutter leaks' }));
    assert.deepEqual(
      (await Promise.all(twice)).map(({ status }) => status),
      [303, 303],
    );
    assert.deepEqual(said(), ['The gutter leaks']);
  });

  it('post both when the back button brought the form out again and other words were written', async () => {
    const form = await opened();
    await browser.post(`${page}/message`, { ...form, text: 'The gutter leaks' });
    await browser.post(`${page}/message`, { ...form, text: 'And nobody came' });
    assert.deepEqual(said(), ['The gutter leaks', 'And nobody came']);
  });

  it('send a suggested answer with one press', async () => {
    await browser.post(`${page}/message`, { ...(await opened()), text: 'The gutter leaks' });
    const { text } = await browser.get(page);
    const choice = /name="choice" value="([^"]*)"/.exec(text)?.[1] ?? '';
    await browser.post(`${page}/message`, { ...formOf(text), text: '', choice });
    assert.equal(said().at(-1), 'Yes, log a complaint');
    assert.doesNotMatch((await browser.get(page)).text, /value="Yes, log a complaint"/);
  });

  it('take line breaks as people write them, and no null byte', async () => {
    await browser.post(`${page}/message`, { ...(await opened()), text: ' one\r\ntwo\u0000\rthree ' });
    assert.deepEqual(said(), ['one\ntwo\nthree']);
  });

  it('show what anybody writes as text', async () => {
    const text =
      '<script>alert(1)</script> <img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) "\'`';
    await browser.post(`${page}/message`, { ...(await opened()), text });
    const shown = (await browser.get(page)).text;
    assert.doesNotMatch(shown, /<script>|<img|<b>|javascript:alert\(1\)"/);
    assert.match(shown, /&lt;script&gt;alert\(1\)/);
  });

  it('say when the answer is not ready, with a way to look again', async () => {
    server.reception.turn = null;
    await browser.post(`${page}/message`, { ...(await opened()), text: 'The gutter leaks' });
    assert.match((await browser.get(page)).text, /id="waiting" class="aside">/);
  });

  it('refuse a form without the session’s own ticket, and keep the words', async () => {
    const form = await opened();
    const stranger = new PlainBrowser(server.url);
    const theirs = formOf((await stranger.get(page)).text);
    const forged = writeTicket(
      { conversationId: 'conversation-000000000001', residentId: 'x' },
      { secret: csrfSecret, landlord: 'belgrave', sessionToken: 'another' },
    );
    for (const ticket of ['', 'nonsense', theirs.ticket, forged]) {
      const answer = await browser.post(`${page}/message`, { ...form, ticket, text: 'My words' });
      assert.equal(answer.status, 403);
      assert.match(answer.text, /My words<\/textarea>/);
    }
    assert.deepEqual(said(), []);
  });

  it('let another site neither post nor put words into the box', async () => {
    const form = await opened();
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const answer = await browser.post(`${page}/message`, { ...form, ticket: 'x', text: 'Buy this' }, foreign);
    assert.equal(answer.status, 403);
    assert.doesNotMatch(answer.text, /Buy this/);
    assert.deepEqual(said(), []);
  });

  it('tell a browser that keeps no cookie, with the words still in the box', async () => {
    const form = await opened();
    browser.cookie = null;
    const answer = await browser.post(`${page}/message`, { ...form, text: 'My words' });
    assert.equal(answer.status, 403);
    assert.match(answer.text, /cookie/);
    const again = await browser.post(`${page}/message`, { ...formOf(answer.text), text: 'My words' });
    assert.equal(again.status, 303);
  });

  it('ask for words when there are none, and for shorter ones when there are too many', async () => {
    const form = await opened();
    assert.equal((await browser.post(`${page}/message`, { ...form, text: '  \r\n ' })).status, 400);
    assert.equal((await browser.post(`${page}/message`, { ...form, text: 'é'.repeat(12_000) })).status, 303);
    const long = await browser.post(`${page}/message`, { ...form, text: 'é'.repeat(12_001) });
    assert.equal(long.status, 413);
    assert.ok(long.text.includes(`${'é'.repeat(12_001)}</textarea>`));
    assert.match(long.text, /id="problem"/);
    assert.equal(said().length, 1);
  });

  it('answer a form that cannot be read, or that is far too large, with a page', async () => {
    await opened();
    for (const fields of [{}, { text: 'x' }, { ticket: 'x', id: '<' }]) {
      const answer = await browser.post(`${page}/message`, fields as Record<string, string>);
      assert.equal(answer.status, 400);
      assert.match(answer.text, /<h1>/);
    }
    const huge = await browser.post(`${page}/message`, { text: 'x'.repeat(300_000) });
    assert.equal(huge.status, 413);
    assert.match(huge.text, /<h1>/);
  });

  it('ask for patience when messages come too fast, with the words still in the box', async () => {
    const form = await opened();
    server.wait = 10;
    const answer = await browser.post(`${page}/message`, { ...form, text: 'My words' });
    assert.equal(answer.status, 429);
    assert.match(answer.text, /My words<\/textarea>/);
    assert.deepEqual(said(), []);
  });

  it('take a message about danger however many came before it', async () => {
    const form = await opened();
    server.wait = 10;
    const answer = await browser.post(`${page}/message`, { ...form, text: 'I can smell gas in the kitchen' });
    assert.equal(answer.status, 303);
    assert.deepEqual(said(), ['I can smell gas in the kitchen']);
  });

  it('start a new chat when the old one is over, with the words still in the box', async () => {
    const form = await opened();
    server.reception.endConversation('conversation-000000000001');
    const answer = await browser.post(`${page}/message`, { ...form, text: 'My words' });
    assert.equal(answer.status, 410);
    assert.match(answer.text, /My words<\/textarea>/);
    const again = await browser.post(`${page}/message`, { ...formOf(answer.text), text: 'My words' });
    assert.equal(again.status, 303);
    assert.deepEqual(said(), ['My words']);
  });

  it('end the chat: cookie gone, nothing left for the next person on the computer', async () => {
    const form = await opened();
    const answer = await browser.post(`${page}/end`, { ticket: form.ticket });
    assert.equal(answer.headers.get('location'), `${page}/ended`);
    assert.equal(browser.cookie, null);
    assert.equal((await browser.get(`${page}/ended`)).status, 200);
    assert.equal(await server.reception.isLive('conversation-000000000001'), false);
  });

  it('show the reference before and after the end of the chat, and once only', async () => {
    for (const text of ['The gutter leaks', 'Yes, log a complaint']) {
      await browser.post(`${page}/message`, { ...formOf((await browser.get(page)).text), text });
    }
    const { text } = await browser.get(page);
    assert.match(text, /id="reference-line">[^<]*<strong[^>]*>TST-26-AB12CD3</);
    const answer = await browser.post(`${page}/end`, { ticket: formOf(text).ticket });
    const [cookie = ''] = answer.headers.getSetCookie().filter((set) => set.includes('TST-26'));
    assert.match(cookie, /; Path=\/chat\/belgrave\/ended; Max-Age=60; HttpOnly/);
    const ended = await browser.get(`${page}/ended`, { cookie: cookie.split(';')[0] ?? '' });
    assert.match(ended.text, /TST-26-AB12CD3/);
    assert.match(ended.headers.get('set-cookie') ?? '', /Max-Age=0/);
    assert.doesNotMatch((await browser.get(`${page}/ended`)).text, /TST-26/);
  });

  it('lead to the newest question, but in danger to the beginning of what to do', async () => {
    const form = await opened();
    const answer = await browser.post(`${page}/message`, { ...form, text: 'I can smell gas in the kitchen' });
    assert.equal(answer.headers.get('location'), `${page}#latest`);
    assert.equal((await browser.get(`${page}/message`)).headers.get('location'), `${page}#newest`);
  });

  it('end no chat for a form without its ticket', async () => {
    await opened();
    assert.equal((await browser.post(`${page}/end`, { ticket: 'x' })).status, 403);
    assert.equal(await server.reception.isLive('conversation-000000000001'), true);
  });
});

describe('The chat page while the store is down', () => {
  let server: PageServer;
  let browser: PlainBrowser;

  beforeEach(async () => {
    server = await PageServer.start();
    browser = new PlainBrowser(server.url);
  });

  afterEach(() => server.down());

  it('say whom to ring', async () => {
    server.reception.storeIsDown = true;
    const { status, text, headers } = await browser.get(page);
    assert.equal(status, 503);
    assert.ok(headers.get('retry-after'));
    for (const part of [
      '0333 600 2500',
      '0116 502 0888',
      'hello@belgravecoop.org.uk',
      '0800 111 999',
      '999',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  it('keep the resident’s words, which go through once when the store is back', async () => {
    const form = formOf((await browser.get(page)).text);
    server.reception.storeIsDown = true;
    const refused = await browser.post(`${page}/message`, { ...form, text: 'The <gutter> leaks' });
    assert.equal(refused.status, 503);
    assert.match(refused.text, /The &lt;gutter&gt; leaks<\/textarea>/);
    assert.deepEqual(formOf(refused.text), form);
    server.reception.storeIsDown = false;
    const taken = await browser.post(`${page}/message`, {
      ...formOf(refused.text),
      text: 'The <gutter> leaks',
    });
    assert.equal(taken.status, 303);
    assert.equal(server.reception.received.length, 1);
  });

  it('keep the words also when they were not to be taken anyway', async () => {
    const form = formOf((await browser.get(page)).text);
    server.reception.storeIsDown = true;
    const refused = await browser.post(`${page}/message`, { ...form, ticket: 'stale', text: 'My words' });
    assert.equal(refused.status, 503);
    assert.match(refused.text, /My words<\/textarea>/);
  });

  it('show a safety answer at once, on a page that no proxy replaces', async () => {
    const form = formOf((await browser.get(page)).text);
    server.reception.storeIsDown = true;
    const receive = server.reception.receive.bind(server.reception);
    server.reception.receive = async (message) => {
      const received = await receive(message);
      for (const answer of received.spooled) delete answer.id;
      return received;
    };
    const { status, text } = await browser.post(`${page}/message`, { ...form, text: 'I can smell gas' });
    assert.equal(status, 200);
    assert.equal(text.split('data-id=').length, 3);
    assert.match(text, /I can smell gas/);
    assert.match(text, /href="tel:0800111999"/);
  });

  it('end the chat on this computer all the same', async () => {
    const form = formOf((await browser.get(page)).text);
    server.reception.end = async () => server.reception.find('belgrave', null).then(() => undefined);
    server.reception.storeIsDown = true;
    assert.equal((await browser.post(`${page}/end`, { ticket: form.ticket })).status, 303);
    assert.equal(browser.cookie, null);
  });
});
