import assert from 'node:assert/strict';
import { HeardError } from '../../../services/errors.ts';
import type { MailSent } from '../../../services/mail/mail.ts';
import { connectionOf } from '../../../services/mail/smtpConnection.ts';
import {
  aLetter,
  belgrave,
  caseId,
  openBadServer,
  openPostOffice,
  type PostOffice,
  postTo,
  refuses,
  tokens,
} from './postOffice.ts';

/** Sends one letter to a server that keeps these rules, and closes both. */
async function sentTo(rules: Parameters<typeof openPostOffice>[0], more: Parameters<typeof aLetter>[0] = {}) {
  const office = await openPostOffice(rules);
  const post = postTo(office.url);
  try {
    return { sent: await post.send(aLetter(more)), taken: office.taken };
  } finally {
    await post.close();
    await office.close();
  }
}

function headerOf(office: PostOffice, name: string): string | undefined {
  return office.taken.at(-1)?.mail.headers.find(({ key }) => key === name)?.value;
}

describe('E-mail over SMTP', () => {
  let office: PostOffice;
  before(async () => {
    office = await openPostOffice();
  });
  after(() => office.close());

  async function send(more: Parameters<typeof aLetter>[0] = {}): Promise<MailSent> {
    const post = postTo(office.url);
    try {
      return await post.send(aLetter(more));
    } finally {
      await post.close();
    }
  }

  it('carries both forms of a letter, letter for letter, from the landlord to one address', async () => {
    const sent = await send();
    assert.equal(sent.became, 'sent');
    const [taken] = office.taken.slice(-1);
    assert.deepEqual(taken?.to, ['priya@example.net']);
    assert.equal(taken?.mail.text?.trimEnd(), 'Dear Priya\n\nWe have your complaint. – Café');
    assert.match(taken?.mail.html ?? '', /We have your complaint\. – Café/);
    assert.deepEqual(taken?.mail.from, { name: 'Heard', address: 'heard@example.org' });
    assert.equal(taken?.mail.subject, 'Your complaint BNC-26-7CHPV0D');
  });

  it('gives the same mail the same Message-ID, whenever it is sent', async () => {
    const [first, second] = [await send(), await send()];
    assert.deepEqual(first, second);
    const other = await send({ id: '7c2f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09' });
    assert.notDeepEqual(other, first);
  });

  it('threads the mails of a case, says that a machine wrote them, and asks for no "out of office"', async () => {
    await send();
    const root = headerOf(office, 'references');
    assert.equal(headerOf(office, 'in-reply-to'), root);
    await send({ id: '7c2f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09', subject: 'Another letter' });
    assert.equal(headerOf(office, 'references'), root);
    assert.equal(headerOf(office, 'auto-submitted'), 'auto-generated');
    assert.equal(headerOf(office, 'x-auto-response-suppress'), 'OOF, AutoReply');
    await send({ caseId: null });
    assert.equal(headerOf(office, 'references'), undefined);
  });

  it('is answered, and comes back, to addresses that find the case and the letter and tell nothing else', async () => {
    await send();
    const [taken] = office.taken.slice(-1);
    const replyTo = taken?.mail.replyTo?.[0]?.address ?? '';
    assert.deepEqual(tokens.in(replyTo), [{ kind: 'case', caseId, mailBegins: null }]);
    assert.deepEqual(tokens.in(taken?.from ?? ''), [{ kind: 'bounce', caseId, mailBegins: '6b1f7a0e' }]);
    for (const address of [replyTo, taken?.from ?? '']) assert.doesNotMatch(address, /priya|BNC/i);
  });

  it("comes from the addresses in the landlord's own file where there are any", async () => {
    const mail = { from: 'Belgrave <complaints@belgrave.example>', replyTo: 'answers@belgrave.example' };
    await send({ landlord: { ...belgrave, mail } });
    const [taken] = office.taken.slice(-1);
    assert.deepEqual(taken?.mail.from, { name: 'Belgrave', address: 'complaints@belgrave.example' });
    assert.equal(taken?.mail.replyTo?.[0]?.address, 'answers@belgrave.example');
    assert.equal(taken?.from, 'complaints@belgrave.example');
    assert.match(taken?.mail.messageId ?? '', /@belgrave\.example>$/);
  });

  it('sends the text alone where nobody wants HTML, and files where there are any', async () => {
    const attachments = [
      { filename: 'letter.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    ];
    await send({ html: null, attachments });
    const [taken] = office.taken.slice(-1);
    assert.equal(taken?.mail.html, undefined);
    assert.equal(taken?.mail.attachments[0]?.filename, 'letter.pdf');
    assert.deepEqual(
      Buffer.from(taken?.mail.attachments[0]?.content as ArrayBuffer),
      Buffer.from('%PDF-1.7'),
    );
  });

  it('lets nobody write a header of their own, into whatever they write it', async () => {
    await send({
      subject: 'Hello\r\nBcc: everybody@example.org\r\n\r\nbody',
      landlord: { ...belgrave, name: 'Belgrave\r\nBcc: everybody@example.org' },
      language: 'en\r\nX-Own: 1',
      inReplyTo: '<a@b>\r\nX-Own: 1',
      attachments: [{ filename: 'a\r\nX-Own: 1.txt', contentType: 'text/plain', content: Buffer.from('a') }],
    });
    const [taken] = office.taken.slice(-1);
    assert.deepEqual(taken?.to, ['priya@example.net']);
    const keys = taken?.mail.headers.map(({ key }) => key) ?? [];
    assert.ok(!keys.includes('bcc') && !keys.includes('x-own'));
    assert.match(taken?.mail.subject ?? '', /^Hello Bcc: everybody@example\.org body$/);
  });

  it('takes one address and nothing else, and a UUID for an id', async () => {
    for (const to of [
      'a@example.org, b@example.org',
      'a@example.org\r\nRCPT TO:<b@example.org>',
      'Priya <priya@example.org>',
      'nobody',
      `${'x'.repeat(65)}@example.org`,
    ]) {
      await assert.rejects(send({ to }), (thrown) => thrown instanceof HeardError && thrown.code === 'INPUT');
    }
    await assert.rejects(send({ id: 'not an id' }), { code: 'INPUT' });
  });

  it('keeps one connection for several mails', async () => {
    let connections = 0;
    const counting = await openPostOffice({
      onConnect: (_session, done) => {
        connections += 1;
        done();
      },
    });
    const post = postTo(counting.url);
    for (let index = 0; index < 3; index += 1) assert.equal((await post.send(aLetter())).became, 'sent');
    assert.equal(connections, 1);
    await post.close();
    await counting.close();
  });
});

describe('A mail server that does not take a mail', () => {
  it('refuses it for good when there is no such address', async () => {
    const { sent } = await sentTo({
      onRcptTo: (_to, _session, done) => done(refuses(550, 'no such user priya')),
    });
    assert.deepEqual(sent, { became: 'failed', because: 'refused', status: 550, maybeTaken: false });
  });

  it('refuses it for good when it will not have the mail itself', async () => {
    const { sent } = await sentTo({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refuses(554, 'looks like spam')));
      },
    });
    assert.deepEqual(sent, { became: 'failed', because: 'refused', status: 554, maybeTaken: false });
  });

  it('can be asked again when it is busy, at the address or at the mail', async () => {
    const busy = await sentTo({ onRcptTo: (_to, _session, done) => done(refuses(451, 'greylisted')) });
    assert.deepEqual(busy.sent, { became: 'failed', because: 'try_again', status: 451, maybeTaken: false });
    const full = await sentTo({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refuses(452, 'no room')));
      },
    });
    assert.deepEqual(full.sent, { became: 'failed', because: 'try_again', status: 452, maybeTaken: false });
  });

  it('never loses a letter for what the operator must put right: the password, the sender', async () => {
    const sender = await sentTo({
      onMailFrom: (_from, _session, done) => done(refuses(550, 'not your sender')),
    });
    assert.deepEqual(sender.sent, { became: 'failed', because: 'try_again', status: 550, maybeTaken: false });
    const password = await sentTo({ onAuth: (_auth, _session, done) => done(refuses(535, 'wrong')) });
    assert.deepEqual(password.sent, {
      became: 'failed',
      because: 'try_again',
      status: 535,
      maybeTaken: false,
    });
  });

  it('may have taken it when the line breaks after all of it was handed over', async () => {
    let inMail = false;
    const dying = await openBadServer((line, socket) => {
      if (inMail) {
        if (line === '.') socket.destroy();
        return null;
      }
      if (line === '') return '220 here';
      inMail = line === 'DATA';
      return inMail ? '354 go on' : '250 yes';
    });
    const post = postTo(dying.url);
    const sent = await post.send(aLetter());
    assert.deepEqual(sent, { became: 'failed', because: 'try_again', status: null, maybeTaken: true });
    await post.close();
    await dying.close();
  });

  it('has not taken it when the line breaks in mid-mail', async () => {
    let inMail = false;
    const broken = await openBadServer((line, socket) => {
      if (inMail) {
        socket.destroy();
        return null;
      }
      if (line === '') return '220 here';
      inMail = line === 'DATA';
      return inMail ? '354 go on' : '250 yes';
    });
    const post = postTo(broken.url);
    const content = Buffer.alloc(20_000_000, 'x');
    const attachments = [{ filename: 'a.txt', contentType: 'text/plain', content }];
    const sent = await post.send(aLetter({ attachments }));
    assert.deepEqual(sent, { became: 'failed', because: 'try_again', status: null, maybeTaken: false });
    await post.close();
    await broken.close();
  });

  it('is waited for no longer than the limit, be it silent or slow', async () => {
    const silent = await openBadServer(() => null);
    const waiting = postTo(silent.url, { connect: 50 });
    assert.deepEqual(await waiting.send(aLetter()), {
      became: 'failed',
      because: 'try_again',
      status: null,
      maybeTaken: false,
    });
    await waiting.close();
    await silent.close();
    const slow = await openPostOffice({ onMailFrom: () => {} });
    const patient = postTo(slow.url, { whole: 200 });
    assert.equal((await patient.send(aLetter())).became, 'failed');
    await patient.close();
    await slow.close();
  });

  it('is not there: that is no reason to give up', async () => {
    const office = await openPostOffice();
    await office.close();
    const post = postTo(office.url);
    assert.deepEqual(await post.send(aLetter()), {
      became: 'failed',
      because: 'try_again',
      status: null,
      maybeTaken: false,
    });
    await post.close();
  });

  it('gets nothing without TLS beyond this machine', () => {
    const limits = { connect: 1, silence: 1, turn: 1, whole: 1 };
    const far = connectionOf('smtp://a:b@mail.example.org', limits);
    assert.deepEqual([far.port, far.secure, far.requireTLS], [587, false, true]);
    assert.equal(far.tls.rejectUnauthorized, true);
    const secured = connectionOf('smtps://a:b%40c@mail.example.org', limits);
    assert.deepEqual([secured.port, secured.secure], [465, true]);
    assert.deepEqual(secured.auth, { user: 'a', pass: 'b@c' });
    assert.equal(connectionOf('smtp://127.0.0.1:2525', limits).requireTLS, false);
  });
});

describe("The doctor's question to the mail server", () => {
  it('is answered with nothing when all is well, and in words without the password when not', async () => {
    const office = await openPostOffice();
    const post = postTo(office.url);
    assert.equal(await post.verify(), null);
    await post.close();
    const wrong = postTo(office.url.replace('p%40ss', 'hunter2'));
    const reason = await wrong.verify();
    assert.match(reason ?? '', /does not take this user and password \(it said 535\)/);
    assert.doesNotMatch(reason ?? '', /hunter2|heard/);
    await wrong.close();
    await office.close();
    const nobody = postTo(office.url);
    assert.match((await nobody.verify()) ?? '', /nothing answers there|connection broke/);
    await nobody.close();
  });
});
