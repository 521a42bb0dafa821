import { noonOf } from '../../clock.ts';
import { layout } from '../../wording/en/letters/layout.ts';
import type { LetterPart, WholeLetter } from '../letter.ts';
import { contactLines } from './asText.ts';
import { inOneLine, linesOf } from './characters.ts';
import { coloursOf, paper } from './colours.ts';
import { drawHead, hasDetailsAtHead } from './pdf/envelope.ts';
import { loadFaces } from './pdf/faces.ts';
import { bodySetting, drawHeading, drawParagraphs, drawPart } from './pdf/parts.ts';
import { largePrint as large, usualPrint } from './pdf/print.ts';
import { lead, millimetre, Sheet } from './pdf/sheet.ts';
import { block, gapOf, type Page } from './pdf/writer.ts';

/**
 * A letter as a PDF to print and post, or to keep: A4, tagged, so that it can be read aloud in its order; the address stands where
 * the window of a DL envelope is. The same letter always makes the same bytes, so that it can be printed again exactly.
 */
export async function asPdf(letter: WholeLetter, needs: { largePrint: boolean }): Promise<Buffer> {
  const colours = coloursOf(letter.landlord.colour);
  const sheet = new Sheet(await loadFaces(), titlesOf(letter));
  const print = needs.largePrint ? large : usualPrint;
  const page: Page = { sheet, print, ink: colours.ink, ...paper };
  drawHead(page, letter, colours.ground);
  drawParagraphs(page, letter.salutation);
  drawHeading(page, letter.subject, { type: 'H1', size: print.title });
  for (const part of letter.parts) drawPart(page, part);
  drawClosing(page, letter);
  drawEnd(page, letter);
  sheet.onEveryPage(
    (number, of) => [
      { text: layout.reference(inOneLine(letter.reference)), right: false },
      { text: layout.page(number, of), right: true },
    ],
    { face: 'regular', size: print.small },
    page.text,
  );
  return sheet.bytes();
}

function titlesOf(letter: WholeLetter) {
  return {
    title: forTitle(letter.subject),
    author: forTitle(letter.landlord.name),
    language: letter.language,
    created: noonOf(letter.writtenOn),
    marks: { Letter: letter.id, RecordHead: inOneLine(letter.recordHead) },
  };
}

/** The library writes titles into XML as they are: what would be markup there is said otherwise. The page shows it as it is. */
function forTitle(text: string): string {
  return inOneLine(text).replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›');
}

/** The last words and who signs, on one page, with room for a hand. */
function drawClosing(page: Page, { closing }: WholeLetter): void {
  const { sheet, print } = page;
  const signed = [closing.name ?? '', closing.office].flatMap(linesOf);
  const hand = closing.name === null ? 0 : 10 * millimetre;
  sheet.needWhole((linesOf(closing.words).length + signed.length + 1) * print.body * lead + hand);
  drawParagraphs(page, closing.words);
  sheet.gap(hand);
  for (const line of signed) block(sheet, [line], { type: 'P', ...bodySetting(page) });
  sheet.gap(2 * gapOf(print));
}

function drawEnd(page: Page, letter: WholeLetter): void {
  const { sheet, print } = page;
  if (!hasDetailsAtHead(page)) {
    drawHeading(page, layout.reachUs, { type: 'H2', size: print.heading });
    for (const line of contactLines(letter)) block(sheet, [line], { type: 'P', ...bodySetting(page) });
    sheet.gap(gapOf(print));
  }
  const small = { ...bodySetting(page), size: print.small };
  if (sheet.breaker.lacksShapesFor(textsOf(letter))) drawParagraphs(page, layout.notPrinted, small);
  drawParagraphs(page, layout.record(inOneLine(letter.recordHead)), { ...small, size: print.smallest });
}

/** Every text of a letter that somebody may have written in another writing. */
function textsOf(letter: WholeLetter): string[] {
  const { name, address } = letter.to;
  return [letter.salutation, letter.subject, name ?? '', ...address, ...letter.parts.flatMap(textsOfPart)];
}

function textsOfPart(part: LetterPart): string[] {
  if (part.type === 'list') return part.items;
  if (part.type === 'facts') return part.rows.flatMap(({ term, value }) => [term, value]);
  return [part.text];
}
