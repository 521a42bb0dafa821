/** How long things took, in milliseconds. */
export interface Latencies {
  p50: number;
  p95: number;
  p99: number;
}

/** The percentiles of measured times by nearest rank: a figure that was measured, never one between two. */
export function latenciesOf(milliseconds: number[]): Latencies {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (percent: number): number =>
    sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(50), p95: at(95), p99: at(99) };
}

/** The middle of the figures; of an even number of them, the mean of the two in the middle. */
export function median(figures: number[]): number {
  const sorted = Float64Array.from(figures).sort();
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}
