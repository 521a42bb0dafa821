import { epochMilliseconds, type Instant, type LocalDate, londonDate } from '../clock.ts';
import type { ClockName, Complaint } from '../complaints/complaint.ts';
import { runningClocks } from '../complaints/dates/promises.ts';
import { isOwed, type Outstanding, outstandingOf } from '../complaints/lists/outstanding.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { dealtNow } from '../records/dealtWith.ts';
import { type HazardClock, hazardClocksIfKnown } from '../serviceRequests/hazardClocks.ts';
import type { HazardStep } from '../serviceRequests/hazardLaw.ts';
import type { ServiceRequest } from '../serviceRequests/serviceRequest.ts';
import { openDaysLeft, workingDaysSince } from './officeHours.ts';

/** Of what staff are reminded: facts and dates; never anybody's words, nor what a case is about. */
export type Reminder =
  /** Co-op Homes tries to put things right by the end of the first day. */
  | { what: 'quick_fix'; dueOn: LocalDate }
  /** A written step that is due: on how many days somebody is still there after today. */
  | { what: 'step_due'; clock: ClockName; left: number; dueOn: LocalDate }
  /** A written step that is past its date, told on each day. */
  | { what: 'step_overdue'; clock: ClockName; dueOn: LocalDate; day: LocalDate }
  | { what: 'nobody_assigned'; since: LocalDate }
  /** Something beside the written steps: an update, a call, an action, a letter. */
  | { what: 'owed'; owed: Outstanding['kind']; number: number | null; dueOn: LocalDate }
  | { what: 'hazard_due'; step: HazardStep; left: number; due: string }
  | { what: 'hazard_soon'; step: HazardStep; due: Instant }
  | { what: 'hazard_overdue'; step: HazardStep; due: string; day: LocalDate }
  /** Danger that nobody took or dealt with, told on each day. */
  | { what: 'alert_open'; day: LocalDate };

/** Everything that makes one reminder another: told once for each. Holds no spaces. */
export function reminderKey(reminder: Reminder): string {
  return Object.values(reminder).map(String).join(':');
}

/** Whether it goes out at any hour: a limit in hours ends at night, too. */
export function isUrgent({ what }: Reminder): boolean {
  return what === 'hazard_soon';
}

/** With how many days left each kind of step is told of. */
const daysBefore: Record<ClockName, readonly number[]> = {
  acknowledge: [0, 1, 2],
  stageOne: [0, 2, 5],
  reviewAcknowledge: [0, 1, 2],
  stageTwo: [0, 2, 5],
};

const hazardDaysBefore = [0, 1, 2] as const;

/** The mark that was passed last. Undefined: it is too early. A day on which no server ran is made good by the next. */
function markFor(marks: readonly number[], left: number): number | undefined {
  return marks.find((mark) => left <= mark);
}

/** A day to wait for, or the one that was missed. */
function quickFix({ standing, receivedOn, quickFixes }: Complaint, landlord: Landlord, today: LocalDate) {
  const isAsked = landlord.procedure.sameDayFix !== null && standing === 'received';
  return isAsked && receivedOn === today && quickFixes.length === 0
    ? [{ what: 'quick_fix', dueOn: today } as const]
    : [];
}

function steps(complaint: Complaint, landlord: Landlord, today: LocalDate): Reminder[] {
  return runningClocks(complaint).flatMap((clock): Reminder[] => {
    const dueOn = complaint.promised[clock]?.dueOn;
    if (dueOn === undefined) return [];
    if (dueOn < today) return [{ what: 'step_overdue', clock, dueOn, day: today }];
    const left = markFor(daysBefore[clock], openDaysLeft(landlord, today, dueOn));
    return left === undefined ? [] : [{ what: 'step_due', clock, left, dueOn }];
  });
}

/** One working day after it came nobody has it. */
function unassigned(complaint: Complaint, landlord: Landlord, today: LocalDate): Reminder[] {
  const { officer, receivedOn, standing } = complaint;
  const isOpen = standing === 'received' || standing === 'acknowledged';
  if (officer !== null || !isOpen || workingDaysSince(landlord, receivedOn, today) < 1) return [];
  return [{ what: 'nobody_assigned', since: receivedOn }];
}

function beside(complaint: Complaint, landlord: Landlord, today: LocalDate): Reminder[] {
  return outstandingOf(complaint, landlord)
    .filter((each) => each.on <= today && isOwed(each, today))
    .map(({ kind, number, on }) => ({ what: 'owed', owed: kind, number, dueOn: on }));
}

/** Of what staff are to be reminded about a complaint on a day. Pure. Throws CALENDAR_HORIZON. */
export function remindersOf(complaint: Complaint, landlord: Landlord, today: LocalDate): Reminder[] {
  if (complaint.erasedOn !== null) return [];
  const owed = beside(complaint, landlord, today);
  if (complaint.closed) return owed;
  return [
    ...quickFix(complaint, landlord, today),
    ...steps(complaint, landlord, today),
    ...unassigned(complaint, landlord, today),
    ...owed,
  ];
}

const hourMilliseconds = 3_600_000;
/** A limit in hours is told of when so much of it is left. */
const hoursBefore = 4;

function ofLimit({ step, counted }: HazardClock, landlord: Landlord, now: Instant): Reminder[] {
  const today = londonDate(now);
  if (counted.kind === 'moment') {
    if (counted.at < now) return [{ what: 'hazard_overdue', step, due: counted.at, day: today }];
    const isSoon = epochMilliseconds(counted.at) - epochMilliseconds(now) <= hoursBefore * hourMilliseconds;
    return isSoon ? [{ what: 'hazard_soon', step, due: counted.at }] : [];
  }
  if (counted.on < today) return [{ what: 'hazard_overdue', step, due: counted.on, day: today }];
  const left = markFor(hazardDaysBefore, openDaysLeft(landlord, today, counted.on));
  return left === undefined ? [] : [{ what: 'hazard_due', step, left, due: counted.on }];
}

/** Of what staff are to be reminded about the limits of a hazard in the home (Awaab's law, domain 4.1). Pure. */
export function hazardRemindersOf(
  request: Pick<ServiceRequest, 'hazard' | 'dealtWith' | 'history'>,
  landlord: Landlord,
  now: Instant,
): Reminder[] {
  const { hazard } = request;
  if (hazard === null || dealtNow(request) !== null) return [];
  const clocks = hazardClocksIfKnown(hazard, landlord) ?? [];
  return clocks
    .filter(({ doneAt, mode }) => doneAt === null && mode === 'by')
    .flatMap((clock) => ofLimit(clock, landlord, now));
}
