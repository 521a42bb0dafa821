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
  /<blockquote\b|<[a-z]+[^<>]{0,300}\b(?:class|id)=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend|x_divRplyFwdMsg|OLK_SRC_BODY_SECTION)/i;

const unseen = /<(style|script|head|title)\b[^>]*>[^]*?<\/\1\s*>/gi;
const breaks = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|p|div|li|tr)\b[^>]*>/gi;

/** The words of an HTML mail, line by line, without what it quotes. Nothing of it is ever shown as HTML. */
export function textOfHtml(htmlText: string): string {
  const seen = htmlText.replace(/<!--[^]*?-->/g, '').replace(unseen, '');
  const end = seen.search(history);
  const own = end < 0 ? seen : seen.slice(0, end);
  return own
    .replace(/\s+/g, ' ')
    .replace(breaks, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, (whole, name: string) => decoded(name, whole))
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
