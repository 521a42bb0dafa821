import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** Offices that a complaint can be about when no staff id is known; each stands for whoever holds it. */
export const offices = ['complaints_officer', 'managing_director', 'chair', 'committee_member'] as const;

/** Who can be interviewed: "interviews with you and other relevant parties" (Belgrave). Who exactly is in the sealed words. */
export const interviewees = ['resident', 'staff', 'contractor', 'other'] as const;

/** One of `interviewees`. */
export type Interviewee = (typeof interviewees)[number];

/** How people can be heard, in an interview or by a review panel. */
export const manners = ['in_person', 'phone', 'video', 'writing'] as const;

/** One of `manners`. */
export type Manner = (typeof manners)[number];

/** What happens while a complaint is looked into. */
export type InvestigatingEvent =
  /** The complaint is about this person: a staff id or one of `offices`. */
  | { type: 'SubjectNamed'; person: string }
  /** It is not about this person after all, as these words of the resident or of staff say: they may deal with it again. */
  | { type: 'SubjectTakenBack'; person: string; words: WordsId }
  /** This person has an interest in the matter, in their words (Code 5.8). */
  | { type: 'ConflictDeclared'; person: string; words: WordsId }
  | { type: 'InterviewOffered'; with: Interviewee; manner: Manner }
  | { type: 'InterviewNoted'; with: Interviewee; words: WordsId };

/** An interview that was offered, or one that was held and noted. */
export interface Interview {
  with: Interviewee;
  /** Null: it was held without an offer on the record. */
  manner: Manner | null;
  /** Null: offered, nothing noted. */
  words: WordsId | null;
  on: LocalDate;
}

/** What is known of a complaint from these events. */
export interface Investigated {
  subjects: string[];
  conflicts: { person: string; words: WordsId; on: LocalDate }[];
  interviews: Interview[];
}

/** A complaint of which nothing of this is known. */
export const notInvestigated: Investigated = { subjects: [], conflicts: [], interviews: [] };
