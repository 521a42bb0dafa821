import { type Html, html } from '../../services/html.ts';

/** A stretch of a line: words, or words that lead somewhere. */
export interface Stretch {
  text: string;
  /** An https, tel or mailto address; null for plain words. */
  href: string | null;
}

/** A block of a message: a paragraph of lines, or a list. */
export interface Block {
  kind: 'paragraph' | 'list';
  lines: string[];
}

const bullet = '• ';

/**
 * A plain message as blocks: an empty line ends a paragraph, and lines that all begin with a bullet are a list.
 * A paragraph whose tail is a list becomes two blocks.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const last = blocks[blocks.length - 1];
    if (line.trim() === '') {
      if (last === undefined || last.lines.length > 0) blocks.push({ kind: 'paragraph', lines: [] });
      continue;
    }
    const kind = line.startsWith(bullet) ? 'list' : 'paragraph';
    const words = kind === 'list' ? line.slice(bullet.length) : line;
    if (last === undefined || (last.lines.length > 0 && last.kind !== kind))
      blocks.push({ kind, lines: [words] });
    else {
      last.kind = kind;
      last.lines.push(words);
    }
  }
  return blocks.filter((block) => block.lines.length > 0);
}

/**
 * What becomes a link: https addresses, e-mail addresses, British phone numbers, and the short numbers that follow
 * "ring" and the like. Every repetition is bounded, so that 10,000 characters of one kind cannot hold up the server;
 * no look-behind, which phones older than iOS 16.4 cannot read.
 */
const leads =
  /(https:\/\/[^\s<>"'`]{3,500})|([\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5})|((?:\+44 ?|\b0)\d(?:[ -]?\d){8,9}\b|\b0800 1111\b|\b116 123\b)|(\b(?:ring|call|phone|dial) )(999|111|112|101|105)\b/gi;

/** Splits a line into plain words and links. Joined again, the texts are the line, letter for letter. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const add = (from: number, to: number, href: string | null): void => {
    if (to > from) stretches.push({ text: line.slice(from, to), href });
    done = to;
  };
  for (const found of line.matchAll(leads)) {
    const target = targetOf(found);
    if (target === null) continue;
    const start = found.index + target.offset;
    add(done, start, null);
    add(start, start + target.text.length, target.href);
  }
  add(done, line.length, null);
  return stretches;
}

function targetOf(found: RegExpMatchArray): { text: string; href: string; offset: number } | null {
  const [, url, email, phone, verb, short] = found;
  if (url !== undefined) return secureAddress(url);
  if (email !== undefined) return { text: email, href: `mailto:${email}`, offset: 0 };
  if (phone !== undefined) return { text: phone, href: telephone(phone), offset: 0 };
  if (verb !== undefined && short !== undefined)
    return { text: short, href: `tel:${short}`, offset: verb.length };
  return null;
}

/** The full stop after an address belongs to the sentence. An address with a name and password in it leads nowhere. */
function secureAddress(found: string): { text: string; href: string; offset: number } | null {
  const text = found.replace(/[.,;:!?)\]}’”]+$/, '');
  const url = parsed(text);
  if (url === null || url.protocol !== 'https:' || url.username + url.password !== '') return null;
  return url.hostname.includes('.') ? { text, href: url.href, offset: 0 } : null;
}

/** Not `URL.canParse`: this runs on old phones too. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The address that rings a number, for example `tel:03336002500`. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/**
 * A plain message as HTML: paragraphs, lists, links, everything else escaped. Each paragraph finds its own direction,
 * so that Arabic or Urdu stands right beside English.
 */
export function messageHtml(text: string, links: boolean): Html {
  return html`${blocksOf(text).map((block) =>
    block.kind === 'list'
      ? html`<ul>${block.lines.map((line) => html`<li dir="auto">${lineHtml(line, links)}</li>`)}</ul>`
      : html`<p dir="auto">${block.lines.map((line, index) => html`${index > 0 && html`<br>`}${lineHtml(line, links)}`)}</p>`,
  )}`;
}

function lineHtml(line: string, links: boolean): Html {
  if (!links) return html`${line}`;
  return html`${stretchesOf(line).map(({ text, href }) => (href === null ? wordsHtml(text) : linkHtml(text, href)))}`;
}

/** A complaint's reference stands out, and no line breaks it: people copy it onto paper. */
const reference = /\b([A-Z]{3}-\d\d-[0-9A-Z]{7})\b/;

function wordsHtml(text: string): Html {
  return html`${text
    .split(reference)
    .map((part, index) => (index % 2 === 1 ? html`<span class="reference">${part}</span>` : part))}`;
}

function linkHtml(text: string, href: string): Html {
  if (!href.startsWith('https:')) return html`<a href="${href}">${text}</a>`;
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
}
