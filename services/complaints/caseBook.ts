import { HeardError, hasCode } from '../errors.ts';
import { loadRecord, openRecord, type Recording, type Whose } from '../records/recording.ts';
import type { RecordHead, RecordQuery, Stream } from '../records/unitOfWork.ts';
import { type Command, type CommandOf, sealedCommand } from './commands.ts';
import type { Complaint, RecordedComplaintEvent } from './complaint.ts';
import { decide } from './decide.ts';
import { complaintFrom, evolve } from './evolve.ts';
import { makeReference, parseReference, type RandomBytes } from './reference.ts';
import { CommandRefused } from './refused.ts';

/** Chance repeats a reference about once in a billion; more than a few in a row mean that something else is wrong. */
const referenceTries = 5;

/**
 * The complaints of one landlord as one turn or command knows them: found, decided on, appended to. What it has read it keeps, so
 * that five answers in one message do not read the stream five times.
 */
export class CaseBook {
  readonly #recording: Recording;
  readonly #randomBytes: RandomBytes;
  readonly #known = new Map<string, Complaint>();

  constructor(recording: Recording, randomBytes: RandomBytes) {
    this.#recording = recording;
    this.#randomBytes = randomBytes;
  }

  /** A new complaint under a new reference. Throws CommandRefused, and VERSION_CONFLICT when no reference was free. */
  async log(whose: Whose, facts: Omit<CommandOf<'log'>, 'reference'>): Promise<RecordHead> {
    this.allowed(null, { ...facts, reference: '' });
    const head = await this.#open(whose, facts.receivedAt);
    const events = this.allowed(
      null,
      await this.#sealed(head.id, { ...facts, reference: head.reference ?? '' }),
    );
    await this.#recording.work.append(head.id, events);
    this.#keep(complaintFrom({ head, events }));
    return head;
  }

  /** Rules first, then sealing: a refused command leaves nothing behind. Throws CommandRefused, RECORD_NOT_FOUND. */
  async run(complaintId: string, command: Command): Promise<Complaint> {
    const complaint = await this.get(complaintId);
    if (this.allowed(complaint, command).length === 0) return complaint;
    const events = this.allowed(complaint, await this.#sealed(complaintId, command));
    await this.#recording.work.append(complaintId, events);
    return this.#keep(events.reduce(evolve, complaint));
  }

  /** What a command would record; nothing is recorded. Throws CommandRefused. */
  allowed(complaint: Complaint | null, command: Command): RecordedComplaintEvent[] {
    const decision = decide(complaint, command, this.#recording);
    if (decision.refused) throw new CommandRefused(decision);
    return decision.events;
  }

  /** A complaint by its reference, however it was typed. Null: none of this landlord's. */
  async find(reference: string): Promise<Complaint | null> {
    const parsed = parseReference(reference);
    const stream = parsed === null ? null : await this.#recording.work.findByReference(parsed);
    if (stream === null || stream.head.kind !== 'complaint') return null;
    return stream.head.landlord === this.#recording.landlord.id ? this.#keepFrom(stream) : null;
  }

  /** A complaint by its id. Throws RECORD_NOT_FOUND. */
  async get(complaintId: string): Promise<Complaint> {
    const known = this.#known.get(complaintId);
    return known ?? this.#keepFrom(await loadRecord(this.#recording, 'complaint', complaintId));
  }

  /** The landlord's complaints that a query asks for, the first received first. */
  async list(query: Pick<RecordQuery, 'residentId' | 'limit'>): Promise<Complaint[]> {
    const { work, landlord } = this.#recording;
    const streams = await work.list({ kind: 'complaint', landlord: landlord.id, ...query });
    const complaints = streams.map((stream) => this.#keepFrom(stream));
    return complaints.toSorted((one, other) => one.receivedAt.localeCompare(other.receivedAt));
  }

  #sealed<C extends Command>(recordId: string, command: C): Promise<C> {
    return sealedCommand(command, (words) => this.#recording.work.seal(recordId, words));
  }

  /** Opens a complaint under an unused reference. Throws VERSION_CONFLICT when none was found, so that the turn runs again. */
  async #open({ residentId, conversationId }: Whose, receivedAt: string): Promise<RecordHead> {
    const { work, landlord } = this.#recording;
    for (let tries = 0; tries < referenceTries; tries += 1) {
      const reference = makeReference(landlord.referencePrefix, receivedAt, this.#randomBytes);
      if ((await work.findByReference(reference)) !== null) continue;
      try {
        return await openRecord(this.#recording, 'complaint', { residentId, conversationId, reference });
      } catch (thrown) {
        if (!hasCode(thrown, 'VERSION_CONFLICT')) throw thrown;
      }
    }
    throw new HeardError('VERSION_CONFLICT', `no unused reference in ${referenceTries} tries`);
  }

  #keep(complaint: Complaint): Complaint {
    this.#known.set(complaint.id, complaint);
    return complaint;
  }

  #keepFrom(stream: Stream): Complaint {
    return this.#known.get(stream.head.id) ?? this.#keep(complaintFrom(stream));
  }
}
