import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type RunningHeard, startHeard } from '../support/startHeard.ts';
import { launchChromium, Resident, screens } from './residentsBrowser.ts';

const names: Record<string, RegExp> = { belgrave: /Belgrave/, 'coop-homes': /Co-op Homes/ };

const injections = [
  '<script>document.title="owned"</script>',
  '<img src=x onerror="document.title=\'owned\'">',
  '"><svg onload=document.title="owned">',
  '</textarea></p></li><h1>owned</h1>',
  '[click](javascript:document.title="owned") **bold** <b>b</b> &lt;i&gt;',
  '{{7*7}} ${7*7} %3Cscript%3E',
];

describe('The chat page in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let heard: RunningHeard;

  before(async () => {
    [browser, heard] = await Promise.all([launchChromium(), startHeard()]);
  });

  after(async () => {
    await browser?.close();
    await heard?.stop();
  });

  for (const landlord of Object.keys(names)) {
    for (const screen of ['wide', 'phone'] as const) {
      for (const scripts of [true, false]) {
        it(`holds a conversation with ${landlord}, ${screen}, ${scripts ? 'live' : 'without JavaScript'}`, async () => {
          const resident = await Resident.with(browser, { screen, scripts });
          const tab = await resident.open(heard.url, landlord);
          assert.match((await tab.messages()).join(), names[landlord] ?? /never/);
          assert.deepEqual(await resident.accessibilityFaults(tab), []);
          await tab.ask('The gutter at the back leaks and I have told you four times.');
          assert.deepEqual(await resident.accessibilityFaults(tab), []);
          assert.equal(await tab.sticksOut(), false);
          const before = await tab.messages();
          assert.equal(before.filter((message) => message.startsWith('You: ')).length, 1);
          await tab.page.reload();
          assert.deepEqual(await tab.messages(), before);
          await tab.ask('Thank you');
          assert.equal((await tab.said()).length, 2);
          await resident.close();
        });
      }
    }
  }

  for (const [landlord, scripts] of [
    ['belgrave', true],
    ['coop-homes', false],
  ] as const) {
    it(`logs a complaint with ${landlord} from first word to dates, ${scripts ? 'live' : 'without JavaScript'}`, async () => {
      const resident = await Resident.with(browser, { screen: 'phone', scripts });
      const tab = await resident.open(heard.url, landlord);
      await tab.ask('The back gutter has leaked since the 27th. I told you four times and neither man came.');
      // The first button says yes, skips or confirms; a question without buttons is answered in words.
      for (let turns = 0; turns < 25 && !(await tab.lastActs()).includes('dates'); turns += 1) {
        if ((await tab.lastActs()).includes('read_back')) {
          assert.ok((await tab.page.locator('.summary dt').count()) > 3);
          assert.deepEqual(await resident.accessibilityFaults(tab), []);
        }
        const before = await tab.answers();
        if ((await tab.page.locator('#suggestions button').count()) > 0) {
          await tab.page.click('#suggestions button >> nth=0');
          await tab.answered(before);
        } else await tab.ask('Anne Example, at the back');
      }
      assert.deepEqual(await tab.lastActs(), ['dates']);
      assert.match(
        await tab.page.locator('#log .reference >> nth=0').innerText(),
        /^(BNC|COH)-\d\d-[0-9A-Z]{7}$/,
      );
      await resident.close();
    });
  }

  for (const scripts of [true, false]) {
    it(`shows as text whatever is written, ${scripts ? 'live' : 'without JavaScript'}`, async () => {
      const resident = await Resident.with(browser, { scripts });
      const tab = await resident.open(heard.url);
      for (const injection of injections) await tab.ask(injection);
      assert.deepEqual(await tab.said(), injections);
      await tab.page.reload();
      assert.deepEqual(await tab.said(), injections);
      assert.match(await tab.page.title(), /Complaints chat/);
      assert.equal(await tab.page.locator('h1').count(), 1);
      assert.equal(await tab.page.locator('#log script, #log img, #log svg, #log b').count(), 0);
      await resident.close();
    });
  }

  it('takes 10,000 characters, and writing from right to left', async () => {
    const resident = await Resident.with(browser, { screen: 'phone' });
    const tab = await resident.open(heard.url);
    const story = 'It has rained in for weeks and nobody comes. '.repeat(223).trim().slice(0, 10_000);
    await tab.ask(story);
    await tab.ask('السقف يسرب الماء منذ أسبوع');
    assert.equal((await tab.said())[0], story);
    assert.equal(await tab.sticksOut(), false);
    const direction = 'getComputedStyle(document.querySelectorAll(".by-resident .said p")[1]).direction';
    assert.equal(await tab.page.evaluate(direction), 'rtl');
    await resident.close();
  });

  it('keeps advice about danger in sight while longer messages follow it', async () => {
    const resident = await Resident.with(browser, { screen: 'tallPhone' });
    const tab = await resident.open(heard.url);
    await tab.send('I can smell gas');
    await tab.page.locator('#log [data-acts="hazard_told"]').waitFor();
    assert.equal(await tab.sees(/0800 111 999/), true);
    await resident.close();
  });

  it('goes to the beginning of an answer that comes in several messages', async () => {
    const resident = await Resident.with(browser, { screen: 'tallPhone' });
    const tab = await resident.open(heard.url);
    await tab.ask('The gutter leaks and I told you four times.');
    await tab.send('yes');
    await tab.page.locator('#log [data-acts="question"]').waitFor();
    assert.equal(await tab.sees(/Your reference is/), true);
    await resident.close();
  });

  it('keeps two tabs in step', async () => {
    const resident = await Resident.with(browser);
    const [one, other] = [await resident.open(heard.url), await resident.open(heard.url)];
    await one.ask('The gutter leaks.');
    await other.answered(1);
    await other.ask('And nobody came.');
    await one.page.locator('#log .by-resident >> nth=1').waitFor();
    await one.answered(2);
    assert.deepEqual(await one.messages(), await other.messages());
    await resident.close();
  });

  it('ends the chat for whoever comes next to this computer, in every tab', async () => {
    const resident = await Resident.with(browser);
    const [one, other] = [await resident.open(heard.url), await resident.open(heard.url)];
    await one.ask('My secret: the gutter leaks.');
    await one.page.click('.end summary');
    await one.page.click('.end button');
    await one.page.waitForURL('**/ended');
    await one.page.goBack();
    assert.doesNotMatch(await one.page.content(), /My secret/);
    await other.page.bringToFront();
    await other.send('Are you there?');
    await other.page.locator('#connection a').click();
    await other.page.locator('#log .by-heard').waitFor();
    assert.doesNotMatch((await other.messages()).join(), /My secret|Are you there/);
    assert.equal(await other.page.inputValue('#message'), 'Are you there?');
    await resident.close();
  });

  it('polls where a proxy lets no WebSocket through', async () => {
    const resident = await Resident.with(browser);
    await resident.context.routeWebSocket(/.*/, (socket) => socket.close());
    const tab = await resident.open(heard.url);
    await tab.ask('The gutter leaks.');
    assert.equal(await tab.page.locator('#connection').innerText(), '');
    await resident.close();
  });

  it('sends again what was taken but not confirmed, and it arrives once', async () => {
    const resident = await Resident.with(browser);
    let lost = 0;
    await resident.context.routeWebSocket(/.*/, (socket) => socket.close());
    await resident.context.route('**/activities', async (route) => {
      if (route.request().method() === 'POST' && lost < 3) {
        lost += 1;
        await route.fetch();
        await route.abort();
      } else await route.continue();
    });
    const tab = await resident.open(heard.url);
    await tab.ask('The gutter leaks.');
    await tab.page.reload();
    assert.deepEqual(await tab.said(), ['The gutter leaks.']);
    assert.ok(lost > 0);
    await resident.close();
  });

  it('sends what was written without a network once there is one', async () => {
    const resident = await Resident.with(browser, { screen: 'phone' });
    const tab = await resident.open(heard.url);
    await tab.ask('The gutter leaks.');
    await resident.context.setOffline(true);
    await tab.page.locator('#connection:not(:empty)').waitFor();
    await tab.send('And the wall is wet.');
    await tab.page.locator('.unsent .state').waitFor();
    await resident.context.setOffline(false);
    await tab.page.locator('#connection:empty').waitFor({ state: 'attached' });
    await tab.answered(2);
    await tab.page.reload();
    assert.deepEqual(await tab.said(), ['The gutter leaks.', 'And the wall is wet.']);
    await resident.close();
  });

  it('carries on after the server was killed: everything kept, a message from the outage once', async () => {
    const resident = await Resident.with(browser);
    const tab = await resident.open(heard.url);
    await tab.ask('The gutter leaks.');
    await heard.kill('SIGKILL');
    await tab.page.locator('#connection:not(:empty)').waitFor();
    await tab.send('I wrote this while you were away.');
    await tab.page.locator('.unsent .state').waitFor();
    await heard.restart();
    await tab.answered(2);
    await tab.page.locator('#connection:empty').waitFor({ state: 'attached' });
    const shown = await tab.messages();
    await tab.page.reload();
    assert.deepEqual(await tab.messages(), shown);
    assert.deepEqual(await tab.said(), ['The gutter leaks.', 'I wrote this while you were away.']);
    await resident.close();
  });

  it('is read by keyboard: skip link, Enter sends, Shift and Enter make a new line', async () => {
    const resident = await Resident.with(browser);
    const { page } = await resident.open(heard.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await page.locator('#log .by-resident').waitFor();
    assert.match(await page.locator('#log .by-resident .said').innerText(), /^one\s+two$/);
    assert.equal(await page.inputValue('#message'), '');
    assert.equal(await page.evaluate('document.activeElement.id'), 'message');
    await resident.close();
  });

  it('says what is here on the first page', async () => {
    for (const viewport of Object.values(screens)) {
      const page = await browser.newPage({ viewport });
      await page.goto(heard.url);
      for (const name of Object.values(names)) await page.getByRole('link', { name }).waitFor();
      await page.close();
    }
  });
});
