import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { textOfHtml } from './htmlText.ts';

/** A mail as it is worked with. Everything in it was written by a stranger. */
export interface ParsedMail {
  /** Null: it has none. */
  messageId: string | null;
  /** In small letters. Null: none can be read. */
  from: string | null;
  fromName: string;
  subject: string;
  /** Every address that it was sent to, one after the other: tokens are looked for in it. */
  recipients: string;
  /** In-Reply-To and References. */
  references: string;
  /** The Date header as it stands. Null: there is none. */
  date: string | null;
  /** The topmost Received header's date: when the last server took it. */
  receivedDate: string | null;
  text: string;
  /** What is attached: names and sizes. */
  attachments: { name: string; type: string; bytes: number }[];
  /** Parts for machines and returned mails, as text: of bounces. */
  reports: { type: string; text: string }[];
  header(name: string): string | null;
}

/** What nobody writes: deeper or longer than that is read no further. */
const limits = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true };
const longestReport = 100_000;

/** Nobody writes more than that; what comes after it is kept with the whole and not heard. */
const longestText = 200_000;

function addresses(...lists: (Address[] | undefined)[]): string {
  return lists
    .flatMap((list) => list ?? [])
    .flatMap((each) => each.address ?? each.group?.map(({ address }) => address) ?? [])
    .join(' ');
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const reportType = /^(?:message\/|text\/rfc822-headers)/i;

function reportsIn({ attachments }: Email): ParsedMail['reports'] {
  return attachments
    .filter(({ mimeType }) => reportType.test(mimeType))
    .map((each) => ({
      type: each.mimeType.toLowerCase(),
      text: Buffer.from(bytesOf(each)).toString('latin1', 0, longestReport),
    }));
}

function headerIn({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

function textOf({ text, html }: Email): string {
  const plain = text?.trim() ? text : html === undefined ? '' : textOfHtml(html.slice(0, longestText * 4));
  return plain.slice(0, longestText);
}

/** Where servers write to whom they delivered it. */
const delivered = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

function whoAndWhat({ messageId, from, subject = '' }: Email) {
  return {
    messageId: messageId?.trim() || null,
    from: from?.address?.toLowerCase() || null,
    fromName: from?.name ?? '',
    subject,
  };
}

function parsed(mail: Email): ParsedMail {
  return {
    ...whoAndWhat(mail),
    recipients: `${addresses(mail.to, mail.cc)} ${delivered.map((name) => headerIn(mail, name) ?? '').join(' ')}`,
    references: `${mail.inReplyTo ?? ''} ${mail.references ?? ''}`,
    date: headerIn(mail, 'date'),
    receivedDate: headerIn(mail, 'received')?.split(';').at(-1)?.trim() ?? null,
    text: textOf(mail),
    attachments: mail.attachments.map((each) => ({
      name: each.filename ?? '',
      type: each.mimeType,
      bytes: bytesOf(each).byteLength,
    })),
    reports: reportsIn(mail),
    header: (name) => headerIn(mail, name),
  };
}

const unreadable: ParsedMail = parsed({ headers: [], headerLines: [], attachments: [] });

/** Reads a mail. One that cannot be read is empty: it is kept whole all the same, and somebody looks at it. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  try {
    return parsed(await PostalMime.parse(raw, limits));
  } catch {
    return unreadable;
  }
}
