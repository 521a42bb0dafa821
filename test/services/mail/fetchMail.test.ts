import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { fetchMail } from '../../../services/mail/inbound/fetchMail.ts';

/** So much of an IMAP server as fetching needs: it signs in, has one folder, and remembers what is read. */
interface Mailbox {
  url: string;
  seen: Set<number>;
  /** Every command, without its tag. */
  asked: string[];
  close(): Promise<void>;
}

async function openMailbox(
  mails: string[],
  rules: { password?: string; diesAtFetch?: boolean } = {},
): Promise<Mailbox> {
  const seen = new Set<number>();
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const unread = (): number[] => mails.map((_mail, at) => at + 1).filter((uid) => !seen.has(uid));
  const fetched = (uid: number): string => {
    const source = mails[uid - 1] ?? '';
    return `* ${uid} FETCH (UID ${uid} BODY[] {${Buffer.byteLength(source)}}\r\n${source})`;
  };
  /** What comes before the tagged answer of each command. */
  const told: [RegExp, (found: RegExpExecArray) => string[]][] = [
    [/^CAPABILITY/i, () => ['* CAPABILITY IMAP4rev1']],
    [/^(?:LIST|LSUB)/i, () => ['* LIST () "/" INBOX']],
    [/^(?:SELECT|EXAMINE)/i, () => [`* ${mails.length} EXISTS`, '* OK [PERMANENTFLAGS (\\Seen)] ok']],
    [/^UID SEARCH/i, () => [`* SEARCH ${unread().join(' ')}`]],
    [/^UID FETCH (\d+)/i, ([, uid]) => [fetched(Number(uid))]],
    [/^LOGOUT/i, () => ['* BYE']],
  ];
  const answers = (line: string, socket: Socket): string[] => {
    const [tag = '', ...rest] = line.split(' ');
    const command = rest.join(' ');
    asked.push(command);
    if (/^LOGIN/i.test(command) && !command.includes(rules.password ?? 'p@ss'))
      return [`${tag} NO wrong password of heard`];
    if (/^UID FETCH/i.test(command) && rules.diesAtFetch === true) socket.destroy();
    const stored = /^UID STORE (\d+) \+FLAGS/i.exec(command);
    if (stored !== null) seen.add(Number(stored[1]));
    const before = told.flatMap(([pattern, tell]) => {
      const found = pattern.exec(command);
      return found === null ? [] : tell(found);
    });
    return [...before, `${tag} OK ${/^SELECT/i.test(command) ? '[READ-WRITE] ' : ''}done`];
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write('* OK IMAP4rev1 ready\r\n');
    let held = '';
    socket.on('data', (data) => {
      held += data.toString('latin1');
      for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
        const line = held.slice(0, end);
        held = held.slice(end + 2);
        for (const answer of answers(line, socket)) socket.write(`${answer}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://heard:p%40ss@127.0.0.1:${port}/INBOX`,
    seen,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const first = 'From: a@example.net\r\nSubject: one\r\n\r\nThe gutter leaks.';
const second = 'From: b@example.net\r\nSubject: two\r\n\r\nThe door sticks.';

describe('Fetching mail from a mailbox', () => {
  async function round(box: Mailbox, receive: (raw: Uint8Array) => Promise<unknown>): Promise<string[]> {
    const notices: string[] = [];
    await fetchMail({
      url: box.url,
      receive,
      onNotice: (message) => notices.push(message),
      milliseconds: 2_000,
    });
    return notices;
  }

  it('hands over what is unread, byte for byte, and marks it read; the next round finds nothing', async () => {
    const box = await openMailbox([first, second]);
    const got: string[] = [];
    const take = async (raw: Uint8Array): Promise<void> => void got.push(Buffer.from(raw).toString('latin1'));
    assert.deepEqual(await round(box, take), []);
    assert.deepEqual(got, [first, second]);
    assert.deepEqual([...box.seen], [1, 2]);
    await round(box, take);
    assert.equal(got.length, 2);
    await box.close();
  });

  it('leaves unread what could not be taken in, and goes on with the next', async () => {
    const box = await openMailbox([first, second]);
    const notices = await round(box, async (raw) => {
      assert.ok(!Buffer.from(raw).includes('gutter'), 'the store is away');
    });
    assert.deepEqual([...box.seen], [2]);
    assert.deepEqual(notices, ['an e-mail could not be taken in; it stays unread and comes again']);
    await box.close();
  });

  it('reaches the mails behind more bad ones than it takes in a round, and takes no more than that', async () => {
    const bad = Array.from({ length: 60 }, () => first);
    const good = Array.from({ length: 55 }, () => second);
    const box = await openMailbox([...bad, ...good]);
    const notices = await round(box, async (raw) => {
      assert.ok(!Buffer.from(raw).includes('gutter'), 'it is refused every time');
    });
    assert.equal(notices.length, 60);
    assert.deepEqual([Math.min(...box.seen), Math.max(...box.seen), box.seen.size], [61, 110, 50]);
    await box.close();
  });

  it('marks nothing as read before it is taken in', async () => {
    const box = await openMailbox([first]);
    const seen: number[] = [];
    await round(box, async () => void seen.push(box.seen.size));
    assert.deepEqual(seen, [0]);
    assert.ok(box.asked.some((command) => /^UID FETCH \d+ .*BODY\.PEEK/i.test(command)));
    await box.close();
  });

  it('tells a wrong password and a broken line without a name, and throws nothing', async () => {
    const notice = 'the mailbox could not be read: see IMAP_URL; the next round tries again';
    const wrong = await openMailbox([first], { password: 'other' });
    assert.deepEqual(await round(wrong, async () => {}), [notice]);
    await wrong.close();
    assert.deepEqual(await round(wrong, async () => {}), [notice]);
    const dying = await openMailbox([first], { diesAtFetch: true });
    assert.deepEqual(await round(dying, async () => {}), [notice]);
    assert.equal(dying.seen.size, 0);
    await dying.close();
  });
});
