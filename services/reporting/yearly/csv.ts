import { chapterTitles, figureInWords } from '../../wording/en/report/figures.ts';
import { lineInWords } from '../../wording/en/report/lines.ts';
import { reportWords } from '../../wording/en/report/page.ts';
import { chapterKeys } from './figures.ts';
import type { Shown } from './hiding.ts';
import { percent } from './percent.ts';
import type { Report } from './report.ts';

/** A value of a file of comma-separated values: in quotes where it must be (RFC 4180). A formula for a spreadsheet is made plain text. */
function written(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function numberOf(count: number | null): string {
  return count === null ? reportWords.hidden : String(count);
}

type Line = string[];

function linesOf(chapter: string, shown: Shown): Line[] {
  const { title } = figureInWords(chapter, shown.key, shown.basis);
  const begins = [chapterTitles[chapter] ?? chapter, title, shown.basis];
  const all: Line[] = shown.disjoint
    ? [[...begins, reportWords.all, '', '', numberOf(shown.total), percent(shown.total, shown.total) ?? '']]
    : [];
  const lines = shown.cells.flatMap(({ key, count, parts }): Line[] => {
    const name = lineInWords(shown.key, key);
    const own = [...begins, name, '', '', numberOf(count), percent(count, shown.total) ?? ''];
    const ofParts = parts.flatMap((part) =>
      part.cells.map((cell): Line => {
        const { title: partTitle } = figureInWords(chapter, part.key, part.basis);
        const line = lineInWords(part.key, cell.key);
        return [
          ...begins,
          name,
          partTitle,
          line,
          numberOf(cell.count),
          percent(cell.count, part.total) ?? '',
        ];
      }),
    );
    return [own, ...ofParts];
  });
  return [...all, ...lines];
}

function measureLines({ measures }: Report): Line[] {
  return measures.map(({ name, stage, of, by, value }) => [
    reportWords.measures,
    `${name}, ${reportWords.stageName(stage)}`,
    'received',
    numberOf(of),
    '',
    by === null ? reportWords.notKnown : String(by),
    value === null ? reportWords.notKnown : value.toFixed(1),
    '',
  ]);
}

/** Every number of a report as comma-separated values: one line for each line of each figure and of its parts. */
export function reportCsv(report: Report): string {
  const figures = chapterKeys.flatMap((chapter) =>
    report.figures[chapter].flatMap((shown) => linesOf(chapter, shown)),
  );
  const rows: readonly (readonly string[])[] = [reportWords.csvHead, ...measureLines(report), ...figures];
  return `${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}
