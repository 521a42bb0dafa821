import { isWorkingDay } from '../../calendar/bankHolidays.ts';
import { calendarOf } from '../../calendar/landlordCalendar.ts';
import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { CommandOf } from '../commands.ts';
import type { ClockName, Complaint, ComplaintEvent, DelayReason } from '../complaint.ts';
import { refuse, type When } from '../rule.ts';
import { type Anchors, complaintClocks, furthestExtension } from './clocks.ts';
import { firstLimit, isLate, landlordThen, runningClocks } from './promises.ts';

type ExtendableClock = 'stageOne' | 'stageTwo';

/** The decision that is owed now and the date told for it. Null: none, or not the one of the stage that was named. */
function owedDecision(
  complaint: Complaint,
  stage: 1 | 2 | undefined,
): { clock: ExtendableClock; dueOn: LocalDate } | null {
  const clock = runningClocks(complaint).find((each) => each === 'stageOne' || each === 'stageTwo');
  const held = clock === undefined ? undefined : complaint.promised[clock];
  if (clock === undefined || held === undefined) return null;
  const wanted = stage === undefined || clock === (stage === 1 ? 'stageOne' : 'stageTwo');
  return wanted ? { clock, dueOn: held.dueOn } : null;
}

/** Why a day cannot be promised, or null. A date beyond the known bank holidays would be a guess. */
function whyNotPromised(dueOn: LocalDate, landlord: Landlord): RefusalCode | null {
  const calendar = calendarOf(landlord);
  if (dueOn > calendar.horizon) return 'BEYOND_CALENDAR';
  return isWorkingDay(dueOn, calendar) ? null : 'NOT_A_WORKING_DAY';
}

/**
 * The end of the first limit as it stands on this day. Before the acknowledgement that is counted as if it came today: who takes
 * more time first and acknowledges afterwards must not get the days in between as well.
 */
function limitOn(
  complaint: Complaint,
  clock: ExtendableClock,
  { day }: When,
  then: Landlord,
): LocalDate | null {
  const limit = firstLimit(complaint, clock);
  const { anchors } = complaint;
  const acknowledged = clock === 'stageOne' ? anchors.acknowledged : anchors.reviewAcknowledged;
  if (limit === null || acknowledged !== undefined) return limit;
  const today: Anchors =
    clock === 'stageOne' ? { clarified: day, acknowledged: day } : { reviewAcknowledged: day };
  const soonest = complaintClocks({ landlord: then, anchors: { ...today, ...anchors } })[clock].told?.dueOn;
  return soonest !== undefined && soonest < limit ? soonest : limit;
}

/**
 * Whether a decision goes beyond the longest extension without a good reason (Code 6.4, 6.15), counted from the end of
 * the first limit: several short extensions must not add up to more than one long one.
 */
function isBeyondCap(
  complaint: Complaint,
  clock: ExtendableClock,
  { dueOn, when, landlord }: { dueOn: LocalDate; when: When; landlord: Landlord },
): boolean {
  const then = landlordThen(complaint, landlord);
  const limit = limitOn(complaint, clock, when, then);
  if (limit === null) return false;
  return dueOn > furthestExtension({ landlord: then, clock, dueOn: limit }).dueOn;
}

/**
 * More time for a decision, with reasons and a new date. It counts as on time only when it is given by the end of the
 * promised day; after that it is a late notice. Beyond the cap a good reason is recorded as well (design 3.4).
 */
export function extend(
  complaint: Complaint,
  command: CommandOf<'extend'>,
  when: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const { dueOn, reason, goodReason = null, because } = command;
  const owed = owedDecision(complaint, command.stage);
  if (owed === null) return refuse('NOT_RUNNING');
  const { clock } = owed;
  if (when.day > owed.dueOn || wasLate(complaint, clock)) return refuse('DATE_PASSED');
  if (dueOn <= owed.dueOn) return refuse('NOT_LATER');
  const problem = whyNotPromised(dueOn, landlord);
  if (problem !== null) return refuse(problem);
  if (goodReason === null && isBeyondCap(complaint, clock, { dueOn, when, landlord }))
    return refuse('BEYOND_CAP');
  return accepted<ComplaintEvent>({ type: 'Extended', clock, dueOn, reason, goodReason, ...delay(because) });
}

/** The kind of delay, where one was named: a store keeps no gaps. */
function delay(because: DelayReason | undefined): { because?: DelayReason } {
  return because === undefined ? {} : { because };
}

function wasLate(complaint: Complaint, clock: ClockName): boolean {
  return complaint.lateNotices.some((notice) => notice.clock === clock);
}

/**
 * Reasons and a new date after a promised date was missed. It never counts as on time; it may be given again, and names
 * the clock only where more than one is late. For all four clocks, acknowledgements too ("our reasons for this and how much
 * extra time is needed"). With it goes how often the resident will hear how it goes, where that is agreed (Code 5.9).
 */
export function lateNotice(
  complaint: Complaint,
  command: CommandOf<'lateNotice'>,
  when: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const { dueOn, reason, because, updatesEvery } = command;
  const running = runningClocks(complaint);
  const clock = command.clock ?? running.find((each) => isLate(complaint, each, when.day)) ?? running[0];
  if (clock === undefined || !running.includes(clock)) return refuse('NOT_RUNNING');
  if (!isLate(complaint, clock, when.day)) return refuse('DATE_NOT_PASSED');
  if (dueOn < when.today) return refuse('IN_THE_PAST');
  const problem = whyNotPromised(dueOn, landlord);
  if (problem !== null) return refuse(problem);
  return accepted<ComplaintEvent>(
    { type: 'LateNoticeGiven', clock, dueOn, reason, ...delay(because) },
    ...(updatesEvery === undefined ? [] : [{ type: 'UpdatesAgreed' as const, everyDays: updatesEvery }]),
  );
}

/**
 * A bank holiday was proclaimed after a date was told (design 3.1): the date moves later, with an event, while its step is
 * still owed and its day has not passed. Never earlier, and never what is past.
 */
export function moveDueDate(
  complaint: Complaint,
  { clock, dueOn, because }: CommandOf<'moveDueDate'>,
  { today, by }: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  if (by.kind === 'resident') return refuse('STAFF_ONLY');
  const held = complaint.promised[clock];
  if (held === undefined || !runningClocks(complaint).includes(clock)) return refuse('NOT_RUNNING');
  if (today > held.dueOn) return refuse('DATE_PASSED');
  if (dueOn <= held.dueOn) return refuse('NOT_LATER');
  const problem = whyNotPromised(dueOn, landlord);
  if (problem !== null) return refuse(problem);
  return accepted<ComplaintEvent>({ type: 'DueDateMoved', clock, dueOn, because });
}
