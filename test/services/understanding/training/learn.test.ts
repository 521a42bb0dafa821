import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  learnTogether,
  type SharedExample,
  sumOf,
} from '../../../../services/understanding/training/learn.ts';

const options = { bits: 6, epochs: 4, rate: 0.1, decay: 1e-3, seed: 7 };

const exampleOf = (ids: number[], labels: number[], weights = labels.map(() => 1)): SharedExample => ({
  features: { ids: Uint32Array.from(ids), values: Float32Array.from(ids, () => 1) },
  labels,
  weights,
});

const anyExample = fc
  .record({
    ids: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
    labels: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
  })
  .map(({ ids, labels }) => exampleOf(ids, labels));

describe('Learning', () => {
  it('of several questions together gives what each gives by itself', () => {
    fc.assert(
      fc.property(fc.array(anyExample, { minLength: 1, maxLength: 20 }), (examples) => {
        const together = learnTogether(examples, 3, options);
        for (const [question, weights] of together.entries()) {
          const alone = examples.map((example) => ({
            ...example,
            labels: [example.labels[question] ?? 0],
            weights: [1],
          }));
          assert.deepEqual(learnTogether(alone, 1, options)[0], weights);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells yes from no by what they have in them', () => {
    const examples = Array.from({ length: 20 }, (_none, index) =>
      exampleOf([index % 2 === 0 ? 1 : 2, 3], [index % 2 === 0 ? 1 : 0]),
    );
    const [weights = new Float32Array()] = learnTogether(examples, 1, options);
    assert.ok(
      sumOf(weights, exampleOf([1, 3], []).features) > 0.5 &&
        sumOf(weights, exampleOf([2, 3], []).features) < -0.5,
    );
  });

  it('learns nothing from what counts nothing', () => {
    const [weights = new Float32Array()] = learnTogether([exampleOf([1, 2], [1], [0])], 1, options);
    assert.ok(weights.every((weight) => weight === 0));
  });

  it('keeps weights smaller the more they are drawn back', () => {
    const examples = Array.from({ length: 20 }, () => exampleOf([1], [1]));
    const greatest = (decay: number): number =>
      Math.max(...(learnTogether(examples, 1, { ...options, decay })[0] ?? []));
    assert.ok(greatest(0.1) < greatest(0));
  });
});
