import type { Instant } from '../clock.ts';
import { type Correction, type CorrectionRecorded, corrected } from '../records/correction.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import {
  type MoreSaid,
  type MoreToSay,
  moreSaid,
  nothingSince,
  type ToldSince,
  toldMore,
} from '../records/moreSaid.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf, type Whose } from '../records/recording.ts';
import type { Category, HazardKind } from '../understanding/understanding.ts';
import type { Hazard, LimitDays } from './hazardClocks.ts';
import { type HazardGravity, hazardSteps } from './hazardLaw.ts';

/** Whether the resident reports it for the first time; unknown until they say. */
export type FirstTime = boolean | 'unknown';

/** What can happen to a request for something to be put right. Managing the work belongs to the repairs system. */
export type ServiceRequestEvent =
  | { type: 'ServiceRequestRecorded'; words: WordsId; category: Category | null; firstTime: FirstTime }
  | { type: 'FirstTimeTold'; firstTime: FirstTime }
  | { type: 'LinkedToComplaint'; complaintId: string }
  /** The resident told of the same matter again: it was not put right, or they had heard nothing. */
  | { type: 'ToldAgain'; words: WordsId }
  /** Danger in the home was told of, to the second; said again, it is judged anew and keeps its first time. */
  | { type: 'HazardReported'; kind: HazardKind; gravity: HazardGravity; at: Instant }
  | { type: 'InvestigationFinished'; at: Instant }
  | { type: 'MadeSafe'; at: Instant }
  | { type: 'SummaryGiven'; at: Instant }
  /** The last days of the hazard's limits as they were counted then; a later count may not move them (domain 6). `told`: to the resident. */
  | { type: 'LimitsSet'; days: LimitDays; told: boolean }
  | MoreSaid
  | CorrectionRecorded
  | DealtWithEvent;

/** A request for something to be put right: not a complaint, but recorded all the same (Code 1.4). */
export interface ServiceRequest extends ToldSince {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  recordedAt: Instant;
  words: WordsId | null;
  category: Category | null;
  firstTime: FirstTime;
  /** The complaints about how it was dealt with; the request goes on beside them (Code 1.5). */
  complaintIds: string[];
  /** What the resident said when they told of it again. */
  toldAgain: { words: WordsId; at: Instant }[];
  /** The danger in the home that it is about. Null: none was told of. */
  hazard: Hazard | null;
  /** What staff said of how it was understood. */
  correction: Correction | null;
  dealtWith: Dealt | null;
  history: (ServiceRequestEvent & Recorded)[];
}

/** How a service request is told by its events. */
export const serviceRequests = recordsOf<ServiceRequestEvent, ServiceRequest>({
  kind: 'serviceRequest',
  known: [
    'ServiceRequestRecorded',
    'FirstTimeTold',
    'LinkedToComplaint',
    'ToldAgain',
    'HazardReported',
    'InvestigationFinished',
    'MadeSafe',
    'SummaryGiven',
    'LimitsSet',
    'MoreSaid',
    'CorrectionRecorded',
    'DealtWith',
  ],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    recordedAt: openedAt,
    words: null,
    category: null,
    firstTime: 'unknown',
    complaintIds: [],
    toldAgain: [],
    hazard: null,
    ...nothingSince,
    correction: null,
    dealtWith: null,
    history: [],
  }),
  change: changeOf,
});

type HazardEvent = Extract<
  ServiceRequestEvent,
  { type: 'HazardReported' | 'InvestigationFinished' | 'MadeSafe' | 'SummaryGiven' | 'LimitsSet' }
>;

function changeOf(request: ServiceRequest, event: ServiceRequestEvent & Recorded): Partial<ServiceRequest> {
  switch (event.type) {
    case 'ServiceRequestRecorded':
      return { words: event.words, category: event.category, firstTime: event.firstTime };
    case 'FirstTimeTold':
      return { firstTime: event.firstTime };
    case 'LinkedToComplaint':
      return { complaintIds: [...request.complaintIds, event.complaintId] };
    case 'ToldAgain':
      return { toldAgain: [...request.toldAgain, { words: event.words, at: event.recordedAt }] };
    case 'MoreSaid':
      return toldMore(request, event);
    case 'CorrectionRecorded':
      return corrected(event);
    case 'DealtWith':
      return dealt(event);
    default:
      return { hazard: hazardAfter(request.hazard, event) };
  }
}

