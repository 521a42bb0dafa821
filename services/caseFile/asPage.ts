import { londonTime } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { printedHead } from '../records/chain.ts';
import { leftOutLines, namedInFile, caseFileWords as words } from '../wording/en/caseFile.ts';
import { dateInFull } from '../wording/en/dates.ts';
import type { CaseFile, FiledEvent, FiledRecord } from './caseFile.ts';

const style = `body{font:1rem/1.5 Verdana,Arial,sans-serif;max-width:48em;margin:0 auto;padding:1em;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4em .6em .4em 0;border-bottom:1px solid #767676}
dt{font-weight:bold}dd{margin:0 0 .4em}pre{white-space:pre-wrap;font:inherit;margin:0 0 1em;padding-left:1em;border-left:4px solid #767676}
li{margin:0 0 1em}.head{font-family:monospace}@media print{body{max-width:none;padding:0}li,tr{break-inside:avoid}nav{display:none}}`;

/** A moment as people in the landlord's office read it, to the minute in London. */
function moment(at: string): string {
  const time = londonTime(at);
  return `${dateInFull(time.slice(0, 10))}, ${time.slice(11, 16)}`;
}

function actor(by: unknown): string {
  if (typeof by !== 'object' || by === null || !('kind' in by)) return '';
  if (by.kind === 'staff') return words.actors.staff('id' in by ? String(by.id) : '');
  return by.kind === 'resident' ? words.actors.resident : words.actors.heard;
}

/** Facts of an event, without what stands in its heading and without the ids of words that follow it. */
function facts(event: NonNullable<FiledEvent['sealed']>, said: FiledEvent['words']): string {
  const { type: _type, occurredOn: _on, recordedAt: _at, by: _by, ...rest } = event;
  const kept = Object.entries(rest).filter(([key]) => !Object.hasOwn(said, key));
  return kept.map(([key, value]) => `${namedInFile(key)}: ${plainValue(value)}`).join('; ');
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function eventItem({ sealed, words: said, leftOut, head }: FiledEvent): Html {
  const missing = leftOut === null ? null : html`<p>${words.notIn(leftOut)}</p>`;
  const chained = html`<p>${words.chain}: <span class="head">${printedHead(head)}</span></p>`;
  if (sealed === null) return html`<li>${missing}${chained}</li>\n`;
  const told = facts(sealed, said);
  return html`<li><h3>${dateInFull(sealed.occurredOn)}: ${namedInFile(sealed.type)}</h3>
<p>${words.by} ${actor(sealed.by)}. ${words.recorded}: ${moment(sealed.recordedAt)}.</p>
${told === '' ? null : html`<p>${told}</p>`}
${Object.entries(said).map(([name, text]) => html`<p>${namedInFile(name)}:</p><pre dir="auto">${text}</pre>\n`)}
${missing}${chained}</li>
`;
}

function eventList({ events }: FiledRecord): Html {
  return html`<ol>\n${events.map(eventItem)}</ol>\n`;
}

function datesTable({ dates }: CaseFile): Html {
  if (dates.length === 0) return html`<p>${words.none}</p>`;
  return html`<table><thead><tr><th scope="col">${words.step}</th><th scope="col">${words.rule}</th><th scope="col">${words.due}</th><th scope="col">${words.working}</th></tr></thead><tbody>
${dates.map(
  ({ step, rule, due, working }) =>
    html`<tr><th scope="row">${words.steps[step] ?? step}</th><td>${words.rules[rule]}</td><td>${due}</td><td>${working}</td></tr>\n`,
)}</tbody></table>
`;
}

function letterParts({ letters }: CaseFile): Html | Html[] {
  if (letters.length === 0) return html`<p>${words.none}</p>`;
  return letters.map(
    ({ number, kind, writtenOn, became, becameOn, text }) => html`<section>
<h3>${words.letter(number, namedInFile(kind))}, ${dateInFull(writtenOn)}</h3>
<p>${namedInFile(became)}, ${dateInFull(becameOn)}</p>
${text === null ? html`<p>${words.notIn('erased')}</p>` : html`<pre>${text}</pre>`}
</section>
`,
  );
}

function chatPart({ chat }: CaseFile): Html {
  if (chat === null) return html`<p>${words.noChat}</p>`;
  if (chat.leftOut !== null) return html`<p>${words.notIn(chat.leftOut)}</p>`;
  return html`<ol>
${chat.messages.map(
  ({ by, at, text }) =>
    html`<li><strong>${words.speakers[by]}</strong>${at === null ? '' : `, ${moment(at)}`}<pre dir="auto">${text}</pre></li>\n`,
)}</ol>
`;
}

function linkedParts({ linked }: CaseFile): Html | Html[] {
  if (linked.length === 0) return html`<p>${words.none}</p>`;
  return linked.map(
    (record) =>
      html`<section><h3>${namedInFile(record.kind)}, ${moment(record.openedAt)}</h3>\n${eventList(record)}</section>\n`,
  );
}

function leftOutPart(file: CaseFile): Html {
  const lines = leftOutLines(file);
  const right = file.madeFor === 'resident' ? html`<p>${words.yourRight}</p>` : null;
  if (lines.length === 0) return html`<p>${words.nothingLeftOut}</p>${right}`;
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>${right}`;
}

function aboutPart(file: CaseFile): Html {
  const rows: [string, string][] = [
    [words.reference, file.reference],
    [words.landlord, file.landlord.name],
    [words.made, `${moment(file.madeAt)} ${words.madeBy(file.madeBy)}`],
    [words.madeFor, words.readers[file.madeFor]],
    ...(file.erasedOn === null ? [] : [[words.erased, dateInFull(file.erasedOn)] as [string, string]]),
    [words.head, printedHead(file.record.head)],
  ];
  return html`<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl><p>${words.aboutHead}</p>`;
}

/**
 * The file of a case as one page to read or print: nothing is fetched, no script runs, headings and lists stand in the order in which
 * they are read (WCAG 1.3.1, 1.3.2).
 */
export function asPage(file: CaseFile): string {
  const sections: [id: string, title: string, body: Html | Html[]][] = [
    ['about', words.about, aboutPart(file)],
    ['left-out', words.leftOut, leftOutPart(file)],
    ['dates', words.dates, datesTable(file)],
    ['events', words.events, eventList(file.record)],
    ['letters', words.letters, letterParts(file)],
    ['chat', words.chat, chatPart(file)],
    ['linked', words.linked, linkedParts(file)],
  ];
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(file.reference)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.title(file.reference)}</h1>
<nav aria-label="${words.contents}"><ul>${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(([id, title, body]) => html`<section><h2 id="${id}">${title}</h2>\n${body}</section>\n`)}</main>
</body>
</html>
`.text;
}
