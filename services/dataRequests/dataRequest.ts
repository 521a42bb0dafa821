import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
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
  /** It was received: its day is the day of receipt, also when it is written down later. */
  | { type: 'DataRequestRecorded'; kind: DataRequestKind; words: WordsId }
  /** Staff say that it is of another kind: from then on it has that kind's limits, from the same receipt. */
  | { type: 'KindSet'; kind: DataRequestKind }
  /** The written acknowledgement. */
  | { type: 'Acknowledged' }
  | {
      type: 'Routed';
      /** The team or the staff id that has it now; never a resident. */
      to: string;
    }
  | { type: 'Extended'; dueOn: LocalDate; reason: WordsId }
  | { type: 'Answered'; note: WordsId | null }
  | DealtWithEvent;

/** A matter of data or information that was asked for. */
export interface DataRequest {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  /** When it was written down. */
  receivedAt: Instant;
  /** The day from which its limit in law counts. */
  receivedOn: LocalDate;
  kind: DataRequestKind | null;
  words: WordsId | null;
  acknowledgedOn: LocalDate | null;
  /** Who has it: the last one named. */
  routedTo: string | null;
  extension: { dueOn: LocalDate; reason: WordsId; on: LocalDate } | null;
  answeredOn: LocalDate | null;
  dealtWith: Dealt | null;
  history: (DataRequestEvent & Recorded)[];
}

type Change = Partial<DataRequest>;

function changeOf(_request: DataRequest, event: DataRequestEvent & Recorded): Change {
  switch (event.type) {
    case 'DataRequestRecorded':
      return { kind: event.kind, words: event.words, receivedOn: event.occurredOn };
    case 'KindSet':
      return { kind: event.kind };
    case 'Acknowledged':
      return { acknowledgedOn: event.occurredOn };
    case 'Routed':
      return { routedTo: event.to };
    case 'Extended':
      return { extension: { dueOn: event.dueOn, reason: event.reason, on: event.occurredOn } };
    case 'Answered':
      return { answeredOn: event.occurredOn };
    case 'DealtWith':
      return dealt(event);
  }
}

/** How a data request is told by its events. */
export const dataRequests = recordsOf<DataRequestEvent, DataRequest>({
  kind: 'dataRequest',
  known: ['DataRequestRecorded', 'KindSet', 'Acknowledged', 'Routed', 'Extended', 'Answered', 'DealtWith'],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    receivedAt: openedAt,
    receivedOn: londonDate(openedAt),
    kind: null,
    words: null,
    acknowledgedOn: null,
    routedTo: null,
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
  /** The day of receipt, where it lies back: a letter that came last Tuesday. Today by default. */
  receivedOn?: LocalDate;
}

/** Records a data request, its words sealed. */
export function openDataRequest(recording: Recording, given: NewDataRequest): Promise<DataRequest> {
  const { kind, receivedOn } = given;
  return dataRequests.open(
    recording,
    given,
    async (seal) => ({ type: 'DataRequestRecorded', kind, words: await seal(given.words) }),
    receivedOn,
  );
}
