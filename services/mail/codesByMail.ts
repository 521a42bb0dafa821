import { randomUUID } from 'node:crypto';
import { HeardError } from '../errors.ts';
import type { AddressToConfirm, CodeSender, CodeToSend } from '../identity/codeSender.ts';
import { codeMessage } from '../wording/en/identity.ts';
import { confirmMessage } from '../wording/en/mail.ts';
import type { AddressConfirming } from './addressConfirming.ts';
import type { MailPost, MailToSend } from './mail.ts';

/** One-time codes by e-mail. A mail with a code belongs to no thread and names no case: it is read on locked screens. */
export class CodesByMail implements CodeSender {
  readonly routes = ['email'] as const;
  readonly #post: MailPost;
  readonly #confirming: AddressConfirming;

  constructor(post: MailPost, confirming: AddressConfirming) {
    this.#post = post;
    this.#confirming = confirming;
  }

  async send({ to, code, landlord }: CodeToSend): Promise<void> {
    await this.#sendAlone({ purpose: 'code', to, landlord, ...codeMessage(code, landlord) });
  }

  async confirm({ to, landlord, complaint, contact }: AddressToConfirm): Promise<void> {
    const link = this.#confirming.linkFor(complaint, contact);
    if (link === null) return;
    await this.#sendAlone({ purpose: 'confirm', to, landlord, ...confirmMessage(link, landlord) });
  }

  async #sendAlone(
    mail: Pick<MailToSend, 'purpose' | 'to' | 'landlord' | 'subject' | 'text'>,
  ): Promise<void> {
    const sent = await this.#post.send({
      ...mail,
      id: randomUUID(),
      html: null,
      language: 'en-GB',
      caseId: null,
    });
    if (sent.became === 'failed') throw new HeardError('REFUSED', 'the mail server did not take it');
  }
}
