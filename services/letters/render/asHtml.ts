import { escapeHtml, type Html, html, trusted } from '../../html.ts';
import { dateInFull } from '../../wording/en/dates.ts';
import { layout } from '../../wording/en/letters/layout.ts';
import type { LetterPart, WholeLetter } from '../letter.ts';
import { contactLines } from './asText.ts';
import { inOneLine, linesOf, paragraphsOf } from './characters.ts';
import { coloursOf, paper } from './colours.ts';

/** How a resident needs it. */
export interface HtmlNeeds {
  /** 16 points and more. */
  largePrint: boolean;
  /** No colours, no lines and no table: headings, paragraphs and lists in one column. */
  textOnly: boolean;
}

/**
 * A letter as a page of HTML for an e-mail or a browser. Styles stand inline, because programs for mail drop all others; text and
 * ground keep the reader's own colours, so that light and dark both work; nothing is fetched from anywhere. The postal address of
 * the resident is left out, because it is there for the envelope alone.
 */
export function asHtml(letter: WholeLetter, needs: HtmlNeeds): string {
  const { closing } = letter;
  return html`<!doctype html>
<html lang="${letter.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${inOneLine(letter.subject)}</title>
</head>
<body style="margin:0;padding:0">
<div lang="${letter.language}" style="${pageStyle(needs)}">
<header style="${needs.textOnly ? block : bandStyle(letter)}"><p style="margin:0;font-size:1.15em;font-weight:bold">${inOneLine(letter.landlord.name)}</p></header>
<main>
<p style="${block}">${broken([
    ...(letter.to.name === null ? [] : [layout.to(inOneLine(letter.to.name))]),
    dateInFull(letter.writtenOn),
    layout.reference(inOneLine(letter.reference)),
  ])}</p>
${paragraphs(letter.salutation)}
<h1 style="margin:1.2em 0 .6em;font-size:1.35em;line-height:1.3">${inOneLine(letter.subject)}</h1>
${letter.parts.map((part) => partOf(part, needs))}
${paragraphs(closing.words)}
<p style="${block}">${broken([closing.name ?? '', closing.office].flatMap(linesOf))}</p>
</main>
<footer${styled(needs, `margin-top:2em;padding-top:.5em;border-top:1px solid ${paper.rule}`)}>
<h2 style="${heading}">${layout.reachUs}</h2>
<p style="${block}">${broken(contactLines(letter))}</p>
<p style="margin:1em 0;font-size:${needs.largePrint ? '1em' : '.8em'}">${layout.record(inOneLine(letter.recordHead))}</p>
</footer>
</div>
</body>
</html>
`.text;
}

const block = 'margin:0 0 1em';
const heading = 'margin:1.4em 0 .4em;font-size:1.15em;line-height:1.3';
const cell = `padding:.4em .8em .4em 0;border-bottom:1px solid ${paper.rule};text-align:left;vertical-align:top`;

function pageStyle({ largePrint }: HtmlNeeds): string {
  // A share of what the reader has set, never less than 16 points at the usual setting.
  const size = largePrint ? 'font-size:135%;' : '';
  return `${size}max-width:38em;margin:0 auto;padding:1em;font-family:Verdana,Arial,sans-serif;line-height:1.5;overflow-wrap:anywhere;word-break:break-word`;
}

function bandStyle({ landlord }: WholeLetter): string {
  const { ground, onGround } = coloursOf(landlord.colour);
  return `margin:0 0 1.5em;padding:.7em 1em;background-color:${ground};color:${onGround}`;
}

function styled({ textOnly }: HtmlNeeds, style: string): Html {
  return trusted(textOnly ? '' : ` style="${escapeHtml(style)}"`);
}

/** Lines below each other within one element. */
function broken(lines: string[]): Html[] {
  return lines.map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
}

function paragraphs(text: string): Html[] {
  return paragraphsOf(text).map((lines) => html`<p style="${block}">${broken(lines)}</p>\n`);
}

function partOf(part: LetterPart, needs: HtmlNeeds): Html | Html[] {
  switch (part.type) {
    case 'heading':
      return inOneLine(part.text) === '' ? [] : html`<h2 style="${heading}">${inOneLine(part.text)}</h2>\n`;
    case 'paragraph':
      return paragraphs(part.text);
    case 'list':
      return listOf(part.items.map((item) => html`${broken(linesOf(item))}`));
    case 'facts':
      return needs.textOnly
        ? listOf(part.rows.map(({ term, value }) => html`${inOneLine(term)}: ${broken(linesOf(value))}`))
        : tableOf(part.rows);
    case 'quote':
      return quoteOf(part.text, needs);
  }
}

function listOf(items: Html[]): Html | Html[] {
  const written = items.filter(({ text }) => text !== '');
  if (written.length === 0) return [];
  return html`<ul style="margin:0 0 1em;padding:0 0 0 1.4em">
${written.map((item) => html`<li style="margin:0 0 .3em">${item}</li>\n`)}</ul>
`;
}

function tableOf(rows: { term: string; value: string }[]): Html | Html[] {
  if (rows.length === 0) return [];
  return html`<table style="width:100%;margin:0 0 1em;border-collapse:collapse;font-size:1em">
<tbody>
${rows.map(
  ({ term, value }) =>
    html`<tr><th scope="row" style="${cell};width:40%">${broken(linesOf(term))}</th><td style="${cell}">${broken(linesOf(value))}</td></tr>\n`,
)}</tbody>
</table>
`;
}

/** In the direction of whoever wrote it: Arabic and Hebrew run from the right. */
function quoteOf(text: string, needs: HtmlNeeds): Html | Html[] {
  const said = paragraphsOf(text);
  if (said.length === 0) return [];
  const bar = `margin:0 0 1em;padding:0 0 0 1em;border-left:4px solid ${paper.rule}`;
  return html`<blockquote${styled(needs, bar)}>
${said.map((lines) => html`<p dir="auto" style="${block}">${broken(lines)}</p>\n`)}</blockquote>
`;
}
