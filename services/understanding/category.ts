import { categoryCues } from './categoryCues.ts';
import { homeTopicCues } from './homeTopicCues.ts';
import { PhraseFinder } from './phraseFinder.ts';
import { subjectCues } from './subjectCues.ts';
import type { Said, Stretch } from './text.ts';
import { topicCues } from './topicCues.ts';
import type { Category } from './understanding.ts';

/** A word said often says no more than one said twice: a ceiling, a kitchen and a door do not outweigh one leak. */
const mostCounted = 3;

/** What each further word adds to the first. */
const again = 0.4;

/** What a word counts more at the very beginning than at the end: people say first what it is about, and then tell on. */
const early = 0.4;

/** Ties go to what belongs together, and then to the earlier cue. */
const allCues = [...subjectCues, ...topicCues, ...homeTopicCues, ...categoryCues];

/** All cues at once: each word of a message is looked up once, whatever it holds. */
const finder = new PhraseFinder(allCues.map(([, , pattern]) => pattern));

/** Two phrases of one cue in the same words say one thing. */
function apart(found: readonly Stretch[]): Stretch[] {
  let end = 0;
  return found.filter(({ from, to }) => {
    const isNew = from >= end;
    if (isNew) end = to;
    return isNew;
  });
}

/** How much the finds of one cue say together: the weightiest in full, each further one a part. */
function weightOf(said: Said, found: readonly Stretch[]): number {
  const counts = found.slice(0, mostCounted).map(({ from }) => 1 + early * (1 - from / said.plain.length));
  return counts.reduce((sum, count, place) => sum + count * (place === 0 ? 1 : again), 0);
}

/** What the message is about, by the weight of its words. Null: nothing says. */
export function readCategory(said: Said): Category | null {
  const scores = new Map<Category, number>();
  const places = finder.find(said);
  for (const [index, [category, weight]] of allCues.entries()) {
    const found = places.get(index);
    if (found === undefined) continue;
    scores.set(category, (scores.get(category) ?? 0) + weight * weightOf(said, apart(found)));
  }
  let best: Category | null = null;
  for (const [category, score] of scores)
    if (best === null || score > (scores.get(best) ?? 0)) best = category;
  return best;
}
