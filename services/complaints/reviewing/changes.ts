import type { ChangesFor } from '../change.ts';
import type { ReviewingEvent } from './events.ts';

/** What these events change of a complaint. */
export const reviewingChanges: ChangesFor<ReviewingEvent['type']> = {
  ReviewerAppointed: (_complaint, { person, because, occurredOn }) => ({
    appointment: { people: [person], panel: false, because, on: occurredOn },
  }),
  PanelAppointed: (_complaint, { members, occurredOn }) => ({
    appointment: { people: members, panel: true, because: null, on: occurredOn },
  }),
  HearingOffered: ({ hearings }, { manners, companion, occurredOn }) => ({
    hearings: [...hearings, { manners, companion, on: occurredOn }],
  }),
  HearingNoted: ({ hearingNotes }, { manner, words, occurredOn }) => ({
    hearingNotes: [...hearingNotes, { manner, words, on: occurredOn }],
  }),
  FairnessChecked: (_complaint, { fair, words, occurredOn }) => ({
    fairness: { fair, words, on: occurredOn },
  }),
};
