import assert from 'node:assert/strict';
import { aLetter, openPostOffice, postTo } from './postOffice.ts';

describe('A mail server that is too slow', () => {
  it('gets nothing later of what nobody waits for any more, and a mail that had to wait is not late for that', async () => {
    const held: (() => void)[] = [];
    const slow = await openPostOffice({
      onMailFrom: (_from, _session, done) => {
        if (held.length < 2) held.push(() => done());
        else done();
      },
    });
    const post = postTo(slow.url, { whole: 400 });
    const late = [0, 1].map(() => post.send(aLetter()));
    const next = post.send(aLetter({ subject: 'The third' }));
    assert.deepEqual(
      (await Promise.all(late)).map(({ became }) => became),
      ['failed', 'failed'],
    );
    for (const goOn of held) goOn();
    assert.equal((await next).became, 'sent');
    await post.close();
    await slow.close();
    assert.deepEqual(
      slow.taken.map(({ mail }) => mail.subject),
      ['The third'],
    );
  });

  it('is asked nothing for a mail whose turn does not come', async () => {
    const begun: string[] = [];
    const slow = await openPostOffice({
      onMailFrom: ({ address }) => void begun.push(address),
    });
    const post = postTo(slow.url, { turn: 50, whole: 400 });
    const [, , third] = await Promise.all([0, 1, 2].map(() => post.send(aLetter())));
    assert.deepEqual(third, { became: 'failed', because: 'try_again', status: null, maybeTaken: false });
    assert.equal(begun.length, 2);
    await post.close();
    await slow.close();
  });

  it('may have taken it when all of it was handed over and the time is up', async () => {
    const slow = await openPostOffice({ onData: (stream) => void stream.resume() });
    const post = postTo(slow.url, { whole: 400 });
    const sent = await post.send(aLetter());
    assert.deepEqual(sent, { became: 'failed', because: 'try_again', status: null, maybeTaken: true });
    await post.close();
    await slow.close();
  });
});
