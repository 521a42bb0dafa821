import type { LocalDate } from '../clock.ts';
import type { Anchor } from '../landlords/landlord.ts';
import type { Change } from './change.ts';
import type { Complaint } from './complaint.ts';

/** An anchor is reached once: a second confirmation must not start a clock afresh. */
export function reach(complaint: Complaint, anchor: Anchor, on: LocalDate): Change {
  return { anchors: { [anchor]: on, ...complaint.anchors } };
}

/** Reached only while stage 1 runs: what is made clear afterwards is a fact and starts no clock. */
export function firstReached(complaint: Complaint, anchor: Anchor, on: LocalDate): Change {
  const { standing } = complaint;
  return standing === 'received' || standing === 'acknowledged' ? reach(complaint, anchor, on) : {};
}
