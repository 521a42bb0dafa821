import type { ParsedMail } from './parseMail.ts';

const postmaster = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/i;

/** The fields of a delivery status (RFC 3464), where there is one. */
function statusOf({ reports }: ParsedMail): string | null {
  return reports.find(({ type }) => type.startsWith('message/delivery-status'))?.text ?? null;
}

/** Whether a mail server wrote it as a report (RFC 6522): the mail itself is one, not something that is attached to it. */
function isReport(mail: ParsedMail): boolean {
  if (!/^\s*multipart\/report\b/i.test(mail.header('content-type') ?? '')) return false;
  return postmaster.test(mail.from ?? '') || mail.header('return-path')?.trim() === '<>';
}

/**
 * Whether a mail of ours came back: `failed` for good, `delayed` while a server still tries. By its delivery status (RFC 3464). Null: it
 * is no such thing, and is heard as mail.
 */
export function bounceIn(mail: ParsedMail): 'failed' | 'delayed' | null {
  const status = isReport(mail) ? statusOf(mail) : null;
  if (status === null) return null;
  if (/^action:\s*failed/im.test(status) || /^status:\s*5\./im.test(status)) return 'failed';
  return /^action:/im.test(status) ? 'delayed' : null;
}

/** Where the mail that came back shows itself: its headers in a part of their own, or below the server's words. */
export function returnedText(mail: ParsedMail): string {
  return [
    mail.recipients,
    mail.references,
    ...mail.reports.map(({ text }) => text),
    mail.text.slice(0, 50_000),
  ].join('\n');
}
