import type { ChangesFor } from '../change.ts';
import type { KeepingEvent } from './events.ts';

/** What these events change of a complaint. */
export const keepingChanges: ChangesFor<KeepingEvent['type']> = {
  LearningRecorded: ({ learning }, { words, occurredOn }) => ({
    learning: [...learning, { words, on: occurredOn }],
  }),
  LegalHoldSet: (_complaint, { held, words, occurredOn }) => ({ legalHold: { held, words, on: occurredOn } }),
  Erased: (_complaint, { occurredOn }) => ({ erasedOn: occurredOn }),
};
