import { z } from 'zod';
import { type Counted, toTheSecond } from '../calendar/counting.ts';
import { type Instant, instantOfLondon, type LocalDate } from '../clock.ts';
import { type DataRequestKind, dataRequestKinds } from '../dataRequests/dataRequest.ts';
import { limitsOf } from '../dataRequests/limits.ts';
import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { hazardClocks } from '../serviceRequests/hazardClocks.ts';
import type { HazardGravity } from '../serviceRequests/hazardLaw.ts';

/** A clock that is not a complaint's: of a data request, or of a hazard. */
export interface OtherClock {
  /** The event that starts it: `subjectAccess`, `emergencyHazard` ... */
  event: string;
  step: string;
  /** The last day (`LocalDate`), or the last moment (`Instant`) where it runs in hours. Null: no date is set by law. */
  due: string | null;
  /** `noLaterThan`: the investigation that it counts from is not finished yet. */
  mode: 'by' | 'noLaterThan';
  counted: Counted | null;
  /** How the end of the investigation was counted, where that is not known yet. */
  before: Counted | null;
  says: string;
  source: string;
}

/** An event of `due` that starts such a clock: its name, and its day or London time as it was typed. */
export interface OtherEvent {
  name: string;
  on: string;
}

const dataEvents: Record<string, DataRequestKind> = Object.fromEntries(
  dataRequestKinds.map((kind) => [camel(kind), kind]),
);

const hazardEvents: Record<string, HazardGravity> = {
  emergencyHazard: 'emergency',
  significantHazard: 'significant',
};

const investigated = 'investigated';

/** The events that start a clock which is not a complaint's. `investigated` ends a hazard's investigation. */
export const otherEventNames: readonly string[] = [
  ...Object.keys(dataEvents),
  ...Object.keys(hazardEvents),
  investigated,
];

function camel(name: string): string {
  return name.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

/** Whether an event of `due` is one of these. */
export function isOtherEvent(name: string): boolean {
  return otherEventNames.includes(camel(name));
}

function dayOf({ name, on }: OtherEvent): LocalDate {
  if (z.iso.date().safeParse(on).success) return on;
  throw input(`${name}=${on} has no date such as 2026-12-24.`);
}

/** Hours count from a second, days from a day: a time is needed for the first and may be left out for the others. */
function momentOf({ name, on }: OtherEvent, timeNeeded: boolean): Instant {
  const [day = '', time] = on.split('T');
  const isDay = z.iso.date().safeParse(day).success;
  const isTime = time === undefined ? !timeNeeded : /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time);
  if (isDay && isTime) return toTheSecond(instantOfLondon(`${day}T${time ?? '00:00'}`));
  const example = timeNeeded ? '2026-12-24T10:05:30 (London)' : '2026-12-24';
  throw input(`${name}=${on} has no ${timeNeeded ? 'time' : 'date'} such as ${example}.`);
}

function dataClocks(
  event: string,
  kind: DataRequestKind,
  receivedOn: LocalDate,
  landlord: Landlord,
): OtherClock[] {
  const request = { kind, receivedOn, told: {}, acknowledgedOn: null, answeredOn: null, extension: null };
  return limitsOf(request, landlord).map(({ step, dueOn, counted, law }) => ({
    event,
    step,
    due: dueOn,
    mode: 'by',
    counted,
    before: null,
    says: law.says,
    source: law.source,
  }));
}

function hazardClocksOf(
  event: string,
  gravity: HazardGravity,
  at: { reportedAt: Instant; investigatedAt: Instant | null },
  landlord: Landlord,
): OtherClock[] {
  const kind = gravity === 'emergency' ? 'electric' : 'damp_health';
  const hazard = { kind, gravity, ...at, madeSafeAt: null, summaryGivenAt: null } as const;
  return hazardClocks(hazard, landlord).map(({ step, counted, mode, before, limit }) => ({
    event,
    step,
    due: counted.kind === 'day' ? counted.on : counted.at,
    mode,
    counted,
    before,
    says: limit.says,
    source: limit.source,
  }));
}

/**
 * The limits of data requests and hazards that begin with these events. Empty where the law does not reach the landlord.
 * Throws INPUT for a repeated or impossible event, CALENDAR_HORIZON past the known bank holidays.
 */
export function otherClocks(landlord: Landlord, events: readonly OtherEvent[]): OtherClock[] {
  const named = events.map(({ name, on }) => ({ name: camel(name), on }));
  const twice = named.find((event, index) => named.findIndex(({ name }) => name === event.name) < index);
  if (twice !== undefined) throw input(`The event ${twice.name} is given twice.`);
  const finished = named.find(({ name }) => name === investigated);
  const hazards = named.filter(({ name }) => name in hazardEvents);
  if (finished !== undefined && hazards.length === 0)
    throw input(`investigated needs the event ${Object.keys(hazardEvents).join(' or ')}, too.`);
  return named.flatMap((event): OtherClock[] => {
    const { name } = event;
    const kind = dataEvents[name];
    if (kind !== undefined) return dataClocks(name, kind, dayOf(event), landlord);
    const gravity = hazardEvents[name];
    return gravity === undefined
      ? []
      : hazardClocksOf(name, gravity, times(event, gravity, finished), landlord);
  });
}

function times(
  event: OtherEvent,
  gravity: HazardGravity,
  finished: OtherEvent | undefined,
): { reportedAt: Instant; investigatedAt: Instant | null } {
  const reportedAt = momentOf(event, gravity === 'emergency');
  const investigatedAt = finished === undefined ? null : momentOf(finished, false);
  if (investigatedAt !== null && investigatedAt < reportedAt)
    throw input(`investigated (${finished?.on}) lies before ${event.name} (${event.on}).`);
  return { reportedAt, investigatedAt };
}
