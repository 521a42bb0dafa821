import type { ParsedMail } from './parseMail.ts';

const subjects =
  /^\s*(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|antwort)|out of (?:the )?office|ooo\b|abwesenheit)/i;

/** Whether a machine says itself that it wrote the mail (RFC 3834). It is kept, and nobody is taken to have said anything. */
export function isAutomatic(mail: ParsedMail): boolean {
  const submitted = mail.header('auto-submitted');
  return submitted !== null && !/^\s*no\b/i.test(submitted);
}

/** Whether a machine may have written it: nobody is taken to have said anything, and a person reads it. */
export function isPerhapsAutomatic(mail: ParsedMail): boolean {
  if (/^\s*auto_reply\b/i.test(mail.header('precedence') ?? '')) return true;
  const marks = ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-ms-exchange-generated-message-source'];
  return marks.some((name) => mail.header(name) !== null) || subjects.test(mail.subject);
}

/** Whether it came to many, or over a list: people write there too. It is heard, and not answered. */
export function isToMany(mail: ParsedMail): boolean {
  return mail.header('list-id') !== null || /^\s*(?:bulk|junk|list)\b/i.test(mail.header('precedence') ?? '');
}
