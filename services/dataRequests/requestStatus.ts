import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { dataRequestReceived, dataRequestStatus } from '../wording/en/dataRequests.ts';
import type { DataRequest, DataRequestKind, ToldDates } from './dataRequest.ts';
import { type DataRequestLimit, isMissed, limitsIfKnown } from './limits.ts';

/**
 * Where a data request stands on a day, for the resident whose it is: what it is, since when, and by when we must do what, with the count.
 * Past the known bank holidays it says that there is no date.
 */
export function requestStatusFor(request: DataRequest, landlord: Landlord, today: LocalDate): string {
  const limits = limitsIfKnown(request, landlord);
  const now = limits?.map((limit) => ({ ...limit, late: isMissed(limit, today) })) ?? null;
  return dataRequestStatus(request, now, landlord);
}

/** What the resident is told as soon as it is recorded, and the days that this promises. */
export interface RequestReceipt {
  words: string;
  dates: ToldDates;
}

/** The receipt of a data request that has just been recorded. */
export function requestReceiptFor(
  request: DataRequest,
  kind: DataRequestKind,
  landlord: Landlord,
): RequestReceipt {
  const limits = limitsIfKnown(request, landlord);
  return { words: dataRequestReceived(request, kind, limits, landlord), dates: datesOf(limits ?? []) };
}

function datesOf(limits: readonly DataRequestLimit[]): ToldDates {
  return Object.fromEntries(limits.flatMap(({ step, dueOn }) => (dueOn === null ? [] : [[step, dueOn]])));
}
