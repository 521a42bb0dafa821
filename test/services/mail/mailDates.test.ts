import assert from 'node:assert/strict';
import { mail, replyTo, type Written } from './letterBox.ts';
import { type Mailroom, openMailroom } from './mailroom.ts';

describe('A date on a mail', function () {
  this.timeout(120_000);
  let room: Mailroom;
  before(async () => {
    room = await openMailroom();
  });
  after(() => room.close());

  for (const [name, options, sentAt, on] of [
    ['counts as it stands where it can be', {}, '2026-03-25T09:30:00.000Z', '2026-03-25'],
    [
      'that lies after the arrival is the arrival',
      { date: 'Fri, 27 Mar 2026 09:30:00 +0000' },
      '2026-03-25T09:30:05.000Z',
      '2026-03-25',
    ],
    [
      'of a clock that is wrong is the arrival',
      { date: 'Thu, 1 Jan 1970 00:00:00 +0000' },
      '2026-03-25T09:30:05.000Z',
      '2026-03-25',
    ],
    ['that is none is the arrival', { date: 'yesterday' }, '2026-03-25T09:30:05.000Z', '2026-03-25'],
    [
      'is never in the future, whatever the servers say',
      { date: 'Fri, 1 Jan 2027 09:30:00 +0000', received: 'Fri, 1 Jan 2027 09:30:05 +0000' },
      '2026-03-26T08:00:00.000Z',
      '2026-03-26',
    ],
    [
      'counts by the day in London',
      { date: 'Wed, 25 Mar 2026 23:30:00 -0100', received: 'Wed, 25 Mar 2026 23:59:00 -0100' },
      '2026-03-26T00:30:00.000Z',
      '2026-03-26',
    ],
  ] as [string, Written, string, string][]) {
    it(name, async () => {
      room.clock.set('2026-03-17T10:05:00.000Z');
      const { id } = await room.logged('priya@example.net');
      room.clock.set('2026-03-26T08:00:00.000Z');
      await room.receive(mail('It is still wet.', { to: replyTo(id), ...options }));
      const { mails } = await room.get(id);
      assert.deepEqual([mails[0]?.sentAt, mails[0]?.on], [sentAt, on]);
    });
  }
});
