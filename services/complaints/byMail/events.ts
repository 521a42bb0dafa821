import type { Instant, LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';

/** How it is known that an address is its owner's: they pressed the button of our link, staff asked them, they answered our mail. */
export const verifiedWays = ['link', 'staff', 'reply'] as const;

/** One of `verifiedWays`. */
export type VerifiedWay = (typeof verifiedWays)[number];

/**
 * What a mail was heard to say: asks for a review, answers a question, wants to withdraw, is dissatisfied with something else, tells
 * of danger; or a machine wrote it. None: a person must read it, as they read every mail.
 */
export const mailMeanings = [
  'review',
  'clarification',
  'withdrawal',
  'dissatisfied',
  'danger',
  'automatic',
] as const;

/** One of `mailMeanings`. */
export type MailMeaning = (typeof mailMeanings)[number];

/** What comes by e-mail about a complaint. */
export type ByMailEvent =
  /** `of`: the words that hold the address. When these change it is another address, and not verified. */
  | { type: 'ContactVerified'; contact: number; how: VerifiedWay; of: WordsId; words: WordsId | null }
  | {
      type: 'MailReceived';
      /** The record that keeps the whole of it (services/mail/keptMail). */
      mail: string;
      /** The contact whose address it came from. Null: of nobody on the case; it is not heard, and nobody is answered. */
      contact: number | null;
      /** Without what it quotes and the signature. */
      words: WordsId;
      /** When it was sent, as far as that can be believed; `occurredOn` is that day in London. */
      sentAt: Instant;
      meant: MailMeaning[];
    }
  /** A person has read it and done what there was to do. */
  | { type: 'MailRead'; number: number };

/** A mail about a complaint. */
export interface ReceivedMail {
  /** From 1, in the order in which they came: how staff name it. */
  number: number;
  mail: string;
  contact: number | null;
  words: WordsId;
  sentAt: Instant;
  on: LocalDate;
  meant: MailMeaning[];
  readOn: LocalDate | null;
}

/** An address that was checked. */
export interface Verified {
  contact: number;
  how: VerifiedWay;
  of: WordsId;
  on: LocalDate;
}

/** What is known of a complaint from these events. */
export interface ByMail {
  verified: Verified[];
  mails: ReceivedMail[];
}

/** A complaint about which no e-mail came. */
export const noMail: ByMail = { verified: [], mails: [] };
