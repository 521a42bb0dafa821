/** Which way a sign runs: left to right, right to left, a digit (left to right even among others), or as its neighbours do. */
export type Way = 'left' | 'right' | 'digit' | 'either';

const rightToLeft = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a piece of text runs, by its first character. */
export function wayOf(text: string): Way {
  // N'Ko writes its figures from the right, too.
  if (/^\p{N}/u.test(text)) return /^\p{Script=Nko}/u.test(text) ? 'right' : 'digit';
  if (!/^[\p{L}\p{M}]/u.test(text)) return 'either';
  return rightToLeft.test(text) ? 'right' : 'left';
}

/** Whether a paragraph as a whole runs from the right: as its first letter does (UAX #9, P2). */
export function runsFromRight(ways: readonly Way[]): boolean {
  return ways.find((way) => way === 'left' || way === 'right') === 'right';
}

/**
 * How deeply each sign is set into text of the other direction: even runs left to right, odd right to left. The parts of the
 * Unicode Bidirectional Algorithm (UAX #9) that names, sentences and numbers need; there are no embeddings.
 */
export function levelsOf(ways: readonly Way[], fromRight: boolean): number[] {
  const base = fromRight ? 1 : 0;
  const settled = withDigits(ways, fromRight);
  return settled.map((way, at) => {
    if (way === 'right') return 1;
    if (way === 'left') return base === 0 ? 0 : 2;
    if (way === 'digit') return 2;
    const before = sideAt(settled, at, -1) ?? base;
    const after = sideAt(settled, at, 1) ?? base;
    if (before !== after) return base;
    return before === 1 ? 1 : base === 0 ? 0 : 2;
  });
}

/** Digits behind letters that run left to right are like these (W7); behind others they stay digits. */
function withDigits(ways: readonly Way[], fromRight: boolean): Way[] {
  let strong: Way = fromRight ? 'right' : 'left';
  return ways.map((way) => {
    if (way === 'left' || way === 'right') strong = way;
    return way === 'digit' && strong === 'left' ? 'left' : way;
  });
}

/** The direction of the nearest sign that has one, 1 for right to left; digits count as their surroundings there (N1). */
function sideAt(ways: readonly Way[], from: number, step: number): number | null {
  for (let at = from + step; at >= 0 && at < ways.length; at += step) {
    const way = ways[at];
    if (way === 'left') return 0;
    if (way === 'right' || way === 'digit') return 1;
  }
  return null;
}

/** The order from left to right in which the runs of a line are drawn, given their levels (UAX #9, L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** Brackets as they look in text that runs from the right. */
export function mirror(text: string): string {
  return text.replace(/[()[\]{}<>«»]/g, (sign) => mirrored[sign] ?? sign);
}
