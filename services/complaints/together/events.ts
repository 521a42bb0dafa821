import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** What several complaints have to do with each other beside a link: groups, and points that go from one to another. */
export type TogetherEvent =
  /** The resident says that they are with the complaint of this reference. Whether there is one is not known here. */
  | { type: 'GroupTieClaimed'; to: string; words: WordsId }
  /** On the group's complaint: the resident of that one says that they are with it. Nobody has confirmed it yet. */
  | { type: 'MemberClaimed'; member: string }
  /** Staff confirmed that it belongs to a group's complaint: with this resident's own yes, and the day on which they gave it. */
  | { type: 'GroupJoined'; to: string; consent: WordsId; consentOn: LocalDate }
  /** The resident goes on alone, with their own dates. */
  | { type: 'GroupLeft'; words: WordsId }
  /** On the group's complaint: this one belongs to it no more. */
  | { type: 'MemberLeft'; member: string }
  /** Points of the definition are answered in another complaint: it was joined to it, or they were split from this one (Code 6.8). */
  | { type: 'PointsMoved'; points: number[]; to: string };

/** That a complaint is one resident's part of a group's. */
export interface Membership {
  /** The group's complaint, by reference. */
  to: string;
  /** What the resident said in the chat, until and after staff confirm it. Null: staff recorded it. */
  claimed: { words: WordsId; on: LocalDate } | null;
  /** Their own yes. Null: nobody has confirmed the tie. */
  consent: { words: WordsId; on: LocalDate } | null;
  left: { words: WordsId; on: LocalDate } | null;
}

/** What is known of a complaint from these events. */
export interface Together {
  /** The last group that it belonged to, or that the resident named. */
  membership: Membership | null;
  /** Whose residents say that they are with this one, by reference, until staff add them or they go on alone. */
  claimedBy: string[];
}

/** A complaint of which nothing of this is known. */
export const byItself: Together = { membership: null, claimedBy: [] };
