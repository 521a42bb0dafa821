import { categoryCues } from './categoryCues.ts';
import { findAll } from './phrases.ts';
import type { Said } from './text.ts';
import type { Category } from './understanding.ts';

/** A word said often says no more than one said twice: a ceiling, a kitchen and a door do not outweigh one leak. */
const mostCounted = 3;

/** What each further word adds to the first. */
const again = 0.4;

/** What the message is about, by the weight of its words. Null: nothing says. */
export function readCategory(said: Said): Category | null {
  const scores = new Map<Category, number>();
  for (const [category, weight, pattern] of categoryCues) {
    const found = Math.min(mostCounted, findAll(said, pattern).length);
    if (found > 0) scores.set(category, (scores.get(category) ?? 0) + weight * (1 + (found - 1) * again));
  }
  let best: Category | null = null;
  for (const [category, score] of scores)
    if (best === null || score > (scores.get(best) ?? 0)) best = category;
  return best;
}
