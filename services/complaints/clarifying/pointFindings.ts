import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { Complaint, Finding, PointFinding } from '../complaint.ts';
import type { Point } from './events.ts';

/** The points that are still answered here. */
export function ownPoints({ points }: Pick<Complaint, 'points'>): Point[] {
  return points.filter(({ movedTo }) => movedTo === undefined);
}

/** Which findings over all can still come out of the single ones, given that `open` points have none. */
function fits(finding: Finding, single: Finding[], open: boolean): boolean {
  if (single.length === 0) return true;
  const all = (each: Finding) => single.every((found) => found === each);
  if (finding !== 'partly_upheld') return all(finding);
  return open || !(all('upheld') || all('not_upheld'));
}

/**
 * Why findings point by point do not belong to this complaint, or not to the finding over all: upheld needs every point
 * upheld, not upheld none; anything between is partly upheld, and then nobody can tell what was found of a point that is left
 * out (Code 6.7: every point is dealt with). Null: they fit.
 */
export function whyPointsDoNotFit(
  complaint: Pick<Complaint, 'points'>,
  finding: Finding,
  single: readonly PointFinding[],
): RefusalCode | null {
  const points = ownPoints(complaint);
  const named = new Set(single.map(({ point }) => point));
  if (named.size < single.length) return 'POINT_TWICE';
  if (single.some(({ point }) => points.every((each) => each.point !== point))) return 'NO_SUCH_POINT';
  const found = single.map((each) => each.finding);
  const open = named.size < points.length;
  if (!fits(finding, found, open)) return 'FINDING_DOES_NOT_FIT';
  return open && finding === 'partly_upheld' ? 'POINTS_NEEDED' : null;
}

/** The findings on every point: what holds over all holds for each that was not named. Without points, none. */
export function findingsOnAll(
  complaint: Pick<Complaint, 'points'>,
  finding: Finding,
  single: readonly PointFinding[],
): PointFinding[] {
  const open = pointsWithoutFinding(complaint, single).map((point) => ({ point, finding }));
  return [...single, ...open].toSorted((one, other) => one.point - other.point);
}

/** The numbers of the points that a decision left without a finding. */
export function pointsWithoutFinding(
  complaint: Pick<Complaint, 'points'>,
  single: readonly PointFinding[],
): number[] {
  return ownPoints(complaint)
    .map(({ point }) => point)
    .filter((point) => single.every((each) => each.point !== point));
}
