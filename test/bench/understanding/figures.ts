import type { Quality } from './quality.ts';
import type { ReaderName } from './reader.ts';
import type { Speed } from './speed.ts';

/** What is known of one reader: a row of the table. */
export interface UnderstandingRow extends Quality {
  reader: ReaderName;
  speed: Speed;
  /** Of its model or its words, on disk. */
  bytes: number;
  /** The area under the curve on public sets that were left out, by the name of their origin. */
  elsewhere: Record<string, number>;
}

/** Everything that was measured of understanding. */
export interface UnderstandingFigures {
  messages: number;
  dissatisfied: number;
  voices: number;
  folds: number;
  /** So many of the folds were measured. */
  foldsMeasured: number;
  /** Not all lines were learned from: the scores say only that everything runs. */
  isThinned: boolean;
  /** Public messages, by the name of their origin. */
  elsewhere: Record<string, number>;
  rows: UnderstandingRow[];
}
