import type { Logger } from 'pino';
import type { Clock } from '../../services/clock.ts';
import { type CodeSender, noCodeSender } from '../../services/identity/codeSender.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { AddressConfirming } from '../../services/mail/addressConfirming.ts';
import { CodesByMail } from '../../services/mail/codesByMail.ts';
import { fetchMail } from '../../services/mail/inbound/fetchMail.ts';
import {
  type MailReceived,
  type ReceivingDeps,
  receiveMail,
} from '../../services/mail/inbound/receiveMail.ts';
import { type MailPost, type MailToSend, noMailPost } from '../../services/mail/mail.ts';
import { MailTokens } from '../../services/mail/mailTokens.ts';
import { replyAddressOf } from '../../services/mail/sender.ts';
import { SmtpMailPost } from '../../services/mail/smtpMailPost.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import type { Seal } from '../../services/storage/seal.ts';
import type { Understander } from '../../services/understanding/understanding.ts';
import type { MailConfig } from '../mailSettings.ts';

/** What the mail desk is built from. */
export interface MailDeskDeps {
  mail: MailConfig;
  /** Where residents' browsers reach this server. Null: links cannot be written. */
  publicBaseUrl: string | null;
  production: boolean;
  seal: Seal;
  landlords: readonly Landlord[];
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  understander: Understander;
  clock: Clock;
  log: Logger;
}

/** Everything that has to do with e-mail, put together. */
export interface MailDesk {
  post: MailPost;
  confirming: AddressConfirming;
  codeSender: CodeSender;
  /** Takes in one mail. */
  receive(raw: Uint8Array): Promise<MailReceived>;
  /** Fetches what is new in the mailbox; at once when none is set. One round at a time. */
  fetch(): Promise<void>;
  close(): Promise<void>;
}

/** Said at start where no e-mail goes out. */
export const noMailServer =
  'SMTP_URL is not set: no e-mail is sent. Letters wait on the list to be posted, and codes are given on the telephone.';

/** Puts the desk together. Connects to nothing yet. */
export function openMailDesk(deps: MailDeskDeps): MailDesk {
  const { mail, seal, landlords, log } = deps;
  const tokens = new MailTokens(seal.signingKey('mail tokens'));
  const settings = mail.smtp;
  const post = settings === null ? noMailPost : new SmtpMailPost({ url: settings.url, settings, tokens });
  if (settings === null) log.warn(noMailServer);
  const confirming = new AddressConfirming({
    ...deps,
    landlord: (id) => landlords.find((each) => each.id === id) ?? null,
    key: seal.signingKey('confirm address'),
    baseUrl: deps.publicBaseUrl,
  });
  const receiving: ReceivingDeps = {
    ...deps,
    tokens,
    blind: (kind, value) => seal.blindIndex(kind, value),
    replyAddressOf: (landlord) => (settings === null ? null : replyAddressOf(landlord, settings)),
    answer: (answer) => sent(post, answer, log),
  };
  const receive = (raw: Uint8Array): Promise<MailReceived> => receiveMail(receiving, raw);
  let fetching: Promise<void> | null = null;
  return {
    post,
    confirming,
    codeSender: post.isOpen ? new CodesByMail(post, confirming) : noCodeSender,
    receive,
    fetch: () => {
      if (mail.imapUrl === null) return Promise.resolve();
      fetching ??= fetchMail({
        url: mail.imapUrl,
        receive,
        onNotice: (message) => log.warn(message),
      }).finally(() => {
        fetching = null;
      });
      return fetching;
    },
    close: async () => {
      await fetching;
      await post.close();
    },
  };
}

/** What a machine answers is sent once: the mail itself is kept, and staff read it. */
async function sent(post: MailPost, answer: MailToSend, log: Logger): Promise<void> {
  if (!post.isOpen) return;
  const result = await post.send(answer);
  if (result.became === 'failed')
    log.warn({ status: result.status }, 'an answer by e-mail could not be sent');
}
