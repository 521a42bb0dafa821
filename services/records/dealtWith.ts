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

/** Records with which staff can deal: of every kind that waits on their list. */
export interface Dealable<R> {
  load(recording: Recording, id: string): Promise<R>;
  add(
    recording: Recording,
    id: string,
    decide: (record: R, seal: Seal) => Promise<DealtWithEvent[]>,
  ): Promise<R>;
}

/** Records that staff have dealt with a record, the note sealed. Once is enough. Throws RECORD_NOT_FOUND. */
export function dealWith<R extends { dealtWith: Dealt | null }>(
  records: Dealable<R>,
  recording: Recording,
  { id, note }: { id: string; note: string | null },
): Promise<R> {
  return records.add(recording, id, async ({ dealtWith }, seal) =>
    dealtWith === null ? [{ type: 'DealtWith', note: note === null ? null : await seal(note) }] : [],
  );
}
