import { z } from 'zod';
import type { Model } from '../model/modelFile.ts';
import { Scorer } from '../model/scores.ts';
import { readText } from '../text.ts';
import type { CorpusLine } from '../training/corpus.ts';
import { areaUnderCurve, shareOf } from '../training/measures.ts';

/** How well a model hears dissatisfaction in messages with known answers, each from 0 to 1. */
export const figuresSchema = z.object({
  /** The chance that a dissatisfied message scores above one that is not. */
  area: z.number(),
  /** The share of dissatisfied messages that would be offered a complaint or asked. */
  coverage: z.number(),
});

/** How well a model hears. */
export type Figures = z.infer<typeof figuresSchema>;

/** Each figure may be so much lower, and no more. */
export const mostLost = 0.005;

/** A model's figures on these lines. */
export function figuresOf(model: Model, lines: readonly CorpusLine[]): Figures {
  const scorer = new Scorer(model);
  const scored = lines.map(({ text, dissatisfied }) => ({
    truth: dissatisfied,
    score: scorer.score(readText(text)).dissatisfied,
  }));
  const told = scored.filter(({ truth }) => truth);
  return {
    area: areaUnderCurve(
      scored.map(({ score }) => score),
      scored.map(({ truth }) => truth),
    ),
    coverage: shareOf(told, ({ score }) => score >= scorer.thresholds.ask),
  };
}

/** What of `after` is lower than `before` by more than is allowed, in words; empty: nothing. */
export function lost(before: Figures, after: Figures): string[] {
  const names = { area: 'the area under the curve', coverage: 'the share of dissatisfied messages heard' };
  return (['area', 'coverage'] as const)
    .filter((name) => !(before[name] - after[name] <= mostLost))
    .map((name) => `${names[name]} would fall from ${before[name].toFixed(4)} to ${after[name].toFixed(4)}`);
}

/** The better of both, figure by figure: what later models are measured against, so that small losses do not add up. */
export function bestOf(one: Figures, other: Figures): Figures {
  return { area: Math.max(one.area, other.area), coverage: Math.max(one.coverage, other.coverage) };
}
