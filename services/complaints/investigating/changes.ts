import type { ChangesFor } from '../change.ts';
import type { InvestigatingEvent } from './events.ts';
import { isSamePerson } from './people.ts';

/** What these events change of a complaint. */
export const investigatingChanges: ChangesFor<InvestigatingEvent['type']> = {
  SubjectNamed: ({ subjects }, { person }) => ({ subjects: [...subjects, person] }),
  SubjectTakenBack: ({ subjects }, { person }) => ({
    subjects: subjects.filter((each) => !isSamePerson(each, person)),
  }),
  ConflictDeclared: ({ conflicts }, { person, words, occurredOn }) => ({
    conflicts: [...conflicts, { person, words, on: occurredOn }],
  }),
  InterviewOffered: ({ interviews }, event) => ({
    interviews: [
      ...interviews,
      { with: event.with, manner: event.manner, words: null, on: event.occurredOn },
    ],
  }),
  InterviewNoted: ({ interviews }, event) => ({
    interviews: [...interviews, { with: event.with, manner: null, words: event.words, on: event.occurredOn }],
  }),
};
