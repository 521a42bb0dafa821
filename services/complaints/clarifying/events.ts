import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** What can be unclear about a complaint: its nature, the outcome wanted, or whether the policy covers it (Co-op Homes, Code 5.6). */
export const unclearMatters = ['nature', 'outcome', 'coverage'] as const;

/** One of `unclearMatters`. */
export type UnclearMatter = (typeof unclearMatters)[number];

/** What happens to a complaint until it is clear what it is about. */
export type ClarifyingEvent =
  /** "We have it": not the written acknowledgement, and no clock starts with it. */
  | { type: 'ReceiptSent' }
  | { type: 'ClarificationAsked'; about: UnclearMatter; words: WordsId }
  | { type: 'ClarificationReceived'; words: WordsId }
  /** Whether the policy covers it, as a person sees it. `false` refuses nothing: that is `RefusedToAccept`. */
  | { type: 'CoverageDecided'; covered: boolean; reasons: WordsId }
  /** An attempt to put things right on the first day; never a stage of its own (Code 5.2). */
  | { type: 'QuickFixTried'; fixed: boolean; words: WordsId }
  /** One point of the definition, to be answered by itself (Code 5.6, 6.7). */
  | { type: 'PointAdded'; point: number; words: WordsId };

/**
 * What a written acknowledgement sets out, at either stage: the definition of the complaint (Code 5.6), and what the landlord is and
 * is not responsible for (Code 5.7), in the words of whoever signs it. What is left out is told from the resident's own answers.
 */
export interface SetOut {
  definition?: WordsId;
  responsible?: WordsId;
}

/** A question put to the resident, and whether it was answered. */
export interface Clarification {
  about: UnclearMatter;
  words: WordsId;
  askedOn: LocalDate;
  answer: { words: WordsId; on: LocalDate } | null;
}

/** One numbered point of the definition. */
export interface Point {
  point: number;
  words: WordsId;
  on: LocalDate;
  /** The complaint that answers it instead, by reference. */
  movedTo?: string;
}

/** What is known of a complaint from these events. */
export interface Clarified {
  receiptSentOn: LocalDate | null;
  clarifications: Clarification[];
  coverage: { covered: boolean; reasons: WordsId; on: LocalDate } | null;
  quickFixes: { fixed: boolean; words: WordsId; on: LocalDate }[];
  points: Point[];
}

/** A complaint of which nothing of this is known. */
export const notClarified: Clarified = {
  receiptSentOn: null,
  clarifications: [],
  coverage: null,
  quickFixes: [],
  points: [],
};
