import { HeardError } from '../../errors.ts';
import type { Model } from '../model/modelFile.ts';
import type { Corpus, CorpusLine, Voice } from '../training/corpus.ts';
import { train } from '../training/train.ts';

/** One voice in so many is never learned from when corrections are. */
const oneIn = 12;

/** The corpus in two parts: what is learned from again beside corrections, and what only measures. */
export interface FrozenApart {
  frozen: CorpusLine[];
  learned: CorpusLine[];
}

/** Freezes every twelfth voice in the order of their names. Throws INPUT for a corpus without voices. */
export function frozenApart({ voices, earlier }: Pick<Corpus, 'voices' | 'earlier'>): FrozenApart {
  const frozen = voices.filter((_voice, index) => index % oneIn === 0).flatMap(({ lines }) => lines);
  const told = frozen.filter(({ dissatisfied }) => dissatisfied).length;
  if (told === 0 || told === frozen.length) {
    throw new HeardError(
      'INPUT',
      'The frozen voices hold nothing to measure with: both kinds of messages are needed.',
    );
  }
  return { frozen, learned: [...learnedVoices(voices).flatMap(({ lines }) => lines), ...earlier] };
}

function learnedVoices(voices: readonly Voice[]): Voice[] {
  return voices.filter((_voice, index) => index % oneIn !== 0);
}

/**
 * A model that has never met the frozen voices. The built-in one has: it knows them by heart, and would go on knowing them whatever bad
 * corrections did to everybody else. Takes about a minute; deterministic.
 */
export function measuringModel(corpus: Corpus): Model {
  const met = { ...corpus, voices: learnedVoices(corpus.voices) };
  return train({ corpus: met, others: [], sources: [] }).model;
}
