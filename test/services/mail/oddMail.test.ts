import assert from 'node:assert/strict';
import { mailDates } from '../../../services/mail/inbound/mailDates.ts';
import { mail, replyTo } from './letterBox.ts';
import { type Mailroom, openMailroom } from './mailroom.ts';

describe('A mail that is odd', function () {
  this.timeout(180_000);
  let room: Mailroom;
  before(async () => {
    room = await openMailroom();
  });
  after(() => room.close());

  async function heardOf(
    raw: (to: string) => string | Uint8Array,
  ): Promise<{ became: string; words: string | null }> {
    room.clock.set('2026-03-26T08:00:00.000Z');
    const { id } = await room.logged('priya@example.net');
    const became = await room.receive(raw(replyTo(id)));
    const { mails } = await room.get(id);
    return { became, words: mails[0] === undefined ? null : await room.words(id, mails[0].words) };
  }

  it('is read where it holds nothing but HTML, without what it quotes', async () => {
    const body =
      '<html><head><style>p{color:red}</style></head><body><p>It&rsquo;s <b>still</b> wet.<br>Caf&eacute; &#163;20</p><script>alert(1)</script><div class="gmail_quote">On Tue we wrote: happy?</div></body></html>';
    const { words } = await heardOf((to) =>
      mail(body, { to, more: ['Content-Type: text/html; charset=utf-8'] }),
    );
    assert.match(words ?? '', /^It’s still wet\.\nCaf.* £20$/);
  });

  it('is read in another charset than it names, as far as it can be', async () => {
    const { became, words } = await heardOf((to) =>
      mail('Still wet \xa320', { to, more: ['Content-Type: text/plain; charset=no-such-charset'] }),
    );
    assert.equal(became, 'heard');
    assert.match(words ?? '', /^Still wet .20$/);
  });

  it('is read when it was passed on: what others wrote is not theirs', async () => {
    const { words } = await heardOf((to) =>
      mail(
        [
          'See below, please.',
          '',
          '---------- Forwarded message ---------',
          'From: Bob <bob@example.com>',
          '',
          'I am not happy.',
        ],
        { to, subject: 'Fwd: gutter' },
      ),
    );
    assert.equal(words, 'See below, please.');
  });

  it('keeps answers that stand between quoted lines', async () => {
    const { words } = await heardOf((to) =>
      mail(
        ['> Which gutter is it?', 'The back one.', '> Since when?', 'Since May.', '', 'Sent from my iPhone'],
        { to },
      ),
    );
    assert.equal(words, 'The back one.\nSince May.');
  });

  it('is taken at ten megabytes, and kept with what is attached', async () => {
    const picture = Buffer.alloc(7_500_000, 7).toString('base64').replace(/.{76}/g, '$&\r\n');
    const { became, words } = await heardOf((to) =>
      mail(
        [
          '--b',
          'Content-Type: text/plain',
          '',
          'A photograph of the gutter.',
          '--b',
          'Content-Type: image/jpeg; name=gutter.jpg',
          'Content-Disposition: attachment; filename=gutter.jpg',
          'Content-Transfer-Encoding: base64',
          '',
          picture,
          '--b--',
        ],
        { to, more: ['Content-Type: multipart/mixed; boundary=b'] },
      ),
    );
    assert.deepEqual([became, words], ['heard', 'A photograph of the gutter.']);
  });

  it('is read to its end when it was built to be read for ever', async () => {
    const long = (part: string): string => part.repeat(Math.ceil(400_000 / part.length));
    for (const part of [
      '<!--',
      '<style>',
      '<script ',
      '<head><title>',
      '<p ',
      '&nbsp;',
      '<',
      '</style ',
      '<a',
    ]) {
      const { words } = await heardOf((to) =>
        mail(`<p>It is still wet.</p>${long(part)}`, { to, more: ['Content-Type: text/html'] }),
      );
      assert.equal(words?.split('\n')[0], 'It is still wet.', part);
    }
    const now = '2026-03-26T08:00:00.000Z';
    const at = '2026-03-25T09:30:00.000Z';
    for (const part of [' ', '(', ' (', '( )']) {
      const date = `Wed, 25 Mar 2026 09:30:00 +0000${long(part)}x`;
      assert.deepEqual(mailDates({ date, receivedDate: date }, now), { arrivedAt: at, sentAt: at });
    }
  });

  it('loses no words behind a comment that is never closed, and none that is hidden is read', async () => {
    const more = ['Content-Type: text/html'];
    const open = await heardOf((to) => mail('<p>Wet <!-- still, <b>and mouldy</b>', { to, more }));
    assert.equal(open.words, 'Wet still, and mouldy');
    const hidden = await heardOf((to) =>
      mail('Wet<!-- <style> --> still<STYLE a="b">x</Style >, and<!--y--> cold', { to, more }),
    );
    assert.equal(hidden.words, 'Wet still, and cold');
  });

  it('does no harm, however it is built', async () => {
    const deep = Array.from({ length: 200 }, (_, at) => [
      `--b${at}`,
      `Content-Type: multipart/mixed; boundary=b${at + 1}`,
      '',
    ]).flat();
    for (const raw of [
      (to: string) => mail(deep, { to, more: ['Content-Type: multipart/mixed; boundary=b0'] }),
      (to: string) => mail('', { to, subject: '' }),
      (to: string) => mail('Hello', { to, from: '"Priya\r\nBcc: x@example.org" <priya@example.net>' }),
      () => Buffer.from([0, 255, 254, 13, 10, 13, 10, 0]),
      () => '',
      (to: string) => mail('x '.repeat(300_000), { to }),
    ]) {
      await heardOf(raw);
    }
    for (const { to } of room.answered) assert.equal(to, 'priya@example.net');
  });
});
