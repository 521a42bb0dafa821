import { toTheSecond } from '../calendar/counting.ts';
import { type Instant, type LocalDate, londonDate } from '../clock.ts';
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

/** The matters of data and information that a chat can start; each has its own clock in law (domain 7). */
export const dataRequestKinds = [
  'data_protection_complaint',
  'subject_access',
  'erasure',
  'information_request',
] as const;

/** One kind of matter of data or information. */
export type DataRequestKind = (typeof dataRequestKinds)[number];

/** What can happen to a data request. */
export type DataRequestEvent =
  /**
   * It was received: its day is the day of receipt, also when it is written down later. `at`: the moment, to the second, where it
   * is known, as it is of every message.
   */
  | { type: 'DataRequestRecorded'; kind: DataRequestKind; words: WordsId; at?: Instant }
  /** The resident said more of it before it was answered. */
  | MoreSaid
  /** The last days that the resident was told: a later count may not move them (domain 6). */
  | { type: 'DatesTold'; dates: ToldDates }
  /** Staff say that it is of another kind: from then on it has that kind's limits, from the same receipt. */
  | { type: 'KindSet'; kind: DataRequestKind }
  /** The written acknowledgement. */
  | { type: 'Acknowledged' }
  | {
      type: 'Routed';
      /** The team or the staff id that has it now; never a resident. */
      to: string;
    }
  /** Whom it is about, by staff id or office: it is kept from them like a complaint (Code 5.8). */
  | { type: 'SubjectNamed'; person: string }
  | { type: 'Extended'; dueOn: LocalDate; reason: WordsId }
  | { type: 'Answered'; note: WordsId | null }
  | DealtWithEvent;

/** What the resident was told of when a step will be done at the latest. */
export type ToldDates = Partial<Record<'acknowledge' | 'answer', LocalDate>>;

/** A matter of data or information that was asked for. */
export interface DataRequest extends ToldSince {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  /** When it was received; where only the day is known, when it was written down. */
  receivedAt: Instant;
  /** The day from which its limit in law counts. */
  receivedOn: LocalDate;
  kind: DataRequestKind | null;
  words: WordsId | null;
  /** Under this kind: told dates of another kind do not hold any more. */
  told: ToldDates;
  acknowledgedOn: LocalDate | null;
  /** Who has it: the last one named. */
  routedTo: string | null;
  /** Whom of the staff or the committee it is about. */
  subjects: string[];
  extension: { dueOn: LocalDate; reason: WordsId; on: LocalDate } | null;
  answeredOn: LocalDate | null;
  dealtWith: Dealt | null;
  history: (DataRequestEvent & Recorded)[];
}

type Change = Partial<DataRequest>;

type Received = Extract<DataRequestEvent, { type: 'DataRequestRecorded' }> & Recorded;

function received(
  { receivedAt }: DataRequest,
  { kind, words, occurredOn, at = receivedAt }: Received,
): Change {
  return { kind, words, receivedOn: occurredOn, receivedAt: at };
}

function doneOn({ type, occurredOn }: Recorded & { type: 'Acknowledged' | 'Answered' }): Change {
  return type === 'Answered' ? { answeredOn: occurredOn } : { acknowledgedOn: occurredOn };
}

/** Who has it, and whom it is about. */
function concerned(
  { subjects }: DataRequest,
  event: Extract<DataRequestEvent, { type: 'Routed' | 'SubjectNamed' }>,
): Change {
  return event.type === 'Routed' ? { routedTo: event.to } : { subjects: [...subjects, event.person] };
}

function changeOf(request: DataRequest, event: DataRequestEvent & Recorded): Change {
  switch (event.type) {
    case 'DataRequestRecorded':
      return received(request, event);
    case 'MoreSaid':
      return toldMore(request, event);
    case 'DatesTold':
      return { told: { ...request.told, ...event.dates } };
    case 'KindSet':
      return { kind: event.kind, told: {} };
    case 'Routed':
    case 'SubjectNamed':
      return concerned(request, event);
    case 'Extended':
      return { extension: { dueOn: event.dueOn, reason: event.reason, on: event.occurredOn } };
    case 'DealtWith':
      return dealt(event);
    default:
      return doneOn(event);
  }
}

/** How a data request is told by its events. */
export const dataRequests = recordsOf<DataRequestEvent, DataRequest>({
  kind: 'dataRequest',
  known: [
    'DataRequestRecorded',
    'MoreSaid',
    'DatesTold',
    'KindSet',
    'Acknowledged',
    'Routed',
    'SubjectNamed',
    'Extended',
    'Answered',
    'DealtWith',
  ],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    receivedAt: openedAt,
    receivedOn: londonDate(openedAt),
    kind: null,
    words: null,
    ...nothingSince,
    told: {},
    acknowledgedOn: null,
    routedTo: null,
    subjects: [],
    extension: null,
    answeredOn: null,
    dealtWith: null,
    history: [],
  }),
  change: changeOf,
});

/** A matter of data or information, in the resident's words. */
export interface NewDataRequest extends Whose {
  kind: DataRequestKind;
  words: string;
  /** When the message arrived: its limits count from that day. Default: now. */
  at?: Instant;
  /** The day of receipt, where no more is known: a letter that came last Tuesday. */
  receivedOn?: LocalDate;
}

/** Records a data request, its words sealed. */
export function openDataRequest(recording: Recording, given: NewDataRequest): Promise<DataRequest> {
  const { kind, receivedOn, at = recording.now } = given;
  const moment = receivedOn === undefined ? { at: toTheSecond(at) } : {};
  return dataRequests.open(
    recording,
    given,
    async (seal) => ({ type: 'DataRequestRecorded', kind, words: await seal(given.words), ...moment }),
    receivedOn ?? londonDate(at),
  );
}

/** More of the same before it is answered: kept with it, and back on the list of staff. Throws RECORD_NOT_FOUND. */
export function sayMoreOfRequest(recording: Recording, id: string, more: MoreToSay): Promise<DataRequest> {
  return dataRequests.add(recording, id, async (_request, seal) => [await moreSaid(more, seal)]);
}

/** Keeps what the resident was told of when its steps will be done. Throws RECORD_NOT_FOUND. */
export function keepToldDates(recording: Recording, id: string, dates: ToldDates): Promise<DataRequest> {
  return dataRequests.add(recording, id, () =>
    Object.keys(dates).length === 0 ? [] : [{ type: 'DatesTold', dates }],
  );
}

/** A resident's matters of data and information at this landlord, the first received first. */
export async function dataRequestsOf(
  { work, landlord }: Pick<Recording, 'work' | 'landlord'>,
  residentId: string,
): Promise<DataRequest[]> {
  const streams = await work.list({ kind: 'dataRequest', landlord: landlord.id, residentId });
  const requests = streams.map((stream) => dataRequests.from(stream));
  return requests.toSorted((one, other) => one.receivedAt.localeCompare(other.receivedAt));
}
