import type { Landlord } from '../landlords/landlord.ts';
import { type Mailbox, readMailbox } from '../landlords/mailAddresses.ts';
import type { MailToSend } from './mail.ts';
import type { MailTokens } from './mailTokens.ts';

/** Whose mail it is where a landlord's file says nothing (MAIL_FROM, MAIL_REPLY_TO). */
export interface MailSettings {
  from: Mailbox;
  /** May hold `+*`. Null: replies go where the mail comes from. */
  replyTo: string | null;
}

/** The addresses that stand on a mail. */
export interface Addresses {
  from: Mailbox;
  replyTo: string;
  /** Where it comes back to when it cannot be delivered. */
  envelopeFrom: string;
  /** Behind the `@` of the Message-ID. */
  domain: string;
}

/** Where replies to this landlord's mails come: with `+*` in it, where each case has an address of its own. */
export function replyAddressOf({ mail }: Pick<Landlord, 'mail'>, settings: MailSettings): string {
  return mail?.replyTo ?? settings.replyTo ?? fromOf({ mail }, settings).address;
}

function fromOf({ mail }: Pick<Landlord, 'mail'>, settings: MailSettings): Mailbox {
  return (mail && readMailbox(mail.from)) ?? settings.from;
}

function withToken(address: string, token: string | null): string {
  return address.replace('+*@', token === null ? '@' : `+${token}@`);
}

/** The addresses of one mail. Pure. */
export function addressesOf(
  { landlord, caseId, id, purpose }: Pick<MailToSend, 'landlord' | 'caseId' | 'id' | 'purpose'>,
  settings: MailSettings,
  tokens: MailTokens,
): Addresses {
  const from = fromOf(landlord, settings);
  const reply = replyAddressOf(landlord, settings);
  const hasOwn = caseId !== null && reply.includes('+*@');
  // Nobody answers a code: what comes to its address is not heard as a reply about the case.
  const answers = hasOwn && purpose !== 'code' ? tokens.ofCase(caseId) : null;
  const bounce = hasOwn ? withToken(reply, tokens.ofBounce(caseId, id)) : from.address;
  return {
    from: { name: from.name ?? landlord.name, address: from.address },
    replyTo: withToken(reply, answers),
    envelopeFrom: bounce,
    domain: from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase(),
  };
}
