import { chanceOf } from '../model/scores.ts';

/** A straight line from a sum of weights to the logarithm of the odds. */
export interface Calibration {
  slope: number;
  shift: number;
}

const rounds = 100;

/** How badly a line fits: the mean surprise at what was true. */
function lossOf(line: Calibration, sums: readonly number[], targets: readonly number[]): number {
  let loss = 0;
  for (const [index, sum] of sums.entries()) {
    const odds = line.slope * sum + line.shift;
    const surprise = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
    loss += surprise - (targets[index] ?? 0) * odds;
  }
  return loss / sums.length;
}

/** Newton's step from a line. */
function stepFrom(line: Calibration, sums: readonly number[], targets: readonly number[]): Calibration {
  let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
  for (const [index, sum] of sums.entries()) {
    const chance = chanceOf(line.slope * sum + line.shift);
    const gap = chance - (targets[index] ?? 0);
    const spread = chance * (1 - chance);
    a += gap * sum;
    b += gap;
    aa += spread * sum * sum;
    ab += spread * sum;
    bb += spread;
  }
  const size = Math.max(aa * bb - ab * ab, 1e-12);
  return { slope: (ab * b - bb * a) / size, shift: (ab * a - aa * b) / size };
}

/** As far along the step as it makes the line better: a whole step can overshoot where a kind is rare. */
function better(
  line: Calibration,
  step: Calibration,
  fits: (line: Calibration) => number,
): Calibration | null {
  const loss = fits(line);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = { slope: line.slope + share * step.slope, shift: line.shift + share * step.shift };
    if (fits(next) < loss - 1e-12) return next;
  }
  return null;
}

/**
 * Fits the line by Newton's method (Platt), on sums of messages that were left out of learning: what the model says of 100
 * messages at 0.7 should hold for about 70.
 */
export function calibrate(sums: readonly number[], truths: readonly boolean[]): Calibration {
  const yes = truths.filter(Boolean).length;
  const no = truths.length - yes;
  if (yes === 0 || no === 0) return { slope: 1, shift: yes === 0 ? -4 : 4 };
  // Platt's own targets: a few examples must not make it more certain than they can.
  const [high, low] = [(yes + 1) / (yes + 2), 1 / (no + 2)];
  const targets = truths.map((truth) => (truth ? high : low));
  const fits = (line: Calibration): number => lossOf(line, sums, targets);
  let line: Calibration = { slope: 1, shift: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const next = better(line, stepFrom(line, sums, targets), fits);
    if (next === null) break;
    line = next;
  }
  return line;
}
