import type { ShownFigures } from './figures.ts';
import type { Shown, ShownCell } from './hiding.ts';

/**
 * A tenant satisfaction measure with what it is worked out from (domain 1.8). `value` null: a number that it needs is hidden or not
 * known.
 */
export interface Measure {
  name: 'CH01' | 'CH02';
  stage: 1 | 2;
  /** Complaints for CH01; those answered in the Code's time for CH02. */
  of: number | null;
  /** Homes for CH01; complaints made for CH02. */
  by: number | null;
  value: number | null;
}

function figure(figures: readonly Shown[], key: string): Shown | undefined {
  return figures.find((each) => each.key === key);
}

/** A line of a breakdown by its key. */
export function lineOf(shown: Pick<Shown, 'cells'> | undefined, key: string): ShownCell | undefined {
  return shown?.cells.find((cell) => cell.key === key);
}

/** How many of a step were done in time, by one of the two rules. Null: hidden. */
export function inTimeOf(
  step: Shown | undefined,
  rule: 'byPromise' | 'byCode',
): { done: number | null; inTime: number | null } {
  const done = lineOf(step, 'done');
  const part = done?.parts.find(({ key }) => key === rule);
  return { done: done?.count ?? null, inTime: lineOf(part, 'inTime')?.count ?? null };
}

function ratio(of: number | null, by: number | null, times: number): number | null {
  return of === null || by === null || by === 0 ? null : (of * times) / by;
}

/**
 * CH01 (complaints for each 1,000 homes) and CH02 (of a hundred complaints made, those answered in the Code's time) for both stages.
 * @param homes how many homes the landlord owned at the end of the year; null: not said
 */
export function measuresOf(figures: ShownFigures, homes: number | null): Measure[] {
  const stages = [
    { stage: 1 as const, step: figure(figures.stageOne, 'stageOneStep') },
    { stage: 2 as const, step: figure(figures.stageTwo, 'stageTwoStep') },
  ];
  return stages.flatMap(({ stage, step }): Measure[] => {
    const made = step?.total ?? null;
    const { inTime } = inTimeOf(step, 'byCode');
    const hasNone = made === 0;
    return [
      { name: 'CH01', stage, of: made, by: homes, value: ratio(made, homes, 1000) },
      { name: 'CH02', stage, of: hasNone ? 0 : inTime, by: made, value: ratio(inTime, made, 100) },
    ];
  });
}
