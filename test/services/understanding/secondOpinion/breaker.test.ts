import assert from 'node:assert/strict';
import { Breaker } from '../../../../services/understanding/secondOpinion/breaker.ts';

describe('The breaker before an endpoint that fails', () => {
  let now = 0;
  let breaker = new Breaker(() => now);
  const fail = (times: number) => {
    for (let time = 0; time < times; time += 1) {
      breaker.mayAsk();
      breaker.failed();
    }
  };

  beforeEach(() => {
    now = 1_000_000;
    breaker = new Breaker(() => now);
  });

  it('lets single failures pass', () => {
    fail(4);
    assert.equal(breaker.mayAsk(), true);
    assert.equal(breaker.answered(), false);
    fail(4);
    assert.equal(breaker.mayAsk(), true);
  });

  it('rests for a minute after five failures in a row', () => {
    fail(5);
    assert.equal(breaker.mayAsk(), false);
    now += 59_999;
    assert.equal(breaker.mayAsk(), false);
    now += 1;
    assert.equal(breaker.mayAsk(), true);
  });

  it('tries a single question after the rest, and rests again when that fails', () => {
    fail(5);
    now += 60_000;
    assert.deepEqual([breaker.mayAsk(), breaker.mayAsk()], [true, false]);
    breaker.failed();
    assert.equal(breaker.mayAsk(), false);
    now += 60_000;
    assert.equal(breaker.mayAsk(), true);
    assert.equal(breaker.answered(), true);
    assert.deepEqual([breaker.mayAsk(), breaker.mayAsk()], [true, true]);
  });

  it('tells of the first rest only, until an answer has come', () => {
    const told: boolean[] = [];
    for (let time = 0; time < 7; time += 1) told.push(breaker.failed());
    assert.deepEqual(told, [false, false, false, false, true, false, false]);
    assert.equal(breaker.answered(), true);
  });
});
