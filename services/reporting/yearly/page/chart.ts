import { type Html, html } from '../../../html.ts';
import { figureInWords } from '../../../wording/en/report/figures.ts';
import { lineInWords } from '../../../wording/en/report/lines.ts';
import { reportWords } from '../../../wording/en/report/page.ts';
import type { Shown, ShownCell } from '../hiding.ts';
import { grouped } from '../percent.ts';

/** In the chart's own units, which are pixels at its full size: small enough for a phone without shrinking its letters. */
const width = 340;
const rowHeight = 40;
const barHeight = 16;
const barTop = 20;
const numberRoom = 64;

/** A line with nothing in it needs no bar; a hidden one is drawn as hidden. */
function drawn({ cells }: Shown): ShownCell[] {
  return cells.filter(({ count }) => count !== 0);
}

function bar({ count }: ShownCell, at: number, most: number): Html {
  const y = at * rowHeight + barTop;
  if (count === null) {
    return html`<rect class="hiddenbar" x="0.5" y="${y + 0.5}" width="26" height="${barHeight - 1}"></rect>
<text x="34" y="${y + 13}">${reportWords.hidden}</text>`;
  }
  const long = Math.max(2, Math.round((count / most) * (width - numberRoom)));
  return html`<rect class="bar" x="0" y="${y}" width="${long}" height="${barHeight}"></rect>
<text x="${long + 8}" y="${y + 13}">${grouped(count)}</text>`;
}

/**
 * A figure as horizontal bars, drawn by hand: each line's name over its bar and its number beside it, so that nothing hangs on a
 * colour. It says of itself what it is; the table after it holds the same numbers. Null: there is nothing to draw.
 */
export function barChart(chapter: string, shown: Shown): Html | null {
  const cells = drawn(shown);
  if (cells.length < 2) return null;
  const { title } = figureInWords(chapter, shown.key, shown.basis);
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  const height = cells.length * rowHeight;
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${reportWords.chartOf(title)}">
${cells.map(
  (cell, at) => html`<text x="0" y="${at * rowHeight + 14}">${lineInWords(shown.key, cell.key)}</text>
${bar(cell, at, most)}
`,
)}</svg>`;
}
