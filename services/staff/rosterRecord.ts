import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { AnyEvent, Recorded } from '../records/record.ts';
import { type Recording, stamp } from '../records/recording.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import {
  type ReachWork,
  reachFrom,
  type StaffReach,
  type StaffReachEvent,
  staffReachEventTypes,
} from './reach.ts';
import type { Roster, StaffMember } from './roster.ts';
import { rosterFrom, type StaffEvent, staffEventTypes } from './rosterEvents.ts';

/** One stream for each landlord: who came, went and was away stays readable. */
function streamId({ id }: Landlord): string {
  return `staff-${id}`;
}

type Known = (StaffEvent | StaffReachEvent) & Recorded;

function known(events: (AnyEvent & Recorded)[]): Known[] {
  const types = [...staffEventTypes, ...staffReachEventTypes];
  const foreign = events.find(({ type }) => !types.includes(type));
  if (foreign !== undefined) {
    throw new HeardError('VERSION_UNKNOWN', `staff with unknown event ${foreign.type}`);
  }
  return events as Known[];
}

function isReach(event: Known): event is StaffReachEvent & Recorded {
  return staffReachEventTypes.includes(event.type);
}

function isNotReach(event: Known): event is StaffEvent & Recorded {
  return !isReach(event);
}

/**
 * A landlord's staff: its file, and what was recorded since; and who is on the rosters of the others that are served, so that
 * `mayRead` can tell. Throws VERSION_UNKNOWN.
 */
export async function rosterOf(
  work: Pick<UnitOfWork, 'load'>,
  landlord: Landlord,
  served: readonly Landlord[] = [],
): Promise<Roster> {
  const own = await ownRosterOf(work, landlord);
  const elsewhere: StaffMember[] = [];
  for (const other of served) {
    if (other.id !== landlord.id) elsewhere.push(...(await ownRosterOf(work, other)).members);
  }
  return elsewhere.length === 0 ? own : { ...own, elsewhere };
}

async function ownRosterOf(work: Pick<UnitOfWork, 'load'>, landlord: Landlord): Promise<Roster> {
  const stream = await work.load(streamId(landlord));
  return rosterFrom(landlord.staff, stream === null ? [] : known(stream.events).filter(isNotReach));
}

/** How a landlord's staff are reached: its file, and what was recorded since. Throws VERSION_UNKNOWN. */
export async function reachOf(work: ReachWork, landlord: Landlord): Promise<StaffReach> {
  const id = streamId(landlord);
  const stream = await work.load(id);
  const events = stream === null ? [] : known(stream.events).filter(isReach);
  return reachFrom(landlord, events, (words) => work.words(id, words));
}

/** Records the address of somebody on the roster, sealed. Null: they are not written to any more. */
export async function recordStaffEmail(
  recording: Pick<Recording, 'work' | 'now' | 'by' | 'landlord'>,
  { person, email }: { person: string; email: string | null },
): Promise<void> {
  const id = await opened(recording);
  const words = email === null ? null : await recording.work.seal(id, email);
  await recording.work.append(id, [stamp(recording, { type: 'StaffEmailSet', person, email: words })]);
}

/** Records something of a landlord's staff, and gives the roster as it is then. */
export async function recordStaff(
  recording: Pick<Recording, 'work' | 'now' | 'by' | 'landlord'>,
  event: StaffEvent | StaffReachEvent,
): Promise<Roster> {
  const { work, landlord } = recording;
  await work.append(await opened(recording), [stamp(recording, event)]);
  return rosterOf(work, landlord);
}

/** The landlord's stream, opened where nothing was recorded yet. */
async function opened({
  work,
  now,
  landlord,
}: Pick<Recording, 'work' | 'now' | 'landlord'>): Promise<string> {
  const id = streamId(landlord);
  if ((await work.load(id)) === null) {
    await work.open({
      id,
      kind: 'staff',
      landlord: landlord.id,
      reference: null,
      residentId: null,
      conversationId: null,
      policyVersion: landlord.procedure.version,
      openedAt: now,
    });
  }
  return id;
}
