/** Lines after which everything is another mail: written above in reply to it, or passed on. */
const cuts = [
  /^-{2,}\s*(?:original|forwarded|reply|urspr\S+)\s*(?:message|mail|-)/i,
  /^-{5,}\s*forwarded/i,
  /^begin forwarded message/i,
  /^_{10,}$/,
  /^\*?from:\*?\s.{0,200}(?:@|<)/i,
];

/** A signature, as programs and telephones set it off. */
const signature =
  /^(?:--|—|__)\s*$|^sent from (?:my|the|an?|yahoo|outlook|mail|gmail)\b.{0,60}$|^get outlook for .{0,30}$/i;

/** "On Tue, 17 Mar 2026 at 10:05, Belgrave <…> wrote:", also over two lines. */
const attributionStart = /^on\b.{4,250}$/i;
const attributionEnd = /\bwrote\s*:\s*$/i;

function isAttribution(line: string, next: string | undefined): number {
  if (!attributionStart.test(line)) return 0;
  if (attributionEnd.test(line)) return 1;
  return next !== undefined && next.length < 250 && attributionEnd.test(next) ? 2 : 0;
}

/**
 * What somebody wrote themselves: without the mail that they answer, lines quoted from it, and their signature. Answers between quoted
 * lines stay. What is left out here is kept with the whole.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (signature.test(line) || cuts.some((cut) => cut.test(line))) break;
    const skipped = isAttribution(line, lines[at + 1]?.trim());
    if (skipped > 0) {
      at += skipped - 1;
      continue;
    }
    if (!line.startsWith('>')) own.push(line);
  }
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
