import type { DueCalc, Working } from '../../complaints/dates/clocks.ts';
import type { Anchor } from '../../landlords/landlord.ts';
import { lengthInWords, passedOverInWords } from './counting.ts';
import { dateInFull } from './dates.ts';

/** When something is due: "by the end of Friday 4 December 2026", or "no later than ..." while its clock has not started. */
export function dueInWords(due: Pick<DueCalc, 'dueOn' | 'mode'>): string {
  return `${due.mode === 'by' ? 'by the end of' : 'no later than'} ${dateInFull(due.dueOn)}`;
}

/** What must happen before the clock starts, said after the time that it may take. */
const stepBefore: Record<Anchor, string> = {
  received: '',
  clarified: ' to make sure that we understand your complaint',
  acknowledged: ' to confirm your complaint in writing',
  reviewRequested: '',
  reviewAcknowledged: ' to confirm your request for a review in writing',
};

function weekends(working: Working): string {
  return working.unit === 'workingDays' || working.before?.unit === 'workingDays'
    ? ' Weekends do not count.'
    : '';
}

function holidays(working: Working): string {
  return passedOverInWords([...(working.before?.skipped ?? []), ...working.skipped]);
}

function counted(working: Working): string {
  const { before, anchor } = working;
  if (before === null) return `${lengthInWords(working)} from ${dateInFull(working.from)}.`;
  return `${lengthInWords(before)} from ${dateInFull(before.from)}${stepBefore[anchor]}, and then ${lengthInWords(working)} from ${dateInFull(working.from)}.`;
}

/**
 * How a date was counted, so that anyone can count again: "10 working days from Thursday 26 March 2026. Weekends do not
 * count. Friday 3 and Monday 6 April do not count: Good Friday, Easter Monday."
 */
export function workingInWords(working: Working): string {
  return `${counted(working)}${weekends(working)}${holidays(working)}`;
}

/**
 * How much time is left, from `workingDaysLeft`: 0 is the day itself, below 0 is late. For a date that is late by a weekend
 * only (0, too) say instead that it is late: `isOverdue`.
 */
export function daysLeftSentence(workingDays: number): string {
  if (workingDays === 0) return 'It is due today.';
  const days = lengthInWords({ days: Math.abs(workingDays), unit: 'workingDays' });
  if (workingDays < 0) return `It is ${days} late.`;
  return workingDays === 1 ? `There is ${days} left.` : `There are ${days} left.`;
}
