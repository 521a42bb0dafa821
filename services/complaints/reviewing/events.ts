import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';
import type { Manner } from '../investigating/events.ts';

/** Why a named deputy reviews in place of whom the landlord's procedure names. */
export const deputyReasons = ['handled', 'subject', 'conflict'] as const;

/** One of `deputyReasons`. */
export type DeputyReason = (typeof deputyReasons)[number];

/** How much of the outcome the resident wants reviewed: "some or all the outcome of your complaint" (Belgrave). */
export const reviewScopes = ['some', 'all'] as const;

/** One of `reviewScopes`. */
export type ReviewScope = (typeof reviewScopes)[number];

/** What happens to a complaint that is under review, beside its written steps. */
export type ReviewingEvent =
  /** `because` null: the one whom the procedure names; else a deputy, and why. */
  | { type: 'ReviewerAppointed'; person: string; because: DeputyReason | null }
  | { type: 'PanelAppointed'; members: string[] }
  /** What was offered, so that it can be shown: in which ways, and whether somebody may come along. */
  | { type: 'HearingOffered'; manners: Manner[]; companion: boolean }
  | { type: 'HearingNoted'; manner: Manner; words: WordsId }
  /** "We'll review our response at Stage 1 to check that it was fair" (Co-op Homes). */
  | { type: 'FairnessChecked'; fair: boolean; words: WordsId };

/** Who was appointed to the review; the last appointment counts. */
export interface Appointment {
  people: string[];
  panel: boolean;
  because: DeputyReason | null;
  on: LocalDate;
}

/** What is known of a complaint from these events. */
export interface Reviewed {
  /** Null: nobody is appointed. Whether they still count is for `independence`: an interest can be declared later. */
  appointment: Appointment | null;
  hearings: { manners: Manner[]; companion: boolean; on: LocalDate }[];
  hearingNotes: { manner: Manner; words: WordsId; on: LocalDate }[];
  fairness: { fair: boolean; words: WordsId; on: LocalDate } | null;
  /** What the resident asked to have reviewed, and whom they asked; nulls: not said. */
  reviewAsked: { scope: ReviewScope | null; to: string | null; words: WordsId | null; on: LocalDate } | null;
}

/** A complaint of which nothing of this is known. */
export const notReviewed: Reviewed = {
  appointment: null,
  hearings: [],
  hearingNotes: [],
  fairness: null,
  reviewAsked: null,
};
