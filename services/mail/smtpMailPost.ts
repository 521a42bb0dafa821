import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type ComposedMail, composeMail } from './composeMail.ts';
import type { MailPost, MailSent, MailToSend } from './mail.ts';
import type { MailTokens } from './mailTokens.ts';
import type { MailSettings } from './sender.ts';
import { connectionOf, type SmtpLimits } from './smtpConnection.ts';
import { failureOf, reasonOf } from './smtpFailures.ts';
import { Turns } from './turns.ts';

/** What a post over SMTP works with. */
export interface SmtpMailPostDeps {
  /** `smtp://` or `smtps://`, with user and password. */
  url: string;
  settings: MailSettings;
  tokens: MailTokens;
  limits?: SmtpLimits;
}

const usualLimits: SmtpLimits = { connect: 10_000, silence: 30_000, turn: 50_000, whole: 120_000 };

const sliceBytes = 16_384;

/** Few at a time: mail servers slow down whoever opens many. */
const connections = 2;
const mailsPerConnection = 100;

/** E-mail over SMTP. Mails are sent once each: whoever calls tries again, and says so in the mail where it may have come before. */
export class SmtpMailPost implements MailPost {
  readonly isOpen = true;
  readonly #deps: SmtpMailPostDeps;
  readonly #limits: SmtpLimits;
  readonly #transport: ReturnType<typeof poolOf>;
  readonly #turns = new Turns(connections);

  constructor(deps: SmtpMailPostDeps) {
    this.#deps = deps;
    this.#limits = deps.limits ?? usualLimits;
    this.#transport = poolOf(deps.url, this.#limits);
  }

  async send(mail: MailToSend): Promise<MailSent> {
    const composed = await composeMail(mail, this.#deps.settings, this.#deps.tokens);
    return this.#inTurn(composed);
  }

  async verify(): Promise<string | null> {
    try {
      await this.#transport.verify();
      return null;
    } catch (thrown) {
      return reasonOf(thrown);
    }
  }

  async close(): Promise<void> {
    this.#transport.close();
  }

  /** Waits for its turn here: the pool would send what waits in it after the time is up, when the case may be gone. */
  async #inTurn(composed: ComposedMail): Promise<MailSent> {
    if (!(await this.#turns.take(this.#limits.turn))) return failureOf(null, false);
    try {
      return await this.#inTime(composed);
    } finally {
      this.#turns.end();
    }
  }

  /** When the time is up its connection is closed, so that it does not go out after all. */
  async #inTime({ messageId, envelope, raw }: ComposedMail): Promise<MailSent> {
    const body = Readable.from(slicesOf(raw), { objectMode: false });
    const timeUp = new AbortController();
    let wasHandedOver: boolean | null = null;
    const limit = setTimeout(() => {
      // Asked before it is cut off. What the server has all of it may take, whatever becomes of the line.
      wasHandedOver = body.readableEnded;
      timeUp.abort();
    }, this.#limits.whole);
    try {
      await this.#transport.sendMail({ envelope, raw: body, messageId, signal: timeUp.signal });
      return { became: 'sent', messageId };
    } catch (thrown) {
      return failureOf(thrown, wasHandedOver ?? body.readableEnded);
    } finally {
      clearTimeout(limit);
    }
  }
}

/** In pieces, so that what was read of it is about what is on the line. */
function* slicesOf(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += sliceBytes) yield raw.subarray(at, at + sliceBytes);
}

function poolOf(url: string, limits: SmtpLimits) {
  return createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: mailsPerConnection,
    // A mail that may have been taken is for the caller to judge, not to be sent again in silence.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...connectionOf(url, limits),
  });
}
