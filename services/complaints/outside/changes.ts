import type { LocalDate } from '../../clock.ts';
import type { Anchor } from '../../landlords/landlord.ts';
import type { Change, ChangesFor } from '../change.ts';
import type { Complaint, Standing } from '../complaint.ts';
import { dueInTime, runningClocks } from '../dates/promises.ts';
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

/** From which days the clocks are counted that a refusal can stop. */
const countedFrom: Record<RefusedFrom, Anchor[]> = {
  received: ['received', 'clarified'],
  acknowledged: ['received', 'clarified', 'acknowledged'],
  reviewRequested: ['reviewRequested'],
  reviewAcknowledged: ['reviewRequested', 'reviewAcknowledged'],
};

/**
 * The clocks that the refusal stopped run again, in full, from the day of the order: the time in between was nobody's to use. One that
 * was missed before the refusal stays missed.
 */
function begunAnew(complaint: Complaint, from: RefusedFrom, refusedOn: LocalDate, on: LocalDate): Change {
  const stopped = runningClocks({ standing: from }).filter((clock) => {
    const due = dueInTime(complaint, clock);
    return due !== null && refusedOn <= due;
  });
  const without = <C extends { clock: string }>(each: C) => !stopped.some((clock) => clock === each.clock);
  const { promised, extensions, lateNotices, dateMoves, anchors } = complaint;
  const reached = countedFrom[from].filter((anchor) => anchors[anchor] !== undefined);
  return {
    anchors: { ...anchors, ...Object.fromEntries(reached.map((anchor) => [anchor, on])) },
    promised: Object.fromEntries(Object.entries(promised).filter(([clock]) => without({ clock }))),
    extensions: extensions.filter(without),
    lateNotices: lateNotices.filter(without),
    dateMoves: dateMoves.filter(without),
  };
}

/** It stands where it stood when it was refused. */
function takenOn(complaint: Complaint, on: LocalDate): Change {
  const { refusal } = complaint;
  if (refusal === null) return {};
  return { standing: refusal.from, closed: false, ...begunAnew(complaint, refusal.from, refusal.on, on) };
}

/** What these events change of a complaint. */
export const outsideChanges: ChangesFor<OutsideEvent['type']> = {
  RefusedToAccept: ({ standing }, { ground, reasons, confirmedBy, discretion, occurredOn }) => {
    const from = canBeRefused(standing) ? standing : 'received';
    const kept = discretion === undefined ? {} : { discretion };
    return { standing: 'refused', refusal: { ground, reasons, confirmedBy, ...kept, from, on: occurredOn } };
  },
  OmbudsmanReferred: ({ referrals }, { words, occurredOn }) => ({
    referrals: [...referrals, { words, on: occurredOn }],
  }),
  OmbudsmanAskedForEvidence: ({ evidence }, { number, words, dueOn, occurredOn }) => ({
    evidence: [...evidence, { number, words, askedOn: occurredOn, dueOn, sentOn: null }],
  }),
  EvidenceSent: ({ evidence }, { number, occurredOn }) => ({
    evidence: evidence.map((each) => (each.number === number ? { ...each, sentOn: occurredOn } : each)),
  }),
  OmbudsmanDecided: ({ determinations }, { finding, words, occurredOn }) => ({
    determinations: [...determinations, { finding, words, on: occurredOn }],
  }),
  OmbudsmanOrdered: (complaint, { number, words, dueOn, accept, recommended = false, occurredOn }) => ({
    orders: [
      ...complaint.orders,
      { number, words, dueOn, accept, recommended, doneOn: null, declined: null },
    ],
    ...(accept ? takenOn(complaint, occurredOn) : {}),
  }),
  OmbudsmanOrderDone: ({ orders }, { number, occurredOn }) => ({
    orders: orders.map((each) => (each.number === number ? { ...each, doneOn: occurredOn } : each)),
  }),
  OmbudsmanRecommendationDeclined: ({ orders }, { number, reasons, occurredOn }) => ({
    orders: orders.map((each) =>
      each.number === number ? { ...each, declined: { reasons, on: occurredOn } } : each,
    ),
  }),
};
