import type { ChangesFor } from '../change.ts';
import type { Standing } from '../complaint.ts';
import type { OutsideEvent, RefusedFrom } from './events.ts';

const refusable: Record<RefusedFrom, true> = {
  received: true,
  acknowledged: true,
  reviewRequested: true,
  reviewAcknowledged: true,
};

function canBeRefused(standing: Standing): standing is RefusedFrom {
  return Object.hasOwn(refusable, standing);
}

/** What these events change of a complaint. */
export const outsideChanges: ChangesFor<OutsideEvent['type']> = {
  RefusedToAccept: ({ standing }, { ground, reasons, confirmedBy, occurredOn }) => {
    const from = canBeRefused(standing) ? standing : 'received';
    return { standing: 'refused', refusal: { ground, reasons, confirmedBy, from, on: occurredOn } };
  },
  OmbudsmanReferred: ({ referrals }, { words, occurredOn }) => ({
    referrals: [...referrals, { words, on: occurredOn }],
  }),
  OmbudsmanOrdered: ({ orders, refusal }, { number, words, dueOn, accept }) => ({
    orders: [...orders, { number, words, dueOn, accept, doneOn: null }],
    ...(accept && refusal !== null ? { standing: refusal.from, closed: false } : {}),
  }),
  OmbudsmanOrderDone: ({ orders }, { number, occurredOn }) => ({
    orders: orders.map((each) => (each.number === number ? { ...each, doneOn: occurredOn } : each)),
  }),
};
