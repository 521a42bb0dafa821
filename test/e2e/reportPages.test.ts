import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { gather } from '../../services/reporting/yearly/gather.ts';
import { assessmentPage } from '../../services/reporting/yearly/page/assessmentPage.ts';
import { reportPage } from '../../services/reporting/yearly/page/reportPage.ts';
import { reportingQuarter, reportingYear } from '../../services/reporting/yearly/period.ts';
import { type Edition, reportOf } from '../../services/reporting/yearly/report.ts';
import { type DemoYear, demoYear, year } from '../services/reporting/yearly/demoYear.ts';
import { landlordCalled } from '../support/serviceAt.ts';
import { faultsOn, launchChromium } from './residentsBrowser.ts';

const widths = [1100, 360, 320];

describe('A report in a browser', function () {
  this.timeout(240_000);
  let browser: Browser | undefined;
  let demo: DemoYear | undefined;
  let page: Page;

  before(async () => {
    browser = await launchChromium();
    demo = await demoYear(160);
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    if (demo === undefined) return;
    await demo.store.close();
    rmSync(demo.store.place.dataDir, { recursive: true, force: true });
  });

  const madeFor = async (id: 'belgrave' | 'coop-homes', edition: Edition) => {
    const period = edition === 'quarter' ? reportingQuarter('2026-Q3') : reportingYear('2026-27');
    const landlord = landlordCalled(id);
    const gathered = await (demo ?? assert.fail()).inWork((work) =>
      gather(work, { landlord, period, reader: null, today: year.until }),
    );
    return reportOf(gathered.counted, { edition, homes: 400, readsAll: true, isDemo: true });
  };

  const pages: [string, () => Promise<string>][] = [
    ...(['belgrave', 'coop-homes'] as const).flatMap((id) =>
      (['public', 'internal', 'quarter'] as const).map((edition): [string, () => Promise<string>] => [
        `${edition} of ${id}`,
        async () => reportPage(await madeFor(id, edition)),
      ]),
    ),
    [
      'self-assessment',
      async () => assessmentPage(await madeFor('belgrave', 'public'), landlordCalled('belgrave')),
    ],
  ];

  for (const [what, make] of pages) {
    it(`has no faults that axe knows, fits every width, and fetches nothing: ${what}`, async () => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.setContent(await make());
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
        assert.equal(await page.evaluate(tooWide), false, `${width}`);
        assert.deepEqual(await faultsOn(page), [], `${width}`);
      }
      assert.deepEqual(fetched, []);
    });
  }

  it('gives each chart a name and a table with the same numbers after it', async () => {
    await page.setContent(reportPage(await madeFor('belgrave', 'internal')));
    const pairs = await page.locator('.figure.drawn').evaluateAll((figures) =>
      figures.map((figure) => ({
        name: figure.querySelector('svg')?.getAttribute('aria-label') ?? '',
        drawn: [...figure.querySelectorAll('svg text')]
          .filter((_, at) => at % 2 === 1)
          .map(({ textContent }) => textContent),
        cells: [...(figure.querySelector('table')?.querySelectorAll('tbody tr') ?? [])]
          .map((row) => row.querySelector('td')?.textContent)
          .filter((cell) => cell !== '0'),
      })),
    );
    assert.ok(pairs.length > 15);
    for (const { name, drawn, cells } of pairs) {
      assert.match(name, /^Bar chart: /);
      assert.deepEqual(drawn, cells, name);
    }
  });
});
