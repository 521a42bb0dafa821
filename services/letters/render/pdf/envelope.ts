import { dateInFull } from '../../../wording/en/dates.ts';
import { layout } from '../../../wording/en/letters/layout.ts';
import type { WholeLetter } from '../../letter.ts';
import { contactLines } from '../asText.ts';
import { inOneLine } from '../characters.ts';
import { bodySetting } from './parts.ts';
import { lead, margin, millimetre, page as paper, textWidth } from './sheet.ts';
import { block, type Page, type Setting, sizeToFit } from './writer.ts';

/**
 * What shows in the window of a British DL envelope (110 x 220 mm, window 35 x 90 mm, 20 mm from the left, 18 to 20 mm from the
 * bottom) however an A4 sheet folded in three slips about in it, in points from the sheet's top left corner.
 */
export const window = {
  x: margin.left,
  y: 54 * millimetre,
  width: 74 * millimetre,
  height: 25 * millimetre,
};

/** What can show there at all: nothing but the address stands between these lines on this side of the sheet. */
export const showing = { from: 44 * millimetre, to: 91 * millimetre, right: 116 * millimetre };

/** Where an A4 sheet is folded in three, in points from its top. */
const folds = [99 * millimetre, 198 * millimetre];

/** The head of the first page: whose letter it is, to whom, when, about which case. Leaves off where the body begins. */
export function drawHead(page: Page, letter: WholeLetter, colour: string): void {
  const { sheet } = page;
  sheet.rectangle({ x: margin.left, y: 11 * millimetre, width: textWidth, height: 2.5 * millimetre }, colour);
  sheet.y = 16 * millimetre;
  const nameHeight = showing.from - sheet.y - 2 * millimetre;
  const name = inOneLine(letter.landlord.name);
  const look: Setting = { ...bodySetting(page), face: 'bold', size: page.print.name, ink: page.ink };
  const size = sizeToFit(sheet, [name], look, nameHeight);
  block(sheet, name === '' ? [] : [name], { type: 'P', ...look, size });
  const top = sheet.y + 4 * millimetre;
  const address = letter.to.address.map(inOneLine).filter((line) => line !== '');
  const left = address.length > 0 ? drawAddress(page, letter, address) : drawName(page, letter, top);
  const right = drawSide(page, letter, address.length > 0 ? showing.from : top);
  sheet.y = Math.max(left, right) + 4 * millimetre;
}

/** In the window. Returns where the body may begin. */
function drawAddress(page: Page, letter: WholeLetter, address: string[]): number {
  const { sheet } = page;
  for (const y of folds)
    sheet.rectangle({ x: 5 * millimetre, y, width: 4 * millimetre, height: 0.4 }, page.rule);
  const lines = [inOneLine(letter.to.name ?? ''), ...address].filter((line) => line !== '');
  const place = { x: window.x, width: window.width, lead: 1.2, onLeft: true };
  const look: Setting = { ...bodySetting(page), ...place };
  const size = sizeToFit(sheet, lines, look, window.height);
  sheet.y = window.y;
  for (const line of lines) block(sheet, [line], { type: 'P', ...look, size });
  return Math.max(sheet.y, showing.to);
}

/** No address: the name alone, where there is one. */
function drawName(page: Page, { to }: WholeLetter, top: number): number {
  const { sheet } = page;
  sheet.y = top;
  const name = inOneLine(to.name ?? '');
  const look: Setting = { ...bodySetting(page), x: window.x, width: window.width, onLeft: true };
  block(sheet, name === '' ? [] : [layout.to(name)], { type: 'P', ...look });
  return sheet.y;
}

/** The column on the right: how to reach the landlord, the day and the reference. In large print only the last two fit. */
function drawSide(page: Page, letter: WholeLetter, top: number): number {
  const { sheet, print } = page;
  const x = showing.right + 2 * millimetre;
  const look: Setting = { ...bodySetting(page), x, width: paper.width - margin.right - x };
  sheet.y = top;
  if (hasDetailsAtHead(page)) {
    for (const line of contactLines(letter)) block(sheet, [line], { type: 'P', ...look, size: print.small });
    sheet.y += print.body * lead * 0.6;
  }
  for (const line of [dateInFull(letter.writtenOn), layout.reference(inOneLine(letter.reference))]) {
    block(sheet, [line], { type: 'P', ...look });
  }
  return sheet.y;
}

/** Whether the landlord's details stand beside the address; otherwise they come after the letter. */
export function hasDetailsAtHead({ print }: Page): boolean {
  return print.small < print.body;
}
