import type { LetterPart } from '../../letter.ts';
import { inOneLine, linesOf, paragraphsOf } from '../characters.ts';
import { lead, margin, millimetre, textWidth } from './sheet.ts';
import { type Beside, block, broken, gapOf, indentOf, type Page, type Setting } from './writer.ts';

/** The usual place and look of text: the full width of the page. */
export function bodySetting({ print, text }: Page): Setting {
  return { face: 'regular', size: print.body, x: margin.left, width: textWidth, ink: text };
}

/** Paragraphs, parted by gaps. */
export function drawParagraphs(page: Page, text: string, setting: Setting = bodySetting(page)): void {
  for (const lines of paragraphsOf(text)) {
    block(page.sheet, lines, { type: 'P', ...setting });
    page.sheet.gap(gapOf(page.print));
  }
}

/** A heading, which is never the last thing on a page. */
export function drawHeading(
  page: Page,
  text: string,
  { type, size }: { type: 'H1' | 'H2'; size: number },
): void {
  const { sheet, print, ink } = page;
  const line = inOneLine(text);
  if (line === '') return;
  const setting: Setting = { ...bodySetting(page), face: 'bold', size, ink };
  sheet.gap(size * 0.5);
  const own = broken(sheet, [line], setting).length;
  sheet.need((own * size + 2 * print.body) * lead);
  block(sheet, [line], { type, ...setting });
  sheet.gap(size * 0.25);
}

/** One part of a letter's body. */
export function drawPart(page: Page, part: LetterPart): void {
  switch (part.type) {
    case 'heading':
      return drawHeading(page, part.text, { type: 'H2', size: page.print.heading });
    case 'paragraph':
      return drawParagraphs(page, part.text);
    case 'list':
      return drawList(page, part.items);
    case 'facts':
      return drawFacts(page, part.rows);
    case 'quote':
      return drawQuote(page, part.text);
  }
}

function drawList(page: Page, items: readonly string[]): void {
  const { sheet, print } = page;
  const written = items.map(linesOf).filter((lines) => lines.length > 0);
  if (written.length === 0) return;
  const setting = bodySetting(page);
  const indent = indentOf(print);
  const list = sheet.list();
  for (const lines of written) {
    const item = sheet.element('LI', { within: list });
    const own = broken(sheet, lines, { ...setting, width: textWidth - indent }).length;
    sheet.need(Math.min(2, own) * print.body * lead);
    const top = sheet.y;
    block(sheet, ['•'], { type: 'Lbl', within: item, ...setting, x: margin.left + indent * 0.15 });
    sheet.y = top;
    const place = { x: margin.left + indent, width: textWidth - indent };
    block(sheet, lines, { type: 'LBody', within: item, ...setting, ...place });
    sheet.gap(print.body * 0.3);
  }
  sheet.gap(gapOf(print) - print.body * 0.3);
}

function drawFacts(page: Page, rows: readonly { term: string; value: string }[]): void {
  if (rows.length === 0) return;
  const table = page.sheet.element('Table');
  for (const row of rows) drawRow(page, row, table);
  page.sheet.gap(gapOf(page.print));
}

/** A row over two columns. It stays on one page unless it is longer than that; both columns go on together then. */
function drawRow(
  page: Page,
  { term, value }: { term: string; value: string },
  table: ReturnType<Page['sheet']['element']>,
): void {
  const { sheet, print, rule } = page;
  const setting = bodySetting(page);
  const gap = 4 * millimetre;
  const first = textWidth * 0.38;
  const row = sheet.element('TR', { within: table });
  const cells = [
    {
      element: sheet.element('TH', { within: row, scope: 'Row' }),
      texts: linesOf(term),
      setting: { ...setting, face: 'bold', width: first - gap } satisfies Setting,
    },
    {
      element: sheet.element('TD', { within: row }),
      texts: linesOf(value),
      setting: { ...setting, x: margin.left + first, width: textWidth - first } satisfies Setting,
    },
  ].map((cell) => ({ ...cell, lines: broken(sheet, cell.texts, cell.setting) }));
  const height = print.body * lead;
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  sheet.needWhole(count * height + print.body * 0.5);
  sheet.gap(print.body * 0.2);
  for (let at = 0; at < count; at++) {
    sheet.need(height);
    for (const { lines, setting: look, element } of cells) {
      const line = lines[at];
      if (line !== undefined) sheet.line(line, { ...look, element });
    }
    sheet.y += height;
  }
  sheet.gap(print.body * 0.2);
  sheet.rectangle({ x: margin.left, y: sheet.y, width: textWidth, height: 0.5 }, rule);
}

function drawQuote(page: Page, text: string): void {
  const { sheet, print, rule } = page;
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return;
  const indent = indentOf(print);
  const setting: Setting = {
    ...bodySetting(page),
    x: margin.left + indent,
    width: textWidth - indent,
  };
  const bar: Beside = (top, height) =>
    sheet.rectangle({ x: margin.left, y: top, width: 0.8 * millimetre, height }, rule);
  const quote = sheet.element('BlockQuote');
  for (const lines of paragraphs) {
    block(sheet, lines, { type: 'P', within: quote, ...setting }, bar);
    sheet.gap(gapOf(print));
  }
}
