import { type Html, html } from '../../../html.ts';
import { reportWords as words } from '../../../wording/en/report/page.ts';
import type { Shown } from '../hiding.ts';
import { inTimeOf, lineOf, type Measure } from '../measures.ts';
import { grouped, percent } from '../percent.ts';
import type { Report } from '../report.ts';

function find(figures: readonly Shown[], key: string): Shown | undefined {
  return figures.find((each) => each.key === key);
}

function shareInTime(step: Shown | undefined, rule: 'byPromise' | 'byCode'): string | null {
  const { done, inTime } = inTimeOf(step, rule);
  return percent(inTime, done);
}

/** How much of what was decided was upheld, in whole or in part. Null: hidden. */
function upheldShare(shown: Shown | undefined): string | null {
  const [whole, part] = [lineOf(shown, 'upheld')?.count, lineOf(shown, 'partly_upheld')?.count];
  return typeof whole === 'number' && typeof part === 'number'
    ? percent(whole + part, shown?.total ?? null)
    : null;
}

/** The few numbers that people look for first. */
export function glance({ figures }: Report): Html {
  const { stageOne, stageTwo, decisions } = figures;
  const total = (shown: Shown | undefined) =>
    shown === undefined || shown.total === null ? words.hidden : grouped(shown.total);
  const share = (value: string | null) => (value === null ? '–' : `${value} %`);
  const lines = words.glanceLines;
  const numbers: [string, string][] = [
    [total(find(stageOne, 'stageOneStep')), lines.made],
    [total(find(stageTwo, 'stageTwoStep')), lines.reviews],
    [share(shareInTime(find(stageOne, 'acknowledgeStep'), 'byPromise')), lines.ackInTime],
    [share(shareInTime(find(stageOne, 'stageOneStep'), 'byPromise')), lines.answerInTime],
    [share(shareInTime(find(stageOne, 'stageOneStep'), 'byCode')), lines.answerInCode],
    [share(upheldShare(find(decisions, 'findings'))), lines.upheld],
  ];
  return html`<section><h2 id="glance">${words.glance}</h2>
<ul class="glance">${numbers.map(([number, line]) => html`<li><strong>${number}</strong> ${line}</li>`)}</ul></section>
`;
}

function workedOut({ name, of, by }: Measure): string {
  const one = of === null ? words.hidden : grouped(of);
  if (name === 'CH01') return words.ch01(one, by === null ? words.unknownHomes : grouped(by));
  return words.ch02(one, by === null ? words.hidden : grouped(by));
}

function result({ name, value }: Measure): string {
  if (value === null) return words.notKnown;
  return name === 'CH01' ? value.toFixed(1) : `${value.toFixed(1)} %`;
}

/** CH01 and CH02 of both stages, each with the sum that it comes from. */
export function measures({ measures: all }: Report): Html {
  return html`<section><h2 id="measures">${words.measures}</h2>
<table class="words"><caption>${words.measures}</caption>
<thead><tr><th scope="col">${words.measure}</th><th scope="col">${words.workedOut}</th><th scope="col">${words.result}</th></tr></thead>
<tbody>${all.map(
    (
      each,
    ) => html`<tr><th scope="row">${each.name}, ${words.stageName(each.stage)}</th><td>${workedOut(each)}</td><td>${result(each)}</td></tr>
`,
  )}</tbody></table>
${words.measureNotes.map((note) => html`<p class="note">${note}</p>`)}</section>
`;
}
