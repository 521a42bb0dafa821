import type { Breakdown } from './breakdown.ts';
import { figuresByTheirDay } from './byTheirDay.ts';
import type { Counted } from './counted.ts';
import { outcomesAsked, stageOneDecisions, stageTwoDecisions } from './decided.ts';
import { hideSmall, type Shown, showAll } from './hiding.ts';
import { stageOneFigures, stageTwoFigures } from './received.ts';

/** The parts of a report, in their order. */
export const chapterKeys = [
  'stageOne',
  'stageTwo',
  'decisions',
  'outcomes',
  'delays',
  'actions',
  'ombudsman',
  'beside',
] as const;

/** One of `chapterKeys`. */
export type ChapterKey = (typeof chapterKeys)[number];

/** Every figure of a report, by its part. Pure. */
export function figuresOf(all: Counted): Record<ChapterKey, Breakdown[]> {
  return {
    stageOne: stageOneFigures(all),
    stageTwo: stageTwoFigures(all),
    decisions: [...stageOneDecisions(all), ...stageTwoDecisions(all)],
    outcomes: [outcomesAsked(all)],
    ...figuresByTheirDay(all),
  };
}

/** Every figure as it may be shown. */
export type ShownFigures = Record<ChapterKey, Shown[]>;

/** The figures with small numbers hidden, or as they are. */
export function shownFigures(figures: Record<ChapterKey, Breakdown[]>, hidesSmall: boolean): ShownFigures {
  const show = hidesSmall ? hideSmall : showAll;
  const shown = chapterKeys.map((key) => [key, figures[key].map(show)] as const);
  return Object.fromEntries(shown) as ShownFigures;
}
