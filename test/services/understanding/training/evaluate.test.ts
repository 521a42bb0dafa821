import assert from 'node:assert/strict';
import { evaluation, readLabelled } from '../../../../services/understanding/training/evaluate.ts';

const file = [
  'complaint\t1\tnone\timplicit\tThe man never came back',
  'status_question+complaint\t1\tnone\tplain\tWhere is it? Six weeks of nothing',
  'information\t0\tnone\tordinary\tWhen are you open?',
  'service_request\t0\tgas+electric\tsafety\tThe hob hisses and the socket buzzes',
].join('\n');

describe('An evaluation', () => {
  it('reads labels, several of them and several dangers', () => {
    const rows = readLabelled(`${file}\n\n`);
    assert.equal(rows.length, 4);
    assert.deepEqual(rows[1]?.labels, ['status_question', 'complaint']);
    assert.deepEqual(rows[3]?.dangers, ['gas', 'electric']);
  });

  it('names the line that it cannot read, with an example', () => {
    for (const wrong of [
      'complaint\t1',
      'moan\t1\tnone\tx\ttext',
      'complaint\tmaybe\tnone\tx\ttext',
      'complaint\t1\tdragons\tx\ttext',
    ]) {
      assert.throws(() => readLabelled(`${file}\n${wrong}`), {
        code: 'INPUT',
        message: /line 5: .*Example:/,
      });
    }
  });

  it('counts what was heard, what was disturbed, and which danger', () => {
    const actions = ['pass', 'offer', 'ask', 'ask'] as const;
    const report = evaluation(
      readLabelled(file).map((truth, index) => ({
        truth,
        reading: {
          label: truth.labels[0] ?? 'other',
          labels: truth.labels,
          dissatisfied: index / 10,
          action: actions[index] ?? 'pass',
          safetyAll: index === 3 ? ['gas'] : [],
        },
      })),
    );
    assert.match(report, /offered or asked 50\.0 %, offered 50\.0 %/);
    assert.match(report, /the rest: offered 0\.0 %, asked 100\.0 %/);
    assert.match(report, /the right kind heard 100\.0 %.*false alarms 0\.0 %/);
    assert.match(report, /electric +0\.0 % of 1/);
    assert.match(report, /macro F1 1\.000/);
    assert.match(report, /missed, the surest first:\n.*never came back/);
  });
});
