import type { Instant } from '../clock.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf, type Whose } from '../records/recording.ts';

/** What can happen to a wish to speak to a person. A person taking over the chat live comes with the staff side. */
export type HandoffEvent =
  | { type: 'PersonRequested'; words: WordsId; contact: WordsId | null }
  | { type: 'ContactGiven'; contact: WordsId }
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
    dealtWith: null,
    history: [],
  }),
  change: (_handoff, event) => {
    if (event.type === 'DealtWith') return dealt(event);
    const { contact } = event;
    return event.type === 'ContactGiven' ? { contact } : { words: event.words, contact };
  },
});

/** A wish to speak to a person, and how to reach whoever has it, where they said so. */
export interface PersonWanted extends Whose {
  words: string;
  contact: string | null;
}

/** Records that a person was asked for, the words and the contact sealed. */
export function requestPerson(recording: Recording, wanted: PersonWanted): Promise<Handoff> {
  return handoffs.open(recording, wanted, async (seal) => ({
    type: 'PersonRequested',
    words: await seal(wanted.words),
    contact: wanted.contact === null ? null : await seal(wanted.contact),
  }));
}

/** Adds how to reach the resident. Throws RECORD_NOT_FOUND. */
export function giveContact(recording: Recording, id: string, contact: string): Promise<Handoff> {
  return handoffs.add(recording, id, async (_handoff, seal) => [
    { type: 'ContactGiven', contact: await seal(contact) },
  ]);
}
