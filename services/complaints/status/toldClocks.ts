import type { Calendar } from '../../calendar/bankHolidays.ts';
import { workingDaysBetween } from '../../calendar/workingDays.ts';
import type { LocalDate } from '../../clock.ts';
import type { Anchor, Landlord } from '../../landlords/landlord.ts';
import type { WordsId } from '../../records/record.ts';
import type { ClockName, Complaint, ComplaintEvent } from '../complaint.ts';
import { complaintClock, type TrackedClock } from '../dates/clocks.ts';
import {
  dueInTime,
  firstLimit,
  isLate,
  isSetByHand,
  landlordThen,
  runningClocks,
} from '../dates/promises.ts';

type Told = NonNullable<TrackedClock['told']>;

/**
 * Why a told date became another: more time was taken before it passed, it was missed, or a bank holiday was proclaimed after
 * it was told. `on`: the day on which that was done; `from`: the last date that counted as on time before.
 */
export type Moved = { on: LocalDate; from: LocalDate | null } & (
  | { kind: 'extended' | 'late'; reason: WordsId }
  | {
      kind: 'holiday';
      /** The bank holiday's title. */
      because: string;
    }
);

/** A date that the resident was told for a written step that is still owed. */
export interface ToldClock {
  clock: ClockName;
  dueOn: LocalDate;
  mode: Told['mode'];
  /** What the date was counted from and how. Null when a person set it: an extension or a late notice. */
  basis: Told['basis'] | null;
  working: Told['working'] | null;
  /** What last made it this date. Null: it is as it was first counted. */
  moved: Moved | null;
}

/** A told date as it looks today. */
export interface RunningClock extends ToldClock {
  /** Working days after today up to and including the date; 0 on the day and afterwards. */
  daysLeft: number;
  overdue: boolean;
  /** Working days since the date; 0 until the first working day after it, so look at `overdue` first. */
  overdueBy: number;
  /** Whether the last date that counts as on time was missed. A late notice gives a new date and stays late. */
  late: boolean;
}

/** The whole way to a told date: the limit of the procedure with its working, and everything that changed it since. */
export interface CountedDate extends Pick<ToldClock, 'clock' | 'dueOn' | 'mode'> {
  limit: { dueOn: LocalDate; working: Told['working'] } | null;
  changes: (Moved & { dueOn: LocalDate })[];
}

const anchorOf: Partial<Record<ComplaintEvent['type'], Anchor>> = {
  ComplaintLogged: 'received',
  DefinitionConfirmed: 'clarified',
  ClarificationReceived: 'clarified',
  Acknowledged: 'acknowledged',
  ReviewRequested: 'reviewRequested',
  ReviewAcknowledged: 'reviewAcknowledged',
};

/**
 * How a told date was counted: with the anchors known when it was told. Counting with all that is known now could show
 * the working of a different, later date. Null: it was not counted so.
 */
function countedAs(
  complaint: Complaint,
  landlord: Landlord,
  { clock, dueOn }: { clock: ClockName; dueOn: LocalDate | null },
): Told | null {
  const promised = complaint.history.findLastIndex(
    (event) => event.type === 'DatePromised' && event.clock === clock,
  );
  const seen = complaint.history.slice(0, promised).map(({ type }) => anchorOf[type]);
  const anchors = Object.fromEntries(
    Object.entries(complaint.anchors).filter(([anchor]) => seen.includes(anchor as Anchor)),
  );
  const { told } = complaintClock(clock, { landlord: landlordThen(complaint, landlord), anchors });
  return told !== null && told.dueOn === dueOn ? told : null;
}

/** Every change of a told date, in the order in which they were made. */
export function changesOf(complaint: Complaint, clock: ClockName): CountedDate['changes'] {
  return complaint.history.flatMap((event, index): CountedDate['changes'] => {
    const isChange =
      event.type === 'Extended' || event.type === 'LateNoticeGiven' || event.type === 'DueDateMoved';
    if (!isChange || event.clock !== clock) return [];
    const { dueOn, occurredOn: on } = event;
    const from = dueInTime({ history: complaint.history.slice(0, index) }, clock);
    if (event.type === 'DueDateMoved') return [{ kind: 'holiday', because: event.because, on, from, dueOn }];
    return [{ kind: event.type === 'Extended' ? 'extended' : 'late', reason: event.reason, on, from, dueOn }];
  });
}

/** The change that made the date what it is now. Null: it was never changed, or counted anew afterwards to an earlier day. */
function lastChange(complaint: Complaint, clock: ClockName, dueOn: LocalDate): Moved | null {
  const last = changesOf(complaint, clock).at(-1);
  if (last === undefined || last.dueOn !== dueOn) return null;
  const { dueOn: _dueOn, ...moved } = last;
  return moved;
}

/** The dates told for the written steps that are owed now, each with how it was counted. */
export function clocksOf(complaint: Complaint, landlord: Landlord): ToldClock[] {
  return runningClocks(complaint).flatMap((clock): ToldClock[] => {
    const promised = complaint.promised[clock];
    if (promised === undefined) return [];
    const { dueOn, mode } = promised;
    const moved = lastChange(complaint, clock, dueOn);
    const told = isSetByHand(complaint, clock) ? null : countedAs(complaint, landlord, { clock, dueOn });
    return [{ clock, dueOn, mode, basis: told?.basis ?? null, working: told?.working ?? null, moved }];
  });
}

/** The same dates with the whole way to each, for whoever asks how they were counted. */
export function countedDates(complaint: Complaint, landlord: Landlord): CountedDate[] {
  return clocksOf(complaint, landlord).map(({ clock, dueOn, mode }): CountedDate => {
    const limit = firstLimit(complaint, clock);
    const working = countedAs(complaint, landlord, { clock, dueOn: limit })?.working ?? null;
    return {
      clock,
      dueOn,
      mode,
      limit: limit === null || working === null ? null : { dueOn: limit, working },
      changes: changesOf(complaint, clock),
    };
  });
}

/** A told date on a day. Throws CALENDAR_HORIZON when the day lies outside the known bank holidays. */
export function asOf(
  told: ToldClock,
  complaint: Complaint,
  { today, calendar }: { today: LocalDate; calendar: Calendar },
): RunningClock {
  return {
    ...told,
    daysLeft: workingDaysBetween(today, told.dueOn, calendar),
    overdue: today > told.dueOn,
    overdueBy: workingDaysBetween(told.dueOn, today, calendar),
    late: isLate(complaint, told.clock, today),
  };
}
