import type { ClockName } from '../../../complaints/complaint.ts';
import type { CountedDate, Moved, RunningClock, ToldClock } from '../../../complaints/status/toldClocks.ts';
import { daysLeftSentence, dueInWords, workingInWords } from '../clocks.ts';
import { dateInFull } from '../dates.ts';
import { lines, quoted, type Reasons, sentences, sorry, type Told } from './told.ts';

const promises: Record<ClockName, (when: string) => string> = {
  acknowledge: (when) => `We will write to you to confirm that we are dealing with your complaint ${when}.`,
  stageOne: (when) => `You will have our written decision ${when}. That is Stage 1.`,
  reviewAcknowledge: (when) => `We will write to you to confirm your request for a review ${when}.`,
  stageTwo: (when) => `You will have the final written answer ${when}. That is Stage 2.`,
};

/** The same promises once their date has passed: a date gone by is not told as one to come. */
const missed: Record<ClockName, (when: string) => string> = {
  acknowledge: (when) => `You should have had our letter to confirm your complaint ${when}.`,
  stageOne: (when) => `You should have had our written decision ${when}. That is Stage 1.`,
  reviewAcknowledge: (when) => `You should have had our letter to confirm your review ${when}.`,
  stageTwo: (when) => `You should have had the final written answer ${when}. That is Stage 2.`,
};

/** What a date is for, as the heading of how it was counted. */
const names: Record<ClockName, string> = {
  acknowledge: 'Our letter to confirm your complaint',
  stageOne: 'Our written decision (Stage 1)',
  reviewAcknowledge: 'Our letter to confirm your review',
  stageTwo: 'The final written answer (Stage 2)',
};

function counting({ working }: Pick<ToldClock, 'working'>): string {
  return working === null ? '' : `How this was counted: ${workingInWords(working)}`;
}

/** A promised date in one sentence, and how it was counted in the next. */
export function promiseInWords(told: ToldClock): string {
  return lines(promises[told.clock](dueInWords(told)), counting(told));
}

/** Why a date is not the one told first: for each, when it was changed, the date before, and the reason. */
function movedInWords(moved: Moved, words: Reasons): string {
  const before = moved.from === null ? '' : dateInFull(moved.from);
  if (moved.kind === 'holiday') {
    return `The date was ${before}. On ${dateInFull(moved.on)} it moved, because there is a new bank holiday: ${moved.because}.`;
  }
  const reason = quoted('Our reason:', words[moved.reason]);
  const on = dateInFull(moved.on);
  return moved.kind === 'extended'
    ? sentences(`We needed more time and told you on ${on}. The date before was ${before}.`, reason)
    : sentences(`We missed the date before, ${before}. We gave you a new date on ${on}.`, reason);
}

function overdue(clock: RunningClock): string {
  const by = clock.overdueBy === 0 ? '' : daysLeftSentence(-clock.overdueBy);
  return sentences('This is late.', missed[clock.clock](dueInWords(clock)), by, sorry);
}

function onTime(clock: RunningClock): string {
  return sentences(promises[clock.clock](dueInWords(clock)), daysLeftSentence(clock.daysLeft));
}

function running(clock: RunningClock, words: Reasons): string {
  const moved = clock.moved === null ? '' : movedInWords(clock.moved, words);
  if (clock.overdue) return lines(overdue(clock), moved);
  return lines(onTime(clock), sentences(moved, clock.late ? sorry : ''));
}

/**
 * Every date that is owed, the one due first at the top, with days left. How the first was counted stands under it; the
 * others wait for "how was that counted?" (`countedInFull`), so that the answer fits on a phone.
 */
export function datesInWords({ status, words }: Told): string {
  const inOrder = status.clocks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return inOrder
    .map((clock, index) => lines(running(clock, words), index === 0 ? counting(clock) : ''))
    .join('\n\n');
}

function countedInFull({ clock, limit, changes, ...due }: CountedDate, words: Reasons): string {
  return lines(
    `${names[clock]}: ${dueInWords(due)}.`,
    limit === null ? '' : `We counted like this: ${workingInWords(limit.working)}`,
    limit === null || limit.dueOn === due.dueOn ? '' : `That gave ${dateInFull(limit.dueOn)}.`,
    ...changes.map((change) =>
      sentences(movedInWords(change, words), `It became ${dateInFull(change.dueOn)}.`),
    ),
  );
}

/** "How was that counted?": the whole way to every date that is owed. */
export function countingInWords(reference: string, dates: CountedDate[], words: Reasons): string {
  if (dates.length === 0) return `For ${reference} no date is running now, so there is nothing to count.`;
  return [
    `This is how the dates of ${reference} were counted.`,
    ...dates.map((date) => countedInFull(date, words)),
    'The day from which we count is not counted itself. A date ends at the end of its day.',
  ].join('\n\n');
}
