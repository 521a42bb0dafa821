import type { Reading } from '../../../../services/understanding/understanding.ts';

/** What is said against an earlier answer, and which answer it aims at. */
export const correctionLines: [string, Reading['corrects']][] = [
  ['no, it was Monday', 'since'],
  ['sorry, I meant the landing', 'where'],
  ['not the hall, the stairwell', 'where'],
  ['Actually it was three calls', 'contacts'],
  ['it should be twice, not once', 'contacts'],
  ['my name is spelt Anneliese', 'name'],
  ['no, my address is 9 Larch Rise', 'home'],
  ['I have a new number', 'reach'],
  ['my mobile has changed', 'reach'],
  ['correction, I want an apology', 'outcome'],
  ['correction, it started on the 4th', 'since'],
  ['sorry, that was in February', 'since'],
  ['no, it is the kitchen', 'where'],
  ['it was February actually not March', 'since'],
  ['no sorry it was the 5th of May', 'since'],
  ['it’s not twelve times, it’s 2', 'contacts'],
  ['The gate is broken', null],
  ['it has been 3 weeks and not 1 night of sleep', null],
  ['yes, that is right', null],
  ['no', null],
];
