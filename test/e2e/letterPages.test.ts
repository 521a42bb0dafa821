import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { asHtml } from '../../services/letters/render/asHtml.ts';
import { madeUpLetter, madeUpLetters } from '../services/letters/render/madeUpLetters.ts';
import { faultsOn, launchChromium } from './residentsBrowser.ts';

const ways = [
  { largePrint: false, textOnly: false },
  { largePrint: true, textOnly: false },
  { largePrint: false, textOnly: true },
];

/** 320 CSS pixels are also what is left of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const widths = [1100, 360, 320];

describe('A letter in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let page: Page;
  let fetched: string[] = [];

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('request', (request) => fetched.push(request.url()));
  });

  beforeEach(() => {
    fetched = [];
  });

  after(async () => {
    await browser?.close();
  });

  for (const [what, letter] of Object.entries(madeUpLetters)) {
    it(`fits its page, large or small: ${what}`, async () => {
      for (const way of ways) {
        await page.setContent(asHtml(letter, way));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 700 });
          const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
          assert.equal(await page.evaluate(tooWide), false, `${width} ${JSON.stringify(way)}`);
        }
      }
      assert.deepEqual(fetched, []);
    });
  }

  for (const what of ['an ordinary letter', 'a pale colour', 'nothing in its parts']) {
    it(`has no faults that axe knows, by day and by night: ${what}`, async () => {
      await page.setViewportSize({ width: 360, height: 700 });
      for (const way of ways) {
        await page.setContent(asHtml(madeUpLetters[what] ?? madeUpLetter(), way));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await faultsOn(page), []);
        }
      }
    });
  }

  it('shows large print in 16 points or more, down to the last line', async () => {
    await page.setContent(asHtml(madeUpLetter(), { largePrint: true, textOnly: false }));
    const least = await page.evaluate<number>(
      `Math.min(...[...document.querySelectorAll('p, li, th, td, h1, h2')].map((each) => parseFloat(getComputedStyle(each).fontSize)))`,
    );
    assert.ok(least >= (16 * 96) / 72, `${least} pixels`);
  });

  it('is outlined by one first heading and the letter’s own', async () => {
    await page.setContent(asHtml(madeUpLetter(), { largePrint: false, textOnly: false }));
    const headings = await page.locator('h1, h2').allTextContents();
    assert.deepEqual(headings, [
      'We are looking into your complaint',
      'What you told us',
      'What happens next',
      'Your dates',
      'How to reach us',
    ]);
    assert.equal(await page.title(), 'We are looking into your complaint');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en-GB');
    assert.equal(await page.locator('th[scope=row]').count(), 2);
  });
});
