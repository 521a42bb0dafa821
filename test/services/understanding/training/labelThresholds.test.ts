import assert from 'node:assert/strict';
import { alsoFrom, favourFor } from '../../../../services/understanding/training/labelThresholds.ts';
import type { Chances } from '../../../../services/understanding/training/leftOut.ts';
import type { Label } from '../../../../services/understanding/understanding.ts';

function said(labels: Label[], chances: Partial<Record<Label, number>>): Chances {
  const line = { labels } as Chances['message']['line'];
  return {
    message: { line } as Chances['message'],
    dissatisfied: 0,
    of: (head) => chances[head.slice('label:'.length) as Label] ?? 0.01,
  };
}

/** Praise is rare, and always a little less likely than "other". */
const shadowed = [
  ...Array.from({ length: 30 }, () => said(['other'], { other: 0.9, praise: 0.1 })),
  ...Array.from({ length: 4 }, () => said(['praise'], { other: 0.5, praise: 0.45 })),
];

describe('Which label is the likeliest', () => {
  it('favours a rare one that stands in the shadow of a common one, and no more than it must', () => {
    const favour = favourFor(shadowed);
    assert.ok((favour.praise ?? 0) - (favour.other ?? 0) > 0);
    assert.ok(Math.abs(favour.praise ?? 0) <= 1.2 && Math.abs(favour.other ?? 0) <= 1.2);
  });

  it('favours none where all is well', () => {
    const well = [said(['praise'], { praise: 0.9 }), said(['other'], { other: 0.9 })];
    assert.deepEqual(new Set(Object.values(favourFor(well))), new Set([0]));
  });
});

describe('From where on a further label holds', () => {
  it('lies where most are found and few are wrong', () => {
    const messages = [
      ...Array.from({ length: 10 }, () => said(['praise', 'complaint'], { praise: 0.9, complaint: 0.42 })),
      ...Array.from({ length: 10 }, () => said(['praise'], { praise: 0.9, complaint: 0.32 })),
    ];
    const { complaint = 0 } = alsoFrom(messages);
    assert.ok(complaint > 0.32 && complaint <= 0.42);
  });
});
