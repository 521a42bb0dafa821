import type { HazardClock } from '../../serviceRequests/hazardClocks.ts';
import type { HazardGravity, HazardStep } from '../../serviceRequests/hazardLaw.ts';
import type { HazardKind } from '../../understanding/understanding.ts';
import { countedInWords, endInWords, momentToTheSecond } from './counting.ts';

/** What a step is called for staff. */
export const hazardStepNames: Record<HazardStep, string> = {
  investigate: 'Investigate',
  makeSafe: 'Make safe',
  summary: 'Written summary to the tenant',
};

/** A hazard in a few words: "electric hazard, emergency". */
export function hazardName(kind: HazardKind, gravity: HazardGravity): string {
  return `${kind.replaceAll('_', ' ')} hazard, ${gravity}`;
}

/** A hazard's limit in one line: "Investigate by Friday 25 December 2026 at 10:05:30 (LATE)", or when it was done. */
export function hazardClockInWords({ step, counted, mode, doneAt }: HazardClock, late: boolean): string {
  const name = hazardStepNames[step];
  const end = endInWords(counted, mode);
  if (doneAt === null) return `${name} ${end}${late ? ' (LATE)' : ''}`;
  return `${name}: done on ${momentToTheSecond(doneAt)}${late ? `, late: it was due ${end}` : ''}`;
}

/** How that limit was counted. */
export function hazardWorking({ counted, before }: HazardClock): string {
  const own = countedInWords(counted);
  return before === null
    ? own
    : `If the investigation takes as long as it may: ${countedInWords(before)} Then ${own}`;
}

/** Why a hazard has no limits. */
export const noHazardLimits =
  'no date set by law: not in force for this kind, or the law does not reach this landlord';
