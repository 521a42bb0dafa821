import {
  type Counted,
  countedDay,
  countedFrom,
  countedMoment,
  hasPassed,
  lastDay,
} from '../calendar/counting.ts';
import { calendarOf } from '../calendar/landlordCalendar.ts';
import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import { hasCode } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { HazardKind } from '../understanding/understanding.ts';
import {
  type HazardGravity,
  type HazardLimit,
  type HazardStep,
  hazardLaw,
  hazardLawReaches,
  hazardSteps,
} from './hazardLaw.ts';

/** The last days of steps, as they were set when they were told or recorded. */
export type LimitDays = Partial<Record<HazardStep, LocalDate>>;

/** A hazard of a home, as its events tell it. */
export interface Hazard {
  kind: HazardKind;
  gravity: HazardGravity;
  /** To the second: when it was first told of. The landlord's knowledge begins there. */
  reportedAt: Instant;
  investigatedAt: Instant | null;
  madeSafeAt: Instant | null;
  summaryGivenAt: Instant | null;
  /** Under this kind and gravity. Absent: none was set yet. */
  set?: LimitDays;
}

/** One limit of a hazard. */
export interface HazardClock {
  step: HazardStep;
  /** Its end: as counted, or the day that was set, where a count of today would give us longer. */
  counted: Counted;
  /** What a count of today gives, where the day that was set is earlier and holds. Null: they are the same. */
  recounted: Counted | null;
  /** `noLaterThan`: the investigation that it counts from is not finished, so its own last moment is taken. */
  mode: 'by' | 'noLaterThan';
  /** How the end of the investigation was counted. Null: it is known, or not needed. */
  before: Counted | null;
  doneAt: Instant | null;
  limit: HazardLimit;
}

const doneAt: Record<HazardStep, (hazard: Hazard) => Instant | null> = {
  investigate: ({ investigatedAt }) => investigatedAt,
  makeSafe: ({ madeSafeAt }) => madeSafeAt,
  summary: ({ summaryGivenAt }) => summaryGivenAt,
};

/**
 * Where a step that counts from the investigation would end if that took all the time it may. Finished later than that,
 * the investigation itself is late, and its own limit says so.
 */
function fromLatest(limit: HazardLimit, investigation: Counted, landlord: Landlord): Counted {
  return limit.rule.duration.unit === 'hours' && investigation.kind === 'moment'
    ? countedMoment(limit.rule, investigation.at)
    : countedDay(limit.rule, lastDay(investigation), calendarOf(landlord));
}

function clockOf(step: HazardStep, hazard: Hazard, landlord: Landlord): HazardClock {
  const limits = hazardLaw.limits[hazard.gravity];
  const limit = limits[step];
  const calendar = calendarOf(landlord);
  const start = limit.from === 'report' ? hazard.reportedAt : hazard.investigatedAt;
  const held = { step, doneAt: doneAt[step](hazard), limit, recounted: null };
  if (start !== null) {
    return { ...held, counted: countedFrom(limit.rule, start, calendar), mode: 'by', before: null };
  }
  const before = heldTo(
    hazard.set?.investigate,
    countedFrom(limits.investigate.rule, hazard.reportedAt, calendar),
  );
  return { ...held, counted: fromLatest(limit, before, landlord), mode: 'noLaterThan', before };
}

/** A count that ends on the day that was set, where that is earlier. */
function heldTo(day: LocalDate | undefined, counted: Counted): Counted {
  if (counted.kind !== 'day' || day === undefined || day >= counted.on) return counted;
  return { ...counted, on: day, fell: day };
}

/** A day that was told or recorded stays, where a bank holiday that became known afterwards would make it later (domain 6). */
function keptTo(day: LocalDate | undefined, clock: HazardClock): HazardClock {
  const counted = heldTo(day, clock.counted);
  return counted === clock.counted ? clock : { ...clock, counted, recounted: clock.counted };
}

/** Whether a kind of hazard of this gravity has limits in law on the day of the report. */
export function hasLimits(
  { kind, gravity, reportedAt }: Pick<Hazard, 'kind' | 'gravity' | 'reportedAt'>,
  landlord: Landlord,
): boolean {
  const since = hazardLaw.inForceFrom[gravity][kind];
  return hazardLawReaches(landlord) && since !== null && londonDate(reportedAt) >= since;
}

/**
 * Every limit of a hazard, met or not, each with how it was counted (domain 4.1): 24 hours, or 10 working days to investigate
 * and then 3 and 5. A day that was set is never later than that. Empty where the law does not reach the landlord, or the kind of hazard not yet.
 * Throws CALENDAR_HORIZON past the known bank holidays.
 */
export function hazardClocks(hazard: Hazard, landlord: Landlord): HazardClock[] {
  if (!hasLimits(hazard, landlord)) return [];
  return hazardSteps.map((step) => keptTo(hazard.set?.[step], clockOf(step, hazard, landlord)));
}

/** The same, or null where a limit cannot be counted because the bank holidays of its days are not known. */
export function hazardClocksIfKnown(hazard: Hazard, landlord: Landlord): HazardClock[] | null {
  try {
    return hazardClocks(hazard, landlord);
  } catch (thrown) {
    if (hasCode(thrown, 'CALENDAR_HORIZON')) return null;
    throw thrown;
  }
}

/** Whether a limit was missed: done after its end, or not done and the end is over. */
export function isHazardLate({ counted, doneAt: done }: HazardClock, now: Instant): boolean {
  return hasPassed(counted, done ?? now);
}
