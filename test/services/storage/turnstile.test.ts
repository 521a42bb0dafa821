import assert from 'node:assert/strict';
import { useFakeTimers } from 'sinon';
import { Turnstile } from '../../../services/storage/turnstile.ts';

describe('a turnstile', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const turnstile = new Turnstile();
    const inside: number[] = [];
    const visits = [1, 2, 3].map(async (visitor) => {
      await turnstile.enter(1_000);
      inside.push(visitor);
    });
    await visits[0];
    assert.deepEqual(inside, [1]);
    turnstile.leave();
    await visits[1];
    assert.deepEqual(inside, [1, 2]);
    turnstile.leave();
    await visits[2];
    turnstile.leave();
    assert.equal(await turnstile.enter(1_000), true);
  });

  it('sends away who has waited too long, and lets in those behind', async () => {
    const clock = useFakeTimers();
    try {
      const turnstile = new Turnstile();
      await turnstile.enter(10);
      const impatient = turnstile.enter(10);
      const patient = turnstile.enter(1_000);
      clock.tick(10);
      assert.equal(await impatient, false);
      turnstile.leave();
      assert.equal(await patient, true);
    } finally {
      clock.restore();
    }
  });
});
