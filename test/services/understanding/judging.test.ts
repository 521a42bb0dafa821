import assert from 'node:assert/strict';
import { answered, judge, moreDangers } from '../../../services/understanding/judging.ts';
import type { Scores } from '../../../services/understanding/model/scores.ts';
import {
  categoryNames,
  type Label,
  labelNames,
  type SafetyKind,
  safetyKinds,
} from '../../../services/understanding/understanding.ts';

const thresholds = { ask: 0.1, askAtPeace: 0.3, offer: 0.8, danger: 0.7, labels: {}, favour: {} };
const nothing = { wishes: false, hazard: false, byRules: [], rules: 0, isLong: false };

function record<K extends string>(names: readonly K[], given: Partial<Record<K, number>>): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, given[name] ?? 0.01])) as Record<K, number>;
}

function scores(
  dissatisfied: number,
  labels: Partial<Record<Label, number>>,
  dangers: Partial<Record<SafetyKind, number>> = {},
): Scores {
  return {
    dissatisfied,
    danger: Math.max(0, ...Object.values(dangers)),
    labels: record(labelNames, labels),
    categories: record(categoryNames, {}),
    dangers: record(safetyKinds, dangers),
  };
}

describe('What is made of scores', () => {
  const rows: [string, Scores, Partial<typeof nothing>, string][] = [
    ['offers what is clearly dissatisfied', scores(0.9, { complaint: 0.9 }), {}, 'offer'],
    ['asks about what could be', scores(0.2, { complaint: 0.6 }), {}, 'ask'],
    ['leaves everyday business in peace a little longer', scores(0.2, { information: 0.8 }), {}, 'pass'],
    [
      'and asks where rules and model both hear something',
      scores(0.25, { information: 0.8 }),
      { rules: 0.5 },
      'ask',
    ],
    ['asks about whatever is to be put right', scores(0.02, { service_request: 0.9 }), {}, 'ask'],
    ['asks about half a complaint', scores(0.2, { other: 0.5, complaint: 0.35 }), {}, 'ask'],
    ['always hears a wish to complain', scores(0.05, { other: 0.9 }), { wishes: true }, 'offer'],
    ['passes thanks', scores(0.02, { praise: 0.9 }), {}, 'pass'],
  ];
  for (const [name, given, known, action] of rows) {
    it(name, () => assert.equal(judge(given, { ...nothing, ...known }, thresholds).action, action));
  }

  it('gives a status question that is dissatisfied both labels', () => {
    const { label, labels } = judge(
      scores(0.9, { status_question: 0.8, complaint: 0.4 }),
      nothing,
      thresholds,
    );
    assert.equal(label, 'status_question');
    assert.ok(labels.includes('complaint'));
  });

  it('puts the complaint first in a wish to complain and in a long story', () => {
    const given = scores(0.9, { human_request: 0.8, complaint: 0.7 });
    assert.equal(judge(given, nothing, thresholds).label, 'human_request');
    assert.equal(judge(given, { ...nothing, isLong: true }, thresholds).label, 'complaint');
    assert.equal(judge(given, { ...nothing, wishes: true }, thresholds).label, 'complaint');
  });

  it('believes a rare kind of message a little sooner, as the training chose', () => {
    const given = scores(0.05, { other: 0.5, praise: 0.45 });
    assert.equal(judge(given, nothing, thresholds).label, 'other');
    assert.equal(judge(given, nothing, { ...thresholds, favour: { praise: 0.4 } }).label, 'praise');
  });

  it('makes a danger in the home something to put right', () => {
    const { labels } = judge(scores(0.1, { information: 0.5 }), { ...nothing, hazard: true }, thresholds);
    assert.ok(labels.includes('service_request'));
  });

  it('reads an answer by the rules alone', () => {
    assert.equal(answered(0.7, ['other']).action, 'offer');
    assert.equal(answered(0.35, ['other']).action, 'ask');
    assert.equal(answered(0.35, ['praise']).action, 'pass');
  });

  it('adds a danger that the rules do not hear, and takes none away', () => {
    const heard = scores(0.5, {}, { gas: 0.9, fire: 0.2 });
    assert.deepEqual(moreDangers(heard, [], thresholds), ['gas']);
    assert.deepEqual(moreDangers(heard, ['fire'], thresholds), []);
    assert.deepEqual(moreDangers(scores(0.5, {}, { gas: 0.6 }), [], thresholds), []);
  });
});
