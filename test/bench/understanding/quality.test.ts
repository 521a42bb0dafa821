import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askedNeedlessly, qualityOf, type Read } from './quality.ts';

const read = (score: number, dissatisfied: boolean): Read => ({
  told: { dissatisfied: score, label: null },
  dissatisfied,
  label: null,
});

const some = fc
  .array(fc.record({ score: fc.integer({ min: -5, max: 5 }), dissatisfied: fc.boolean() }), { minLength: 2 })
  .filter((all) => all.some((each) => each.dissatisfied) && all.some((each) => !each.dissatisfied))
  .map((all) => all.map(({ score, dissatisfied }) => read(score, dissatisfied)));

describe('the quality of a reading', () => {
  const told = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((score) => read(score, true));
  const others = [8.5, 3.5, 1.5, 0.5, -1].map((score) => read(score, false));

  it('asks from the score on that the wanted share of the dissatisfied have', () => {
    assert.equal(askedNeedlessly([...told, ...others], 0.5), 1 / 5);
    assert.equal(askedNeedlessly([...told, ...others], 0.9), 3 / 5);
    assert.equal(askedNeedlessly([...told, ...others], 0.95), 4 / 5);
  });

  it('asks everybody with the same score together', () => {
    const same = [read(1, true), read(1, true), read(1, false), read(0, false)];
    assert.equal(askedNeedlessly(same, 0.9), 0.5);
  });

  it('knows nothing where one kind of message is missing', () => {
    assert.ok(Number.isNaN(askedNeedlessly(told, 0.9)));
    assert.ok(Number.isNaN(askedNeedlessly(others, 0.9)));
  });

  it('asks no fewer of the others to hear more of the dissatisfied', () => {
    fc.assert(
      fc.property(some, (all) => {
        const quality = qualityOf(all);
        assert.ok(quality.askedFor90 <= quality.askedFor95);
      }),
    );
  });

  it('looks at the order of messages alone: each reader has a scale of its own', () => {
    fc.assert(
      fc.property(some, (all) => {
        const stretched = all.map((each) => ({
          ...each,
          told: { ...each.told, dissatisfied: Math.exp(each.told.dissatisfied) - 100 },
        }));
        assert.deepEqual(qualityOf(stretched), qualityOf(all));
      }),
    );
  });

  it('counts a message without a label found as missed, and gives none to readers without labels', () => {
    const right: Read = {
      ...read(1, true),
      label: 'complaint',
      told: { dissatisfied: 1, label: 'complaint' },
    };
    const missed: Read = { ...read(0, false), label: 'praise', told: { dissatisfied: 0, label: null } };
    assert.equal(qualityOf([right, missed]).labels, 0.5);
    assert.equal(qualityOf([{ ...right, told: missed.told }, missed]).labels, null);
    assert.equal(qualityOf(told).labels, null);
  });
});
