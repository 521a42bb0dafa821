import type { Instant } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { ReachWork } from '../staff/reach.ts';
import { reachOf } from '../staff/rosterRecord.ts';
import { isKnownClosed } from './officeHours.ts';

/**
 * Whether it is known that nobody at the landlord watches now: its hours are known, it is closed, and nobody is on call who has an
 * address. Of a landlord whose hours are not known nobody can say so. Throws VERSION_UNKNOWN.
 */
export async function doesNobodyWatch(work: ReachWork, landlord: Landlord, now: Instant): Promise<boolean> {
  if (!isKnownClosed(landlord, now)) return false;
  const reach = await reachOf(work, landlord);
  return reach.onCall.every((person) => reach.emailOf(person) === null);
}
