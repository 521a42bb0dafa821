import assert from 'node:assert/strict';
import { mailsToRead } from '../../../services/complaints/byMail/toRead.ts';
import { lettersToPost } from '../../../services/complaints/writing/toSend.ts';
import { mail } from './letterBox.ts';
import { type Mailroom, openMailroom } from './mailroom.ts';
import { tokens } from './postOffice.ts';

describe('A letter that comes back', function () {
  this.timeout(120_000);
  const letterId = '6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09';
  let room: Mailroom;
  before(async () => {
    room = await openMailroom();
  });
  after(() => room.close());

  const report = (
    action: string,
    status: string,
    returned: string[],
  ): { more: string[]; body: string[] } => ({
    more: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', 'Return-Path: <>'],
    body: [
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      'Final-Recipient: rfc822; priya@example.net',
      `Action: ${action}`,
      `Status: ${status}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      ...returned,
      '--b--',
    ],
  });

  async function sentLetter(): Promise<string> {
    const { id } = await room.logged('priya@example.net');
    await room.letterSent(id, letterId);
    return id;
  }

  const bounceTo = (id: string, letter = letterId): string =>
    `replies+${tokens.ofBounce(id, letter)}@example.org`;
  const from = 'Mail Delivery System <mailer-daemon@example.net>';

  it('is owed again and on the list to be posted, by its delivery status', async () => {
    const id = await sentLetter();
    const { more, body } = report('failed', '5.1.1', [
      `Message-ID: <${letterId}.${tokens.ofCase(id)}@example.org>`,
    ]);
    assert.equal(
      await room.receive(mail(body, { from, more, subject: 'Undelivered', to: bounceTo(id) })),
      'returned',
    );
    const complaint = await room.get(id);
    assert.deepEqual(
      lettersToPost(complaint).map(({ because }) => because),
      ['bounced'],
    );
  });

  it('is found by the address that it came back to, where nothing of it is shown', async () => {
    const id = await sentLetter();
    const { more, body } = report('failed', '5.2.2', ['Subject: your complaint']);
    assert.equal(await room.receive(mail(body, { from, more, to: bounceTo(id) })), 'returned');
    assert.equal((await room.get(id)).writtenLetters[0]?.became, 'failed');
  });

  it('waits for staff in the plain words of older servers, and where only the case shows', async () => {
    const id = await sentLetter();
    const body = [
      'This message was created automatically by mail delivery software.',
      'A message that you sent could not be delivered to one of its recipients.',
      `Message-ID: <${letterId}.${tokens.ofCase(id)}@example.org>`,
    ];
    assert.equal(await room.receive(mail(body, { from, subject: 'Mail delivery failed' })), 'unknown');
    const shown = report('failed', '5.1.1', [`Message-ID: <${letterId}.${tokens.ofCase(id)}@example.org>`]);
    assert.equal(await room.receive(mail(shown.body, { from, more: shown.more })), 'unconfirmed');
    const complaint = await room.get(id);
    assert.equal(complaint.writtenLetters[0]?.became, 'sent');
    assert.equal(mailsToRead(complaint).length, 1);
  });

  it('is not back while a server still tries', async () => {
    const id = await sentLetter();
    const { more, body } = report('delayed', '4.4.1', [
      `Message-ID: <${letterId}.${tokens.ofCase(id)}@example.org>`,
    ]);
    assert.equal(
      await room.receive(mail(body, { from, more, subject: 'Delayed', to: bounceTo(id) })),
      'automatic',
    );
    assert.equal((await room.get(id)).writtenLetters[0]?.became, 'sent');
  });

  it('stays posted when it went by post meanwhile, and another letter is not taken for it', async () => {
    const id = await sentLetter();
    await room.does(id, {
      type: 'letter',
      became: 'posted',
      letter: 'acknowledgement',
      how: 'post',
      number: 1,
    });
    const { more, body } = report('failed', '5.1.1', [
      `Message-ID: <${letterId}.${tokens.ofCase(id)}@example.org>`,
    ]);
    await room.receive(mail(body, { from, more, to: bounceTo(id) }));
    assert.equal((await room.get(id)).writtenLetters[0]?.became, 'posted');
    const other = await sentLetter();
    const strange = report('failed', '5.1.1', [
      `Message-ID: <7c2f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09.${tokens.ofCase(other)}@example.org>`,
    ]);
    const to = bounceTo(other, '7c2f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09');
    await room.receive(mail(strange.body, { from, more: strange.more, to }));
    assert.equal((await room.get(other)).writtenLetters[0]?.became, 'sent');
  });

  it('is mail like any other where somebody wrote it as a report', async () => {
    const id = await sentLetter();
    const { more, body } = report('failed', '5.1.1', []);
    const own = more.filter((line) => !line.startsWith('Return-Path'));
    assert.equal(await room.receive(mail(body, { more: own, to: bounceTo(id) })), 'heard');
    assert.equal((await room.get(id)).writtenLetters[0]?.became, 'sent');
  });

  it('cannot be claimed by somebody who makes up a token', async () => {
    const id = await sentLetter();
    const token = tokens.ofCase(id);
    // In the middle of the signature: the last letter holds bits that mean nothing.
    const forged = `${token.slice(0, 35)}${token.charAt(35) === 'a' ? 'b' : 'a'}${token.slice(36)}`;
    const { more, body } = report('failed', '5.1.1', [`Message-ID: <${letterId}.${forged}@example.org>`]);
    assert.equal(await room.receive(mail(body, { from, more })), 'automatic');
    assert.equal((await room.get(id)).writtenLetters[0]?.became, 'sent');
  });
});
