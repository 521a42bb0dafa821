import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** What is kept of a complaint beyond its end, and for how long. */
export type KeepingEvent =
  /** What the landlord learnt from it (Code 9). */
  | { type: 'LearningRecorded'; words: WordsId }
  /** While a hold stands, nothing of the complaint may be erased. */
  | { type: 'LegalHoldSet'; held: boolean; words: WordsId }
  /** The words are gone; facts and dates stay for the yearly report. */
  | { type: 'Erased' };

/** What is known of a complaint from these events. */
export interface Kept {
  learning: { words: WordsId; on: LocalDate }[];
  /** The last word on a legal hold. Null: nobody ever set one. */
  legalHold: { held: boolean; words: WordsId; on: LocalDate } | null;
  erasedOn: LocalDate | null;
}

/** A complaint of which nothing of this is known. */
export const notKept: Kept = { learning: [], legalHold: null, erasedOn: null };
