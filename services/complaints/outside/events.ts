import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** The grounds on which a complaint may be refused (Code 2.2, and what lies outside the policy). */
export const refusalGrounds = [
  'over_12_months',
  'court_claim',
  'already_considered',
  'outside_policy',
] as const;

/** One of `refusalGrounds`. */
export type RefusalGround = (typeof refusalGrounds)[number];

/** What takes a complaint out of the procedure, and what the Ombudsman does. */
export type OutsideEvent =
  /** A person's decision with written reasons; the resident can take it to the Ombudsman (Code 2.4). */
  | {
      type: 'RefusedToAccept';
      ground: RefusalGround;
      reasons: WordsId;
      /** The second person, where the landlord's file asks for one; null: nobody else was named. */
      confirmedBy: string | null;
    }
  | { type: 'OmbudsmanReferred'; words: WordsId }
  /** `accept`: the landlord must take on a complaint that it refused; it goes back to where it stood, and what was stopped is counted from that day. */
  | { type: 'OmbudsmanOrdered'; number: number; words: WordsId; dueOn: LocalDate; accept: boolean }
  | { type: 'OmbudsmanOrderDone'; number: number };

/** Where a complaint can stand when it is refused: Code 5.11 knows refusals to escalate, too. */
export type RefusedFrom = 'received' | 'acknowledged' | 'reviewRequested' | 'reviewAcknowledged';

/** An order of the Ombudsman. */
export interface OmbudsmanOrder {
  number: number;
  words: WordsId;
  dueOn: LocalDate;
  accept: boolean;
  doneOn: LocalDate | null;
}

/** What is known of a complaint from these events. */
export interface Outside {
  /** The last refusal, also after the Ombudsman had it taken back. */
  refusal: {
    ground: RefusalGround;
    reasons: WordsId;
    confirmedBy: string | null;
    from: RefusedFrom;
    on: LocalDate;
  } | null;
  referrals: { words: WordsId; on: LocalDate }[];
  orders: OmbudsmanOrder[];
}

/** A complaint of which nothing of this is known. */
export const notOutside: Outside = { refusal: null, referrals: [], orders: [] };
