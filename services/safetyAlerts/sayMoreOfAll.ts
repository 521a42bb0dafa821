import { sayMoreOfRequest } from '../dataRequests/dataRequest.ts';
import type { MoreToSay } from '../records/moreSaid.ts';
import type { Recording } from '../records/recording.ts';
import { sayMoreOfServiceRequest } from '../serviceRequests/serviceRequest.ts';
import { sayMoreOfAlert } from './safetyAlert.ts';

/** Records that a person must find somebody for, by their ids. */
export interface ToldOf {
  alerts: readonly string[];
  /** The hazards of the home among the danger. */
  serviceRequests: readonly string[];
  dataRequests: readonly string[];
}

/** More of danger, its hazards and data requests that were told of in one chat, kept with each. Throws RECORD_NOT_FOUND. */
export async function sayMoreOfAll(recording: Recording, records: ToldOf, more: MoreToSay): Promise<void> {
  for (const id of records.alerts) await sayMoreOfAlert(recording, id, more);
  for (const id of records.serviceRequests) await sayMoreOfServiceRequest(recording, id, more);
  for (const id of records.dataRequests) await sayMoreOfRequest(recording, id, more);
}
