import type { Instant } from '../clock.ts';
import type { Actor, Recorded, WordsId } from './record.ts';
import type { Recording, Seal } from './recording.ts';

/** Staff have dealt with what waited for them: from then on it is off their list. */
export interface DealtWithEvent {
  type: 'DealtWith';
  note: WordsId | null;
}

/** Who dealt with it, and when. */
export interface Dealt {
  at: Instant;
  by: Actor;
  note: WordsId | null;
}

/** What the event says of the record. */
export function dealt({ recordedAt, by, note }: DealtWithEvent & Recorded): { dealtWith: Dealt } {
  return { dealtWith: { at: recordedAt, by, note } };
}

/** Events that take a record off the list: staff have dealt with it, its offer has its answer, or a mail was placed with its case. */
export const settling: readonly string[] = ['DealtWith', 'OfferAccepted', 'OfferDeclined', 'MailPlaced'];

/** Events after which a record is back on the list: the resident said more, and was told that the team can see it. */
export const reopening: readonly string[] = [
  'MoreHeard',
  'MoreSaid',
  'OfferMade',
  'OfferTakenBack',
  'ContactGiven',
  'FirstTimeTold',
];

/** Whether a record is off the list: what was said last counts. A record of a kind that never waits is never settled. */
export function isSettled(events: readonly { type: string }[]): boolean {
  const last = events.findLast(({ type }) => settling.includes(type) || reopening.includes(type));
  return last !== undefined && settling.includes(last.type);
}

/** What can be dealt with, as far as that needs to be known. */
export interface Settled {
  dealtWith: Dealt | null;
  history: readonly { type: string }[];
}

/** Who dealt with all that the record says. Null: nobody yet, or the resident has said more since. */
export function dealtNow({ dealtWith, history }: Settled): Dealt | null {
  const last = history.findLast(({ type }) => type === 'DealtWith' || reopening.includes(type));
  return last?.type === 'DealtWith' ? dealtWith : null;
}

/** Records with which staff can deal: of every kind that waits on their list. */
export interface Dealable<R> {
  load(recording: Recording, id: string): Promise<R>;
  add(
    recording: Recording,
    id: string,
    decide: (record: R, seal: Seal) => Promise<DealtWithEvent[]>,
  ): Promise<R>;
}

/** Records that staff have dealt with a record, the note sealed. Once is enough, until more is said. Throws RECORD_NOT_FOUND. */
export function dealWith<R extends Settled>(
  records: Dealable<R>,
  recording: Recording,
  { id, note }: { id: string; note: string | null },
): Promise<R> {
  return records.add(recording, id, async (record, seal) =>
    dealtNow(record) === null ? [{ type: 'DealtWith', note: note === null ? null : await seal(note) }] : [],
  );
}
