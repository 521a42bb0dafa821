import { z } from 'zod';
import { calendarSource } from '../../calendar/bankHolidays.ts';
import { calendarOf } from '../../calendar/landlordCalendar.ts';
import type { LocalDate } from '../../clock.ts';
import { HeardError } from '../../errors.ts';
import { type Anchor, anchorSchema, type Landlord } from '../../landlords/landlord.ts';
import { dueInWords, workingInWords } from '../../wording/en/clocks.ts';
import { dateInFull } from '../../wording/en/dates.ts';
import type { ClockName } from '../complaint.ts';
import { type Anchors, complaintClocks, type DueCalc, type TrackedClock } from './clocks.ts';

/** An event as the command takes it: `received=2026-12-24`. */
export interface NamedEvent {
  name: string;
  on: LocalDate;
}

/** Every clock of a complaint with these events, as data: what `due --json` prints. Dates are ISO. */
export interface DueReport {
  landlord: string;
  nation: Landlord['nation'];
  events: Anchors;
  clocks: TrackedClock[];
  /** Where the bank holidays come from and until when they are known. */
  calendar: { division: string; source: string; checkedOn: LocalDate; horizon: LocalDate };
}

/** What must have happened before: a review of a complaint that was never received has no dates. */
const needs: Partial<Record<Anchor, Anchor>> = {
  clarified: 'received',
  acknowledged: 'received',
  reviewAcknowledged: 'reviewRequested',
};

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

/** The anchor that an event's name means: `reviewRequested`, `review-requested` and `review_requested` are one. */
function anchorOf(name: string): Anchor {
  const camel = name.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const anchor = anchorSchema.safeParse(camel);
  if (anchor.success) return anchor.data;
  throw input(`There is no event ${JSON.stringify(name)}. There are: ${anchorSchema.options.join(', ')}.`);
}

function anchorsOf(events: readonly NamedEvent[]): Anchors {
  const anchors: Anchors = {};
  for (const { name, on } of events) {
    const anchor = anchorOf(name);
    if (anchors[anchor] !== undefined) throw input(`The event ${anchor} is given twice.`);
    if (!z.iso.date().safeParse(on).success) {
      throw input(`${anchor}=${on} has no date such as 2026-12-24.`);
    }
    anchors[anchor] = on;
  }
  return anchors;
}

function checkOrder(anchors: Anchors): void {
  for (const [later, earlier] of Object.entries(needs) as [Anchor, Anchor][]) {
    const [after, before] = [anchors[later], anchors[earlier]];
    if (after === undefined) continue;
    if (before === undefined) throw input(`${later} needs the event ${earlier}, too.`);
    if (after < before) throw input(`${later} (${after}) lies before ${earlier} (${before}).`);
  }
  const { received, reviewRequested } = anchors;
  if (received !== undefined && reviewRequested !== undefined && reviewRequested < received) {
    throw input(`reviewRequested (${reviewRequested}) lies before received (${received}).`);
  }
}

/**
 * The dates of a complaint at this landlord after these events: landlord's promise, Code, and which of them is told.
 * Throws INPUT for an unknown, repeated or impossible event, CALENDAR_HORIZON past the known bank holidays.
 * @param options.mayBeEmpty whether there may be no event, because other clocks were asked for
 */
export function dueReport(
  landlord: Landlord,
  events: readonly NamedEvent[],
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): DueReport {
  if (events.length === 0 && !mayBeEmpty)
    throw input('Give at least one event, for example received=2026-12-24.');
  const anchors = anchorsOf(events);
  checkOrder(anchors);
  const { division } = calendarOf(landlord);
  const { source, checkedOn, horizon } = calendarSource;
  return {
    landlord: landlord.id,
    nation: landlord.nation,
    events: anchors,
    clocks: Object.values(complaintClocks({ landlord, anchors })),
    calendar: { division, source, checkedOn, horizon },
  };
}

const clockTitles: Record<ClockName, string> = {
  acknowledge: 'Acknowledgement',
  stageOne: 'Stage 1 decision',
  reviewAcknowledge: 'Acknowledgement of the review',
  stageTwo: 'Stage 2 decision',
};

function ruleLines(title: string, due: DueCalc | null): string[] {
  if (due === null) return [];
  const { provision, quote } = due.working;
  const source = provision === null ? `“${quote}”` : `${provision}: ${quote}`;
  return [`  ${title}: ${dueInWords(due)}`, `    ${workingInWords(due.working)}`, `    ${source}`];
}

function clockLines({ clock, told, promise, code }: TrackedClock): string[] {
  if (told === null) return [`${clockTitles[clock]}: not started`];
  return [
    `${clockTitles[clock]}: ${dueInWords(told)} (${told.basis === 'promise' ? 'landlord’s promise' : 'the Code'})`,
    ...ruleLines('Landlord', promise),
    ...ruleLines('Code', code),
  ];
}

/** The report for people at a terminal: each clock, the date told first, then both rules and how each was counted. */
export function dueReportInWords(report: DueReport): string {
  const events = Object.entries(report.events).map(([name, on]) => `${name} on ${dateInFull(on)}`);
  const { division, checkedOn, horizon } = report.calendar;
  return [
    events.length === 0 ? report.landlord : `${report.landlord}: ${events.join(', ')}`,
    ...(events.length === 0 ? [] : report.clocks.map((clock) => clockLines(clock).join('\n'))),
    `Bank holidays: ${division}, known until ${dateInFull(horizon)}, checked on ${dateInFull(checkedOn)}.`,
  ].join('\n\n');
}
