import {
  type Category,
  categoryNames,
  type Label,
  labelNames,
  type SafetyKind,
  safetyKinds,
} from '../understanding.ts';

/**
 * The questions that the model answers about a message, each with a yes or no of its own. `residents` and `feedback` both ask
 * whether it is dissatisfied: of residents' messages, and of what people write when they are asked how it was; `genre` tells
 * which of the two a message is like (facts: feedback alone pulls the wrong way for residents).
 */
export type HeadName =
  | 'residents'
  | 'feedback'
  | 'genre'
  | 'danger'
  | `label:${Label}`
  | `category:${Category}`
  | `danger:${SafetyKind}`;

/** Questions that are learned from the same messages, and so in one go. */
export interface HeadGroup {
  name: 'residents' | 'feedback' | 'genre' | 'danger' | 'labels' | 'categories' | 'dangers';
  heads: readonly HeadName[];
  /** How finely they are kept: features are hashed into 2 to this power of buckets. */
  bits: number;
  /**
   * How many steps lead from nought to the greatest weight. Few are best where many questions are learned from few messages: what
   * one voice says by chance rounds to nought (labels of voices left out: .786 with 5 steps, .775 with 31), and the file packs well.
   */
  steps: number;
}

/** Every question, in the order in which the model's file holds them. Together they must fit into one file of 1 MB, packed. */
export const headGroups: readonly HeadGroup[] = [
  { name: 'residents', heads: ['residents'], bits: 18, steps: 31 },
  { name: 'feedback', heads: ['feedback'], bits: 17, steps: 31 },
  { name: 'genre', heads: ['genre'], bits: 14, steps: 31 },
  { name: 'danger', heads: ['danger'], bits: 17, steps: 31 },
  { name: 'labels', heads: labelNames.map((label) => `label:${label}` as const), bits: 18, steps: 5 },
  {
    name: 'categories',
    heads: categoryNames.map((category) => `category:${category}` as const),
    bits: 16,
    steps: 7,
  },
  { name: 'dangers', heads: safetyKinds.map((kind) => `danger:${kind}` as const), bits: 15, steps: 7 },
];

const groupOf = new Map(headGroups.flatMap((group) => group.heads.map((head) => [head, group] as const)));

/** How finely a question is kept. */
export function bitsOf(head: HeadName): number {
  return groupOf.get(head)?.bits ?? 0;
}

/** Every question, in the order of the file. */
export const headNames: readonly HeadName[] = headGroups.flatMap(({ heads }) => heads);
