import { type ProclaimedHoliday, withProclaimed } from '../../calendar/proclaimed.ts';
import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { ClockName, Complaint } from '../complaint.ts';
import { complaintClocks } from './clocks.ts';
import { isSetByHand, landlordThen, runningClocks } from './promises.ts';

/** A told date that ends later because of a bank holiday that was proclaimed after it was told. */
export interface MovedDate {
  clock: ClockName;
  /** The date as it was told. */
  from: LocalDate;
  dueOn: LocalDate;
  /** The bank holiday's title; with more than one, all of them. No personal data. */
  because: string;
}

/** A complaint as far as its told dates go. */
type ToldDates = Pick<
  Complaint,
  'standing' | 'anchors' | 'promised' | 'extensions' | 'lateNotices' | 'policyVersion'
>;

/**
 * Which told dates of a complaint move because of bank holidays proclaimed late (domain 6: recompute only what is open, with
 * a note; never history). A date moves only where
 * - its step is still owed and the date has not passed: history stays as it was;
 * - it was counted: one that a person set in an extension or a late notice was told as a day and stays that day;
 * - it is the one that the count without the new days gives: an earlier promise stays a promise;
 * - the count with them ends later. Never earlier.
 *
 * @param landlord as it was before: without the new days in its calendar
 */
export function movedDates(
  complaint: ToldDates,
  landlord: Landlord,
  news: { holidays: readonly ProclaimedHoliday[]; today: LocalDate },
): MovedDate[] {
  const then = landlordThen(complaint, landlord);
  const { anchors } = complaint;
  const before = complaintClocks({ landlord: then, anchors });
  const after = complaintClocks({ landlord: withProclaimed(then, news.holidays), anchors });
  return runningClocks(complaint).flatMap((clock): MovedDate[] => {
    const held = complaint.promised[clock];
    const dueOn = after[clock].told?.dueOn;
    if (held === undefined || dueOn === undefined || isSetByHand(complaint, clock)) return [];
    if (held.dueOn < news.today || held.dueOn !== before[clock].told?.dueOn || dueOn <= held.dueOn) return [];
    return [{ clock, from: held.dueOn, dueOn, because: because(news.holidays, dueOn) }];
  });
}

/** The titles of the days that lie before the new end: a day after it moved nothing. */
function because(holidays: readonly ProclaimedHoliday[], dueOn: LocalDate): string {
  return holidays
    .filter(({ date }) => date <= dueOn)
    .map(({ title }) => title)
    .join(', ');
}
