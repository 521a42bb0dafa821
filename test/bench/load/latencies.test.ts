import assert from 'node:assert/strict';
import { latenciesOf, median } from './latencies.ts';

describe('latencies', () => {
  it('are percentiles by nearest rank, in any order of measuring', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.deepEqual(latenciesOf(hundred), { p50: 50, p95: 95, p99: 99 });
    assert.deepEqual(latenciesOf([7]), { p50: 7, p95: 7, p99: 7 });
  });

  it('have a median of whichever number of rounds', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });
});
