import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWatermark, writeWatermark } from '../../../bot/directLine/watermark.ts';
import { hasCode } from '../../../services/errors.ts';

describe('a watermark', () => {
  it('of nothing, a dash or zero means from the start', () => {
    for (const text of [undefined, null, '', '-', '0']) {
      assert.deepEqual(readWatermark(text), { position: 0, passing: 0 });
    }
  });

  it('comes back as it was written', () => {
    const number = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(number, number, (position, passing) => {
        assert.deepEqual(readWatermark(writeWatermark({ position, passing })), { position, passing });
      }),
    );
  });

  it('that is not ours is refused, not guessed at', () => {
    for (const text of ['abc', '-1', '1e3', '1.', '.5', '1.2.3', ' 1', '9'.repeat(16), '1 or 1=1']) {
      assert.throws(
        () => readWatermark(text),
        (thrown) => hasCode(thrown, 'INPUT'),
        text,
      );
    }
  });
});
