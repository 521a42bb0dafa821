import { type Breakdown, type Cell, totalOf } from './breakdown.ts';

/** A line as it may be shown. Null: hidden. */
export interface ShownCell {
  key: string;
  count: number | null;
  parts: Shown[];
}

/** A breakdown as it may be shown. `total` null: hidden, or the lines make up no number. */
export interface Shown {
  key: string;
  basis: Breakdown['basis'];
  disjoint: boolean;
  total: number | null;
  cells: ShownCell[];
}

/** Fewer than this, and more than none, can point at somebody. */
export const leastShown = 5;

function isSmall(count: number): boolean {
  return count > 0 && count < leastShown;
}

/**
 * Whether these hidden lines cannot be worked out from their sum, which a reader knows: as far as the sum tells, each could be a number
 * that need not be hidden.
 */
function isSafe(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((all, each) => all + each, 0);
  return sum - (hidden.length - 1) >= leastShown;
}

/**
 * Which lines are hidden so that no small number can be worked out: the small ones, and with them the next smallest, at least one and
 * as many as it takes. With small ones alone whoever knows this rule would know that each is at most 4: of 12 in three lines, that
 * each is 4. Of several next smallest ones that are alike all are taken: which of them was, would tell. Where there is no other line, all of them are hidden, the empty ones too.
 */
function hiddenLines(counts: readonly number[]): ReadonlySet<number> {
  const all = new Set(counts.keys());
  const total = counts.reduce((sum, each) => sum + each, 0);
  if (isSmall(total)) return all;
  const hidden = new Set([...all].filter((at) => isSmall(counts[at] ?? 0)));
  if (hidden.size === 0) return hidden;
  const others = [...all]
    .filter((at) => (counts[at] ?? 0) >= leastShown)
    .toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  for (const [at, next] of others.entries()) {
    hidden.add(next);
    const isLikeNext = counts[others[at + 1] ?? -1] === counts[next];
    if (!isLikeNext && isSafe([...hidden].map((each) => counts[each] ?? 0))) return hidden;
  }
  return all;
}

function partsOf({ parts }: Cell, show: (part: Breakdown) => Shown): Shown[] {
  return parts.map(show);
}

/** Everything as it was counted. */
export function showAll(breakdown: Breakdown): Shown {
  const { key, basis, disjoint, cells } = breakdown;
  return {
    key,
    basis,
    disjoint,
    total: disjoint ? totalOf(breakdown) : null,
    cells: cells.map((cell) => ({ key: cell.key, count: cell.count, parts: partsOf(cell, showAll) })),
  };
}

/** Nothing of it, for a line that is hidden itself: its parts would tell how many it has. */
function showNone({ key, basis, disjoint, cells }: Breakdown): Shown {
  const lines = cells.map((cell) => ({ key: cell.key, count: null, parts: partsOf(cell, showNone) }));
  return { key, basis, disjoint, total: null, cells: lines };
}

/**
 * The breakdown without numbers from 1 to 4, and without those from which they could be worked out (secondary suppression). Lines that
 * make up no number hide only themselves: there is no sum to take the others from.
 */
export function hideSmall(breakdown: Breakdown): Shown {
  const { key, basis, disjoint, cells } = breakdown;
  const counts = cells.map(({ count }) => count);
  const hidden = disjoint
    ? hiddenLines(counts)
    : new Set([...counts.keys()].filter((at) => isSmall(counts[at] ?? 0)));
  const total = totalOf(breakdown);
  return {
    key,
    basis,
    disjoint,
    total: !disjoint || isSmall(total) ? null : total,
    cells: cells.map((cell, at) =>
      hidden.has(at)
        ? { key: cell.key, count: null, parts: partsOf(cell, showNone) }
        : { key: cell.key, count: cell.count, parts: partsOf(cell, hideSmall) },
    ),
  };
}
