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

/** How finely each kind of question is kept: features are hashed into 2 to this power of buckets. All fit into one file of 1 MB. */
export function bitsOf(head: HeadName): number {
  if (head === 'residents') return 18;
  if (head === 'feedback') return 17;
  if (head === 'danger') return 16;
  return head.startsWith('label:') ? 15 : 13;
}

/** Every question, in the order in which the model's file holds them. */
export const headNames: readonly HeadName[] = [
  'residents',
  'feedback',
  'genre',
  'danger',
  ...labelNames.map((label) => `label:${label}` as const),
  ...categoryNames.map((category) => `category:${category}` as const),
  ...safetyKinds.map((kind) => `danger:${kind}` as const),
];
