import type { Complaint } from '../services/complaints/complaint.ts';
import { hasNoSafeRoute } from '../services/complaints/routes/safeRoutes.ts';
import { clocksOf } from '../services/complaints/status/toldClocks.ts';
import { writtenSafely } from '../services/wording/en/safeContact.ts';
import { datesTold } from '../services/wording/en/status.ts';
import type { Talk } from './talk.ts';

/** Tells the dates of a confirmed complaint, how each was counted, and the Ombudsman (design 4). */
export async function tellDates(talk: Talk, complaint: Complaint): Promise<void> {
  const dates = datesTold(complaint.reference, clocksOf(complaint, talk.landlord), talk.landlord);
  await talk.say({
    text: complaint.guarded ? `${dates}\n\n${writtenSafely(hasNoSafeRoute(complaint))}` : dates,
    acts: ['dates'],
    more: { reference: complaint.reference },
  });
}
