import type { HeadName } from '../model/heads.ts';
import type { ModelHeader } from '../model/modelFile.ts';
import { chanceOf, mixed } from '../model/scores.ts';
import type { Calibration } from './calibrate.ts';
import type { OwnMessage } from './questions.ts';

/** What the model said of each message when its voice was left out. */
export interface LeftOut {
  message: OwnMessage;
  sums: ReadonlyMap<HeadName, number>;
}

/** The mixed sum that tells dissatisfaction. */
export function mixOf({ sums }: LeftOut): number {
  const sum = (head: HeadName): number => sums.get(head) ?? 0;
  return mixed({ residents: sum('residents'), feedback: sum('feedback'), genre: sum('genre') });
}

/** What the finished model would have said of a message that it had not seen. */
export interface Chances {
  message: OwnMessage;
  dissatisfied: number;
  of: (head: HeadName) => number;
}

/** Calibrated chances of what was left out. */
export function chancesOf(
  leftOut: readonly LeftOut[],
  heads: ModelHeader['heads'],
  dissatisfied: Calibration,
): Chances[] {
  const calibrations = new Map(heads.map(({ name, calibration }) => [name, calibration]));
  return leftOut.map((left) => ({
    message: left.message,
    dissatisfied: chanceOf(dissatisfied.slope * mixOf(left) + dissatisfied.shift),
    of: (head) => {
      const { slope, shift } = calibrations.get(head) ?? { slope: 1, shift: 0 };
      return chanceOf(slope * (left.sums.get(head) ?? 0) + shift);
    },
  }));
}
