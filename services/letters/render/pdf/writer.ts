import type { Line } from './lines.ts';
import type { Print } from './print.ts';
import { type Drawing, type Element, lead, millimetre, type Sheet } from './sheet.ts';

/** What all blocks of a letter share. */
export interface Page {
  sheet: Sheet;
  print: Print;
  /** Ink of headings: the landlord's colour, where it can be read. */
  ink: string;
  text: string;
  rule: string;
}

/** Where a block stands and how it looks. */
export type Setting = Omit<Drawing, 'element'>;

/** A decoration beside each line of a block, given the line's top and height in points. */
export type Beside = (top: number, height: number) => void;

/**
 * Draws lines below each other as parts of one element, over as many pages as it takes. Neither the first nor the last line of a
 * block is left alone on a page.
 */
export function flow(sheet: Sheet, lines: readonly Line[], drawing: Drawing, beside?: Beside): void {
  const height = drawing.size * (drawing.lead ?? lead);
  for (const [at, line] of lines.entries()) {
    const left = lines.length - at;
    const atStart = lines.length <= 3 ? lines.length : 2;
    const together = at === 0 ? atStart : left === 2 ? 2 : 1;
    sheet.need(together * height);
    beside?.(sheet.y, height);
    sheet.line(line, drawing);
    sheet.y += height;
  }
}

/** Lines of a text that has line breaks of its own, between these texts. They are read out as words apart. */
export function broken(sheet: Sheet, texts: readonly string[], setting: Setting): Line[] {
  return texts.flatMap((text, at) => {
    const more = at < texts.length - 1;
    return sheet.breaker.linesOf(more ? `${text} ` : text, setting, setting.width);
  });
}

/** Each text as a block of its own type; nothing for no text. */
export function block(
  sheet: Sheet,
  texts: readonly string[],
  { type, within, ...setting }: Setting & { type: string; within?: Element },
  beside?: Beside,
): void {
  if (texts.length === 0) return;
  const element = sheet.element(type, within ? { within } : {});
  flow(sheet, broken(sheet, texts, setting), { ...setting, element }, beside);
}

/** The largest size, down to 6 points, in which texts take no more than this height in points; the smallest when none does. */
export function sizeToFit(sheet: Sheet, texts: readonly string[], setting: Setting, height: number): number {
  let { size } = setting;
  const taken = () => broken(sheet, texts, { ...setting, size }).length * size * (setting.lead ?? lead);
  while (size > 6 && taken() > height) size -= 0.5;
  return size;
}

/** The gap below a paragraph, in points. */
export function gapOf({ body }: Print): number {
  return body * 0.7;
}

/** How far lists and quotes are set in, in points. */
export function indentOf({ body }: Print): number {
  return body * 0.9 + 2 * millimetre;
}
