import type { Instant } from '../clock.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { concerns } from '../concerns/concern.ts';
import { failedMessages } from '../conversations/failedMessages.ts';
import { type DataRequestKind, dataRequests } from '../dataRequests/dataRequest.ts';
import { handoffs } from '../handoff/handoff.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import type { WordsId } from '../records/record.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { type FirstTime, serviceRequests } from '../serviceRequests/serviceRequest.ts';
import type { Category, SafetyKind } from '../understanding/understanding.ts';
import { type OpenKind, openRecords, type ReadingDeps } from './openRecords.ts';

/** What every line of the list says: which record, whose, since when, and the resident's words; null when there are none to read. */
export interface Waiting {
  id: string;
  landlord: string;
  conversationId: string | null;
  at: Instant;
  words: string | null;
}

/** Everything beside the steps of cases that waits for staff, the oldest first in each group. All of it: nothing is cut off. */
export interface WaitingForStaff {
  /** `alert`: staff are to be alerted at once. */
  safetyAlerts: (Waiting & { kind: SafetyKind | null; alert: boolean })[];
  /** `contact`: how to reach the resident. Null: not given, or erased. */
  personRequests: (Waiting & { contact: string | null })[];
  /** Dissatisfaction whose offer to log a complaint has no answer; `offers`: how often it was put. */
  unansweredOffers: (Waiting & { offers: number })[];
  /** Reviews that were asked for and not acknowledged: the written acknowledgement takes them off. */
  reviewRequests: (Waiting & { reference: string })[];
  dataRequests: (Waiting & { kind: DataRequestKind | null })[];
  serviceRequests: (Waiting & { category: Category | null; firstTime: FirstTime })[];
  /** Messages that were accepted and never answered. */
  failedMessages: Waiting[];
}

/** What waits for staff at these landlords, the words opened. Throws VERSION_UNKNOWN and what the store throws. */
export async function waitingForStaff(
  deps: ReadingDeps,
  landlordIds: string[],
  most?: number,
): Promise<WaitingForStaff> {
  const group = async <R extends Waiting>(kind: OpenKind, told: (kept: KeptRecord) => R): Promise<R[]> => {
    const found: R[] = [];
    for await (const kept of openRecords(deps, { kind, landlordIds }, most)) found.push(told(kept));
    return oldestFirst(found);
  };
  return {
    safetyAlerts: await group('safetyAlert', toldAlert),
    personRequests: await group('handoff', toldHandoff),
    unansweredOffers: await group('concern', toldConcern),
    reviewRequests: await group('complaint', toldReview),
    dataRequests: await group('dataRequest', toldDataRequest),
    serviceRequests: await group('serviceRequest', toldServiceRequest),
    failedMessages: await failedMessages(deps, landlordIds),
  };
}

/** A spooled alert is recorded after it was written: the time of the words counts, not that of the record. */
function oldestFirst<R extends Waiting>(found: R[]): R[] {
  return found.toSorted((one, other) => one.at.localeCompare(other.at));
}

function opened(kept: KeptRecord, words: WordsId | null): string | null {
  return words === null ? null : kept.open(words);
}

function toldAlert(kept: KeptRecord): WaitingForStaff['safetyAlerts'][number] {
  const { id, landlord, conversationId, at, kind, alert, words } = safetyAlerts.from(kept.stream());
  return { id, landlord, conversationId, at, kind, alert, words: opened(kept, words) };
}

function toldHandoff(kept: KeptRecord): WaitingForStaff['personRequests'][number] {
  const { id, landlord, conversationId, requestedAt, words, contact } = handoffs.from(kept.stream());
  const [told, reach] = [opened(kept, words), opened(kept, contact)];
  return { id, landlord, conversationId, at: requestedAt, words: told, contact: reach };
}

function toldConcern(kept: KeptRecord): WaitingForStaff['unansweredOffers'][number] {
  const { id, landlord, conversationId, heardAt, words, offers } = concerns.from(kept.stream());
  const told = words.flatMap((each) => opened(kept, each) ?? []);
  return {
    id,
    landlord,
    conversationId,
    at: heardAt,
    offers,
    words: told.length === 0 ? null : told.join('\n'),
  };
}

function toldReview(kept: KeptRecord): WaitingForStaff['reviewRequests'][number] {
  const { id, landlord, conversationId, reference, receivedAt, history } = complaintFrom(kept.stream());
  const asked = history.findLast((event) => event.type === 'ReviewRequested');
  const words = opened(kept, asked?.words ?? null);
  return { id, landlord, conversationId, at: asked?.recordedAt ?? receivedAt, reference, words };
}

function toldDataRequest(kept: KeptRecord): WaitingForStaff['dataRequests'][number] {
  const { id, landlord, conversationId, receivedAt: at, kind, words } = dataRequests.from(kept.stream());
  return { id, landlord, conversationId, at, kind, words: opened(kept, words) };
}

function toldServiceRequest(kept: KeptRecord): WaitingForStaff['serviceRequests'][number] {
  const request = serviceRequests.from(kept.stream());
  const { id, landlord, conversationId, recordedAt: at, category, firstTime } = request;
  return { id, landlord, conversationId, at, category, firstTime, words: opened(kept, request.words) };
}
