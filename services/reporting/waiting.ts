import type { Instant } from '../clock.ts';
import { concerns } from '../concerns/concern.ts';
import { type DataRequestKind, dataRequests } from '../dataRequests/dataRequest.ts';
import { handoffs } from '../handoff/handoff.ts';
import type { RecordKind, WordsId } from '../records/record.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { type FirstTime, serviceRequests } from '../serviceRequests/serviceRequest.ts';
import type { Category, SafetyKind } from '../understanding/understanding.ts';

/** What every line of the list says: which record, whose, since when, and the resident's words; null when erased. */
export interface Waiting {
  id: string;
  landlord: string;
  conversationId: string | null;
  at: Instant;
  words: string | null;
}

/** Everything beside complaints that waits for staff, the newest first in each group. */
export interface WaitingForStaff {
  /** `alert`: staff are to be alerted at once. */
  safetyAlerts: (Waiting & { kind: SafetyKind | null; alert: boolean })[];
  /** `contact`: how to reach the resident. Null: not given, or erased. */
  personRequests: (Waiting & { contact: string | null })[];
  /** Dissatisfaction whose offer to log a complaint has no answer; `offers`: how often it was put. */
  unansweredOffers: (Waiting & { offers: number })[];
  dataRequests: (Waiting & { kind: DataRequestKind | null })[];
  serviceRequests: (Waiting & { category: Category | null; firstTime: FirstTime })[];
  /** Kinds of which only the newest were read: there are more. */
  cut: RecordKind[];
}

/** Runs work in one unit of work. */
export type InUnitOfWork = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

/** How many records of one kind and landlord are read: residents' turns wait while the embedded store is read. */
export const mostRead = 2_000;

type Open = (words: WordsId | null) => Promise<string | null>;
type Told<R> = (stream: Stream, open: Open) => Promise<R | null>;

/** What waits for staff at these landlords, the words opened. Throws VERSION_UNKNOWN and what the store throws. */
export async function waitingForStaff(
  inUnitOfWork: InUnitOfWork,
  landlordIds: string[],
  most: number = mostRead,
): Promise<WaitingForStaff> {
  const cut = new Set<RecordKind>();
  const group = async <R extends Waiting>(kind: RecordKind, told: Told<R>): Promise<R[]> => {
    const found: R[] = [];
    for (const landlord of landlordIds) {
      // A unit of its own for each: one for all of it would hold the embedded store's only connection too long.
      await inUnitOfWork(async (work) => {
        const streams = await work.list({ kind, landlord, limit: most + 1 });
        if (streams.length > most) cut.add(kind);
        found.push(...(await toldOf(work, streams.slice(0, most), told)));
      });
    }
    return found.toSorted((one, other) => other.at.localeCompare(one.at));
  };
  return {
    safetyAlerts: await group('safetyAlert', toldAlert),
    personRequests: await group('handoff', toldHandoff),
    unansweredOffers: await group('concern', toldConcern),
    dataRequests: await group('dataRequest', toldDataRequest),
    serviceRequests: await group('serviceRequest', toldServiceRequest),
    cut: [...cut],
  };
}

async function toldOf<R>(work: UnitOfWork, streams: Stream[], told: Told<R>): Promise<R[]> {
  const found: R[] = [];
  for (const stream of streams) {
    const open: Open = async (words) => (words === null ? null : work.words(stream.head.id, words));
    const one = await told(stream, open);
    if (one !== null) found.push(one);
  }
  return found;
}

async function toldAlert(
  stream: Stream,
  open: Open,
): Promise<WaitingForStaff['safetyAlerts'][number] | null> {
  const { id, landlord, conversationId, at, kind, alert, words, passedToStaffAt } = safetyAlerts.from(stream);
  if (passedToStaffAt !== null) return null;
  return { id, landlord, conversationId, at, kind, alert, words: await open(words) };
}

async function toldHandoff(stream: Stream, open: Open): Promise<WaitingForStaff['personRequests'][number]> {
  const { id, landlord, conversationId, requestedAt: at, words, contact } = handoffs.from(stream);
  return { id, landlord, conversationId, at, words: await open(words), contact: await open(contact) };
}

async function toldConcern(
  stream: Stream,
  open: Open,
): Promise<WaitingForStaff['unansweredOffers'][number] | null> {
  const { id, landlord, conversationId, heardAt: at, words, offers, standing } = concerns.from(stream);
  if (standing === 'accepted' || standing === 'declined') return null;
  const opened: string[] = [];
  for (const each of words) {
    const text = await open(each);
    if (text !== null) opened.push(text);
  }
  return {
    id,
    landlord,
    conversationId,
    at,
    offers,
    words: opened.length === 0 ? null : opened.join('\n'),
  };
}

async function toldDataRequest(stream: Stream, open: Open): Promise<WaitingForStaff['dataRequests'][number]> {
  const { id, landlord, conversationId, receivedAt: at, kind, words } = dataRequests.from(stream);
  return { id, landlord, conversationId, at, kind, words: await open(words) };
}

async function toldServiceRequest(
  stream: Stream,
  open: Open,
): Promise<WaitingForStaff['serviceRequests'][number]> {
  const request = serviceRequests.from(stream);
  const { id, landlord, conversationId, recordedAt: at, category, firstTime } = request;
  return { id, landlord, conversationId, at, category, firstTime, words: await open(request.words) };
}
