import { z } from 'zod';
import {
  isReplyAddress,
  type Mailbox,
  mailboxSchema,
  readMailbox,
} from '../services/landlords/mailAddresses.ts';

/** What e-mail goes out and comes in by. */
export interface MailConfig {
  /** Null: nothing goes by e-mail; letters go to the post list, and codes are given on the telephone. */
  smtp: { url: string; from: Mailbox; replyTo: string | null } | null;
  /** The mailbox that replies are fetched from. Null: none is. */
  imapUrl: string | null;
  /** What `POST /mail/inbound` asks for. Null: it is closed. */
  inboundSecret: string | null;
}

/** An address of a mail server without user and password. Null: it is none, and might be a password by itself. */
function serverAlone(value: string): string | null {
  const [, scheme, host] = /^([a-z]+:\/\/)(?:[^/]*@)?([\w.-]+(?::\d{1,5})?)(?:[/?#].*)?$/i.exec(value) ?? [];
  if (scheme === undefined || host === undefined) return null;
  return `${scheme}${value.includes('@') ? '***@' : ''}${host}`;
}

/** The variables, with the words for their mistakes. */
export const mailVariables = {
  SMTP_URL: {
    allowed:
      'the mail server that e-mail goes out by: smtp:// (STARTTLS) or smtps:// (TLS), user and password percent-encoded (@ is %40); beyond this machine both are needed',
    example: 'smtps://heard:password@mail.example.org',
    secret: true,
    shown: serverAlone,
  },
  MAIL_FROM: {
    allowed:
      "whom e-mail comes from where a landlord's file does not say: an address, with a name before it if you like; needed with SMTP_URL",
    example: 'Complaints <complaints@example.org>',
  },
  MAIL_REPLY_TO: {
    allowed:
      'where replies come: an address, or one with +* before the @ where your server delivers name+anything to the same mailbox (at most 17 letters before the plus)',
    example: 'complaints+*@example.org',
  },
  IMAP_URL: {
    allowed:
      'the mailbox where replies come: imaps:// (imap:// on loopback only), user and password percent-encoded, and the folder if it is not INBOX',
    example: 'imaps://complaints%40example.org:password@mail.example.org/INBOX',
    secret: true,
    shown: serverAlone,
  },
  MAIL_INBOUND_SECRET: {
    allowed: 'at least 32 characters that nobody can guess',
    example: '$(openssl rand -base64 32)',
    secret: true,
  },
} as const;

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether both parts can be read: a percent sign that was not encoded would fail at every mail. */
function isDecodable({ username, password }: URL): boolean {
  try {
    return decodeURIComponent(`${username}${password}`) !== '\0';
  } catch {
    return false;
  }
}

function isMailServer(text: string, protocols: RegExp): boolean {
  const url = urlOf(text);
  if (url === null || url.hostname === '' || !protocols.test(url.protocol) || !isDecodable(url)) return false;
  const isSignedIn = url.username !== '' && url.password !== '';
  return isSignedIn || (loopback.test(url.hostname) && url.username === '' && url.password === '');
}

function isImap(text: string): boolean {
  const url = urlOf(text);
  return (
    isMailServer(text, /^imaps?:$/) && (url?.protocol === 'imaps:' || loopback.test(url?.hostname ?? ''))
  );
}

/** How each is checked. */
export const mailShapes = {
  SMTP_URL: z
    .string()
    .refine((text) => isMailServer(text, /^smtps?:$/))
    .optional(),
  MAIL_FROM: mailboxSchema.optional(),
  MAIL_REPLY_TO: z.string().refine(isReplyAddress).optional(),
  IMAP_URL: z.string().refine(isImap).optional(),
  MAIL_INBOUND_SECRET: z.string().min(32).optional(),
};

type Values = { [Name in keyof typeof mailShapes]?: string | undefined };

/** What else e-mail needs, given what is there. */
export function missingMailSettings(given: Record<string, string | undefined>): 'MAIL_FROM'[] {
  return given.SMTP_URL !== undefined && given.MAIL_FROM === undefined ? ['MAIL_FROM'] : [];
}

/** What is set and does nothing. */
export function mailWarnings({
  SMTP_URL,
  MAIL_FROM,
  MAIL_REPLY_TO,
  IMAP_URL,
  MAIL_INBOUND_SECRET,
}: Values): string[] {
  const receives = (IMAP_URL ?? MAIL_INBOUND_SECRET) !== undefined;
  if (SMTP_URL !== undefined) return [];
  return [
    ...((MAIL_FROM ?? MAIL_REPLY_TO) === undefined
      ? []
      : ['MAIL_FROM or MAIL_REPLY_TO is set without SMTP_URL: no e-mail is sent.']),
    ...(receives
      ? ['Replies are fetched, but without SMTP_URL no e-mail is sent that could be answered.']
      : []),
  ];
}

/** The settings of e-mail as they are used. */
export function mailConfigOf(values: Values): MailConfig {
  const from = values.MAIL_FROM === undefined ? null : readMailbox(values.MAIL_FROM);
  const { SMTP_URL: url, MAIL_REPLY_TO: replyTo = null } = values;
  return {
    smtp: url === undefined || from === null ? null : { url, from, replyTo },
    imapUrl: values.IMAP_URL ?? null,
    inboundSecret: values.MAIL_INBOUND_SECRET ?? null,
  };
}
