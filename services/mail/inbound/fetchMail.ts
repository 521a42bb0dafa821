import { ImapFlow } from 'imapflow';

/** What fetching works with. */
export interface FetchingDeps {
  /** `imaps://user:password@host/folder`; without a folder INBOX. */
  url: string;
  /** Takes in one mail; when it throws, the mail stays unread and is fetched again. */
  receive(raw: Uint8Array): Promise<unknown>;
  /** Told what operators should know, in words without personal data. */
  onNotice(message: string): void;
  /** How long the server may be silent, in milliseconds. */
  milliseconds?: number;
}

/** Mails taken in in one round: the rest waits for the next. Those that could not be taken in do not count, or they would stop the others. */
const mostFetched = 50;
const usualMilliseconds = 30_000;
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

function clientFor({ url: address, milliseconds = usualMilliseconds }: FetchingDeps): ImapFlow {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  const user = decodeURIComponent(url.username);
  return new ImapFlow({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    ...(secure ? {} : { doSTARTTLS: false }),
    auth: { user: user === '' ? 'heard' : user, pass: decodeURIComponent(url.password) },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: !loopback.test(url.hostname) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
  });
}

/**
 * Fetches what is unread in a mailbox, one mail after the other, and marks each as read only once it was taken in and committed: after
 * a crash in between it comes again, and the same mail is taken in once. Throws nothing: what fails is told, and the next round tries again.
 */
export async function fetchMail(deps: FetchingDeps): Promise<void> {
  const client = clientFor(deps);
  // Without a listener an error of the connection would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.mailboxOpen(decodeURIComponent(new URL(deps.url).pathname.slice(1)) || 'INBOX');
    const unread = await client.search({ seen: false }, { uid: true });
    let taken = 0;
    for (const uid of unread || []) {
      if (await fetchOne(client, deps, uid)) taken += 1;
      if (taken === mostFetched) break;
    }
    await client.logout();
  } catch {
    // Its own words may hold the user's name.
    deps.onNotice('the mailbox could not be read: see IMAP_URL; the next round tries again');
  } finally {
    client.close();
  }
}

/** Whether it was taken in. What the server cannot hand over is passed over too; throws where the line broke. */
async function fetchOne(client: ImapFlow, deps: FetchingDeps, uid: number): Promise<boolean> {
  try {
    const found = await client.fetchOne(String(uid), { source: true }, { uid: true });
    if (!found || found.source === undefined) return false;
    await deps.receive(found.source);
  } catch (thrown) {
    if (!client.usable) throw thrown;
    deps.onNotice('an e-mail could not be taken in; it stays unread and comes again');
    return false;
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  return true;
}
