import type { Instant } from '../clock.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf, type Whose } from '../records/recording.ts';
import type { CallWished } from '../understanding/callTime.ts';

/** What can happen to a wish to speak to a person. A person taking over the chat live comes with the staff side. */
export type HandoffEvent =
  /** `call`: the day and time at which they would like to be rung, for staff to confirm. */
  | { type: 'PersonRequested'; words: WordsId; contact: WordsId | null; call?: CallWished }
  | { type: 'ContactGiven'; contact: WordsId; call?: CallWished }
  | DealtWithEvent;

/** A wish to speak to a person. */
export interface Handoff {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  requestedAt: Instant;
  words: WordsId | null;
  /** How to reach the resident; the last one given counts. */
  contact: WordsId | null;
  /** When they would like to be rung. Null: they did not say. */
  call: CallWished | null;
  dealtWith: Dealt | null;
  history: (HandoffEvent & Recorded)[];
}

/** How a handoff is told by its events. */
export const handoffs = recordsOf<HandoffEvent, Handoff>({
  kind: 'handoff',
  known: ['PersonRequested', 'ContactGiven', 'DealtWith'],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    requestedAt: openedAt,
    words: null,
    contact: null,
    call: null,
    dealtWith: null,
    history: [],
  }),
  change: (_handoff, event) => {
    if (event.type === 'DealtWith') return dealt(event);
    const { contact } = event;
    const call = event.call === undefined ? {} : { call: event.call };
    return event.type === 'ContactGiven' ? { contact, ...call } : { words: event.words, contact, ...call };
  },
});

/** A wish to speak to a person, and how to reach whoever has it, where they said so. */
export interface PersonWanted extends Whose {
  words: string;
  contact: string | null;
  /** When they would like to be rung, where they said so. */
  call?: CallWished | null;
}

/** Records that a person was asked for, the words and the contact sealed. */
export function requestPerson(recording: Recording, wanted: PersonWanted): Promise<Handoff> {
  return handoffs.open(recording, wanted, async (seal) => ({
    type: 'PersonRequested',
    words: await seal(wanted.words),
    contact: wanted.contact === null ? null : await seal(wanted.contact),
    ...(wanted.call == null ? {} : { call: wanted.call }),
  }));
}

/** Adds how to reach the resident, and when they would like to be rung. Throws RECORD_NOT_FOUND. */
export function giveContact(
  recording: Recording,
  id: string,
  { contact, call }: { contact: string; call: CallWished | null },
): Promise<Handoff> {
  return handoffs.add(recording, id, async (_handoff, seal) => [
    { type: 'ContactGiven', contact: await seal(contact), ...(call === null ? {} : { call }) },
  ]);
}
