import type { Part } from '../services/complaints/complaint.ts';

/** What stands open after a message of Heard's: the question that the next message probably answers. */
export type Asks =
  | Part
  | 'offer'
  | 'first_time'
  /** Of the read-back, or of a withdrawal. */
  | 'confirm'
  | 'change_which'
  | 'person_contact'
  /** Where and who they are, or which way of reaching them is safe, after danger or with a data request. */
  | 'whereabouts'
  | 'review_which'
  | 'duplicate'
  | 'add_what'
  | 'withdraw_which'
  /** The team's own question, or which of its questions a message answers. */
  | 'team_question'
  | 'team_which'
  /** Whether the complaint is about somebody of the landlord's own office. */
  | 'about_staff'
  /** The one-time code of a complaint that another browser holds. */
  | 'code'
  | null;

/** One line of the read-back: a part, its label and the answer as it will be told to staff. */
export interface SummaryLine {
  part: Part;
  label: string;
  answer: string;
}

/**
 * What a message of Heard's carries beside its text, in `channelData.heard`: for our own page (buttons, summary)
 * and for tests, which must not depend on sentences.
 */
export interface HeardData {
  asks: Asks;
  /** What this message does: greeting, safety, offer, logged, question, read_back, dates, status, declined ... */
  acts: string[];
  summary?: SummaryLine[];
  /** Reference of the complaint that the message is about. */
  reference?: string;
  /** Kind of danger that a safety message answers. */
  safety?: string;
}
