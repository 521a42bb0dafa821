import type { Complaint } from '../services/complaints/complaint.ts';
import { clocksOf } from '../services/complaints/status.ts';
import { datesTold } from '../services/wording/en/status.ts';
import type { Talk } from './talk.ts';

/** Tells the dates of a confirmed complaint, how each was counted, and the Ombudsman (design 4). */
export async function tellDates(talk: Talk, complaint: Complaint): Promise<void> {
  await talk.say({
    text: datesTold(complaint.reference, clocksOf(complaint, talk.landlord), talk.landlord),
    acts: ['dates'],
    more: { reference: complaint.reference },
  });
}
