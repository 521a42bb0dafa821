import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { needProgram } from '../support/programs.ts';

/** The screens on which pages are tried: a desk, a small phone and a usual one. */
export const screens = {
  wide: { width: 1100, height: 800 },
  phone: { width: 360, height: 640 },
  tallPhone: { width: 360, height: 740 },
};

/** Starts Chromium without a window. Close it when the tests are over. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: needProgram('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** A browser of one resident, with cookies of its own; notes whatever goes wrong on its pages. */
export class Resident {
  readonly context: BrowserContext;
  /** Errors of scripts, and what the security policy blocked. */
  readonly mishaps: string[] = [];

  readonly #browser: Browser;
  readonly #scripts: boolean;

  private constructor(browser: Browser, context: BrowserContext, scripts: boolean) {
    this.#browser = browser;
    this.context = context;
    this.#scripts = scripts;
    context.on('weberror', (problem) => this.mishaps.push(problem.error().message));
    context.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) this.mishaps.push(message.text());
    });
  }

  /** A resident with this screen, with or without JavaScript. */
  static async with(
    browser: Browser,
    more: { screen?: keyof typeof screens; scripts?: boolean } = {},
  ): Promise<Resident> {
    const scripts = more.scripts ?? true;
    const viewport = screens[more.screen ?? 'wide'];
    const context = await browser.newContext({ viewport, javaScriptEnabled: scripts });
    context.setDefaultTimeout(20_000);
    return new Resident(browser, context, scripts);
  }

  /** Opens a landlord's chat in a new tab. */
  async open(url: string, landlord = 'belgrave'): Promise<ChatTab> {
    const page = await this.context.newPage();
    await page.goto(`${url}/chat/${landlord}`);
    return new ChatTab(page);
  }

  /** What axe finds on a tab's page against WCAG 2.0 to 2.2, A and AA. */
  async accessibilityFaults(tab: ChatTab): Promise<string[]> {
    if (this.#scripts) return faultsOn(tab.page);
    // axe is a script itself: it looks at the same page, as a browser shows it that has scripts but did not get ours.
    const twin = await this.#browser.newContext({
      viewport: tab.page.viewportSize(),
      storageState: await this.context.storageState(),
    });
    await twin.route('**/assets/*.js', (route) => route.abort());
    const page = await twin.newPage();
    await page.goto(tab.page.url());
    const faults = await faultsOn(page);
    await twin.close();
    return faults;
  }

  /** Closes every tab. Fails when something went wrong on one of them. */
  async close(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.mishaps, []);
  }
}

/** One tab with a chat in it. */
export class ChatTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Writes into the box and presses Send. */
  async send(text: string): Promise<void> {
    await this.page.fill('#message', text);
    await this.page.click('#say .send');
  }

  /** Sends, and waits for an answer behind it. */
  async ask(text: string): Promise<void> {
    const before = await this.answers();
    await this.send(text);
    await this.answered(before);
  }

  /** Waits until Heard has said more than `before` messages, and has said the last word. */
  async answered(before: number): Promise<void> {
    const wanted = before + 1;
    await this.page.locator(`#log .by-heard >> nth=${wanted - 1}`).waitFor();
    await this.page.locator('#log li:last-child.by-heard').waitFor();
  }

  /** What Heard's last message does (`HeardData.acts`). */
  async lastActs(): Promise<string[]> {
    const acts = await this.page.locator('#log .by-heard >> nth=-1').getAttribute('data-acts');
    return (acts ?? '').split(' ');
  }

  /** How many messages Heard has said. */
  answers(): Promise<number> {
    return this.page.locator('#log .by-heard').count();
  }

  /** Every message on the page: who says it and what. */
  async messages(): Promise<string[]> {
    return this.page.locator('#log .message').evaluateAll((items) =>
      items.map((item) => {
        const by = item.classList.contains('by-heard') ? 'Heard' : 'You';
        return `${by}: ${(item.querySelector('.said') as unknown as { innerText: string }).innerText}`;
      }),
    );
  }

  /** Whether these words stand where they are seen: below the bar and above the box, without scrolling. */
  async sees(words: string | RegExp): Promise<boolean> {
    const [place, bar, box] = await Promise.all([
      this.page.locator('#log .by-heard .said').getByText(words).last().boundingBox(),
      this.page.locator('.bar').boundingBox(),
      this.page.locator('.write').boundingBox(),
    ]);
    if (place === null || bar === null || box === null) return false;
    return place.y >= bar.y + bar.height && place.y + place.height <= box.y;
  }

  /** What the resident has said, as it stands on the page. */
  async said(): Promise<string[]> {
    return (await this.messages()).flatMap((message) =>
      message.startsWith('You: ') ? [message.slice(5)] : [],
    );
  }

  /** Whether anything sticks out at the side. */
  sticksOut(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  }
}

/** What axe finds on a page against WCAG 2.0 to 2.2, A and AA. */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(createRequire(import.meta.url)('axe-core').source as string);
  return page.evaluate(`
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations, passes }) =>
      passes.length === 0 ? ['axe looked at nothing'] :
      violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))
  `);
}
