import { type Html, html } from '../../../html.ts';
import type { Landlord } from '../../../landlords/landlord.ts';
import { reportWords } from '../../../wording/en/report/page.ts';
import {
  type Evidence,
  type Provision,
  provisions,
  assessmentWords as words,
} from '../../../wording/en/report/selfAssessment.ts';
import { evidenceOf } from '../assessment.ts';
import type { Report } from '../report.ts';
import { reportStyle } from './style.ts';

function provision({ number, asks, proves, cannot }: Provision, evidence: Evidence): Html {
  return html`<section class="provision"><h2>${number}</h2>
<dl><dt>${words.asks}</dt><dd>${asks}</dd>
<dt>${words.proves}</dt><dd>${proves?.(evidence) ?? words.nothing}</dd>
<dt>${words.cannot}</dt><dd>${cannot ?? words.nothing}</dd>
<dt>${words.complies}</dt><dd>${words.toSay}</dd></dl></section>
`;
}

/**
 * A self-assessment against the Code, filled in with what the record proves and what it cannot (Code 8.1). It is published, so its
 * numbers are those of the public version.
 */
export function assessmentPage(report: Report, landlord: Landlord): string {
  const { period, asOf, isDemo } = report;
  const evidence = evidenceOf(report, landlord);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}, ${period.name}: ${landlord.name}</title>
${reportStyle(report.landlord)}
</head>
<body>
<header class="top"><div>
<p>${landlord.name}</p>
<h1>${words.title}</h1>
<p>${reportWords.days(period.from, period.until)}</p>
</div></header>
<main>
${isDemo ? html`<p class="box"><strong>${reportWords.demo}</strong></p>` : null}
<p>${words.intro}</p>
<p>${reportWords.asOf(asOf)}${asOf < period.until ? ` ${reportWords.notOver}` : ''}</p>
<p class="box">${reportWords.hiding}</p>
${provisions.map((each) => provision(each, evidence))}
</main>
<footer><p>${reportWords.madeBy(landlord.name)}</p></footer>
</body>
</html>
`.text;
}