const untouched = { investigatedAt: null, madeSafeAt: null, summaryGivenAt: null };

type Reported = Extract<HazardEvent, { type: 'HazardReported' }>;

/**
 * The first report counts: the landlord has known since then, however often it is told and judged anew. Days that were set for
 * another kind or gravity do not hold any more.
 */
function reported(hazard: Hazard | null, { kind, gravity, at }: Reported): Hazard {
  const reportedAt = hazard !== null && hazard.reportedAt < at ? hazard.reportedAt : at;
  const judged = { ...(hazard ?? untouched), kind, gravity, reportedAt };
  return hazard?.kind === kind && hazard.gravity === gravity ? judged : { ...judged, set: {} };
}

/** Of two days that were set for a step the earlier holds. */
function earliest(one: LimitDays, other: LimitDays): LimitDays {
  const days = hazardSteps.flatMap((step) => {
    const [day] = [one[step], other[step]].filter((each) => each !== undefined).toSorted();
    return day === undefined ? [] : [[step, day]];
  });
  return Object.fromEntries(days) as LimitDays;
}

function hazardAfter(hazard: Hazard | null, event: HazardEvent): Hazard | null {
  if (event.type === 'HazardReported') return reported(hazard, event);
  if (hazard === null) return null;
  switch (event.type) {
    case 'InvestigationFinished':
      return { ...hazard, investigatedAt: event.at };
    case 'MadeSafe':
      return { ...hazard, madeSafeAt: event.at };
    case 'SummaryGiven':
      return { ...hazard, summaryGivenAt: event.at };
    case 'LimitsSet':
      return { ...hazard, set: earliest(hazard.set ?? {}, event.days) };
  }
}

/** Something that is to be put right, in the resident's words. */
export interface NewServiceRequest extends Whose {
  words: string;
  category: Category | null;
  firstTime: FirstTime;
}

/** Records a service request, its words sealed. */
export function openServiceRequest(recording: Recording, given: NewServiceRequest): Promise<ServiceRequest> {
  const { category, firstTime } = given;
  return serviceRequests.open(recording, given, async (seal) => ({
    type: 'ServiceRequestRecorded',
    words: await seal(given.words),
    category,
    firstTime,
  }));
}

/** The resident said whether they report it for the first time. Throws RECORD_NOT_FOUND. */
export function tellFirstTime(
  recording: Recording,
  id: string,
  firstTime: FirstTime,
): Promise<ServiceRequest> {
  return serviceRequests.add(recording, id, (request) =>
    request.firstTime === firstTime ? [] : [{ type: 'FirstTimeTold', firstTime }],
  );
}

/** More of what is to be put right: where, who, how to reach them. Throws RECORD_NOT_FOUND. */
export function sayMoreOfServiceRequest(
  recording: Recording,
  id: string,
  more: MoreToSay,
): Promise<ServiceRequest> {
  return serviceRequests.add(recording, id, async (_request, seal) => [await moreSaid(more, seal)]);
}

/** A complaint is about how this request was dealt with. Throws RECORD_NOT_FOUND. */
export function linkToComplaint(
  recording: Recording,
  id: string,
  complaintId: string,
): Promise<ServiceRequest> {
  return serviceRequests.add(recording, id, (request) =>
    request.complaintIds.includes(complaintId) ? [] : [{ type: 'LinkedToComplaint', complaintId }],
  );
}

/** A resident's requests, the first recorded first. */
export async function serviceRequestsOf(
  { work, landlord }: Recording,
  residentId: string,
): Promise<ServiceRequest[]> {
  const streams = await work.list({ kind: 'serviceRequest', landlord: landlord.id, residentId });
  return streams.map((stream) => serviceRequests.from(stream)).toReversed();
}

/** The resident told of the same matter again, in these words. Throws RECORD_NOT_FOUND. */
export function tellAgain(recording: Recording, id: string, words: string): Promise<ServiceRequest> {
  return serviceRequests.add(recording, id, async (_request, seal) => [
    { type: 'ToldAgain', words: await seal(words) },
  ]);
}
