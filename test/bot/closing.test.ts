import assert from 'node:assert/strict';
import { Closing } from '../../bot/closing.ts';
import { HeardError } from '../../services/errors.ts';

describe('Closing', () => {
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('undoes the latest first, one after another, even when it is called twice at once', async () => {
    const closing = new Closing();
    const seen: string[] = [];
    for (const name of ['folder', 'store', 'doors']) {
      closing.add(async () => {
        seen.push(`${name} begins`);
        await turn();
        seen.push(`${name} done`);
      });
    }
    await Promise.all([closing.run(), closing.run()]);
    await closing.run();
    assert.deepEqual(
      seen,
      ['doors', 'store', 'folder'].flatMap((name) => [`${name} begins`, `${name} done`]),
    );
  });

  it('undoes the rest when a step throws, and throws it at the end', async () => {
    const closing = new Closing();
    let released = false;
    closing.add(() => {
      released = true;
    });
    closing.add(() => {
      throw new HeardError('STORE_UNAVAILABLE', 'does not close');
    });
    await assert.rejects(closing.run(), { code: 'STORE_UNAVAILABLE' });
    assert.equal(released, true);
    await closing.run();
  });
});
