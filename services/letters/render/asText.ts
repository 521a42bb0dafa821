import { dateInFull } from '../../wording/en/dates.ts';
import { layout } from '../../wording/en/letters/layout.ts';
import type { LetterPart, WholeLetter } from '../letter.ts';
import { inOneLine, linesOf, paragraphsOf } from './characters.ts';

/** Characters in a line of an e-mail: what every reader shows without breaking it again. */
const usualWidth = 72;

/**
 * A letter as plain text: the text part of an e-mail, or a message in a chat. The postal address of the resident is left out,
 * because it is there for the envelope alone.
 * @param width the longest line in characters; Infinity where the reader breaks lines itself, as chats do.
 */
export function asText(letter: WholeLetter, { width = usualWidth } = {}): string {
  const { landlord, closing } = letter;
  const paragraph = (text: string): string[] =>
    paragraphsOf(text).map((lines) => lines.map((line) => wrapped(line, width)).join('\n'));
  const lines = (...texts: (string | null)[]): string =>
    texts
      .flatMap((text) => (text === null ? [] : linesOf(text).map((line) => wrapped(line, width))))
      .join('\n');
  const blocks = [
    lines(landlord.name),
    lines(
      letter.to.name && layout.to(letter.to.name),
      dateInFull(letter.writtenOn),
      layout.reference(letter.reference),
    ),
    ...paragraph(letter.salutation),
    lines(inOneLine(letter.subject)),
    ...letter.parts.flatMap((part) => blocksOf(part, width)),
    lines(closing.words),
    lines(closing.name, closing.office),
    lines(layout.reachUs, ...contactLines(letter)),
    lines(layout.record(letter.recordHead)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** How to reach the landlord, one way a line, its address first. */
export function contactLines({ landlord }: WholeLetter): string[] {
  return [
    ...landlord.address.map(inOneLine),
    ...landlord.phones.map((number) => layout.phone(inOneLine(number))),
    layout.email(inOneLine(landlord.email)),
  ].filter((line) => line !== '');
}

function blocksOf(part: LetterPart, width: number): string[] {
  switch (part.type) {
    // A second empty line above and none of its own below: a heading that can be seen and heard without any mark.
    case 'heading':
      return inOneLine(part.text) === '' ? [] : [`\n${wrapped(inOneLine(part.text), width)}`];
    case 'paragraph':
      return paragraphsOf(part.text).map((lines) => lines.map((line) => wrapped(line, width)).join('\n'));
    case 'list':
      return [part.items.flatMap((item) => hanging(item, width)).join('\n')];
    case 'facts':
      return [part.rows.flatMap(({ term, value }) => hanging(`${term}: ${value}`, width, '')).join('\n')];
    case 'quote':
      return quoted(part.text, width);
  }
}

/** One item: its first line behind the bullet, the others below it. */
function hanging(text: string, width: number, bullet = '- '): string[] {
  return linesOf(text).map((line, at) => wrapped(line, width, at === 0 ? bullet : '  ', '  '));
}

/** Somebody's own words in quotation marks and set in, so that it is plain where they end. */
function quoted(text: string, width: number): string[] {
  const paragraphs = paragraphsOf(text);
  return paragraphs.map((lines, at) => {
    const open = at === 0 ? '“' : '';
    const close = at === paragraphs.length - 1 ? '”' : '';
    const whole = `${open}${lines.join('\n')}${close}`.split('\n');
    return whole.map((line) => wrapped(line, width, '  ', '  ')).join('\n');
  });
}

/** Breaks a line between words. A word that is too long stays whole: an address on the web must not be cut. */
function wrapped(line: string, width: number, first = '', rest = ''): string {
  const done: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const before = done.length === 0 ? first : rest;
    if (now !== '' && lengthOf(before) + lengthOf(now) + 1 + lengthOf(word) > width) {
      done.push(before + now);
      now = word;
    } else {
      now = now === '' ? word : `${now} ${word}`;
    }
  }
  return [...done, (done.length === 0 ? first : rest) + now].join('\n');
}

/** Letters as they are seen: marks above and below take no room. */
function lengthOf(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}
