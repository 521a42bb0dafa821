import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  areaUnderCurve,
  macroF1,
  precisionOf,
  shareOf,
  thresholdAbove,
} from '../../../../services/understanding/training/measures.ts';

describe('Measures', () => {
  it('tell how often a yes scores above a no, ties counted half', () => {
    assert.equal(areaUnderCurve([1, 2, 3, 4], [false, false, true, true]), 1);
    assert.equal(areaUnderCurve([4, 3, 2, 1], [false, false, true, true]), 0);
    assert.equal(areaUnderCurve([1, 1], [true, false]), 0.5);
    assert.ok(Number.isNaN(areaUnderCurve([1], [true])));
  });

  it('agree with counting every pair', () => {
    const message = fc.record({ score: fc.integer({ min: 0, max: 9 }), truth: fc.boolean() });
    fc.assert(
      fc.property(fc.array(message, { minLength: 2, maxLength: 40 }), (all) => {
        const yes = all.filter(({ truth }) => truth);
        const no = all.filter(({ truth }) => !truth);
        fc.pre(yes.length > 0 && no.length > 0);
        const won = yes.flatMap((one) =>
          no.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0)),
        );
        const expected = won.reduce<number>((sum, each) => sum + each, 0) / won.length;
        const area = areaUnderCurve(
          all.map(({ score }) => score),
          all.map(({ truth }) => truth),
        );
        assert.ok(Math.abs(area - expected) < 1e-9);
      }),
    );
  });

  it('count what was found and what was missed', () => {
    const truths = ['a', 'a', 'b', 'c'];
    const found = ['a', 'b', 'b', 'b'];
    assert.deepEqual(precisionOf('a', truths, found), { precision: 1, recall: 0.5, f1: 2 / 3, count: 2 });
    assert.equal(precisionOf('c', truths, found).f1, 0);
    assert.equal(macroF1(truths, found), (2 / 3 + 0.5 + 0) / 3);
    assert.equal(
      shareOf([1, 2, 3, 4], (each) => each > 2),
      0.5,
    );
  });

  it('find the threshold above which only a share lies', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 4 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (scores, share) => {
          const threshold = thresholdAbove(scores, share);
          assert.ok(scores.filter((score) => score >= threshold).length <= share * scores.length + 1e-9);
        },
      ),
    );
  });
});
