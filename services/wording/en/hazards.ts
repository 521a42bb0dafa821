import { type Instant, londonTime } from '../../clock.ts';
import type { HazardClock } from '../../serviceRequests/hazardClocks.ts';
import type { HazardGravity, HazardStep } from '../../serviceRequests/hazardLaw.ts';
import type { HazardKind } from '../../understanding/understanding.ts';
import { countedInWords, endInWords, momentToTheSecond } from './counting.ts';
import { dateInFull, listInWords, momentInFull } from './dates.ts';

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

/** How that limit was counted; and where a count of today would be later, that the day that was set stays. */
export function hazardWorking({ counted, before, recounted }: HazardClock): string {
  const own = countedInWords(recounted ?? counted);
  const working =
    before === null
      ? own
      : `If the investigation takes as long as it may: ${countedInWords(before)} Then ${own}`;
  return recounted === null ? working : `${working} ${staysSet(lastDay({ counted: recounted }))}`;
}

function staysSet(counted: string): string {
  return `Counted today that would be ${counted}; the earlier day was set before, and stays.`;
}

/** Why a hazard has no limits. */
export const noHazardLimits =
  'no date set by law: not in force for this kind, or the law does not reach this landlord';

/** What a hazard is to whoever lives with it. */
const dangers: Record<HazardKind, string> = {
  gas: 'gas',
  fire: 'fire',
  electric: 'electricity',
  no_heating_risk: 'no heating or hot water',
  water: 'water or a serious leak',
  structure: 'part of the building',
  damp_health: 'damp or mould',
};

/** A limit for residents: a moment to the minute, which is never later than the moment itself. */
function byWhen({ counted }: HazardClock): string {
  return counted.kind === 'day'
    ? `by the end of ${dateInFull(counted.on)}`
    : `by ${momentInFull(londonTime(counted.at))}`;
}

function emergencyLimits(clocks: Record<HazardStep, HazardClock>): string[] {
  return [
    `By law (Awaab’s law) they must look into it ${byWhen(clocks.investigate)}.`,
    `They must make it safe ${byWhen(clocks.makeSafe)}, or find you somewhere else to stay.`,
    'That is 24 hours from your message. Nights, weekends and bank holidays count.',
  ];
}

function significantLimits({ investigate, makeSafe, summary }: Record<HazardStep, HazardClock>): string[] {
  return [
    `By law (Awaab’s law) they must look into it ${byWhen(investigate)}.`,
    `How this was counted: ${countedInWords(investigate.counted)}`,
    `They must write to tell you what they found within 3 working days of that, so no later than ${lastDay(summary)}.`,
    `If it is a danger, they must make it safe within 5 working days of looking into it, so no later than ${lastDay(makeSafe)}.`,
    'If it gets worse, or somebody becomes ill, tell me at once: an emergency must be made safe within 24 hours.',
  ];
}

function lastDay({ counted }: Pick<HazardClock, 'counted'>): string {
  return counted.kind === 'day' ? dateInFull(counted.on) : momentInFull(londonTime(counted.at));
}

/**
 * What the resident is told of hazards of one gravity after the safety advice: that they are recorded since when, and what the law
 * asks of the landlord by when. It promises nobody's coming, and a person judges how grave they are.
 */
export function hazardsTold(
  kinds: readonly HazardKind[],
  { gravity, reportedAt }: { gravity: HazardGravity; reportedAt: Instant },
  clocks: Record<HazardStep, HazardClock>,
  landlordName: string,
): string {
  const named = listInWords(kinds.map((kind) => dangers[kind]));
  const what = gravity === 'emergency' ? `danger in your home (${named})` : `${named} in your home`;
  const limits = gravity === 'emergency' ? emergencyLimits(clocks) : significantLimits(clocks);
  return [
    `I have recorded ${what}, reported on ${momentInFull(londonTime(reportedAt))}. The team at ${landlordName} can see it.`,
    ...limits,
  ].join('\n');
}
