import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LeastRecentlyUsed } from '../../services/leastRecentlyUsed.ts';

describe('a cache of bounded size', () => {
  it('forgets what was not used for longest', () => {
    const cache = new LeastRecentlyUsed<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    assert.deepEqual([cache.get('a'), cache.get('b'), cache.get('c')], [1, undefined, 3]);
  });

  it('never holds more than it may, and never gives anything but the last value set', () => {
    const step = fc.record({ key: fc.integer({ min: 0, max: 9 }), value: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 5 }), (steps, most) => {
        const cache = new LeastRecentlyUsed<number, number>(most);
        const truth = new Map<number, number>();
        for (const { key, value } of steps) {
          if (value === null) {
            const got = cache.get(key);
            assert.ok(got === undefined || got === truth.get(key));
          } else {
            cache.set(key, value);
            truth.set(key, value);
            assert.equal(cache.get(key), value);
          }
          assert.ok(cache.size <= most);
        }
      }),
    );
  });
});
