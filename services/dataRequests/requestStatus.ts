import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { dataRequestStatus } from '../wording/en/dataRequests.ts';
import type { DataRequest } from './dataRequest.ts';
import { isMissed, limitsOf } from './limits.ts';

/**
 * Where a data request stands on a day, for the resident whose it is: what it is, since when, and by when we must do what, with the count.
 * Throws CALENDAR_HORIZON past the known bank holidays.
 */
export function requestStatusFor(request: DataRequest, landlord: Landlord, today: LocalDate): string {
  const limits = limitsOf(request, landlord).map((limit) => ({ ...limit, late: isMissed(limit, today) }));
  return dataRequestStatus(request, limits, landlord);
}
