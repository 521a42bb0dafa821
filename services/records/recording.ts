import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { Actor, AnyEvent, Recorded, RecordKind, WordsId } from './record.ts';
import type { RecordHead, Stream, UnitOfWork } from './unitOfWork.ts';

/** What writing to a record needs: where, whose, when, by whom, and where new ids come from. */
export interface Recording {
  work: UnitOfWork;
  landlord: Landlord;
  now: Instant;
  by: Actor;
  newId: () => string;
}

/** Whose record it is and where it began. */
export interface Whose {
  residentId: string | null;
  conversationId: string | null;
}

/** Opens a record of this landlord under the procedure in force. */
export async function openRecord(
  { work, landlord, now, newId }: Recording,
  kind: RecordKind,
  whose: Whose & { reference?: string },
): Promise<RecordHead> {
  const head: RecordHead = {
    id: newId(),
    kind,
    landlord: landlord.id,
    reference: whose.reference ?? null,
    residentId: whose.residentId,
    conversationId: whose.conversationId,
    policyVersion: landlord.procedure.version,
    openedAt: now,
  };
  await work.open(head);
  return head;
}

/** An event with when and by whom. */
export function stamp<E extends AnyEvent>(
  { now, by }: Pick<Recording, 'now' | 'by'>,
  event: E,
  occurredOn: LocalDate = londonDate(now),
): E & Recorded {
  return { ...event, occurredOn, recordedAt: now, by };
}

/**
 * A record of this landlord. Another landlord's, or one of another kind, is not found: ids come from outside.
 * @throws RECORD_NOT_FOUND
 */
export async function loadRecord(
  { work, landlord }: Pick<Recording, 'work' | 'landlord'>,
  kind: RecordKind,
  id: string,
): Promise<Stream> {
  const stream = await work.load(id);
  if (stream === null || stream.head.kind !== kind || stream.head.landlord !== landlord.id) {
    throw new HeardError('RECORD_NOT_FOUND', `no ${kind} with this id at ${landlord.id}`);
  }
  return stream;
}

/** Seals a person's words under the record's key and gives the id that events may hold. */
export type Seal = (words: string) => Promise<WordsId>;

/** Seals several people's words, one after the other: the embedded store is one connection. */
export async function sealAll(seal: Seal, words: string[]): Promise<WordsId[]> {
  const ids: WordsId[] = [];
  for (const each of words) ids.push(await seal(each));
  return ids;
}

/** How one kind of record is told by its events: what it is before the first, and what each of them changes. */
interface RecordShape<E extends AnyEvent, R extends { history: (E & Recorded)[] }> {
  kind: RecordKind;
  /** The names of all its events. */
  known: readonly E['type'][];
  begin(head: RecordHead): R;
  change(record: R, event: E & Recorded): Partial<R>;
}

/** What can be done with one kind of record. */
export interface Records<E extends AnyEvent, R extends { history: (E & Recorded)[] }> {
  /** The record after one more event. */
  evolve(record: R, event: E & Recorded): R;
  /** The record that a stream tells. Throws VERSION_UNKNOWN. */
  from(stream: Stream): R;
  /**
   * Opens a record with its first event, which is made once the record can seal words.
   * @param occurredOn the day for which it is true; today by default
   */
  open(
    recording: Recording,
    whose: Whose,
    first: (seal: Seal) => Promise<E>,
    occurredOn?: LocalDate,
  ): Promise<R>;
  /** A record of this landlord. Throws RECORD_NOT_FOUND. */
  load(recording: Recording, id: string): Promise<R>;
  /**
   * Appends what `decide` makes of the record; nothing when it makes nothing. Throws RECORD_NOT_FOUND.
   * @param occurredOn the day for which it is true; today by default
   */
  add(
    recording: Recording,
    id: string,
    decide: (record: R, seal: Seal) => E[] | Promise<E[]>,
    occurredOn?: LocalDate,
  ): Promise<R>;
}

/**
 * One kind of record, from how its events tell it. The store gives back what these modules wrote, so only the names of
 * the events are checked: a newer version may have written some that this one does not know, and a record told by half
 * its events is wrong.
 */
export function recordsOf<E extends AnyEvent, R extends { history: (E & Recorded)[] }>(
  shape: RecordShape<E, R>,
): Records<E, R> {
  const evolve = (record: R, event: E & Recorded): R => ({
    ...record,
    ...shape.change(record, event),
    history: [...record.history, event],
  });
  const from = (stream: Stream): R => {
    mustKnow(stream, shape.known);
    return (stream.events as (E & Recorded)[]).reduce(evolve, shape.begin(stream.head));
  };
  const load = async (recording: Recording, id: string): Promise<R> =>
    from(await loadRecord(recording, shape.kind, id));
  return {
    evolve,
    from,
    load,
    async open(recording, whose, first, occurredOn) {
      const head = await openRecord(recording, shape.kind, whose);
      const event = stamp(recording, await first((words) => recording.work.seal(head.id, words)), occurredOn);
      await recording.work.append(head.id, [event]);
      return evolve(shape.begin(head), event);
    },
    async add(recording, id, decide, occurredOn) {
      const record = await load(recording, id);
      const decided = await decide(record, (words) => recording.work.seal(id, words));
      const events = decided.map((event) => stamp(recording, event, occurredOn));
      if (events.length > 0) await recording.work.append(id, events);
      return events.reduce(evolve, record);
    },
  };
}

function mustKnow(stream: Stream, known: readonly string[]): void {
  const foreign = stream.events.find((event) => !known.includes(event.type));
  if (foreign === undefined && stream.events.length > 0) return;
  throw new HeardError(
    'VERSION_UNKNOWN',
    `${stream.head.kind} with unknown event ${foreign?.type ?? '(none)'}`,
  );
}
