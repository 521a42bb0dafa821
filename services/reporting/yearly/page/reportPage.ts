import { type Html, html } from '../../../html.ts';
import { basisInWords, chapterTitles, figureInWords } from '../../../wording/en/report/figures.ts';
import { reportWords as words } from '../../../wording/en/report/page.ts';
import { type ChapterKey, chapterKeys } from '../figures.ts';
import type { Shown } from '../hiding.ts';
import type { Report } from '../report.ts';
import { barChart } from './chart.ts';
import { glance, measures } from './glance.ts';
import { reportStyle } from './style.ts';
import { figureTables } from './tables.ts';

function figure(report: Report, chapter: ChapterKey, shown: Shown): Html {
  const { period } = report;
  const { title, note } = figureInWords(chapter, shown.key, shown.basis);
  const chart = barChart(chapter, shown);
  const basis = basisInWords[shown.basis]?.(words.days(period.from, period.until));
  return html`<section>
<h3>${title}</h3>
<p class="basis">${basis}</p>
${note === undefined ? null : html`<p class="note">${note}</p>`}
<div class="figure${chart === null ? '' : ' drawn'}">
${chart}
<div>${figureTables(chapter, shown)}</div>
</div>
</section>
`;
}

function chapter(report: Report, key: ChapterKey): Html {
  return html`<section>
<h2 id="${key}">${chapterTitles[key]}</h2>
${report.figures[key].map((shown) => figure(report, key, shown))}</section>
`;
}

/** What stands behind the figures, by the anchor of its heading. */
const closing = {
  reading: words.reading,
  improvement: words.improvement,
  body: words.body,
  unknown: words.unknown,
};

function contents(): Html {
  const links = [
    ['glance', words.glance],
    ['measures', words.measures],
    ...chapterKeys.map((key) => [key, chapterTitles[key]]),
    ...Object.entries(closing),
  ];
  return html`<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ul>${links.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul>
</nav>
`;
}

function titleOf({ edition }: Report): string {
  return edition === 'quarter' ? words.quarterTitle : words.yearTitle;
}

function top(report: Report): Html {
  const { landlord, period, edition } = report;
  return html`<header class="top"><div>
<p>${landlord.name}</p>
<h1>${titleOf(report)}</h1>
<p>${words.days(period.from, period.until)}</p>
<p>${words.forWhom[edition]}</p>
</div></header>
`;
}

function notices({ asOf, period, hidden, isDemo }: Report): Html {
  const hiding = hidden === null ? null : hidden === 'public' ? words.hiding : words.hidingForReader;
  return html`${isDemo ? html`<p class="box"><strong>${words.demo}</strong></p>` : null}
<p>${words.asOf(asOf)}${asOf < period.until ? ` ${words.notOver}` : ''}</p>
${hiding === null ? null : html`<p class="box">${hiding}</p>`}
`;
}

function places(): Html {
  const place = html`<div class="fillin"><p>${words.place}</p></div>`;
  return html`<section><h2 id="reading">${words.reading}</h2>
<ul>${words.readingLines.map((line) => html`<li><p>${line}</p></li>`)}</ul></section>
<section><h2 id="improvement">${words.improvement}</h2>
<p>${words.improvementNote}</p>${place}</section>
<section><h2 id="body">${words.body}</h2>
<p>${words.bodyNote}</p>${place}</section>
<section><h2 id="unknown">${words.unknown}</h2>
<ul>${words.unknownLines.map((line) => html`<li><p>${line}</p></li>`)}</ul></section>
`;
}

/**
 * A report as one page of HTML that needs nothing else: no script, nothing fetched, its charts drawn in it, each beside a table with
 * the same numbers.
 */
export function reportPage(report: Report): string {
  const { landlord } = report;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(report)}, ${report.period.name}: ${landlord.name}</title>
${reportStyle(landlord)}
</head>
<body>
${top(report)}
<main>
${notices(report)}
${contents()}
${glance(report)}
${measures(report)}
${chapterKeys.map((key) => chapter(report, key))}
${places()}
</main>
<footer><p>${words.madeBy(landlord.name)}</p></footer>
</body>
</html>
`.text;
}
