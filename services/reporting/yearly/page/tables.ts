import { type Html, html } from '../../../html.ts';
import { figureInWords } from '../../../wording/en/report/figures.ts';
import { lineInWords } from '../../../wording/en/report/lines.ts';
import { reportWords } from '../../../wording/en/report/page.ts';
import type { Shown, ShownCell } from '../hiding.ts';
import { grouped, percent } from '../percent.ts';

/** A number, or that it is hidden. */
export function numberInWords(count: number | null): Html | string {
  return count === null ? html`<span class="hidden">${reportWords.hidden}</span>` : grouped(count);
}

function share(count: number | null, total: number | null): string {
  const value = percent(count, total);
  return value === null ? '–' : `${value} %`;
}

function row(name: string, count: number | null, { total, disjoint }: Shown): Html {
  const shareCell = disjoint ? html`<td>${share(count, total)}</td>` : null;
  return html`<tr><th scope="row">${name}</th><td>${numberInWords(count)}</td>${shareCell}</tr>
`;
}

/** The name of a table right under its heading: said by a screen reader, and not twice on the page. */
function named(title: string): Html {
  return html`<caption><span class="unseen">${title}</span></caption>`;
}

/** A figure as a table: each line with its number and its share, and the sum where there is one. */
function table(caption: Html, shown: Shown): Html {
  const { disjoint, cells, total } = shown;
  const sum = html`<tfoot>${row(reportWords.all, total, shown)}</tfoot>`;
  return html`<table>
${caption}
<thead><tr><th scope="col">${reportWords.line}</th><th scope="col">${reportWords.number}</th>${disjoint ? html`<th scope="col">${reportWords.share}</th>` : null}</tr></thead>
<tbody>${cells.map(({ key, count }) => row(lineInWords(shown.key, key), count, shown))}</tbody>
${disjoint ? sum : null}</table>
`;
}

/** Where every line has the one same part, both fit into one table with a column for each line of the part. */
function isGrid({ cells, disjoint }: Shown): boolean {
  return !disjoint && cells.every(({ parts }) => parts.length === 1);
}

function gridRow(shown: Shown, { key, count, parts: [part] }: ShownCell): Html {
  return html`<tr><th scope="row">${lineInWords(shown.key, key)}</th><td>${numberInWords(count)}</td>${part?.cells.map((cell) => html`<td>${numberInWords(cell.count)}</td>`)}</tr>
`;
}

function grid(caption: string, shown: Shown): Html {
  const columns = shown.cells[0]?.parts[0]?.cells ?? [];
  const partKey = shown.cells[0]?.parts[0]?.key ?? '';
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="grid">
${named(caption)}
<thead><tr><th scope="col">${reportWords.line}</th><th scope="col">${reportWords.number}</th>${columns.map(({ key }) => html`<th scope="col">${lineInWords(partKey, key)}</th>`)}</tr></thead>
<tbody>${shown.cells.map((cell) => gridRow(shown, cell))}</tbody>
</table></div>
`;
}

/** The tables of the parts, each named after the line that it breaks down. Of lines with nothing in them there is nothing to show. */
function partTables(chapter: string, shown: Shown): Html[] {
  return shown.cells.flatMap(({ key, count, parts }) =>
    count === 0
      ? []
      : parts.map((part) => {
          const { title, note } = figureInWords(chapter, part.key, part.basis);
          const line = lineInWords(shown.key, key);
          return html`<div class="part">${table(html`<caption>${reportWords.ofThese(line, title)}</caption>`, part)}${note === undefined ? null : html`<p class="note">${note}</p>`}</div>
`;
        }),
  );
}

/** A figure in tables: its own, and those of its parts. */
export function figureTables(chapter: string, shown: Shown): Html {
  const { title } = figureInWords(chapter, shown.key, shown.basis);
  return isGrid(shown)
    ? grid(title, shown)
    : html`${table(named(title), shown)}${partTables(chapter, shown)}`;
}
