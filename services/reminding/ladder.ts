import { epochMilliseconds, type Instant } from '../clock.ts';
import { everybody, type Hearer, hearersAtLarge, onCallToday, type Staffing } from './hearers.ts';

/** One step of the ladder of an alert to danger: who is told, how long after it was raised. */
export interface Rung {
  /** From 0; it is told once to each. */
  number: number;
  minutes: number;
  hearers: Hearer[];
}

/** Between two rungs. */
const minutesApart = 15;

/** An alert climbs for so long; from then on staff are reminded of it like of everything that waits. */
const climbsForHours = 24;

/**
 * Who is told of danger, and when: the first on call at once and again after 15 minutes, the next after 30, whoever comes after them
 * a quarter of an hour later each, and then everybody. Where nobody is on call whoever hears of everything is told at once.
 */
export function ladderOf(staffing: Staffing): Rung[] {
  const onCall = onCallToday(staffing);
  const [first, ...next] = onCall;
  const named: Hearer[][] =
    first === undefined
      ? [hearersAtLarge(staffing), hearersAtLarge(staffing)]
      : [[first], [first], ...next.map((each) => [each])];
  return [...named, everybody(staffing)].map((hearers, number) => ({
    number,
    minutes: number * minutesApart,
    hearers,
  }));
}

/** Whether an alert is still on the ladder. */
export function isClimbing(raisedAt: Instant, now: Instant): boolean {
  return epochMilliseconds(now) - epochMilliseconds(raisedAt) < climbsForHours * 3_600_000;
}

/**
 * Whom to tell now: of every hearer the last rung that has come. One that a server slept through is left out, so that nobody gets two
 * mails at once.
 */
export function rungsDue(rungs: readonly Rung[], raisedAt: Instant, now: Instant): Map<Hearer, number> {
  const minutes = (epochMilliseconds(now) - epochMilliseconds(raisedAt)) / 60_000;
  const due = new Map<Hearer, number>();
  for (const rung of rungs) {
    if (rung.minutes > minutes) continue;
    for (const hearer of rung.hearers) due.set(hearer, rung.number);
  }
  return due;
}
