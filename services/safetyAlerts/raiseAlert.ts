import type { Recording } from '../records/recording.ts';
import { doesNobodyWatch } from '../reminding/watching.ts';
import { hazardOf } from '../serviceRequests/hazardLaw.ts';
import { type RecordedHazard, recordHazard } from '../serviceRequests/recordHazard.ts';
import type { Category } from '../understanding/understanding.ts';
import { type NewSafetyAlert, raiseSafetyAlert, type SafetyAlert } from './safetyAlert.ts';

/** A safety alert, and the hazard of the home that it tells of. Null: danger to a person, which no repair takes away. */
export interface RaisedAlert extends SafetyAlert {
  recorded: RecordedHazard | null;
  /** Whether it is known that nobody at the landlord watches now: then the resident is told so. */
  nobodyWatches: boolean;
}

/** Danger as it was written, and what the message is about, where that is known. */
export interface Danger extends NewSafetyAlert {
  category?: Category | null;
}

/**
 * Alerts staff to danger that somebody wrote about. A danger of the home is recorded as a hazard with it, at the time of the message:
 * the landlord knows of it from then on, and every limit in law begins there (domain 4.1).
 */
export async function raiseAlert(recording: Recording, given: Danger): Promise<RaisedAlert> {
  const alert = await raiseSafetyAlert(recording, given);
  const { residentId, conversationId, words, at = recording.now, category = null } = given;
  const kind = hazardOf(given.kind);
  const nobodyWatches = await doesNobodyWatch(recording.work, recording.landlord, recording.now);
  if (kind === null) return { ...alert, recorded: null, nobodyWatches };
  const hazard = { residentId, conversationId, kind, words, category, firstTime: 'unknown' as const, at };
  return { ...alert, recorded: await recordHazard(recording, hazard), nobodyWatches };
}
