import assert from 'node:assert/strict';
import { dealt, medianSpeed } from './speed.ts';

describe('how fast messages are read', () => {
  const texts = Array.from({ length: 30 }, (_value, index) => `message ${index}`);

  it('is measured on messages that none of the readers has read before', () => {
    const rounds = dealt([...texts, ...texts], { rounds: 2, messages: 10 });
    assert.deepEqual(
      rounds.map((round) => round.length),
      [10, 10, 10],
    );
    assert.equal(new Set(rounds.flat()).size, 30);
  });

  it('is not measured on too few', () => {
    assert.throws(() => dealt([...texts, ...texts], { rounds: 3, messages: 10 }), /40 different messages/);
  });

  it('is the median of the rounds, each figure by itself', () => {
    const rounds = [
      { wall: 1, cpu: 9 },
      { wall: 7, cpu: 2 },
      { wall: 3, cpu: 4 },
    ];
    assert.deepEqual(medianSpeed(rounds), { wall: 3, cpu: 4 });
  });
});
