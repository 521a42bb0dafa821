import type { ParsedMail } from './parseMail.ts';

const subjects =
  /^\s*(?:(?:re|aw|fwd?):\s*)?(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|antwort)|out of (?:the )?office|ooo\b|away from (?:the|my) (?:office|desk)|on (?:annual )?leave|abwesenheit)/i;

/** Whether a machine wrote it: an "out of office", a list, a receipt. It is kept, and nobody is taken to have said anything. */
export function isAutomatic(mail: ParsedMail): boolean {
  const submitted = mail.header('auto-submitted');
  if (submitted !== null && !/^no\b/i.test(submitted.trim())) return true;
  if (/^(?:auto_reply|bulk|junk|list)$/i.test(mail.header('precedence')?.trim() ?? '')) return true;
  const marks = [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponse',
    'list-id',
    'x-ms-exchange-generated-message-source',
  ];
  return marks.some((name) => mail.header(name) !== null) || subjects.test(mail.subject);
}
