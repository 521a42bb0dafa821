import assert from 'node:assert/strict';
import { fairShare, repeated } from '../../../../services/understanding/learning/weighing.ts';

const lesson = (name: string, weight: number, residentId: string | null = name) => ({
  name,
  weight,
  residentId,
});
const names = (all: { name: string }[]): string => all.map(({ name }) => name).join('');

describe('How much lessons count', () => {
  it('is as often as they weigh, in their order', () => {
    assert.equal(names(repeated([lesson('a', 3), lesson('b', 1), lesson('c', 2)], 100)), 'aaabcc');
  });

  it('is once for five that weigh a fifth', () => {
    const fifths = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => lesson(name, 0.2));
    assert.equal(names(repeated(fifths, 100)), 'ej');
  });

  it('is less for all by the same part when there are too many, so that the corpus is not drowned', () => {
    const many = Array.from({ length: 100 }, (_value, index) => lesson(index % 2 === 0 ? 'a' : 'b', 10));
    const taken = repeated(many, 200);
    assert.equal(taken.length, 200);
    assert.equal(taken.filter(({ name }) => name === 'a').length, 100);
  });

  it('is bounded for one resident, whose newest lessons are taken; staff lists without a resident are not', () => {
    const own = Array.from({ length: 15 }, (_value, index) => lesson(`${index},`, 1, 'r1'));
    assert.equal(names(fairShare([...own, lesson('other', 1, 'r2')], 3)), '0,1,2,other');
    assert.equal(
      fairShare(
        own.map((each) => ({ ...each, residentId: null })),
        3,
      ).length,
      15,
    );
  });
});
