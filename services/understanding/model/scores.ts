import type { Said } from '../text.ts';
import {
  type Category,
  categoryNames,
  type Label,
  labelNames,
  type SafetyKind,
  safetyKinds,
} from '../understanding.ts';
import { type Features, featuresOf } from './features.ts';
import { type HeadName } from './heads.ts';
import type { Model } from './modelFile.ts';
import { signsOf } from './signs.ts';

/** What the model makes of a message: a chance from 0 to 1 for each of its questions. */
export interface Scores {
  dissatisfied: number;
  labels: Record<Label, number>;
  categories: Record<Category, number>;
  /** That it speaks of danger, whichever. */
  danger: number;
  dangers: Record<SafetyKind, number>;
}

/** The chance that a logarithm of odds stands for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** However sure the model is of the genre, both ways of asking are heard a little. */
export const surest = 0.97;

/** `residents` and `feedback` together, as much of each as the message is like. */
export function mixed(sums: { residents: number; feedback: number; genre: number }): number {
  const share = Math.min(surest, Math.max(1 - surest, chanceOf(sums.genre)));
  return share * sums.residents + (1 - share) * sums.feedback;
}

/** Questions with as many buckets each, their weights side by side: one look at memory answers all of them. */
interface Group {
  heads: Head[];
  mask: number;
  /** The weight of question `h` in bucket `b` stands at `b * heads.length + h`. */
  weights: Int8Array;
}

type Head = Model['header']['heads'][number];

function groupsOf({ header, weights }: Model): Group[] {
  return [...new Set(header.heads.map(({ bits }) => bits))].map((bits) => {
    const heads = header.heads.filter((head) => head.bits === bits);
    const together = new Int8Array(2 ** bits * heads.length);
    for (const [place, { name }] of heads.entries()) {
      const own = weights.get(name) ?? new Int8Array(2 ** bits);
      for (let bucket = 0; bucket < own.length; bucket += 1) {
        together[bucket * heads.length + place] = own[bucket] ?? 0;
      }
    }
    return { heads, mask: 2 ** bits - 1, weights: together };
  });
}

/** Adds up what each question of a group makes of the features. */
function sumsIn({ heads, mask, weights }: Group, { ids, values }: Features): Float64Array {
  const width = heads.length;
  const sums = new Float64Array(width);
  for (let index = 0; index < ids.length; index += 1) {
    const from = ((ids[index] as number) & mask) * width;
    const value = values[index] as number;
    for (let place = 0; place < width; place += 1) {
      sums[place] = (sums[place] as number) + (weights[from + place] as number) * value;
    }
  }
  return sums;
}

/** Scores from the chance of each question, and that of being dissatisfied, which is mixed from two. */
export function scoresFrom(dissatisfied: number, chance: (head: HeadName) => number): Scores {
  return {
    dissatisfied,
    danger: chance('danger'),
    labels: record(labelNames, (label) => chance(`label:${label}`)),
    categories: record(categoryNames, (category) => chance(`category:${category}`)),
    dangers: record(safetyKinds, (kind) => chance(`danger:${kind}`)),
  };
}

/** Scores messages with one model. */
export class Scorer {
  readonly #header: Model['header'];
  readonly #groups: Group[];

  constructor(model: Model) {
    this.#header = model.header;
    this.#groups = groupsOf(model);
  }

  /** Which model this is. */
  get version(): string {
    return this.#header.version;
  }

  /** What is asked and offered from where on. */
  get thresholds(): Model['header']['thresholds'] {
    return this.#header.thresholds;
  }

  /** Pure; linear in the length of the message. */
  score(said: Said): Scores {
    return this.scoreBy(said, signsOf(said));
  }

  /** The same with signs that were found before. */
  scoreBy(said: Said, signs: string[]): Scores {
    const sums = this.#sums(featuresOf(said, signs));
    const sum = (name: HeadName): number => sums.get(name)?.sum ?? 0;
    const chance = (name: HeadName): number => sums.get(name)?.chance ?? 0;
    const { slope, shift } = this.#header.dissatisfied;
    const mix = mixed({ residents: sum('residents'), feedback: sum('feedback'), genre: sum('genre') });
    return scoresFrom(chanceOf(slope * mix + shift), chance);
  }

  /** Every question's sum, and the chance that it is calibrated to. */
  #sums(features: Features): Map<HeadName, { sum: number; chance: number }> {
    const all = this.#groups.flatMap((group) => {
      const sums = sumsIn(group, features);
      return group.heads.map(({ name, step, calibration: { slope, shift } }, place) => {
        const sum = (sums[place] ?? 0) * step;
        return [name, { sum, chance: chanceOf(slope * sum + shift) }] as const;
      });
    });
    return new Map(all);
  }
}

function record<K extends string>(names: readonly K[], value: (name: K) => number): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, number>;
}
