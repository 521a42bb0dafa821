import type { Instant } from '../clock.ts';
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

/** What can happen to a data request in this version. */
export type DataRequestEvent =
  | { type: 'DataRequestRecorded'; kind: DataRequestKind; words: WordsId }
  | DealtWithEvent;

/** A matter of data or information that was asked for in a chat. */
export interface DataRequest {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  /** The time from which its limit in law counts. */
  receivedAt: Instant;
  kind: DataRequestKind | null;
  words: WordsId | null;
  dealtWith: Dealt | null;
  history: (DataRequestEvent & Recorded)[];
}

/** How a data request is told by its events. */
export const dataRequests = recordsOf<DataRequestEvent, DataRequest>({
  kind: 'dataRequest',
  known: ['DataRequestRecorded', 'DealtWith'],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    receivedAt: openedAt,
    kind: null,
    words: null,
    dealtWith: null,
    history: [],
  }),
  change: (_request, event) =>
    event.type === 'DealtWith' ? dealt(event) : { kind: event.kind, words: event.words },
});

/** A matter of data or information, in the resident's words. */
export interface NewDataRequest extends Whose {
  kind: DataRequestKind;
  words: string;
}

/** Records a data request, its words sealed. */
export function openDataRequest(recording: Recording, given: NewDataRequest): Promise<DataRequest> {
  const { kind } = given;
  return dataRequests.open(recording, given, async (seal) => ({
    type: 'DataRequestRecorded',
    kind,
    words: await seal(given.words),
  }));
}
