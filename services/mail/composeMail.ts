import MailComposer from 'nodemailer/lib/mail-composer';
import { HeardError } from '../errors.ts';
import { isAddress } from '../landlords/mailAddresses.ts';
import type { MailToSend } from './mail.ts';
import type { MailTokens } from './mailTokens.ts';
import { addressesOf, type MailSettings } from './sender.ts';

/** A mail as it goes over the line. */
export interface ComposedMail {
  messageId: string;
  envelope: { from: string; to: string };
  raw: Buffer;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One line: whatever breaks a header in two is a space. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * The root of a case's thread. No mail has this id: that all name it is enough for programs to show them as one conversation, also
 * where the first of them was deleted.
 */
function threadRoot(caseId: string, domain: string, tokens: MailTokens): string {
  return `<case.${tokens.ofCase(caseId)}@${domain}>`;
}

/**
 * The Message-ID: the same for the same mail. Of a case it holds the case's token too: some programs answer with nothing but this id,
 * and what comes back of a mail always shows it.
 */
function messageIdOf({ id, caseId }: MailToSend, domain: string, tokens: MailTokens): string {
  return caseId === null ? `<${id}@${domain}>` : `<${id}.${tokens.ofCase(caseId)}@${domain}>`;
}

/** Makes the MIME message. Throws INPUT for an id that is no UUID, and for an address that is none; it names neither. */
export async function composeMail(
  mail: MailToSend,
  settings: MailSettings,
  tokens: MailTokens,
): Promise<ComposedMail> {
  if (!uuid.test(mail.id)) throw new HeardError('INPUT', 'a mail needs a UUID');
  if (!isAddress(mail.to)) throw new HeardError('INPUT', 'a mail needs one e-mail address and nothing else');
  const { from, replyTo, envelopeFrom, domain } = addressesOf(mail, settings, tokens);
  const messageId = messageIdOf(mail, domain, tokens);
  const root = mail.caseId === null ? [] : [threadRoot(mail.caseId, domain, tokens)];
  const inReplyTo = mail.inReplyTo === undefined ? root.at(0) : oneLine(mail.inReplyTo);
  const references = [...root, ...(mail.inReplyTo === undefined ? [] : [oneLine(mail.inReplyTo)])];
  const raw = await new MailComposer({
    from: { name: oneLine(from.name ?? ''), address: from.address },
    to: { name: '', address: mail.to },
    replyTo: { name: oneLine(from.name ?? ''), address: replyTo },
    subject: oneLine(mail.subject),
    messageId,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references }),
    headers: {
      'Auto-Submitted': mail.purpose === 'answer' ? 'auto-replied' : 'auto-generated',
      // Exchange and Outlook: no "out of office" in answer to this.
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': oneLine(mail.language),
    },
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
      filename: oneLine(filename),
      contentType,
      content,
    })),
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return { messageId, envelope: { from: envelopeFrom, to: mail.to }, raw };
}
