import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';
import type { Complaint, Finding } from '../complaint.ts';
import type { RefusalGround } from '../outside/events.ts';

/** The last thing that was decided about a complaint, with its reasons as sealed words. */
export type DecidedWhy = { on: LocalDate; reasons: WordsId } & (
  | {
      kind: 'decision';
      stage: 1 | 2;
      finding: Finding;
      /** The points of the complaint in their order. `finding` null: it was left without one. */
      points: { point: number; words: WordsId; finding: Finding | null }[];
    }
  | { kind: 'refusal'; ground: RefusalGround }
);

/** What was decided last, and why: a refusal stands above the decision before it. Null: nothing was. */
export function decidedWhy({ standing, refusal, decisions, points }: Complaint): DecidedWhy | null {
  if (standing === 'refused' && refusal !== null) {
    return { kind: 'refusal', ground: refusal.ground, on: refusal.on, reasons: refusal.reasons };
  }
  const last = decisions.at(-1);
  if (last === undefined) return null;
  const { stage, finding, reasons, on } = last;
  // Point by point where it was decided so.
  const single = last.points.length === 0 ? [] : points;
  return {
    kind: 'decision',
    stage,
    finding,
    reasons,
    on,
    points: single.map(({ point, words }) => ({
      point,
      words,
      finding: last.points.find((each) => each.point === point)?.finding ?? null,
    })),
  };
}

/** The sealed words that the answer repeats: all of them were written for the resident, or by them. */
export function wordsOfReasons(why: DecidedWhy): WordsId[] {
  return [why.reasons, ...(why.kind === 'decision' ? why.points.map(({ words }) => words) : [])];
}
