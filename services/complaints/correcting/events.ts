import type { Instant } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** What was recorded wrongly of the complaint itself and is put right: the record keeps both. */
export type CorrectingEvent = {
  /** The complaint was received on another day: every date counts from the day of receipt (Code 6.2). */
  type: 'ReceivedCorrected';
  /** The start of that day in London: its time is not known. */
  receivedAt: Instant;
  /** How it is known: a postmark, a stamp, a colleague's word. */
  words: WordsId;
};
