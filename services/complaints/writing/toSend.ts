import type { LocalDate } from '../../clock.ts';
import type { ClockName, Complaint, RecordedComplaintEvent } from '../complaint.ts';
import { deathOf } from '../people/deaths.ts';
import type { Letter, WrittenLetter } from './events.ts';

/** As much of a complaint as says which of its letters have not gone out. */
type Writing = Pick<Complaint, 'writtenLetters'>;

/**
 * The letters that have not gone out, the oldest first: those that wait to be sent or posted, and those that came back. A written
 * step is owed until its letter is on its way (Code 6.2, 6.3: acknowledged and answered in writing).
 */
export function lettersToSend({ writtenLetters }: Writing): WrittenLetter[] {
  return writtenLetters.filter(({ became }) => became === 'waiting' || became === 'failed');
}

/** Those that a person must put in the post: no machine can send them. */
export function lettersToPost(complaint: Writing): WrittenLetter[] {
  return lettersToSend(complaint).filter(
    ({ way, became }) => became === 'failed' || way === 'post' || way === null,
  );
}

/**
 * Those that somebody is to see to: to post them, or to find a way. None of an erased case, and none that was written to somebody who
 * has died since: it is not sent after them.
 */
export function lettersToSeeTo(complaint: Complaint): WrittenLetter[] {
  if (complaint.erasedOn !== null) return [];
  return lettersToPost(complaint).filter((letter) => !isToTheDead(complaint, letter));
}

/** Whether it was written to whoever made the complaint, before their death was recorded. The order of the events decides. */
export function isToTheDead(complaint: Complaint, { id }: Pick<WrittenLetter, 'id'>): boolean {
  if (deathOf(complaint, 'complainant') === null) return false;
  const { history } = complaint;
  const died = history.findLastIndex(
    (event) => event.type === 'DeathRecorded' && event.who === 'complainant',
  );
  return history.findIndex((event) => event.type === 'LetterWritten' && event.id === id) < died;
}

/** The written step that each letter is; the others answer no date. */
const clockOf: Partial<Record<Letter, ClockName>> = {
  acknowledgement: 'acknowledge',
  stage_one_decision: 'stageOne',
  review_acknowledgement: 'reviewAcknowledge',
  stage_two_decision: 'stageTwo',
};

/** By the end of which day a letter was to be out: the date last told for its step; for every other letter, the day on which it was written. */
export function letterDueOn(
  { promised }: Pick<Complaint, 'promised'>,
  { letter, writtenOn }: Pick<WrittenLetter, 'letter' | 'writtenOn'>,
): LocalDate {
  const clock = clockOf[letter];
  return (clock === undefined ? undefined : promised[clock]?.dueOn) ?? writtenOn;
}

/** What became of one letter, event by event: the day on which it first went out and has not come back since. */
function outSince(fates: readonly RecordedComplaintEvent[]): LocalDate | null {
  let since: LocalDate | null = null;
  for (const { type, occurredOn } of fates) {
    if (type === 'LetterFailed') since = null;
    else if (type === 'LetterSent' || type === 'LetterPosted') since ??= occurredOn;
  }
  return since;
}

/** The letters of the written steps by their events: what staff wrote themselves names its kind alone. */
const letterOfStep: Partial<Record<RecordedComplaintEvent['type'], Letter>> = {
  Acknowledged: 'acknowledgement',
  StageOneDecided: 'stage_one_decision',
  ReviewAcknowledged: 'review_acknowledgement',
  StageTwoDecided: 'stage_two_decision',
};

/**
 * The day on which the letter about an event went out: by e-mail or in the chat when it was sent, by post when it was posted; after one
 * that came back, when it went again. What is on time in writing is on time by this day (Code 6.2, 6.3). Null: it has not gone out, or
 * nobody recorded it.
 * @param eventSeq number of the event of which it tells, from 1
 */
export function wentOutOn(
  { history, writtenLetters }: Pick<Complaint, 'history' | 'writtenLetters'>,
  eventSeq: number,
): LocalDate | null {
  const written = writtenLetters.find(({ about }) => about === eventSeq);
  if (written !== undefined)
    return outSince(history.filter((event) => 'id' in event && event.id === written.id));
  const step = history[eventSeq - 1];
  const kind = step === undefined ? undefined : letterOfStep[step.type];
  const own = history
    .slice(eventSeq)
    .filter((event) => 'letter' in event && event.letter === kind && !('id' in event));
  return kind === undefined ? null : outSince(own);
}
