import type { Corpus, CorpusLine } from '../../../services/understanding/training/corpus.ts';

/** One way to divide the corpus: what is learned from, and voices that it has not met. */
export interface Fold {
  learned: Corpus;
  measured: CorpusLine[];
}

/** Divides the voices into so many groups, in the order of their names; each group is left out once. */
export function foldsOf(corpus: Corpus, count: number): Fold[] {
  return Array.from({ length: count }, (_value, fold) => {
    const isOut = (index: number): boolean => index % count === fold;
    return {
      learned: { ...corpus, voices: corpus.voices.filter((_voice, index) => !isOut(index)) },
      measured: corpus.voices.filter((_voice, index) => isOut(index)).flatMap(({ lines }) => lines),
    };
  });
}

/** Every so many lines of each voice, for a quick look: what is then learned is little, and its scores are worth little. */
export function thinned(corpus: Corpus, every: number): Corpus {
  const some = <Line>(lines: readonly Line[]): Line[] => lines.filter((_line, index) => index % every === 0);
  return {
    ...corpus,
    voices: corpus.voices.map((voice) => ({ ...voice, lines: some(voice.lines) })),
    earlier: some(corpus.earlier),
  };
}
