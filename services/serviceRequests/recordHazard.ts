import { toTheSecond } from '../calendar/counting.ts';
import type { Instant } from '../clock.ts';
import type { Recording } from '../records/recording.ts';
import type { HazardKind } from '../understanding/understanding.ts';
import { gravityOf } from './hazardLaw.ts';
import {
  type NewServiceRequest,
  openServiceRequest,
  type ServiceRequest,
  serviceRequests,
} from './serviceRequest.ts';
import { setLimits } from './settingLimits.ts';

/** Danger in a home, in the resident's words. */
export interface NewHazard extends NewServiceRequest {
  kind: HazardKind;
  /** When the message arrived: the landlord's knowledge, and every limit, begin there. Default: now. */
  at?: Instant;
}

/** A hazard as it was recorded. */
export interface RecordedHazard {
  request: ServiceRequest;
  /** False: the same was told of before, and its limits run since then. */
  isNew: boolean;
}

/**
 * Records a hazard that somebody wrote about: as a service request of its own, whatever becomes of a complaint beside it
 * (domain 4.1, Code 1.5). The same kind told of again in the same chat, while its request is open, is the same hazard.
 */
export async function recordHazard(recording: Recording, given: NewHazard): Promise<RecordedHazard> {
  const { kind, at = recording.now } = given;
  const known = await openHazard(recording, given);
  if (known !== null) return { request: known, isNew: false };
  const { id } = await openServiceRequest(recording, given);
  await serviceRequests.add(recording, id, () => [
    { type: 'HazardReported', kind, gravity: gravityOf(kind), at: toTheSecond(at) },
  ]);
  return { request: await setLimits(recording, id, false), isNew: true };
}

async function openHazard(
  { work, landlord }: Recording,
  { conversationId, kind }: NewHazard,
): Promise<ServiceRequest | null> {
  if (conversationId === null) return null;
  const streams = await work.list({ kind: 'serviceRequest', landlord: landlord.id, conversationId });
  const requests = streams.map((stream) => serviceRequests.from(stream));
  return requests.find(({ hazard, dealtWith }) => hazard?.kind === kind && dealtWith === null) ?? null;
}
