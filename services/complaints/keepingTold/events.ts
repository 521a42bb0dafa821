import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';
import type { Manner } from '../investigating/events.ts';

/** What staff offer and a resident can say yes or no to. */
export const offers = ['interview', 'hearing', 'callback'] as const;

/** One of `offers`. */
export type Offered = (typeof offers)[number];

/** What a resident is told or promised beside the written steps, and what is done for them. */
export type KeepingToldEvent =
  /** "We will write every five working days" (Code 5.9). The last agreement counts. */
  | { type: 'UpdatesAgreed'; everyDays: number }
  | { type: 'UpdateGiven'; words: WordsId }
  /** A reasonable adjustment, on the register until a review ends it (Code 5.10). */
  | { type: 'AdjustmentRecorded'; number: number; words: WordsId; reviewOn: LocalDate }
  /** `reviewOn`: when it is looked at next; null: the date before stays, or it was not kept. */
  | { type: 'AdjustmentReviewed'; number: number; kept: boolean; reviewOn: LocalDate | null }
  /** `at`: London wall clock, to the minute. */
  | { type: 'CallbackPromised'; number: number; at: string; words: WordsId }
  | { type: 'CallbackMade'; number: number }
  /** What the resident says to an offer: a wish for staff to see to, and no promise. `manner` null: they named none. */
  | { type: 'OfferReplied'; offer: Offered; wanted: boolean; manner: Manner | null; words: WordsId };

/** An adjustment on the register. */
export interface Adjustment {
  number: number;
  words: WordsId;
  reviewOn: LocalDate;
  kept: boolean;
  reviewedOn: LocalDate | null;
}

/** A promise to ring. */
export interface Callback {
  number: number;
  at: string;
  words: WordsId;
  madeOn: LocalDate | null;
}

/** What the resident said to an offer. */
export interface OfferReply {
  offer: Offered;
  wanted: boolean;
  manner: Manner | null;
  words: WordsId;
  on: LocalDate;
}

/** What is known of a complaint from these events. */
export interface KeptTold {
  updatesAgreed: { everyDays: number; on: LocalDate } | null;
  updates: { words: WordsId; on: LocalDate }[];
  adjustments: Adjustment[];
  callbacks: Callback[];
  offerReplies: OfferReply[];
}

/** A complaint of which nothing of this is known. */
export const notKeptTold: KeptTold = {
  updatesAgreed: null,
  updates: [],
  adjustments: [],
  callbacks: [],
  offerReplies: [],
};
