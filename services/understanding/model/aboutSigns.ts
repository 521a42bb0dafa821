import { categoryCues } from '../categoryCues.ts';
import { findAll } from '../phrases.ts';
import type { Said } from '../text.ts';
import type { Category } from '../understanding.ts';

/** A word said often says no more than one said three times. */
const mostCounted = 3;

/** What each further word adds to the first. */
const again = 0.4;

/** How much must speak for a category for each sign of it. */
const degrees = [0, 2, 4];

/**
 * What a message is about by the rules' cues, as signs: each category that anything speaks for, by how much, and the one that
 * most speaks for. The rules take the strongest; the model learns which of them to believe beside which words.
 */
export function aboutSigns(said: Said): string[] {
  const found = new Map<Category, number>();
  for (const [category, weight, pattern] of categoryCues) {
    const count = Math.min(mostCounted, findAll(said, pattern).length);
    if (count > 0) found.set(category, (found.get(category) ?? 0) + weight * (1 + (count - 1) * again));
  }
  let best: Category | '-' = '-';
  let most = 0;
  for (const [category, amount] of found) {
    if (amount > most) [best, most] = [category, amount];
  }
  const signs = [...found].flatMap(([category, amount]) =>
    degrees.filter((from) => amount >= from).map((from) => `about:${category}:${from}`),
  );
  return [...signs, `aboutMost:${best}`, `abouts:${found.size}`];
}
