import type { Landlord } from '../landlords/landlord.ts';
import type { Recording } from '../records/recording.ts';
import { hazardClocksIfKnown, type LimitDays } from './hazardClocks.ts';
import { type ServiceRequest, type ServiceRequestEvent, serviceRequests } from './serviceRequest.ts';

/**
 * The last days of a hazard's limits as they are counted now, as an event: from then on a later count may not move them (domain 6).
 * What depends on an investigation that is not finished is set only where the resident was told it: of an emergency they are told
 * hours alone, and those need no keeping, for no bank holiday moves them. Empty: there is nothing new to set, or no day can be counted.
 */
function daysToSet(
  { hazard }: Pick<ServiceRequest, 'hazard'>,
  landlord: Landlord,
  told: boolean,
): ServiceRequestEvent[] {
  if (hazard === null) return [];
  const known = hazard.set ?? {};
  const toldAhead = told && hazard.gravity === 'significant';
  const open = (hazardClocksIfKnown(hazard, landlord) ?? []).flatMap(({ step, mode, counted, doneAt }) =>
    counted.kind === 'day' && doneAt === null && (toldAhead || mode === 'by')
      ? [[step, counted.on] as const]
      : [],
  );
  const isNews = open.some(([step, day]) => known[step] !== day);
  return isNews ? [{ type: 'LimitsSet', days: Object.fromEntries(open) as LimitDays, told }] : [];
}

/**
 * Keeps the last days of a request's hazard as events.
 * @param told whether the resident was just told them
 * Throws RECORD_NOT_FOUND.
 */
export function setLimits(recording: Recording, id: string, told: boolean): Promise<ServiceRequest> {
  return serviceRequests.add(recording, id, (request) => daysToSet(request, recording.landlord, told));
}
