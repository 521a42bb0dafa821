const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  pound: '£',
  hellip: '…',
};

function decoded(name: string, whole: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}

/** Where mail programs put what was answered: from there on it is history, also without a `>` before each line. */
const history =
  /<blockquote\b|<[a-z]{1,12}\b[^<>]{0,300}\b(?:class|id)=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend|x_divRplyFwdMsg|OLK_SRC_BODY_SECTION)/i;

/** Where something begins that nobody sees. */
const unseen = /<!--|<(style|script|head|title)\b/gi;
const breaks = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|p|div|li|tr)\b[^<>]*>/gi;

/** Where a comment or an element ends, looked for from a place on. Null: it is never closed. */
function endOf(htmlText: string, name: string | undefined, from: number): number | null {
  const end = name === undefined ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(htmlText) === null ? null : end.lastIndex;
}

/**
 * Without comments and what nobody sees. What is never closed hides nothing: words are not lost by it. Goes through the text once for
 * each kind, however a stranger has built it.
 */
function seenIn(htmlText: string): string {
  const kept: string[] = [];
  const neverClosed = new Set<string | undefined>();
  let from = 0;
  for (const { 0: opening, 1: element, index } of htmlText.matchAll(unseen)) {
    const name = element?.toLowerCase();
    if (index < from) continue;
    const end = neverClosed.has(name) ? null : endOf(htmlText, name, index + opening.length);
    if (end === null) neverClosed.add(name);
    kept.push(htmlText.slice(from, index));
    from = end ?? (name === undefined ? index + opening.length : index);
  }
  return [...kept, htmlText.slice(from)].join('');
}

/** The words of an HTML mail, line by line, without what it quotes. Nothing of it is ever shown as HTML. */
export function textOfHtml(htmlText: string): string {
  const seen = seenIn(htmlText);
  const end = seen.search(history);
  const own = end < 0 ? seen : seen.slice(0, end);
  return own
    .replace(/\s+/g, ' ')
    .replace(breaks, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, (whole, name: string) => decoded(name, whole))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
