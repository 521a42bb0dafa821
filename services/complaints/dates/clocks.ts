import type { BankHoliday, Calendar } from '../../calendar/bankHolidays.ts';
import { dueDate } from '../../calendar/duration.ts';
import { calendarOf } from '../../calendar/landlordCalendar.ts';
import { addWorkingDays, workingDaysBetween } from '../../calendar/workingDays.ts';
import type { LocalDate } from '../../clock.ts';
import type { Anchor, ClockPromise, Duration, Landlord } from '../../landlords/landlord.ts';
import type { ClockName } from '../complaint.ts';
import { statutoryCode } from './code.ts';

/** How a date was counted, so that it can be shown to the person who waits for it. */
export interface Working {
  anchor: Anchor;
  /** Day zero. */
  from: LocalDate;
  /** True when the anchor's day is not its own but the last one allowed for it. */
  assumed: boolean;
  days: number;
  unit: Duration['unit'];
  /** Bank holidays on weekdays that did not count. */
  skipped: BankHoliday[];
  /** The words that promise it: the landlord's own, or the Code's in short. */
  quote: string;
  /** The Code's provision. Null for a landlord's promise. */
  provision: string | null;
  /** How an assumed day zero was counted. Null when the day is the anchor's own. */
  before: Working | null;
}

/** Whether a date is settled, or the latest that it can be because its clock has not started. */
export type Mode = 'by' | 'noLaterThan';

/** Where one rule, a landlord's promise or the Code's, puts a clock's end. */
export interface DueCalc {
  /** The last day; the time ends with it. */
  dueOn: LocalDate;
  mode: Mode;
  working: Working;
}

/** The date that the resident is told, and whose rule it comes from. */
export interface ToldDate extends DueCalc {
  basis: 'promise' | 'code';
}

/** One clock of a complaint under both rules. Nulls: the clock's stage has not begun, or no Code is known. */
export interface TrackedClock {
  clock: ClockName;
  promise: DueCalc | null;
  code: DueCalc | null;
  told: ToldDate | null;
}

/** The days on which the anchors of a complaint were reached, as far as they were. */
export type Anchors = Partial<Record<Anchor, LocalDate>>;

/** A rule to count by: a landlord's promise has no provision. */
type Rule = ClockPromise & { provision?: string };
type Rules = Record<ClockName, Rule>;

/** What clocks are counted for: `calendar` is the landlord's by default, its nation's with the bank holidays proclaimed late. */
export interface Counting {
  landlord: Landlord;
  anchors: Anchors;
  calendar?: Calendar;
}

interface Count {
  rules: Rules;
  anchors: Anchors;
  calendar: Calendar;
}

const clockNames = ['acknowledge', 'stageOne', 'reviewAcknowledge', 'stageTwo'] as const;

/**
 * The clock at whose end an anchor is reached at the latest. Clarification is asked for within the days of the
 * acknowledgement (Co-op Homes: "within those first 5 days").
 */
const reachedBy: Record<Anchor, ClockName | null> = {
  received: null,
  clarified: 'acknowledge',
  acknowledged: 'acknowledge',
  reviewRequested: null,
  reviewAcknowledged: 'reviewAcknowledge',
};

/** Anchors that are the landlord's own to reach: when it is late, the resident does not wait longer for it. */
const landlordsOwn: ReadonlySet<Anchor> = new Set(['acknowledged', 'reviewAcknowledged']);

function counted(rule: Rule, from: LocalDate, before: Working | null, calendar: Calendar): DueCalc {
  const { on, days, unit, skipped } = dueDate(rule.duration, from, calendar);
  return {
    dueOn: on,
    mode: before === null ? 'by' : 'noLaterThan',
    working: {
      anchor: rule.anchor,
      from,
      assumed: before !== null,
      days,
      unit,
      skipped,
      quote: rule.quote,
      provision: rule.provision ?? null,
      before,
    },
  };
}

/** Counts a clock from the last day allowed for its anchor. Null when that stage has not begun. */
function countedAtLatest(clock: ClockName, count: Count): DueCalc | null {
  const rule = count.rules[clock];
  const lead = reachedBy[rule.anchor];
  const start = lead === null ? null : calculated(lead, count);
  return start === null ? null : counted(rule, start.dueOn, start.working, count.calendar);
}

function calculated(clock: ClockName, count: Count): DueCalc | null {
  const rule = count.rules[clock];
  const from = count.anchors[rule.anchor];
  return from === undefined ? countedAtLatest(clock, count) : counted(rule, from, null, count.calendar);
}

