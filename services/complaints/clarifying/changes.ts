import type { ChangesFor } from '../change.ts';
import { firstReached } from '../reached.ts';
import type { ClarifyingEvent } from './events.ts';

/** What these events change of a complaint. */
export const clarifyingChanges: ChangesFor<ClarifyingEvent['type']> = {
  ReceiptSent: (_complaint, { occurredOn }) => ({ receiptSentOn: occurredOn }),
  ClarificationAsked: ({ clarifications }, { about, words, occurredOn }) => ({
    clarifications: [...clarifications, { about, words, askedOn: occurredOn, answer: null }],
  }),
  ClarificationReceived: (complaint, { words, occurredOn }) => {
    const at = complaint.clarifications.findIndex(({ answer }) => answer === null);
    const answer = { words, on: occurredOn };
    const clarifications = complaint.clarifications.map((each, index) =>
      index === at ? { ...each, answer } : each,
    );
    // Clear is what has its nature and its outcome settled (Co-op Homes): one answer out of two starts no clock.
    const isClear = clarifications.every((each) => each.about === 'coverage' || each.answer !== null);
    return { clarifications, ...(isClear ? firstReached(complaint, 'clarified', occurredOn) : {}) };
  },
  CoverageDecided: (_complaint, { covered, reasons, occurredOn }) => ({
    coverage: { covered, reasons, on: occurredOn },
  }),
  QuickFixTried: ({ quickFixes }, { fixed, words, occurredOn }) => ({
    quickFixes: [...quickFixes, { fixed, words, on: occurredOn }],
  }),
  PointAdded: ({ points }, { point, words, occurredOn }) => ({
    points: [...points, { point, words, on: occurredOn }],
  }),
};
