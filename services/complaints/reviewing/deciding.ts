import { plainDate } from '../../calendar/days.ts';
import type { LocalDate } from '../../clock.ts';
import type { Actor } from '../../records/record.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaint.ts';
import { isSamePerson } from '../investigating/people.ts';
import { stillIndependent } from './independence.ts';

/** Who made a decision, and who wrote it down, by staff id. */
export interface Decided {
  person: string;
  /** Null: whoever made it wrote it down themselves. */
  writtenBy: string | null;
}

function staffIn(by: Actor): string | null {
  return by.kind === 'staff' ? by.id : null;
}

/** Who made a decision that was recorded. Null: it is no decision, or nobody of the staff recorded it. */
export function whoDecided(event: RecordedComplaintEvent): Decided | null {
  if (event.type !== 'StageOneDecided' && event.type !== 'StageTwoDecided') return null;
  const signer = staffIn(event.by);
  const person = event.decidedBy ?? signer;
  if (person === null) return null;
  return { person, writtenBy: signer === null || isSamePerson(person, signer) ? null : signer };
}

/** A decision that is refused because of who would make it, and who that is, or who may. */
export interface WrongDecider {
  code: RefusalCode;
  who: string;
}

/**
 * Why this person does not decide, or null. A review is decided by whom it was given to and nobody else, for only they are known to
 * be independent of stage 1 (Code 6.13; "the Managing Director will respond", Co-op Homes; "the Review Panel will offer a final
 * written response", Belgrave). Nobody decides at either stage what is about them (Code 5.8).
 */
export function whyNotTheirs(
  complaint: Complaint,
  { decidedBy }: Pick<CommandOf<'decide'>, 'decidedBy'>,
  { stage, by }: { stage: 1 | 2; by: Actor },
): WrongDecider | null {
  const person = decidedBy ?? staffIn(by) ?? '';
  const isAmong = (people: readonly string[]): boolean => people.some((each) => isSamePerson(each, person));
  if (isAmong(complaint.subjects)) return { code: 'SUBJECT_DECIDES', who: person };
  if (stage === 1) return null;
  const appointed = stillIndependent(complaint);
  return isAmong(appointed) ? null : { code: 'NOT_APPOINTED', who: appointed.join(', ') };
}

/** The day of the last offer to be heard that was neither answered nor followed by a hearing. Null: there is none such. */
export function unansweredHearing({ history }: Pick<Complaint, 'history'>): LocalDate | null {
  const at = history.findLastIndex(({ type }) => type === 'HearingOffered');
  const answered = history
    .slice(at + 1)
    .some((event) => event.type === 'HearingNoted' || isNoToHearing(event));
  return at < 0 || answered ? null : (history[at]?.occurredOn ?? null);
}

function isNoToHearing(event: RecordedComplaintEvent): boolean {
  return event.type === 'OfferReplied' && event.offer === 'hearing' && !event.wanted;
}

/** How many days the offer to be heard must have stood before a review is decided without a word on it. */
const daysToAnswer = 2;

/** Why a review is not decided yet, or null: nobody answers an offer to be heard in the minute in which it is made. */
export function whyTooSoon(
  complaint: Complaint,
  { heardOrDeclined }: Pick<CommandOf<'decide'>, 'heardOrDeclined'>,
  { stage, day }: { stage: 1 | 2; day: LocalDate },
): RefusalCode | null {
  const offer = stage === 1 || heardOrDeclined !== undefined ? null : unansweredHearing(complaint);
  return offer !== null && plainDate(offer).until(plainDate(day)).days < daysToAnswer
    ? 'HEARD_OR_DECLINED_NEEDED'
    : null;
}
