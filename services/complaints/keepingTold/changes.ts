import type { ChangesFor } from '../change.ts';
import type { KeepingToldEvent } from './events.ts';

/** What these events change of a complaint. */
export const keepingToldChanges: ChangesFor<KeepingToldEvent['type']> = {
  UpdatesAgreed: (_complaint, { everyDays, occurredOn }) => ({
    updatesAgreed: { everyDays, on: occurredOn },
  }),
  UpdateGiven: ({ updates }, { words, occurredOn }) => ({
    updates: [...updates, { words, on: occurredOn }],
  }),
  AdjustmentRecorded: ({ adjustments }, { number, words, reviewOn }) => ({
    adjustments: [...adjustments, { number, words, reviewOn, kept: true, reviewedOn: null }],
  }),
  AdjustmentReviewed: ({ adjustments }, { number, kept, reviewOn, occurredOn }) => ({
    adjustments: adjustments.map((each) =>
      each.number === number
        ? { ...each, kept, reviewOn: reviewOn ?? each.reviewOn, reviewedOn: occurredOn }
        : each,
    ),
  }),
  CallbackPromised: ({ callbacks }, { number, at, words }) => ({
    callbacks: [...callbacks, { number, at, words, madeOn: null }],
  }),
  CallbackMade: ({ callbacks }, { number, occurredOn }) => ({
    callbacks: callbacks.map((each) => (each.number === number ? { ...each, madeOn: occurredOn } : each)),
  }),
  OfferReplied: ({ offerReplies }, { offer, wanted, manner, words, occurredOn }) => ({
    offerReplies: [...offerReplies, { offer, wanted, manner, words, on: occurredOn }],
  }),
};
