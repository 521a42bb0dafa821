import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** The letters of the procedure. */
export const letters = [
  'receipt',
  'acknowledgement',
  'clarification',
  'update',
  'extension',
  'late_notice',
  'stage_one_decision',
  'review_acknowledgement',
  'hearing_offer',
  'stage_two_decision',
  'refusal',
  'withdrawal',
  'action_done',
  'date_moved',
] as const;

/** One of `letters`. */
export type Letter = (typeof letters)[number];

/** The ways in which a letter can go. */
export const letterWays = ['email', 'post', 'by_hand', 'chat'] as const;

/** One of `letterWays`. */
export type LetterWay = (typeof letterWays)[number];

/**
 * Why a letter did not get there: the mail server would not take it; it came back; the post brought it back; nobody may write
 * to the resident that way; there is no way to write to them at all; it was tried until it made no sense any more.
 */
export const failures = ['refused', 'bounced', 'returned', 'not_safe', 'no_way', 'given_up'] as const;

/** One of `failures`. */
export type Failure = (typeof failures)[number];

/** A letter that was written out, and what became of it. */
export type WritingEvent =
  /**
   * Written as it goes out, word for word, sealed under `words`. `about` is the number of the event that it tells of, from 1;
   * `way` how it is to go, null where no way is known or safe. `readingAge` in years, as services/letters/readability counts it.
   */
  | {
      type: 'LetterWritten';
      id: string;
      letter: Letter;
      about: number;
      way: LetterWay | null;
      readingAge: number;
      words: WordsId;
    }
  /** `id`: which of the letters written here; without it, one that staff wrote themselves. */
  | { type: 'LetterSent'; letter: Letter; how: LetterWay; id?: string }
  /** It is in the post: nobody can say when it was read. */
  | { type: 'LetterPosted'; letter: Letter; how: LetterWay; id?: string }
  | { type: 'LetterFailed'; letter: Letter; how: LetterWay; id?: string; because?: Failure }
  /** It is to go once more, word for word, and in this way. */
  | { type: 'LetterAgain'; letter: Letter; how: LetterWay; id: string };

/** A letter that was written out. */
export interface WrittenLetter {
  /** From 1, in the order in which they were written: how staff name it. */
  number: number;
  id: string;
  letter: Letter;
  about: number;
  way: LetterWay | null;
  words: WordsId;
  writtenOn: LocalDate;
  /** `waiting`: nobody has said yet that it went out. */
  became: 'waiting' | 'sent' | 'posted' | 'failed';
  because: Failure | null;
  becameOn: LocalDate;
}

/** What is known of a complaint from these events. */
export interface Written {
  /** What became of letters, one after the other, also of those that staff wrote themselves. */
  letters: { letter: Letter; how: LetterWay; became: 'sent' | 'posted' | 'failed'; on: LocalDate }[];
  writtenLetters: WrittenLetter[];
}

/** A complaint about which nobody has written. */
export const nothingWritten: Written = { letters: [], writtenLetters: [] };
