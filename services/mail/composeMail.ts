import MailComposer from 'nodemailer/lib/mail-composer';
import { HeardError } from '../errors.ts';
import { isAddress } from '../landlords/mailAddresses.ts';
import type { Attachment, MailToSend } from './mail.ts';
import type { MailTokens } from './mailTokens.ts';
import { type Addresses, addressesOf, type MailSettings } from './sender.ts';

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
  const addresses = addressesOf(mail, settings, tokens);
  const messageId = messageIdOf(mail, addresses.domain, tokens);
  const raw = await new MailComposer({
    ...peopleOf(mail, addresses),
    ...threadOf(mail, addresses, tokens),
    messageId,
    subject: oneLine(mail.subject),
    headers: headersOf(mail),
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    attachments: attachmentsOf(mail),
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return { messageId, envelope: { from: addresses.envelopeFrom, to: mail.to }, raw };
}

function peopleOf({ to }: MailToSend, { from, replyTo }: Addresses) {
  const name = oneLine(from.name ?? '');
  return {
    from: { name, address: from.address },
    to: { name: '', address: to },
    replyTo: { name, address: replyTo },
  };
}

/** What lets programs show the mails of a case as one conversation. */
function threadOf({ caseId, inReplyTo }: MailToSend, { domain }: Addresses, tokens: MailTokens) {
  const root = caseId === null ? [] : [threadRoot(caseId, domain, tokens)];
  const references = [...root, ...(inReplyTo === undefined ? [] : [oneLine(inReplyTo)])];
  const last = references.at(-1);
  return last === undefined ? {} : { inReplyTo: last, references };
}

function headersOf({ purpose, language }: MailToSend): Record<string, string> {
  return {
    'Auto-Submitted': purpose === 'answer' ? 'auto-replied' : 'auto-generated',
    // Exchange and Outlook: no "out of office" in answer to this.
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'Content-Language': oneLine(language),
  };
}

function attachmentsOf({ attachments = [] }: MailToSend): Attachment[] {
  return attachments.map((each) => ({ ...each, filename: oneLine(each.filename) }));
}
