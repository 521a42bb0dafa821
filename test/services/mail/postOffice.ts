import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import type { MailToSend } from '../../../services/mail/mail.ts';
import { MailTokens } from '../../../services/mail/mailTokens.ts';
import type { MailSettings } from '../../../services/mail/sender.ts';
import type { SmtpLimits } from '../../../services/mail/smtpConnection.ts';
import { SmtpMailPost } from '../../../services/mail/smtpMailPost.ts';

/** A mail as the server took it. */
export interface Taken {
  from: string;
  to: string[];
  raw: Buffer;
  mail: Email;
}

/** A real SMTP server in this process. */
export interface PostOffice {
  url: string;
  taken: Taken[];
  close(): Promise<void>;
}

/** Refuses as a mail server does: with three digits. */
export function refuses(status: number, words = 'no'): Error {
  return Object.assign(new Error(words), { responseCode: status });
}

/** Opens a server on a free port of this machine. `rules`: what it does otherwise than to take everything. */
export async function openPostOffice(rules: SMTPServerOptions = {}): Promise<PostOffice> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === 'heard' && password === 'p@ss'
        ? done(null, { user: username })
        : done(refuses(535, 'Authentication failed for heard')),
    allowInsecureAuth: true,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      const keep = async (): Promise<void> => {
        const raw = Buffer.concat(parts);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, raw, mail: await PostalMime.parse(raw) });
        done();
      };
      stream.on('end', () => void keep());
    },
    ...rules,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://heard:p%40ss@127.0.0.1:${port}`,
    taken,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** A server that speaks so much SMTP and then does what it is told at each line: for what no well-behaved server does. */
export async function openBadServer(
  answers: (line: string, socket: Socket) => string | null,
): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    const greeting = answers('', socket);
    if (greeting !== null) socket.write(`${greeting}\r\n`);
    let held = '';
    socket.on('data', (data) => {
      held += data.toString('latin1');
      for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
        const line = held.slice(0, end);
        held = held.slice(end + 2);
        const answer = answers(line, socket);
        if (answer !== null && !socket.destroyed) socket.write(`${answer}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The tokens of every test. */
export const tokens = new MailTokens('a key of the tests');

/** Where mails of the tests come from, each case with an address of its own. */
export const settings: MailSettings = {
  from: { name: 'Heard', address: 'heard@example.org' },
  replyTo: 'replies+*@example.org',
};

/** A post to a server, with limits that a test can wait for. */
export function postTo(url: string, limits: Partial<SmtpLimits> = {}): SmtpMailPost {
  return new SmtpMailPost({
    url,
    settings,
    tokens,
    limits: { connect: 2_000, silence: 2_000, turn: 5_000, whole: 5_000, ...limits },
  });
}

/** The landlord of the tests. */
export const belgrave = landlordById(loadLandlords(), 'belgrave');

/** A case of the tests. */
export const caseId = '0b6f4a1e-7a55-4f0e-8d3a-1d5f3c2b1a09';

/** A letter about it. */
export function aLetter(more: Partial<MailToSend> = {}): MailToSend {
  return {
    id: '6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09',
    purpose: 'letter',
    landlord: belgrave,
    to: 'priya@example.net',
    subject: 'Your complaint BNC-26-7CHPV0D',
    text: 'Dear Priya\n\nWe have your complaint. – Café',
    html: '<!doctype html><html lang="en"><p>We have your complaint. – Café</p></html>',
    language: 'en-GB',
    caseId,
    ...more,
  };
}
