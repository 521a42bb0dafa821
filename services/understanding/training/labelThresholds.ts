import { likeliestFirst } from '../judging.ts';
import type { Scores } from '../model/scores.ts';
import { type Label, labelNames } from '../understanding.ts';
import type { Chances } from './leftOut.ts';

/** What the model said of a message's labels, and what they are. */
interface Labelled {
  truth: Label;
  all: readonly Label[];
  chances: Scores['labels'];
}

function labelled(chances: readonly Chances[]): Labelled[] {
  return chances.map(({ message: { line }, of }) => ({
    truth: line.labels[0] ?? 'other',
    all: line.labels,
    chances: Object.fromEntries(labelNames.map((label) => [label, of(`label:${label}`)])) as Scores['labels'],
  }));
}

/** Precision and recall in one: 1 is perfect. */
function f1(hits: number, said: number, held: number): number {
  return said + held === 0 ? 0 : (2 * hits) / (said + held);
}

function macroF1(messages: readonly Labelled[], favour: Record<string, number>): number {
  const counts = new Map(labelNames.map((label) => [label, { hits: 0, said: 0, held: 0 }]));
  for (const { truth, chances } of messages) {
    const said = likeliestFirst(chances, favour)[0] ?? 'other';
    const [ofSaid, ofTruth] = [counts.get(said), counts.get(truth)];
    if (ofSaid === undefined || ofTruth === undefined) continue;
    ofSaid.said += 1;
    ofTruth.held += 1;
    if (said === truth) ofSaid.hits += 1;
  }
  const each = [...counts.values()].filter((count) => count.held > 0);
  return each.reduce((sum, { hits, said, held }) => sum + f1(hits, said, held), 0) / each.length;
}

/** Odds are favoured by no more than this, either way, in steps of a fifth: eight numbers must not learn the voices by heart. */
const mostFavour = 1.2;
const favourStep = 0.2;

/** Acted upon at once, so believed only when they are the likeliest: a message that goes to a reviewer by mistake helps nobody. */
const actedUpon: ReadonlySet<Label> = new Set(['review_request', 'human_request']);

/** Rounds in which each label is looked at in turn. */
const rounds = 2;

/**
 * What to add to each label's odds so that the likeliest is right as often for rare kinds of message as for common ones (macro-F1
 * of the first label on voices left out).
 */
export function favourFor(chances: readonly Chances[]): Record<string, number> {
  const messages = labelled(chances);
  const favour: Record<string, number> = Object.fromEntries(labelNames.map((label) => [label, 0]));
  let best = macroF1(messages, favour);
  for (let round = 0; round < rounds; round += 1) {
    for (const label of labelNames.filter((each) => !actedUpon.has(each))) {
      const held = favour[label] ?? 0;
      let kept = held;
      for (let value = -mostFavour; value <= mostFavour; value += favourStep) {
        const now = macroF1(messages, { ...favour, [label]: value });
        if (now > best) [best, kept] = [now, Math.round(value * 10) / 10];
      }
      favour[label] = kept;
    }
  }
  return favour;
}

/** More likely than not. */
const surely = 0.5;

/** Chances from which a further label can begin to hold. */
const candidates = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** How likely each label must be to hold beside another: where precision and recall are best together. */
export function alsoFrom(chances: readonly Chances[]): Record<string, number> {
  const messages = labelled(chances);
  const from = (label: Label): number => {
    const scored = candidates.map((candidate) => {
      const said = messages.filter((message) => message.chances[label] >= candidate);
      const hits = said.filter(({ all }) => all.includes(label)).length;
      const all = messages.filter((message) => message.all.includes(label)).length;
      return { candidate, score: f1(hits, said.length, all) };
    });
    const best = scored.toSorted((one, other) => other.score - one.score)[0]?.candidate ?? surely;
    return actedUpon.has(label) ? Math.max(surely, best) : best;
  };
  return Object.fromEntries(labelNames.map((label) => [label, from(label)]));
}
