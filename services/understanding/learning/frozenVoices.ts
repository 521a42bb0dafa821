import { HeardError } from '../../errors.ts';
import type { Corpus, CorpusLine } from '../training/corpus.ts';

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
  const others = voices.filter((_voice, index) => index % oneIn !== 0).flatMap(({ lines }) => lines);
  return { frozen, learned: [...others, ...earlier] };
}
