import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type RunningHeard, startHeard } from '../support/startHeard.ts';
import { faultsOn, launchChromium, Resident } from './residentsBrowser.ts';
import { needWebChat, WebChatTab } from './webChatBrowser.ts';

const grievance =
  'The back gutter has leaked since the 27th of February & I told you four times. <b>Nobody</b> came.';

describe('Microsoft’s Web Chat 4.18.1 in Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let heard: RunningHeard;
  let resident: Resident;

  before(async function () {
    this.timeout(300_000);
    await needWebChat();
    [browser, heard] = await Promise.all([launchChromium(), startHeard({ HEARD_NOW: '2026-03-17T14:05' })]);
  });

  after(async () => {
    await browser?.close();
    await heard?.stop();
  });

  beforeEach(async () => {
    resident = await Resident.with(browser);
  });

  // Also fails when a script failed, the security policy was broken, or anybody else was asked for anything.
  afterEach(() => resident.close());

  const open = (landlord?: string): Promise<WebChatTab> => WebChatTab.open(resident, heard.url, landlord);

  it('takes a complaint: greeting, offer, its button, the reference; and a reload keeps it all', async () => {
    const tab = await open();
    assert.match((await tab.messages(1))[0] ?? '', /^Hello\. I am Heard, .* Belgrave/);
    await tab.say(grievance);
    const [, said, offer] = await tab.messages(3);
    assert.equal(said, grievance);
    assert.match(offer ?? '', /Would you like me to log this as a complaint\?/);
    assert.deepEqual(await tab.offers(), ['Yes, log a complaint', 'Not now', 'Tell me more']);
    await tab.press('Yes, log a complaint');
    const shown = await tab.messages(6);
    assert.equal(shown[3], 'Yes, log a complaint');
    assert.match(shown[4] ?? '', /Your reference is BNC-26-[0-9A-Z]{7}\b/);
    assert.deepEqual(await tab.offers(), ['Skip']);
    assert.equal(await tab.page.getByText(/Send failed|Not sent/).count(), 0);

    await tab.page.reload();
    assert.deepEqual(await tab.messages(6), shown);
    assert.deepEqual(await tab.offers(), ['Skip']);
    await tab.press('Skip');
    const after = await tab.messages(8);
    assert.deepEqual(after.slice(0, 7), [...shown, 'Skip']);
    assert.match(after[7] ?? '', /put it right/);
  });

  it('shows the same in a second tab', async () => {
    const first = await open();
    await first.messages(1);
    const second = await open();
    await second.messages(1);
    await first.say('The gutter leaks.');
    assert.deepEqual(await first.messages(3), await second.messages(3));
  });

  it('goes on where our own page left off', async () => {
    const own = await resident.open(heard.url);
    await own.ask('The gutter leaks.');
    const shown = await (await open()).messages(3);
    assert.deepEqual(shown.length, (await own.messages()).length);
    assert.equal(shown[1], 'The gutter leaks.');
  });

  it('is another chat for another landlord', async () => {
    const tab = await open('coop-homes');
    assert.match((await tab.messages(1))[0] ?? '', /Co-op Homes/);
    assert.match(await tab.page.title(), /^Complaints chat: Co-op Homes/);
  });

  it('carries on after the server was killed', async () => {
    // Microsoft's client waits up to fifteen seconds before it tries again.
    resident.context.setDefaultTimeout(60_000);
    const tab = await open();
    await tab.say('The gutter leaks.');
    await tab.messages(3);
    await heard.kill('SIGKILL');
    // The clock never goes back behind what has happened.
    await heard.restart({ HEARD_NOW: '2026-03-17T15:05' });
    await tab.say('And the wall is wet.');
    assert.equal((await tab.messages(5))[3], 'And the wall is wet.');
  }).timeout(150_000);

  it('speaks British English', async () => {
    const tab = await open();
    await tab.messages(1);
    assert.equal(await tab.page.locator('html').getAttribute('lang'), 'en-GB');
    await tab.page
      .getByText(/17 March 2026 at 1[45]:\d\d/)
      .first()
      .waitFor();
    assert.equal(await tab.page.getByPlaceholder('Write your message').count(), 1);
    assert.equal(await tab.page.getByText(/\b(AM|PM)\b/).count(), 0);
  });

  it('has no fault that axe can find, with an offer open', async () => {
    const tab = await open();
    await tab.say(grievance);
    await tab.offers();
    // Copies for screen readers that vanish after a second are not the page.
    await tab.page.locator('.webchat__live-region-activity').first().waitFor({ state: 'detached' });
    assert.deepEqual(await faultsOn(tab.page), []);
  });
});
