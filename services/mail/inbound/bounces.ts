import type { ParsedMail } from './parseMail.ts';

const postmaster = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/i;
const undelivered =
  /undeliver|not be delivered|delivery (?:status notification|has failed|failure|incomplete)|returned (?:mail|to sender)|mail delivery (?:failed|system)|failure notice|message blocked/i;
const delayed = /\bdelay(?:ed)?\b|\bwarning\b|still (?:being )?(?:try|retri)/i;

/** The fields of a delivery status (RFC 3464), where there is one. */
function statusOf({ reports }: ParsedMail): string | null {
  return reports.find(({ type }) => type.startsWith('message/delivery-status'))?.text ?? null;
}

/**
 * Whether a mail of ours came back: `failed` for good, `delayed` while a server still tries. By its delivery status (RFC 3464); else
 * by the signs that older servers leave. Null: it is no such thing.
 */
export function bounceIn(mail: ParsedMail): 'failed' | 'delayed' | null {
  const status = statusOf(mail);
  if (status === null) return plainBounceIn(mail);
  if (/^action:\s*failed/im.test(status) || /^status:\s*5\./im.test(status)) return 'failed';
  return /^action:/im.test(status) ? 'delayed' : null;
}

function plainBounceIn(mail: ParsedMail): 'failed' | 'delayed' | null {
  if (mail.header('x-failed-recipients') !== null) return 'failed';
  const isFromServer = postmaster.test(mail.from ?? '') || mail.header('return-path')?.trim() === '<>';
  if (!isFromServer || !undelivered.test(`${mail.subject}\n${mail.text.slice(0, 2_000)}`)) return null;
  return delayed.test(mail.subject) ? 'delayed' : 'failed';
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
