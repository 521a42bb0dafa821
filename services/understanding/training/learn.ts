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
export function sumOf(weights: Float32Array, { ids, values }: Features): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let index = 0; index < ids.length; index += 1) {
    sum += (weights[(ids[index] as number) & mask] as number) * (values[index] as number);
  }
  return sum;
}

/** Learns one yes-or-no question by logistic regression with AdaGrad. Deterministic. */
export function learn(examples: readonly Example[], options: LearnOptions): Float32Array {
  const { bits, epochs, rate, decay, seed } = options;
  const weights = new Float32Array(2 ** bits);
  const seen = new Float32Array(2 ** bits).fill(1e-3);
  const mask = weights.length - 1;
  const random = numbersFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const { features, label, weight } = examples[index] as Example;
      const gap = (chanceOf(sumOf(weights, features)) - label) * weight;
      const { ids, values } = features;
      for (let place = 0; place < ids.length; place += 1) {
        const bucket = (ids[place] as number) & mask;
        const current = weights[bucket] as number;
        const slope = gap * (values[place] as number) + decay * current;
        const total = (seen[bucket] as number) + slope * slope;
        seen[bucket] = total;
        weights[bucket] = current - (rate * slope) / Math.sqrt(total);
      }
    }
  }
  return weights;
}
