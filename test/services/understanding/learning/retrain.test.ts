import assert from 'node:assert/strict';
import { frozenApart, measuringModel } from '../../../../services/understanding/learning/frozenVoices.ts';
import { type Correction, retrain } from '../../../../services/understanding/learning/retrain.ts';
import type { Model } from '../../../../services/understanding/model/modelFile.ts';
import { readModel, writeModel } from '../../../../services/understanding/model/modelFile.ts';
import { Scorer } from '../../../../services/understanding/model/scores.ts';
import { readText } from '../../../../services/understanding/text.ts';
import { train } from '../../../../services/understanding/training/train.ts';
import { smallCorpus } from './smallCorpus.ts';

describe('Training further with corrections', function () {
  this.timeout(120_000);
  const corpus = smallCorpus();
  let base: Model;
  let measuring: Model;

  before(() => {
    base = train({ corpus, others: [], sources: [] }).model;
    measuring = measuringModel(corpus);
  });

  const correction = (text: string, more: Partial<Correction> = {}): Correction => ({
    text,
    dissatisfied: true,
    label: null,
    weight: 10,
    ...more,
  });
  const corrections = [
    correction('the wheelie wheelie bins have sat out there stinking since goodness knows'),
    correction('the communal hall smells of cabbage and the caretaker shrugs'),
    correction('could you shift my rent day to fridays', { dissatisfied: false, label: 'information' }),
  ];
  const scoreOf = (model: Model, text: string): number =>
    new Scorer(model).score(readText(text)).dissatisfied;
  const again = (more: Partial<Parameters<typeof retrain>[0]> = {}) =>
    retrain({ base, current: base, measuring, corpus, corrections, toBeat: null, ...more });

  it('moves what was corrected, and the new model is a whole one', () => {
    const result = again();
    assert.ok(!result.refused, JSON.stringify(result));
    for (const { text, dissatisfied } of corrections) {
      const [was, is] = [scoreOf(base, text), scoreOf(result.model, text)];
      assert.ok(dissatisfied ? is > was : is < was, `${text}: ${was} to ${is}`);
    }
    assert.equal(readModel(writeModel(result.model)).header.version, result.model.header.version);
    assert.notEqual(result.model.header.version, base.header.version);
    const source = result.model.header.sources.find(({ name }) => name === 'corrections');
    assert.equal(source?.lines, 3);
  });

  it('is the same each time', () => {
    const versions = [again(), again()].map((result) =>
      result.refused ? null : result.model.header.version,
    );
    assert.notEqual(versions[0], null);
    assert.equal(versions[0], versions[1]);
  });

  it('leaves what hears danger as it is, to the last bit', () => {
    const result = again();
    assert.ok(!result.refused);
    for (const [head, weights] of base.weights) {
      if (head.startsWith('danger') || head.startsWith('category') || head === 'genre') {
        assert.deepEqual(result.model.weights.get(head), weights, head);
      }
    }
  });

  it('begins with the built-in model each time, so that what may not be learned from any more is gone', () => {
    const first = again();
    assert.ok(!first.refused);
    const [, second, third] = corrections;
    const without = again({ current: first.model, corrections: [second!, third!] });
    const anew = again({ corrections: [second!, third!] });
    assert.ok(!anew.refused);
    if (!without.refused) assert.equal(without.model.header.version, anew.model.header.version);
  });

  it('refuses a model that hears less on the frozen voices, with both figures and why', () => {
    // Everything that is learned from says the opposite; the frozen voices still say what is true.
    const { frozen } = frozenApart(corpus);
    const voices = corpus.voices.map((voice) => ({
      ...voice,
      lines: voice.lines.map((line) =>
        frozen.includes(line) ? line : { ...line, dissatisfied: !line.dissatisfied },
      ),
    }));
    const poison = corpus.voices[1]!.lines.map(({ text, dissatisfied }) =>
      correction(text, { dissatisfied: !dissatisfied }),
    );
    const result = again({ corpus: { ...corpus, voices }, corrections: poison });
    assert.ok(result.refused);
    assert.ok(
      result.after.area < result.before.area - 0.005 ||
        result.after.coverage < result.before.coverage - 0.005,
    );
    assert.match(result.why.join('; '), /would fall from [\d.]+ to [\d.]+/);
  });

  it('measures against the best so far, so that small losses do not add up', () => {
    const result = again({ toBeat: { area: 1.2, coverage: 0 } });
    assert.ok(result.refused);
    assert.match(result.why.join('; '), /area under the curve would fall from 1\.2/);
  });

  it('never learns from the frozen voices, every twelfth', () => {
    const { frozen, learned } = frozenApart(corpus);
    const names = new Set(frozen.map(({ voice }) => voice));
    assert.deepEqual([...names], ['voice-00', 'voice-12', 'voice-24']);
    assert.ok(learned.every(({ voice }) => !names.has(voice)));
  });

  it('has nothing to do without corrections, and nothing to measure with on a corpus without voices', () => {
    assert.throws(() => again({ corrections: [] }), { code: 'INPUT' });
    assert.throws(() => again({ corpus: { ...corpus, voices: [] } }), { code: 'INPUT' });
  });
});
