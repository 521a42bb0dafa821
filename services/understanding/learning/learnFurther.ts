import { chanceOf } from '../model/scores.ts';
import { type Example, numbersFrom, shuffled, sumOf } from '../training/learn.ts';

/**
 * Found by trial on voices that were not learned from: twice the rate costs them more, and without the corpus beside the corrections they lose
 * four times as much.
 */
const further = { epochs: 3, rate: 0.05, seed: 20_261_121 };

/** What every bucket has seen before: steps stay small beside what was learned in the first place. */
const seenBefore = 1;

const mostSteps = 127;

/**
 * Learns one yes-or-no question further from weights that stand, by logistic regression with AdaGrad. A weight that nothing speaks
 * against comes out as it went in. Deterministic.
 */
export function learnFurther(from: Int8Array, step: number, examples: readonly Example[]): Int8Array {
  const weights = Float32Array.from(from, (weight) => weight * step);
  const seen = new Float32Array(weights.length).fill(seenBefore);
  const random = numbersFrom(further.seed);
  for (let epoch = 0; epoch < further.epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      learnOne(weights, seen, examples[index] as Example);
    }
  }
  return Int8Array.from(weights, (weight) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))),
  );
}

function learnOne(weights: Float32Array, seen: Float32Array, { features, label, weight }: Example): void {
  const mask = weights.length - 1;
  const gap = (chanceOf(sumOf(weights, features)) - label) * weight;
  for (let place = 0; place < features.ids.length; place += 1) {
    const bucket = (features.ids[place] as number) & mask;
    const slope = gap * (features.values[place] as number);
    const total = (seen[bucket] as number) + slope * slope;
    seen[bucket] = total;
    weights[bucket] = (weights[bucket] as number) - (further.rate * slope) / Math.sqrt(total);
  }
}
