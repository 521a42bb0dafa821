import { randomUUID } from 'node:crypto';
import type { Instant } from '../clock.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { concerns } from '../concerns/concern.ts';
import {
  dealWithFailedMessage,
  failedMessageRecords,
  failedMessages,
} from '../conversations/failedMessages.ts';
import { dataRequests } from '../dataRequests/dataRequest.ts';
import { HeardError } from '../errors.ts';
import { handoffs } from '../handoff/handoff.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { keptMails } from '../mail/keptMail.ts';
import { type Dealable, type Dealt, dealtNow, dealWith, type Settled } from '../records/dealtWith.ts';
import type { Actor } from '../records/record.ts';
import type { Recording } from '../records/recording.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { serviceRequests } from '../serviceRequests/serviceRequest.ts';
import { mayRead } from '../staff/mayRead.ts';
import { rosterOf } from '../staff/rosterRecord.ts';
import { type OpenKind, type ReadingDeps, waitsForStaff } from './openRecords.ts';

/** What dealing with something needs. */
export interface DealingDeps extends ReadingDeps {
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlords: Landlord[];
}

/** What staff have dealt with: its id or the beginning of it, what they did, and who says so when. */
export interface Dealing {
  id: string;
  note: string | null;
  by: Actor;
  now: Instant;
}

/** What became of it. `before`: who had dealt with it already; null when it was new, or off the list for another reason. */
export interface DealingOutcome {
  id: string;
  recorded: boolean;
  before: Dealt | null;
}

type Given = { id: string; note: string | null };
/** How one kind of record is looked at and dealt with. */
interface Way {
  look(recording: Recording, id: string): Promise<Settled>;
  deal(recording: Recording, given: Given): Promise<Settled>;
}

function way<R extends Settled>(records: Dealable<R>): Way {
  return {
    look: (recording, id) => records.load(recording, id),
    deal: (recording, given) => dealWith(records, recording, given),
  };
}

const ways: Record<Exclude<OpenKind, 'complaint'>, Way> = {
  safetyAlert: way(safetyAlerts),
  handoff: way(handoffs),
  concern: way(concerns),
  dataRequest: way(dataRequests),
  serviceRequest: way(serviceRequests),
  mail: way(keptMails),
};

/**
 * Takes something off the list of what waits for staff and records who did so. Once is enough, until the resident says more.
 * @throws INPUT for an id that is not on the list of whoever deals with it, or with which more than one begins; REFUSED for a review,
 * which only its written acknowledgement takes off
 */
export async function dealWithWaiting(deps: DealingDeps, dealing: Dealing): Promise<DealingOutcome> {
  const found = await foundBy(deps, dealing.id.trim().toLowerCase());
  const { id, waits } = found;
  const landlord = deps.landlords.find((each) => each.id === found.landlord);
  if (landlord === undefined) throw unknown(dealing.id);
  return deps.inUnitOfWork(async (work) => {
    const { now, by, note } = dealing;
    const recording: Recording = { work, landlord, now, by, newId: randomUUID };
    if (found.kind === 'complaint' && !(await isShown(recording, id, deps.landlords)))
      throw unknown(dealing.id);
    const its = wayOf(found);
    const before = dealtNow(await its.look(recording, id));
    if (before !== null || !waits) return { id, recorded: false, before };
    await its.deal(recording, { id, note });
    return { id, recorded: true, before: null };
  });
}

/** Whether a complaint is on the list of whoever deals with this: to others its review is not there at all. */
async function isShown(
  { work, landlord, by }: Recording,
  id: string,
  served: readonly Landlord[],
): Promise<boolean> {
  const stream = await work.load(id);
  if (stream === null) return false;
  const reader = by.kind === 'staff' ? by.id : null;
  return mayRead(complaintFrom(stream), reader, await rosterOf(work, landlord, served));
}

interface Found {
  id: string;
  kind: OpenKind | 'failedMessage';
  landlord: string;
  reference: string | null;
  waits: boolean;
  conversationId: string | null;
  residentId: string | null;
}

function wayOf(found: Found): Way {
  const { kind, residentId, conversationId } = found;
  if (kind === 'complaint') throw reviewRefused(found.reference ?? '');
  if (kind !== 'failedMessage') return ways[kind];
  return {
    // It has a record only from when it was dealt with.
    look: async (recording, id) =>
      (await recording.work.load(id)) === null
        ? { dealtWith: null, history: [] }
        : failedMessageRecords.load(recording, id),
    deal: (recording, given) => dealWithFailedMessage(recording, { ...given, residentId, conversationId }),
  };
}

/** What still waits comes first: an id that was short enough for the list must not fail because of what is off it. */
async function foundBy(deps: DealingDeps, beginning: string): Promise<Found> {
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(beginning)) throw unknown(beginning);
  const all = [...(await recordsBy(deps, beginning)), ...(await failedBy(deps, beginning))];
  const waiting = all.filter(({ waits }) => waits);
  const [found, more] = waiting.length > 0 ? waiting : all;
  if (found === undefined) throw unknown(beginning);
  if (more === undefined) return found;
  throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
}

async function recordsBy({ database }: DealingDeps, beginning: string): Promise<Found[]> {
  const rows = await database.kysely
    .selectFrom('records')
    .select(['id', 'kind', 'landlord', 'reference', 'conversation_id', 'resident_id'])
    .select(waitsForStaff.as('waits'))
    .where('id', 'like', `${beginning}%`)
    .execute();
  return rows
    .map(({ kind, conversation_id, resident_id, ...row }) => ({
      ...row,
      kind: kind as OpenKind,
      conversationId: conversation_id,
      residentId: resident_id,
    }))
    .filter(({ kind, waits }) => kind !== 'complaint' || waits);
}

async function failedBy(deps: DealingDeps, beginning: string): Promise<Found[]> {
  const landlordIds = deps.landlords.map(({ id }) => id);
  const failed = await failedMessages(deps, landlordIds);
  return failed
    .filter(({ id }) => id.startsWith(beginning))
    .map((message) => ({ ...message, kind: 'failedMessage', reference: null, waits: true }));
}

function unknown(id: string): HeardError {
  return new HeardError('INPUT', `There is nothing with the id ${JSON.stringify(id)} on the list.`);
}

function reviewRefused(reference: string): HeardError {
  const message = `A review is off the list when it was acknowledged in writing: case ${reference} acknowledge-review --as <staff id>`;
  return new HeardError('REFUSED', message);
}
