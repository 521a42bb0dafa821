import assert from 'node:assert/strict';
import { useFakeTimers } from 'sinon';
import { CodePost, type CodePostDeps } from '../../../services/identity/codePost.ts';
import type { CodeSender } from '../../../services/identity/codeSender.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';

const belgrave = landlordById(loadLandlords(), 'belgrave');
const now = '2026-03-17T10:05:00.000Z';
const wanted = ['BNC-26-7CHPV0D', 'BNC-26-EKRX272'].map((reference) => ({
  reference,
  landlord: 'belgrave',
  askedFor: '',
  wantedAt: now,
}));

/** The post of a house where two codes are asked for; the cases behind them are known to have an e-mail address. */
function postWith(send: CodeSender['send']): { post: CodePost; notices: string[] } {
  const notices: string[] = [];
  const codes = { wanted: async () => wanted, make: async () => '123456', forget: async () => {} };
  const behind = {
    complaint: { id: 'a record' },
    unchecked: null,
    recipient: { contact: 0, route: 'email', to: 'priya@example.org' },
  };
  const post = new CodePost({
    codes: codes as unknown as CodePostDeps['codes'],
    sender: { routes: ['email'], send },
    landlord: () => belgrave,
    inUnitOfWork: async <T>() => behind as T,
    clock: { now: () => now },
    onNotice: (message) => notices.push(message),
  });
  return { post, notices };
}

const notSent = 'a one-time code could not be sent by email';

describe('The post of one-time codes', () => {
  it('waits ten seconds for a transport that hangs, and counts its codes as not sent', async () => {
    const clock = useFakeTimers();
    try {
      const { post, notices } = postWith(() => new Promise(() => {}));
      let isSwept = false;
      const swept = post.sweep().then(() => {
        isSwept = true;
      });
      await clock.tickAsync(9_999);
      assert.deepEqual([isSwept, notices], [false, []]);
      await clock.tickAsync(1);
      assert.deepEqual([isSwept, notices], [true, [notSent, notSent]]);
      await swept;
    } finally {
      clock.restore();
    }
  });

  it('goes on when the transport fails for one, whatever it throws, and leaves no timer behind', async () => {
    const clock = useFakeTimers();
    try {
      const sent: string[] = [];
      const { post, notices } = postWith(async ({ reference }) => {
        if (reference === 'BNC-26-7CHPV0D') throw new Error('priya@example.org is full');
        sent.push(reference);
      });
      await post.sweep();
      assert.deepEqual([sent, notices], [['BNC-26-EKRX272'], [notSent]]);
      assert.equal(clock.countTimers(), 0);
    } finally {
      clock.restore();
    }
  });
});
