import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { ChatTab, launchChromium, Resident } from '../../e2e/residentsBrowser.ts';
import { PageServer } from './pageServer.ts';

const conversation = 'conversation-000000000001';

describe('The live chat page', function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: PageServer;
  let resident: Resident;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser?.close());

  beforeEach(async () => {
    server = await PageServer.start();
    resident = await Resident.with(browser, { screen: 'phone' });
  });

  afterEach(async () => {
    await resident.close();
    await server.down();
  });

  async function opened(): Promise<ChatTab> {
    return resident.open(server.url);
  }

  for (const scripts of [true, false]) {
    it(`goes from offer to read-back with buttons, ${scripts ? 'live' : 'without JavaScript'}`, async () => {
      const own = await Resident.with(browser, { screen: 'phone', scripts });
      const tab = await own.open(server.url);
      await tab.ask('The gutter leaks.');
      await tab.page.click('#suggestions button >> nth=0');
      await tab.page.locator('[data-acts=question]').waitFor();
      await tab.page.locator('#suggestions button', { hasText: 'Skip' }).waitFor();
      await tab.ask('The <kitchen>');
      assert.deepEqual(await tab.page.locator('.summary dt').allInnerTexts(), [
        'What happened',
        'Where',
        'Since when',
      ]);
      assert.equal(await tab.page.locator('.summary dd >> nth=1').innerText(), 'The <kitchen>');
      assert.equal((await tab.page.locator('.by-heard >> nth=-1').innerText()).split('gutter').length, 2);
      assert.deepEqual(await own.accessibilityFaults(tab), []);
      assert.equal(await tab.sticksOut(), false);
      const before = await tab.answers();
      await tab.page.click('#suggestions button >> nth=0');
      await tab.answered(before);
      assert.equal(await tab.page.locator('#suggestions button').count(), 0);
      assert.deepEqual(await tab.said(), [
        'The gutter leaks.',
        'Yes, log a complaint',
        'The <kitchen>',
        'Yes, that is right',
      ]);
      await own.close();
    });
  }

  for (const scripts of [true, false]) {
    for (const height of [640, 400, 300]) {
      it(`keeps the box in sight, ${height} pixels high, ${scripts ? 'live' : 'without JavaScript'}`, async () => {
        const own = await Resident.with(browser, { scripts });
        const page = await own.context.newPage();
        await page.setViewportSize({ width: 360, height });
        await page.goto(`${server.url}/chat/belgrave`);
        await new ChatTab(page).ask('The gutter leaks. '.repeat(20));
        const inView = async (selector: string): Promise<boolean> => {
          const place = await page.locator(selector).boundingBox();
          return place !== null && place.y >= 0 && place.y + place.height <= height;
        };
        assert.ok(await inView('#message'));
        if (!scripts) {
          assert.ok(await inView('#suggestions button >> nth=-1'));
          await page.click('#say .send');
          assert.ok((await inView('#problem')) && (await inView('#message')));
        }
        if (height >= 400) assert.ok(await inView('.bar'));
        await own.close();
      });
    }
  }

  it('says with the last message alone how many answers are suggested, and heads each message', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    assert.match(await tab.page.locator('#log').ariaSnapshot(), /3 suggested answers below/);
    assert.equal(await tab.page.locator('#log h3').count(), 3);
    await tab.page.click('#suggestions button >> nth=0');
    await tab.page.locator('[data-acts=question]').waitFor();
    const log = await tab.page.locator('#log').ariaSnapshot();
    assert.doesNotMatch(log, /3 suggested/);
    assert.match(log, /1 suggested answer below/);
    assert.equal(await tab.page.locator('#reference').textContent(), 'TST-26-AB12CD3');
    await tab.page.click('.end summary');
    assert.deepEqual(await resident.accessibilityFaults(tab), []);
  });

  it('keeps what stands in the box when a button is pressed, and the focus on the page', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    await tab.page.fill('#message', 'half a sent');
    await tab.page.focus('#suggestions button');
    await tab.page.keyboard.press('Enter');
    await tab.page.locator('[data-acts=question]').waitFor();
    assert.equal(await tab.page.inputValue('#message'), 'half a sent');
    assert.equal(await tab.page.evaluate('document.activeElement.id'), 'log');
    await tab.page.reload();
    assert.equal(await tab.page.inputValue('#message'), 'half a sent');
  });

  it('shows a changed message in its place, and draws an unchanged one no second time', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    await tab.page.evaluate('window.first = document.querySelector("#log .by-heard .said")');
    const { reception } = server;
    const [greeting, , offer] = reception.logOf(conversation);
    if (greeting !== undefined) reception.append(conversation, greeting.activity);
    reception.append(conversation, {
      ...offer?.activity,
      type: 'message',
      text: 'Changed my mind.',
      suggestedActions: {},
    });
    await tab.page.getByText('Changed my mind.').waitFor();
    assert.equal((await tab.messages()).length, 3);
    assert.equal(await tab.page.evaluate('window.first.isConnected'), true);
    assert.equal(await tab.page.locator('#suggestions button').count(), 0);
  });

  it('announces each of Heard’s messages once, and none of the resident’s', async () => {
    const tab = await opened();
    await tab.page.evaluate(`
      window.added = [];
      new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
        if (!(node.parentElement ?? change.target).closest('[aria-live=off]')) window.added.push(node.textContent.trim());
      }))).observe(document.querySelector('#log'), { childList: true, subtree: true });
    `);
    await tab.ask('The gutter leaks.');
    const added = await tab.page.evaluate<string[]>('window.added.filter((text) => !text.startsWith("You"))');
    assert.equal(added.length, 1);
    assert.match(added[0] ?? '', /^Heard/);
  });

  it('shows dots while the other side writes, until it has written', async () => {
    const tab = await opened();
    server.reception.append(conversation, { type: 'typing', id: 't', from: { role: 'bot' } });
    await tab.page.locator('#typing:not([hidden])').waitFor();
    server.reception.say(conversation, 'Here I am.');
    await tab.page.locator('#typing').waitFor({ state: 'hidden' });
  });

  it('says what the server says while the store is down, and sends the message when it is back', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    server.reception.storeIsDown = true;
    await tab.send('And the wall is wet.');
    await tab.page.locator('.unsent .state').waitFor();
    server.reception.storeIsDown = false;
    await tab.answered(2);
    assert.equal(server.reception.received.length, 2);
  });

  it('shows a safety answer also while the store is down', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    server.reception.storeIsDown = true;
    await tab.send('I can smell gas');
    await tab.page.locator('#log .by-heard a[href="tel:0800111999"]').waitFor();
    assert.equal(await tab.page.locator('.unsent').count(), 0);
  });

  it('comes back by itself after every socket was cut, within seconds', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    await server.down();
    await tab.page.locator('#connection:not(:empty)').waitFor();
    await server.up();
    server.reception.say(conversation, 'The gutter is mended.');
    await tab.page.getByText('The gutter is mended.').waitFor();
    assert.equal(await tab.page.locator('#connection').innerText(), '');
  });

  it('tries every two seconds also after many failures, and each thing that comes through wakes the others', async () => {
    const page = await resident.context.newPage();
    await page.clock.install();
    await page.goto(`${server.url}/chat/belgrave`);
    const tab = new ChatTab(page);
    await tab.ask('The gutter leaks.');
    let failures = 0;
    page.on('requestfailed', () => {
      failures += 1;
    });
    await server.down();
    await tab.send('I wrote this while you were away.');
    await page.locator('.unsent .state').waitFor();
    while (failures < 30) await page.clock.runFor(2_000);
    assert.notEqual(await page.locator('#connection').innerText(), '');
    await server.up();
    await page.clock.runFor(2_000);
    await tab.answered(2);
    await page.locator('#connection:empty').waitFor({ state: 'attached' });
    assert.deepEqual(await tab.said(), ['The gutter leaks.', 'I wrote this while you were away.']);
    assert.equal(server.reception.received.length, 2);
  });

  it('comes back at once when the browser has a network again or the page is looked at', async () => {
    const page = await resident.context.newPage();
    await page.clock.install();
    await page.goto(`${server.url}/chat/belgrave`);
    await page.locator('#log .by-heard').waitFor();
    for (const event of [
      "dispatchEvent(new Event('online'))",
      "document.dispatchEvent(new Event('visibilitychange'))",
    ]) {
      await server.down();
      await page.locator('#connection:not(:empty)').waitFor();
      // The page's clock stands still from here on: nothing but the event can bring it back.
      await page.clock.pauseAt(await page.evaluate('Date.now() + 1_000'));
      await server.up();
      await page.evaluate(event);
      await page.locator('#connection:empty').waitFor({ state: 'attached' });
      await page.clock.resume();
    }
  });

  it('hands back a message that can never be taken, with the reason', async () => {
    const tab = await opened();
    const refusal = { error: { code: 'BadArgument', message: 'No files, please.' } };
    await resident.context.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 400, json: refusal }) : route.continue(),
    );
    await tab.send('Some words');
    await tab.page.getByText('No files, please.').waitFor();
    assert.equal(await tab.page.inputValue('#message'), 'Some words');
    assert.deepEqual(await tab.said(), []);
  });

  it('does not send what is longer than the server takes, and says so', async () => {
    const tab = await opened();
    await tab.send('x'.repeat(12_001));
    await tab.page.locator('#problem').waitFor();
    assert.equal((await tab.page.inputValue('#message')).length, 12_001);
    const written = await tab.page.locator('.write').boundingBox();
    assert.ok((written?.height ?? 640) < 640 / 2);
    assert.deepEqual(server.reception.received, []);
  });

  it('holds a conversation even with a browser that keeps no cookies', async () => {
    await resident.context.route('**/chat/**', async (route) => {
      const response = await route.fetch();
      const { 'set-cookie': _refused, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await resident.context.route('**/tokens/generate', async (route) => {
      const { cookie: _none, ...headers } = route.request().headers();
      await route.continue({ headers });
    });
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    assert.deepEqual(await tab.said(), ['The gutter leaks.']);
    assert.equal(await tab.page.locator('#connection').innerText(), '');
  });

  it('says when the chat is over, keeps the words, and offers a new one', async () => {
    const tab = await opened();
    await tab.ask('The gutter leaks.');
    server.reception.endConversation(conversation);
    await tab.send('Are you there?');
    await tab.page.locator('#connection a').waitFor();
    assert.equal(await tab.page.inputValue('#message'), 'Are you there?');
    assert.equal(await tab.page.isDisabled('#say .send'), true);
  });
});
