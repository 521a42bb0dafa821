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

/** What the Ombudsman can find, in the Ombudsman's own kinds of outcome, the gravest first. */
export const ombudsmanFindings = [
  'severe_maladministration',
  'maladministration',
  'service_failure',
  'reasonable_redress',
  'resolved_with_intervention',
  'no_maladministration',
  'outside_jurisdiction',
] as const;

/** One of `ombudsmanFindings`. */
export type OmbudsmanFinding = (typeof ombudsmanFindings)[number];

/** What takes a complaint out of the procedure, and what the Ombudsman does. */
export type OutsideEvent =
  /** A person's decision with written reasons; the resident can take it to the Ombudsman (Code 2.4). */
  | {
      type: 'RefusedToAccept';
      ground: RefusalGround;
      reasons: WordsId;
      /** The second person, where the landlord's file asks for one; null: nobody else was named. */
      confirmedBy: string | null;
      /** Why no discretion is used for what came after 12 months (Code 2.3). */
      discretion?: WordsId;
    }
  | { type: 'OmbudsmanReferred'; words: WordsId }
  /** The Ombudsman asks for papers, by a day that it sets; requests are numbered from 1. */
  | { type: 'OmbudsmanAskedForEvidence'; number: number; words: WordsId; dueOn: LocalDate }
  /** `words`: what was sent, and how. */
  | { type: 'EvidenceSent'; number: number; words: WordsId }
  /** A determination: what was found, with what was said. A complaint with several matters can have several. */
  | { type: 'OmbudsmanDecided'; finding: OmbudsmanFinding; words: WordsId }
  /** `accept`: the landlord must take on a complaint that it refused; it goes back to where it stood, and what was stopped is counted from that day. */
  | {
      type: 'OmbudsmanOrdered';
      number: number;
      words: WordsId;
      dueOn: LocalDate;
      accept: boolean;
      /** Recommended, not ordered: the landlord may decline it, with reasons. */
      recommended?: true;
    }
  /** `words`: what was done, and how the Ombudsman was shown it. */
  | { type: 'OmbudsmanOrderDone'; number: number; words?: WordsId }
  /** A recommendation that the landlord does not follow, and why. An order cannot be declined. */
  | { type: 'OmbudsmanRecommendationDeclined'; number: number; reasons: WordsId };

/** Where a complaint can stand when it is refused: Code 5.11 knows refusals to escalate, too. */
export type RefusedFrom = 'received' | 'acknowledged' | 'reviewRequested' | 'reviewAcknowledged';

/** An order of the Ombudsman, or a recommendation. */
export interface OmbudsmanOrder {
  number: number;
  words: WordsId;
  dueOn: LocalDate;
  accept: boolean;
  recommended: boolean;
  doneOn: LocalDate | null;
  /** Only of a recommendation. */
  declined: { reasons: WordsId; on: LocalDate } | null;
}

/** Papers that the Ombudsman asked for. */
export interface EvidenceAsked {
  number: number;
  words: WordsId;
  askedOn: LocalDate;
  dueOn: LocalDate;
  sentOn: LocalDate | null;
}

/** Whether an order or a recommendation is still to be carried out. */
export function isOpenOrder({ doneOn, declined }: Pick<OmbudsmanOrder, 'doneOn' | 'declined'>): boolean {
  return doneOn === null && declined === null;
}

/** What is known of a complaint from these events. */
export interface Outside {
  /** The last refusal, also after the Ombudsman had it taken back. */
  refusal: {
    ground: RefusalGround;
    reasons: WordsId;
    confirmedBy: string | null;
    discretion?: WordsId;
    from: RefusedFrom;
    on: LocalDate;
  } | null;
  referrals: { words: WordsId; on: LocalDate }[];
  evidence: EvidenceAsked[];
  determinations: { finding: OmbudsmanFinding; words: WordsId; on: LocalDate }[];
  orders: OmbudsmanOrder[];
}

/** A complaint of which nothing of this is known. */
export const notOutside: Outside = {
  refusal: null,
  referrals: [],
  evidence: [],
  determinations: [],
  orders: [],
};
