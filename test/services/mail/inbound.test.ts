import assert from 'node:assert/strict';
import { mailsToRead } from '../../../services/complaints/byMail/toRead.ts';
import { verifiedHow } from '../../../services/complaints/byMail/verified.ts';
import { CommandRefused } from '../../../services/complaints/refused.ts';
import { type ReceivingDeps, receiveMail } from '../../../services/mail/inbound/receiveMail.ts';
import { mailSource } from '../../../services/mail/keptMail.ts';
import { acknowledge, decide, mail, quoted, replyTo } from './letterBox.ts';
import { type Mailroom, openMailroom } from './mailroom.ts';
import { belgrave, tokens } from './postOffice.ts';

describe('E-mail that comes in', function () {
  this.timeout(120_000);
  let room: Mailroom;
  before(async () => {
    room = await openMailroom();
  });
  after(() => room.close());
  beforeEach(() => {
    room.clock.set('2026-03-17T10:05:00.000Z');
    room.answered.length = 0;
  });

  async function decided(): Promise<string> {
    const { id } = await room.logged('priya@example.net');
    await room.does(id, acknowledge, decide);
    room.clock.set('2026-03-26T08:00:00.000Z');
    return id;
  }

  it('is a review request when somebody is not happy with the decision that it answers, as of the day it arrived', async () => {
    const id = await decided();
    const raw = mail(['I am not happy with this decision.', ...quoted], { to: replyTo(id) });
    assert.equal(await room.receive(raw), 'heard');
    const complaint = await room.get(id);
    assert.equal(complaint.standing, 'reviewRequested');
    assert.equal(complaint.anchors.reviewRequested, '2026-03-25');
    assert.deepEqual(complaint.mails[0]?.meant, ['review']);
    assert.equal(complaint.mails[0]?.sentAt, '2026-03-25T09:30:00.000Z');
    assert.equal(await room.words(id, complaint.mails[0]?.words ?? ''), 'I am not happy with this decision.');
  });

  it('asks for nothing by what it only quotes, by thanks, or by a question about reviews', async () => {
    for (const body of [
      ['Thank you, that is all clear.', ...quoted],
      ['How do I ask for a review?', ...quoted],
      ['I do not want a review, thanks.', ...quoted],
    ]) {
      const id = await decided();
      await room.receive(mail(body, { to: replyTo(id) }));
      const complaint = await room.get(id);
      assert.equal(complaint.standing, 'stageOneDecided', body[0]);
      assert.equal(complaint.mails.length, 1);
    }
  });

  it('is kept whole, sealed, byte for byte, and goes when the case is erased', async () => {
    const id = await decided();
    const raw = mail(['It is still leaking.', ...quoted, '', '-- ', 'Priya, Flat 2'], { to: replyTo(id) });
    await room.receive(raw);
    const { mails } = await room.get(id);
    const { mail: kept = '' } = mails[0] ?? {};
    const source = () =>
      room.inWork((work) =>
        mailSource(
          { work, landlord: belgrave, now: room.clock.now(), by: { kind: 'heard' }, newId: () => '' },
          kept,
        ),
      );
    assert.equal((await source())?.toString('latin1'), raw);
    await room.does(id, { type: 'close' }, { type: 'erase', anyway: true });
    assert.equal(await source(), null);
  });

  it('comes once, however often it is handed over', async () => {
    const id = await decided();
    const raw = mail(['I am not happy with this decision.'], { to: replyTo(id) });
    assert.deepEqual([await room.receive(raw), await room.receive(raw)], ['heard', 'again']);
    const nameless = mail('It is wet again.', { to: replyTo(id), id: null });
    assert.deepEqual([await room.receive(nameless), await room.receive(nameless)], ['heard', 'again']);
    assert.equal((await room.get(id)).mails.length, 2);
  });

  it('comes once also when two servers take it at the same moment', async () => {
    const id = await decided();
    const raw = mail(['I am not happy with this decision.'], { to: replyTo(id) });
    const became = await Promise.all([room.receive(raw), room.receive(raw)]);
    assert.deepEqual(became.toSorted(), ['again', 'heard']);
    assert.equal((await room.get(id)).mails.length, 1);
  });

  it('answers a question that was asked, and a bare question answers none', async () => {
    const { id } = await room.logged('priya@example.net');
    await room.does(id, { type: 'askClarification', about: 'nature', words: 'Which gutter?' });
    room.clock.set('2026-03-26T08:00:00.000Z');
    await room.receive(mail('What do you mean?', { to: replyTo(id) }));
    assert.equal((await room.get(id)).clarifications[0]?.answer, null);
    await room.receive(mail('The one above the kitchen window at the back.', { to: replyTo(id) }));
    assert.equal((await room.get(id)).clarifications[0]?.answer?.on, '2026-03-25');
  });

  it('withdraws nothing by itself: a person asks', async () => {
    const id = await decided();
    await room.receive(mail('Please withdraw my complaint, I am not happy but tired.', { to: replyTo(id) }));
    const complaint = await room.get(id);
    assert.equal(complaint.standing, 'stageOneDecided');
    assert.deepEqual(complaint.mails[0]?.meant, ['withdrawal']);
  });

  it('alerts staff to danger, and says at once whom to ring', async () => {
    const { id } = await room.logged('priya@example.net');
    const before = (await room.records('safetyAlert')).length;
    await room.receive(mail('There is a strong smell of gas in the kitchen now.', { to: replyTo(id) }));
    assert.equal((await room.records('safetyAlert')).length, before + 1);
    const [answer] = room.answered;
    assert.equal(answer?.to, 'priya@example.net');
    assert.match(answer?.text ?? '', /999/);
    assert.doesNotMatch(answer?.subject ?? '', /gas|danger/i);
    assert.ok((await room.get(id)).mails[0]?.meant.includes('danger'));
  });

  it('answers nothing to somebody who is hurt at home: their mail may be read', async () => {
    const { id } = await room.logged('priya@example.net');
    await room.receive(mail('My husband hits me, I am scared of him.', { to: replyTo(id) }));
    assert.deepEqual(room.answered, []);
    assert.equal((await room.get(id)).guarded, true);
  });

  it('offers a complaint where somebody is not happy with something else', async () => {
    const { id } = await room.logged('priya@example.net');
    const before = (await room.records('concern')).length;
    await room.receive(
      mail('Another problem: your officer was very rude to me on the phone, I want to complain.', {
        to: replyTo(id),
      }),
    );
    assert.equal((await room.records('concern')).length, before + 1);
    assert.match(room.answered[0]?.text ?? '', /You do not have to/);
  });

  it('proves no address by an answer: a stranger who was written to by mistake answers, too', async () => {
    const { id } = await room.logged('priya@example.net');
    await room.receive(mail('Thanks.', { to: replyTo(id) }));
    assert.equal(verifiedHow(await room.get(id), 0), null);
    const other = await room.logged('sam@example.net');
    const subject = `About ${other.reference}`;
    assert.equal(
      await room.receive(mail('Hello there.', { subject, from: 'sam@example.net' })),
      'unconfirmed',
    );
    assert.equal(verifiedHow(await room.get(other.id), 0), null);
  });

  it('finds its case by the mail that it answers, where the address has no token', async () => {
    const { id } = await room.logged('priya@example.net');
    const token = tokens.ofCase(id);
    const ours = `<6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09.${token}@example.org>`;
    for (const more of [[`In-Reply-To: ${ours}`], [`References: <a@b> <case.${token}@example.org>`]]) {
      assert.equal(await room.receive(mail('Thanks.', { more })), 'heard');
    }
    assert.equal((await room.get(id)).mails.length, 2);
  });

  it('of somebody who is not on the case is kept for staff, does nothing and reveals nothing', async () => {
    const id = await decided();
    const from = 'stranger@example.com';
    assert.equal(
      await room.receive(mail('I am not happy with this decision.', { to: replyTo(id), from })),
      'unconfirmed',
    );
    const complaint = await room.get(id);
    assert.equal(complaint.standing, 'stageOneDecided');
    assert.equal(complaint.mails[0]?.contact, null);
    assert.deepEqual(room.answered, []);
  });

  it('is of nobody on the case when somebody was taken off it, or has no authority', async () => {
    const { id } = await room.logged('priya@example.net');
    await room.does(id, {
      type: 'addContact',
      role: 'representative',
      name: 'Al',
      route: 'email',
      address: 'al@example.org',
    });
    assert.equal(
      await room.receive(mail('News?', { to: replyTo(id), from: 'al@example.org' })),
      'unconfirmed',
    );
  });

  it("about no case waits on the list for staff; a machine's waits for nobody", async () => {
    const before = new Set((await room.records('mail')).map(({ head }) => head.id));
    assert.equal(
      await room.receive(mail('My tap drips.', { from: 'new@example.com', subject: 'Tap' })),
      'unknown',
    );
    assert.equal(
      await room.receive(
        mail('Buy now', {
          more: ['Auto-Submitted: auto-generated'],
          from: 'shop@example.com',
          subject: 'Sale',
        }),
      ),
      'automatic',
    );
    const mails = (await room.records('mail')).filter(({ head }) => !before.has(head.id));
    const placed = mails.filter(({ events }) => events.some(({ type }) => type === 'MailPlaced'));
    assert.deepEqual([mails.length, placed.length], [2, 1]);
    assert.deepEqual(room.answered, []);
  });

  it('about a case that was erased waits for staff like one about no case, and its danger is told', async () => {
    const id = await decided();
    await room.does(id, { type: 'close' }, { type: 'erase', anyway: true });
    const before = (await room.records('safetyAlert')).length;
    const old = new Set((await room.records('mail')).map(({ head }) => head.id));
    const raw = mail('There is a strong smell of gas in the kitchen now.', { to: replyTo(id) });
    assert.deepEqual([await room.receive(raw), await room.receive(raw)], ['unknown', 'again']);
    const kept = (await room.records('mail')).filter(({ head }) => !old.has(head.id));
    assert.deepEqual(
      kept.flatMap(({ events }) => events.map(({ type }) => type)),
      ['MailKept'],
    );
    assert.equal((await room.records('safetyAlert')).length, before + 1);
    assert.equal((await room.get(id)).mails.length, 0);
    assert.deepEqual(room.answered, []);
  });

  it('that the rules of its case refuse is kept for staff, instead of coming again for ever', async () => {
    const { id } = await room.logged('priya@example.net');
    const raw = mail('It is still wet.', { to: replyTo(id) });
    let rounds = 0;
    const refusing: ReceivingDeps = {
      ...room.deps,
      inUnitOfWork: (work) =>
        room.inWork(async (unit) => {
          const done = await work(unit);
          rounds += 1;
          if (rounds === 1)
            throw new CommandRefused({ refused: true, code: 'CASE_CLOSED', reason: 'It is closed.' });
          return done;
        }),
    };
    assert.equal(await receiveMail(refusing, Buffer.from(raw)), 'unknown');
    assert.equal(await room.receive(raw), 'again');
    assert.equal((await room.get(id)).mails.length, 0);
  });

  it('reaches staff when a stranger tells of danger', async () => {
    const before = (await room.records('safetyAlert')).length;
    await room.receive(
      mail('There is a fire in the flat next door.', { from: 'new@example.com', subject: 'Help' }),
    );
    assert.equal((await room.records('safetyAlert')).length, before + 1);
    assert.deepEqual(room.answered, []);
  });

  it('says nothing where a machine answered: what is sure is noted, what is not waits for staff', async () => {
    const id = await decided();
    for (const [options, became] of [
      [{ more: ['Auto-Submitted: auto-replied'] }, 'automatic'],
      [{ subject: 'Automatic reply: Your complaint' }, 'unconfirmed'],
      [{ more: ['X-Autoreply: yes'] }, 'unconfirmed'],
    ] as const) {
      const more = 'more' in options ? [...options.more] : [];
      const raw = mail('I am not happy that I miss your mail.', { to: replyTo(id), ...options, more });
      assert.equal(await room.receive(raw), became);
    }
    const complaint = await room.get(id);
    assert.equal(complaint.standing, 'stageOneDecided');
    assert.deepEqual(
      mailsToRead(complaint).map(({ number }) => number),
      [2, 3],
    );
  });

  it('is heard with words about an office in its subject; over a list it is heard and not answered', async () => {
    const id = await decided();
    const raw = mail('I am not happy with this. There is a strong smell of gas in the kitchen now.', {
      to: replyTo(id),
      subject: 'Re: Out of office hours repair',
      more: ['Precedence: bulk', 'List-Id: <all.example.net>'],
    });
    assert.equal(await room.receive(raw), 'heard');
    assert.equal((await room.get(id)).standing, 'reviewRequested');
    assert.deepEqual(room.answered, []);
  });

  it('tells staff of danger, also where a machine or a made-up sender wrote it, and closes no way to anybody', async () => {
    const { id, reference } = await room.logged('priya@example.net');
    const before = (await room.records('safetyAlert')).length;
    const body = 'My husband hits me, I am scared of him.';
    await room.receive(mail(body, { subject: `About ${reference}` }));
    await room.receive(mail(body, { to: replyTo(id), more: ['Auto-Submitted: auto-replied'] }));
    assert.equal((await room.records('safetyAlert')).length, before + 2);
    assert.equal((await room.get(id)).guarded, false);
    assert.deepEqual(room.answered, []);
  });

  it('is another mail when other words come under a Message-ID that was used', async () => {
    const { id } = await room.logged('priya@example.net');
    for (const words of ['It is wet.', 'It is still wet.']) {
      assert.equal(await room.receive(mail(words, { to: replyTo(id), id: '<same@example.net>' })), 'heard');
    }
    assert.equal((await room.get(id)).mails.length, 2);
  });
});
