import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { AnyEvent, Recorded } from '../records/record.ts';
import { type Recording, stamp } from '../records/recording.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { Roster } from './roster.ts';
import { rosterFrom, type StaffEvent, staffEventTypes } from './rosterEvents.ts';

/** One stream for each landlord: who came, went and was away stays readable. */
function streamId({ id }: Landlord): string {
  return `staff-${id}`;
}

function known(events: (AnyEvent & Recorded)[]): (StaffEvent & Recorded)[] {
  const foreign = events.find(({ type }) => !staffEventTypes.includes(type));
  if (foreign !== undefined) {
    throw new HeardError('VERSION_UNKNOWN', `staff with unknown event ${foreign.type}`);
  }
  return events as (StaffEvent & Recorded)[];
}

/** A landlord's staff: its file, and what was recorded since. Throws VERSION_UNKNOWN. */
export async function rosterOf(work: Pick<UnitOfWork, 'load'>, landlord: Landlord): Promise<Roster> {
  const stream = await work.load(streamId(landlord));
  return rosterFrom(landlord.staff, stream === null ? [] : known(stream.events));
}

/** Records something of a landlord's staff, and gives the roster as it is then. */
export async function recordStaff(
  recording: Pick<Recording, 'work' | 'now' | 'by' | 'landlord'>,
  event: StaffEvent,
): Promise<Roster> {
  const { work, now, landlord } = recording;
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
  await work.append(id, [stamp(recording, event)]);
  return rosterOf(work, landlord);
}
