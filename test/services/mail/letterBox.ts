import type { StaffCommand } from '../../../services/complaints/commands.ts';
import { tokens } from './postOffice.ts';

/** What a mail program puts below an answer. */
export const quoted = [
  '',
  'On Tue, 24 Mar 2026 at 10:05, Belgrave <heard@example.org> wrote:',
  '> We do not agree that the repair was late.',
  '> If you are not happy with this, you can ask for a review.',
];

/** What may be otherwise in a mail. */
export interface Written {
  from?: string;
  to?: string;
  subject?: string;
  id?: string | null;
  date?: string;
  received?: string;
  more?: string[];
}

let written = 0;

const usual = {
  from: 'Priya <priya@example.net>',
  to: 'replies@example.org',
  date: 'Wed, 25 Mar 2026 09:30:00 +0000',
  received: 'Wed, 25 Mar 2026 09:30:05 +0000',
  subject: 'Re: Your complaint',
  more: [] as string[],
};

/** A mail as it comes over the line. */
export function mail(body: string | string[], options: Written = {}): string {
  written += 1;
  const { from, to, id, date, received, subject, more } = {
    ...usual,
    id: `<m${written}@example.net>`,
    ...options,
  };
  return [
    `Received: from mail.example.net by mx.example.org with ESMTPS id 1; ${received}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(more.some((line) => /^content-type/i.test(line)) ? [] : ['Content-Type: text/plain; charset=utf-8']),
    'MIME-Version: 1.0',
    ...more,
    '',
    ...(Array.isArray(body) ? body : [body]),
  ].join('\r\n');
}

/** The steps before a review. */
export const acknowledge: StaffCommand = { type: 'acknowledge' };
/** The decision that somebody may not be happy with. */
export const decide: StaffCommand = { type: 'decide', finding: 'not_upheld', reasons: 'It was in time.' };
/** The address that mails of a case are answered to. */
export const replyTo = (caseId: string): string => `replies+${tokens.ofCase(caseId)}@example.org`;
