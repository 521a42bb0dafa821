import assert from 'node:assert/strict';
import { chanceOf } from '../../../../services/understanding/model/scores.ts';
import { calibrate } from '../../../../services/understanding/training/calibrate.ts';
import { numbersFrom } from '../../../../services/understanding/training/learn.ts';

describe('Calibration', () => {
  it('finds the line that the truths were drawn from', () => {
    const random = numbersFrom(7);
    const sums = Array.from({ length: 4_000 }, () => 8 * random() - 4);
    const truths = sums.map((sum) => random() < chanceOf(0.7 * sum - 1));
    const { slope, shift } = calibrate(sums, truths);
    assert.ok(Math.abs(slope - 0.7) < 0.1, `slope ${slope}`);
    assert.ok(Math.abs(shift + 1) < 0.15, `shift ${shift}`);
  });

  it('stays finite where a kind is rare and told apart without a mistake', () => {
    const sums = Array.from({ length: 2_000 }, (_, index) => (index < 3 ? 1 : -6 - (index % 5)));
    const { slope, shift } = calibrate(
      sums,
      sums.map((sum) => sum > 0),
    );
    assert.ok(slope > 0 && slope < 100 && Math.abs(shift) < 100);
    assert.ok(chanceOf(slope + shift) > 0.5 && chanceOf(-6 * slope + shift) < 0.05);
  });

  it('says never or always where only one answer was seen', () => {
    const never = calibrate([1, 2], [false, false]);
    assert.ok(chanceOf(2 * never.slope + never.shift) < 0.2);
  });
});
