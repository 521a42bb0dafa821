import assert from 'node:assert/strict';
import { writeModel } from '../../../../services/understanding/model/modelFile.ts';
import { readCorpus } from '../../../../services/understanding/training/corpus.ts';
import { trainingReport } from '../../../../services/understanding/training/report.ts';
import { type Trained, train } from '../../../../services/understanding/training/train.ts';

describe('Training', () => {
  const whole = readCorpus();
  // Eight voices, so that each is left out once, and few messages of each: what is shown is how, not how well.
  const voices = whole.voices
    .filter((_voice, index) => index % 9 === 0)
    .slice(0, 8)
    .map((voice) => ({ ...voice, lines: voice.lines.filter((_line, index) => index % 5 === 0) }));
  const corpus = { ...whole, voices, earlier: whole.earlier.filter((_line, index) => index % 20 === 0) };
  const once = (): Trained => train({ corpus, others: [], sources: [] });
  let trained: Trained;

  before(function () {
    this.timeout(120_000);
    trained = once();
  });

  it('gives the same model from the same messages', function () {
    this.timeout(120_000);
    assert.ok(writeModel(trained.model).equals(writeModel(once().model)));
  });

  it('reads every voice by a model that has not met it, and reports on those alone', () => {
    const count = voices.reduce((sum, { lines }) => sum + lines.length, 0);
    assert.equal(trained.leftOut.length, count);
    const report = trainingReport(trained);
    assert.match(report, new RegExp(`On ${count} messages`));
    assert.match(report, /area under the curve 0\.[5-9]/);
  });
});