/**
 * What this rule lets the resident be told: its date, but never later than if the landlord had reached its own anchor in
 * time. An acknowledgement that is late would otherwise move the answer, too.
 */
function tellable(clock: ClockName, count: Count): DueCalc | null {
  const due = calculated(clock, count);
  if (due === null || due.mode === 'noLaterThan' || !landlordsOwn.has(due.working.anchor)) return due;
  const latest = countedAtLatest(clock, count);
  return latest !== null && latest.dueOn < due.dueOn ? { ...latest, mode: 'by' } : due;
}

/** The earlier of both; on the same day the settled one, then the landlord's own words. */
function earlier(promise: DueCalc | null, code: DueCalc | null): ToldDate | null {
  const told = [
    ...(promise === null ? [] : [{ ...promise, basis: 'promise' as const }]),
    ...(code === null ? [] : [{ ...code, basis: 'code' as const }]),
  ];
  const rank = (due: DueCalc) => `${due.dueOn} ${due.mode === 'by' ? 0 : 1}`;
  return told.sort((one, other) => rank(one).localeCompare(rank(other)))[0] ?? null;
}

function tracked(clock: ClockName, promise: Count, code: Count | null): TrackedClock {
  return {
    clock,
    promise: calculated(clock, promise),
    code: code === null ? null : calculated(clock, code),
    told: earlier(tellable(clock, promise), code === null ? null : tellable(clock, code)),
  };
}

/**
 * Every clock of a complaint: the landlord's promise and the statutory Code side by side, each with its working, and
 * the date to tell, which is the earlier (design 3.4). A date is told "by" a day when its clock has started, "no later
 * than" a day while its anchor is still to come. An acknowledgement moves it earlier, and never later when it is late.
 *
 * Extensions and late notices are not known here: they are events of the complaint.
 * Throws CALENDAR_HORIZON for a date past the known bank holidays.
 */
export function complaintClocks(input: Counting): Record<ClockName, TrackedClock> {
  const all = clockNames.map((clock) => [clock, complaintClock(clock, input)] as const);
  return Object.fromEntries(all) as Record<ClockName, TrackedClock>;
}

/** One of them: a list of cases asks of each case for the step that it owes, and not for the others. */
export function complaintClock(clock: ClockName, input: Counting): TrackedClock {
  const { landlord, anchors, calendar = calendarOf(landlord) } = input;
  const statutory = statutoryCode(landlord.nation);
  const promise: Count = { rules: landlord.procedure, anchors, calendar };
  const code: Count | null = statutory === null ? null : { rules: statutory.clocks, anchors, calendar };
  return tracked(clock, promise, code);
}

/** The furthest day to which a limit may be moved without a recorded good reason, and how it was counted. */
export interface FurthestExtension {
  dueOn: LocalDate;
  from: LocalDate;
  days: number;
  skipped: BankHoliday[];
}

/**
 * How far a stage may be extended: the Code's working days (6.4, 6.15) or the landlord's, where those are fewer, from
 * the end of the limit that runs. The notice must go out before that limit ends.
 * @param input.dueOn the limit that runs
 */
export function furthestExtension(input: {
  landlord: Landlord;
  clock: 'stageOne' | 'stageTwo';
  dueOn: LocalDate;
  calendar?: Calendar;
}): FurthestExtension {
  const { landlord, clock, dueOn, calendar = calendarOf(landlord) } = input;
  const code = statutoryCode(landlord.nation);
  const { stageOneCapDays, stageTwoCapDays } = landlord.procedure.extension.value;
  const caps = {
    stageOne: Math.min(stageOneCapDays, code?.stageOneCap.days ?? stageOneCapDays),
    stageTwo: Math.min(stageTwoCapDays, code?.stageTwoCap.days ?? stageTwoCapDays),
  };
  const { on, days, from, skipped } = addWorkingDays(dueOn, caps[clock], calendar);
  return { dueOn: on, from, days, skipped };
}

/** Whether a date has passed: not on the day itself, which counts to its end. */
export function isOverdue(today: LocalDate, dueOn: LocalDate): boolean {
  return today > dueOn;
}

/**
 * Working days after today up to and including the due day: 0 on the day itself, negative for the working days since it
 * passed. Nought can also mean late by a weekend only: ask `isOverdue`.
 */
export function workingDaysLeft(today: LocalDate, dueOn: LocalDate, calendar: Calendar): number {
  if (!isOverdue(today, dueOn)) return workingDaysBetween(today, dueOn, calendar);
  return 0 - workingDaysBetween(dueOn, today, calendar);
}
