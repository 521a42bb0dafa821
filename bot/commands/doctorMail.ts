import { MailTokens } from '../../services/mail/mailTokens.ts';
import { SmtpMailPost } from '../../services/mail/smtpMailPost.ts';
import { noMailServer } from '../mail/mailDesk.ts';
import type { MailConfig } from '../mailSettings.ts';
import type { Finding } from './doctorRosters.ts';

/** Whether e-mail goes out and comes in: the mail server is asked, and nothing is sent. */
export async function mailFindings({ smtp, imapUrl, inboundSecret }: MailConfig): Promise<Finding[]> {
  if (smtp === null) return [{ ok: true, watch: true, says: noMailServer }];
  const host = new URL(smtp.url).host;
  // No mail is made here, so its tokens need no key.
  const post = new SmtpMailPost({ url: smtp.url, settings: smtp, tokens: new MailTokens('doctor') });
  try {
    const reason = await post.verify();
    const sends =
      reason === null
        ? { ok: true, says: `The mail server ${host} takes e-mail from ${smtp.from.address}` }
        : { ok: false, says: `SMTP_URL: the mail server ${host} cannot be used: ${reason}` };
    return [sends, ...repliesFinding(imapUrl !== null || inboundSecret !== null)];
  } finally {
    await post.close();
  }
}

function repliesFinding(areFetched: boolean): Finding[] {
  if (areFetched) return [];
  const says =
    'Replies to e-mail, and e-mail that comes back, reach nobody here: set IMAP_URL or MAIL_INBOUND_SECRET, or read that mailbox yourself';
  return [{ ok: true, watch: true, says }];
}
