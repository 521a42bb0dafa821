import type { Landlord } from '../landlords/landlord.ts';

/** What a mail is for. It decides nothing of the words; it is kept beside its id, so that a bounce finds what came back. */
export const mailPurposes = ['letter', 'code', 'confirm', 'answer', 'notice'] as const;

/** One of `mailPurposes`. */
export type MailPurpose = (typeof mailPurposes)[number];

/** A file that goes with a mail. */
export interface Attachment {
  filename: string;
  /** Such as application/pdf. */
  contentType: string;
  content: Buffer;
}

/** One e-mail to one person. */
export interface MailToSend {
  /** UUID. The same id is the same mail: Message-ID is made from it, so that a mail sent twice is seen to be one. */
  id: string;
  purpose: MailPurpose;
  /** Whose letter it is: From and Reply-To are theirs (`mail` in their file, else MAIL_FROM and MAIL_REPLY_TO). */
  landlord: Landlord;
  /** One address. Whoever sends has asked `safeRoutes` a moment before. */
  to: string;
  /** No personal data: it is read on locked screens. */
  subject: string;
  text: string;
  /** A whole HTML page of its own. Null: plain text only, as some residents ask. */
  html: string | null;
  /** BCP 47; the Content-Language. */
  language: string;
  /** The case (its record id) that mails are threaded by and that replies find. Null: about no case. */
  caseId: string | null;
  /** A reply that a mail of the resident is answered with: its Message-ID, for In-Reply-To. */
  inReplyTo?: string;
  attachments?: Attachment[];
}

/**
 * Why a mail did not go. `refused`: the server said no for good (5xx), or there is no such address; trying again is of no use.
 * `try_again`: the server said not now (4xx), or it could not be reached, or was too slow: the same mail may be sent again later.
 */
export type NotSent = 'refused' | 'try_again';

/** What became of a mail. Nothing in it is personal: it may be logged. */
export type MailSent =
  /** The server has taken it. It can still come back (`receiveMail`). */
  | { became: 'sent'; messageId: string }
  | {
      became: 'failed';
      because: NotSent;
      /** The server's three digits; null where it said none. */
      status: number | null;
      /**
       * Whether the server may have taken it all the same: the line broke after the whole mail was handed over. Sent again it has
       * the same Message-ID, and should say that it may have come before.
       */
      maybeTaken: boolean;
    };

/** What carries e-mail out. */
export interface MailPost {
  /** False: no SMTP server is set; nothing goes by e-mail, and letters go to the post list. */
  readonly isOpen: boolean;
  /** Sends one mail. Never throws for what a server says; a wrong id throws INPUT. */
  send(mail: MailToSend): Promise<MailSent>;
  /** Asks the server whether it would take mail from us: signs in and says goodbye. Null: it would; else why not, without the password. */
  verify(): Promise<string | null>;
  close(): Promise<void>;
}

/** What stands in where SMTP_URL is not set. */
export const noMailPost: MailPost = {
  isOpen: false,
  send: async () => ({ became: 'failed', because: 'try_again', status: null, maybeTaken: false }),
  verify: async () => null,
  close: async () => {},
};
