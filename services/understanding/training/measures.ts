/** Measures of how well scores tell yes from no. Each takes scores and truths of the same length. */

/** The chance that a yes scores above a no, ties counted half. NaN when either is missing. */
export function areaUnderCurve(scores: readonly number[], truths: readonly boolean[]): number {
  const order = scores.map((score, index) => ({ score, truth: truths[index] === true }));
  order.sort((one, other) => one.score - other.score);
  let ranks = 0;
  let yes = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to += 1;
    const tied = order.slice(from, to).filter(({ truth }) => truth).length;
    ranks += tied * ((from + to + 1) / 2);
    yes += tied;
    from = to;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (order.length - yes));
}

/** The share of those for whom `holds`, from 0 to 1; NaN of none. */
export function shareOf<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** Precision, recall and their harmonic mean. */
export interface Precision {
  precision: number;
  recall: number;
  f1: number;
  /** How many there were. */
  count: number;
}

/** How well one label was found. */
export function precisionOf<T>(label: T, truths: readonly T[], found: readonly T[]): Precision {
  const both = truths.filter((truth, index) => truth === label && found[index] === label).length;
  const count = truths.filter((truth) => truth === label).length;
  const claimed = found.filter((each) => each === label).length;
  const precision = claimed === 0 ? 0 : both / claimed;
  const recall = count === 0 ? 0 : both / count;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall), count };
}

/** The mean of the harmonic means over the labels that occur. */
export function macroF1<T>(truths: readonly T[], found: readonly T[]): number {
  const labels = [...new Set(truths)];
  return labels.reduce((sum, label) => sum + precisionOf(label, truths, found).f1, 0) / labels.length;
}

/** The score above which at most a share of these lies: `shareAbove([1,2,3,4], 0.25)` lies between 3 and 4. */
export function thresholdAbove(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((one, other) => other - one);
  const place = Math.floor(sorted.length * share);
  const here = sorted[place] ?? 0;
  const above = sorted[place - 1] ?? here + 1e-6;
  return (here + above) / 2;
}
