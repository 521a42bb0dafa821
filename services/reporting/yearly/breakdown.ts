/** One line of a figure: how many, and how these are made up. Each part divides the same number. */
export interface Cell {
  key: string;
  count: number;
  parts: Breakdown[];
}

/** On which day something must lie to be counted in a period. */
export type Basis = 'received' | 'reviewAsked' | 'stageOneDecided' | 'stageTwoDecided' | 'itsDay';

/**
 * A number and its lines. `disjoint`: each thing counted is in one line, so that the lines make up the number; otherwise one thing can
 * be in several lines, and no number over all is shown.
 */
export interface Breakdown {
  key: string;
  basis: Basis;
  disjoint: boolean;
  cells: Cell[];
}

/** How a breakdown is counted. */
interface Counting<T> {
  key: string;
  basis: Basis;
  /** Every line, in its order, also those with nothing in them. */
  keys: readonly string[];
  keyOf: (one: T) => string;
  /** What a line's own things are broken down by; none by default. */
  parts?: (key: string, ones: T[]) => Breakdown[];
}

/** Counts things into lines. Each is in one. */
export function counted<T>(ones: readonly T[], { key, basis, keys, keyOf, parts }: Counting<T>): Breakdown {
  const cells = keys.map((line): Cell => {
    const own = ones.filter((one) => keyOf(one) === line);
    return { key: line, count: own.length, parts: parts?.(line, own) ?? [] };
  });
  return { key, basis, disjoint: true, cells };
}

/** Counts things into lines of which each can have several. */
export function countedInAll<T>(
  ones: readonly T[],
  { keysOf, ...counting }: Omit<Counting<T>, 'keyOf'> & { keysOf: (one: T) => readonly string[] },
): Breakdown {
  const { key, basis, keys, parts } = counting;
  const cells = keys.map((line): Cell => {
    const own = ones.filter((one) => keysOf(one).includes(line));
    return { key: line, count: own.length, parts: parts?.(line, own) ?? [] };
  });
  return { key, basis, disjoint: false, cells };
}

/** The number that the lines make up. */
export function totalOf({ cells }: Pick<Breakdown, 'cells'>): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}
