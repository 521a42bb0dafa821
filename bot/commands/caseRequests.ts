import type { Instant } from '../../services/clock.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { serviceRequests } from '../../services/serviceRequests/serviceRequest.ts';
import { hazardLines } from './requestInWords.ts';

/**
 * The service requests that a complaint is about, a line each with the limits of their hazards: work that was asked for goes
 * on beside the complaint (Code 1.5). Looked for among the requests of the same resident.
 */
export async function linkedRequestLines(
  work: UnitOfWork,
  complaint: Complaint,
  { landlord, now }: { landlord: Landlord; now: Instant },
): Promise<string[]> {
  const { id, residentId } = complaint;
  if (residentId === null) return [];
  const streams = await work.list({ kind: 'serviceRequest', landlord: landlord.id, residentId });
  const linked = streams
    .map((stream) => serviceRequests.from(stream))
    .filter(({ complaintIds }) => complaintIds.includes(id));
  return linked.flatMap((request) => [
    `Service request ${request.id}${request.dealtWith === null ? '' : ', dealt with'}`,
    ...(request.hazard === null ? [] : hazardLines(request.hazard, landlord, now).map((line) => `  ${line}`)),
  ]);
}
