import type { Corpus } from '../../../services/understanding/training/corpus.ts';
import type { PublicLine } from '../../../services/understanding/training/publicSets.ts';
import type { NlpjsModels, Utterances } from './nlpjs.ts';

/** What a trainer is told to learn: both sides from the same messages. */
export type TrainingOrder =
  | { who: 'heard'; corpus: Corpus; others: readonly PublicLine[] }
  | { who: 'nlp.js'; labels: Utterances | null; moods: Utterances };

/** A model that was trained: ours as its file, that of nlp.js as its JSON. */
export interface Models {
  heard: Buffer;
  'nlp.js': NlpjsModels;
}

/** What a trainer answers. */
export type TrainingOutcome = { trained: Models['heard'] | Models['nlp.js'] } | { failed: string };
