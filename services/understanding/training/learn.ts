import type { Features } from '../model/features.ts';
import { chanceOf } from '../model/scores.ts';

/** One example for one yes-or-no question. */
export interface Example {
  features: Features;
  /** 1: yes; 0: no. Between: how sure the label is. */
  label: number;
  /** How much it counts beside the others. */
  weight: number;
}

/** How learning goes. */
export interface LearnOptions {
  /** The number of buckets that features are hashed into is 2 to this power. */
  bits: number;
  epochs: number;
  rate: number;
  /** How much weights are drawn back to nought. */
  decay: number;
  seed: number;
}

/** A small generator of numbers from 0 to 1: the same seed gives the same model, on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The order in which examples are shown. */
export function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_value, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

/** The sum of a message's weights. */
export function sumOf(weights: Float32Array | Int8Array, { ids, values }: Features): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let index = 0; index < ids.length; index += 1) {
    sum += (weights[(ids[index] as number) & mask] as number) * (values[index] as number);
  }
  return sum;
}

/** One example for several yes-or-no questions, in their order. */
export interface SharedExample {
  features: Features;
  /** As of one example: 1 is yes. */
  labels: readonly number[];
  weights: readonly number[];
}

/**
 * Learns yes-or-no questions side by side by logistic regression with AdaGrad: each is what it would be by itself, and one way
 * through the messages teaches all. Deterministic.
 * @param count how many questions the examples answer
 */
export function learnTogether(
  examples: readonly SharedExample[],
  count: number,
  options: LearnOptions,
): Float32Array[] {
  const { bits, epochs, seed } = options;
  // The weights of one bucket lie side by side: memory is what learning waits for.
  const weights = new Float32Array(2 ** bits * count);
  const seen = new Float32Array(weights.length).fill(1e-3);
  const gaps = new Float64Array(count);
  const random = numbersFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index] as SharedExample;
      findGaps(gaps, weights, example, 2 ** bits - 1);
      closeGaps(gaps, { weights, seen }, example.features, options);
    }
  }
  return Array.from({ length: count }, (_none, question) => apart(weights, question, count));
}

/** One question's weights out of those of all. */
function apart(together: Float32Array, question: number, count: number): Float32Array {
  const own = new Float32Array(together.length / count);
  for (let bucket = 0; bucket < own.length; bucket += 1) {
    own[bucket] = together[bucket * count + question] as number;
  }
  return own;
}

/** How far each question's answer is from what is true, times how much that counts. */
function findGaps(
  gaps: Float64Array,
  learned: Float32Array,
  { features: { ids, values }, labels, weights }: SharedExample,
  mask: number,
): void {
  const count = gaps.length;
  gaps.fill(0);
  for (let place = 0; place < ids.length; place += 1) {
    const from = ((ids[place] as number) & mask) * count;
    const value = values[place] as number;
    for (let question = 0; question < count; question += 1) {
      gaps[question] = (gaps[question] as number) + (learned[from + question] as number) * value;
    }
  }
  for (let question = 0; question < count; question += 1) {
    const gap = chanceOf(gaps[question] as number) - (labels[question] as number);
    gaps[question] = gap * (weights[question] as number);
  }
}

/** One step of every weight that took part. */
function closeGaps(
  gaps: Float64Array,
  { weights, seen }: { weights: Float32Array; seen: Float32Array },
  { ids, values }: Features,
  { bits, rate, decay }: LearnOptions,
): void {
  const count = gaps.length;
  const mask = 2 ** bits - 1;
  for (let place = 0; place < ids.length; place += 1) {
    const from = ((ids[place] as number) & mask) * count;
    const value = values[place] as number;
    for (let at = from; at < from + count; at += 1) {
      const current = weights[at] as number;
      const slope = (gaps[at - from] as number) * value + decay * current;
      const total = (seen[at] as number) + slope * slope;
      seen[at] = total;
      weights[at] = current - (rate * slope) / Math.sqrt(total);
    }
  }
}
