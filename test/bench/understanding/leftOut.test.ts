import assert from 'node:assert/strict';
import { readCorpus } from '../../../services/understanding/training/corpus.ts';
import type { PublicLine } from '../../../services/understanding/training/publicSets.ts';
import { leaveOutSources } from './leftOutSources.ts';
import { foldsOf, thinned } from './voiceFolds.ts';

describe('what is left out', () => {
  const corpus = readCorpus();

  it('is each voice once, and never learned from where it is measured', () => {
    const folds = foldsOf(corpus, 4);
    assert.equal(
      folds.reduce((sum, { measured }) => sum + measured.length, 0),
      corpus.voices.reduce((sum, { lines }) => sum + lines.length, 0),
    );
    for (const { learned, measured } of folds) {
      const out = new Set(measured.map(({ voice }) => voice));
      assert.ok(out.size > 0);
      assert.ok(learned.voices.every(({ slug }) => !out.has(slug)));
      assert.equal(learned.voices.length + out.size, corpus.voices.length);
    }
  });

  it('leaves every voice something when lines are thinned', () => {
    const few = thinned(corpus, 6);
    assert.ok(
      few.voices.every(({ lines }, index) => lines.length < (corpus.voices[index]?.lines.length ?? 0)),
    );
    assert.ok(few.voices.every(({ lines }) => lines.length > 0));
  });

  it('is everything of one origin: neither set of the NHS teaches what is measured on the other', () => {
    const line = (source: string, genre: PublicLine['genre']): PublicLine => ({
      source,
      genre,
      dissatisfied: false,
      text: source,
    });
    const lines = [
      line('nhs_fft', 'feedback'),
      line('nhs_fft_phase1', 'feedback'),
      line('clinc150', 'traffic'),
      line('uci_sentences', 'feedback'),
    ];
    const named = (some: PublicLine[]): string[] => some.map(({ source }) => source);
    assert.deepEqual(
      leaveOutSources(lines).map(({ name, learned, measured }) => [name, named(learned), named(measured)]),
      [
        ['NHS', ['clinc150', 'uci_sentences'], ['nhs_fft', 'nhs_fft_phase1']],
        ['UCI', ['nhs_fft', 'nhs_fft_phase1', 'clinc150'], ['uci_sentences']],
      ],
    );
    assert.deepEqual(leaveOutSources([line('clinc150', 'traffic')]), []);
  });
});
