import type { LocalDate } from '../../../../../services/clock.ts';
import type { ClockName } from '../../../../../services/complaints/complaint.ts';
import type { ResidentAction } from '../../../../../services/complaints/status/choices.ts';
import type { NextStep } from '../../../../../services/complaints/status/nextStep.ts';
import type { Landlord } from '../../../../../services/landlords/landlord.ts';
import type { Happening } from '../../../complaints/complaintLife.ts';

/** What can become of the dates, and of the case, wherever a complaint stands. */
export const situations = ['on time', 'extended', 'late notice', 'overdue', 'closed'] as const;
/** One of `situations`. */
export type Situation = (typeof situations)[number];

/** A case of the table: what happened beside the way to the standing, the day, and what the answer must be. */
export interface Row {
  happened?: Happening[];
  today: LocalDate;
  next: NextStep;
  canDo: ResidentAction[];
  /** `clock date state`, in the order of the procedure. */
  clocks: string[];
  says: (string | Partial<Record<Landlord['id'], string>>)[];
  never?: string[];
}

/** Why there is no such case: nothing is owed, so no date can be moved or missed; something is, so nothing can be closed. */
export type Impossible = 'nothing is owed' | 'something is owed';

/** A case for every situation. */
export type Rows = Record<Situation, Row | Impossible>;

/** What can be done while the landlord works on it. */
export const working: ResidentAction[] = ['add_details', 'withdraw', 'ombudsman'];
/** The same when stage 1 is late. */
export const overdueChoices: ResidentAction[] = ['escalate_overdue', ...working];

/** More time, taken before the date has passed. */
export function extend(clock: 'stageOne' | 'stageTwo', on: LocalDate, dueOn: LocalDate): Happening {
  return [on, { type: 'extend', stage: clock === 'stageOne' ? 1 : 2, dueOn, reason: 'words-why' }];
}

/** A new date, given after one was missed. */
export function late(clock: ClockName, on: LocalDate, dueOn: LocalDate): Happening {
  return [on, { type: 'lateNotice', clock, dueOn, reason: 'words-why-2' }];
}

/** What is said of more time. */
export const extended = ['We needed more time and told you on', 'Our reason: “The surveyor is ill”.'];
/** What is said of a missed date. */
export const lateNotice = [
  'We missed the date before,',
  'We are sorry.',
  'Our reason: “The report came late.”',
];
