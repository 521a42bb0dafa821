import type { Complaint, RecordedComplaintEvent } from '../../services/complaints/complaint.ts';
import { outstandingOf } from '../../services/complaints/lists/outstanding.ts';
import { usableRoutes, whyNoAccess } from '../../services/complaints/people/mayHaveCode.ts';
import { statusOf } from '../../services/complaints/status/status.ts';
import type { RunningClock } from '../../services/complaints/status/toldClocks.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { dayInTable } from './lifeTable.ts';

const clockTitles = {
  acknowledge: 'ack',
  stageOne: 'stage 1',
  reviewAcknowledge: 'review ack',
  stageTwo: 'stage 2',
} as const;

type Working = NonNullable<RunningClock['working']>;

/** A day as the row writes it. */
type Day = (date: string) => string;

/** How a date was counted: `5 after Thu 24 Dec, not Fri 25 Dec`, and what it was counted after where that is still to come. */
function counted(working: Working, day: Day): string {
  const skipped = working.skipped.map(({ date }) => day(date)).join(', ');
  const own = `${working.days} after ${day(working.from)}${skipped === '' ? '' : `, not ${skipped}`}`;
  return working.before === null ? own : `${counted(working.before, day)}; then ${own}`;
}

function workingOf({ working, moved }: RunningClock, day: Day): string {
  if (moved?.kind === 'holiday') return `moved for ${moved.because}`;
  if (moved !== null) return moved.kind;
  return working === null ? 'set by hand' : counted(working, day);
}

function clockIn(clock: RunningClock, isNew: boolean, day: Day): string {
  const told = `${clockTitles[clock.clock]} ${clock.mode === 'by' ? 'by' : 'no later than'} ${day(clock.dueOn)}`;
  return `${told}${isNew ? ` [${workingOf(clock, day)}]` : ''}${clock.late ? ', late' : ''}`;
}

function peopleIn(complaint: Complaint, events: RecordedComplaintEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'OfficerAssigned') {
      return [
        `with ${event.officer}${event.insteadOf === undefined ? '' : ` instead of ${event.insteadOf}`}`,
      ];
    }
    if (!('contact' in event) || event.contact === null) return [];
    const routes = usableRoutes(complaint, event.contact);
    return [`contact ${event.contact} ${whyNoAccess(complaint, event.contact) ?? `by ${routes.join(', ')}`}`];
  });
}

/** What a complaint has to do with a group: part of one, or with parts and with residents who say that they are with it. */
function groupMarks({ membership, links, claimedBy }: Complaint): string {
  const tie =
    membership === null
      ? ''
      : membership.left !== null
        ? ', alone'
        : membership.consent === null
          ? ', tie claimed'
          : ', in a group';
  const count = links.filter(({ why }) => why === 'hasPart').length;
  const parts = count === 0 ? '' : `, ${count} in the group`;
  return `${tie}${parts}${claimedBy.length === 0 ? '' : `, ${claimedBy.length} to confirm`}`;
}

function marks(complaint: Complaint): string {
  const { closed, legalHold, erasedOn } = complaint;
  return [
    groupMarks(complaint),
    closed ? ', closed' : '',
    legalHold?.held ? ', held' : '',
    erasedOn === null ? '' : ', erased',
  ].join('');
}

/**
 * How a complaint stands after a row: its standing, every date that is owed, with its working where this row told it, what is
 * promised or ordered beside, and who has it where the row said so.
 */
export function standingAfter(
  complaint: Complaint,
  events: RecordedComplaintEvent[],
  { landlord, today }: { landlord: Landlord; today: string },
): string {
  const day: Day = (date) => dayInTable(date, today.slice(0, 4));
  const told = new Set(events.flatMap((event) => ('clock' in event ? [event.clock] : [])));
  const { clocks } = statusOf(complaint, landlord, today);
  const beside = outstandingOf(complaint, landlord).map(
    ({ kind, number, on, at }) =>
      `${kind}${number === null ? '' : ` ${number}`} ${at === null ? '' : `${at.slice(11)} `}${day(on)}${on < today ? ', late' : ''}`,
  );
  return [
    `${complaint.standing}${marks(complaint)}`,
    ...clocks.map((clock) => clockIn(clock, told.has(clock.clock), day)),
    ...beside,
    ...peopleIn(complaint, events),
  ].join('; ');
}
