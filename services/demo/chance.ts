import type { RandomBytes } from '../complaints/reference.ts';

/** Chance that comes out the same each time: what is drawn follows from the seed alone. */
export interface Chance {
  /** A whole number between these two, both included. */
  whole(from: number, to: number): number;
  /** Whether something happens that happens so many times in a hundred. */
  happens(inHundred: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, each as often as its weight says. */
  oneOf<K extends string>(weights: Partial<Record<K, number>>): K;
  /** For ids and references. */
  bytes: RandomBytes;
}

/** The seed's text as a whole number (FNV-1a). */
function numberOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 up to 1, one after the other, out of a counter that is mixed: enough for a story, useless for secrets. */
function numbersFrom(seed: string): () => number {
  let counter = numberOf(seed);
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Chance for one seed. */
export function chanceFrom(seed: string): Chance {
  const next = numbersFrom(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    happens: (inHundred) => next() * 100 < inHundred,
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    oneOf: <K extends string>(weights: Partial<Record<K, number>>) => {
      const entries = Object.entries(weights) as [K, number][];
      const all = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * all;
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? entries[0] ?? ['' as K])[0];
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => whole(0, 255)),
  };
}
