import { randomUUID } from 'node:crypto';
import type { Instant } from '../../clock.ts';
import { concerns } from '../../concerns/concern.ts';
import { HeardError } from '../../errors.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { correctionOf } from '../../records/correction.ts';
import type { Recording } from '../../records/recording.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { serviceRequests } from '../../serviceRequests/serviceRequest.ts';
import type { Database } from '../../storage/database.ts';
import type { Label } from '../understanding.ts';

/** What correcting needs. */
export interface CorrectingDeps {
  database: Database;
  /** Whether whoever corrects may know of this record at this landlord. */
  mayKnow(recordId: string, landlordId: string): Promise<boolean>;
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlords: readonly Landlord[];
}

/** How a message should have been understood, who says so, and when. */
export interface StaffCorrection {
  /** The id of a concern or of a service request, or the beginning of it. */
  id: string;
  dissatisfied: boolean;
  label: Label | null;
  staffId: string;
  now: Instant;
}

/** What became of it. `recorded`: false when the record said so already. */
export interface CorrectingOutcome {
  id: string;
  landlord: Landlord;
  recorded: boolean;
}

/**
 * Records how a concern or a service request should have been understood. It changes nothing for the resident: an offer stands as it
 * stood. Throws INPUT for an id that is not one of theirs, or with which more than one begins.
 */
export async function correct(deps: CorrectingDeps, correction: StaffCorrection): Promise<CorrectingOutcome> {
  const typed = correction.id.trim().toLowerCase();
  const { id, kind, landlord } = await recordBy(deps, typed);
  if (!(await deps.mayKnow(id, landlord.id))) throw unknown(typed);
  const { staffId, now } = correction;
  return deps.inUnitOfWork(async (work) => {
    const by = { kind: 'staff' as const, id: staffId };
    const recording: Recording = { work, landlord, now, by, newId: randomUUID };
    const records = kind === 'concern' ? concerns : serviceRequests;
    const before = (await records.load(recording, id)).history.length;
    const after = await records.add(recording, id, (record) => correctionOf(record, correction));
    return { id, landlord, recorded: after.history.length > before };
  });
}

interface Found {
  id: string;
  kind: string;
  landlord: Landlord;
}

async function recordBy({ database, landlords }: CorrectingDeps, beginning: string): Promise<Found> {
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(beginning)) throw unknown(beginning);
  const rows = await database.kysely
    .selectFrom('records')
    .select(['id', 'kind', 'landlord'])
    .where('id', 'like', `${beginning}%`)
    .where('kind', 'in', ['concern', 'serviceRequest'])
    .execute();
  const [row, more] = rows;
  const landlord = landlords.find((each) => each.id === row?.landlord);
  if (row === undefined || landlord === undefined) throw unknown(beginning);
  if (more !== undefined) {
    throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
  }
  return { id: row.id, kind: row.kind, landlord };
}

function unknown(id: string): HeardError {
  return new HeardError(
    'INPUT',
    `There is no concern and no service request with the id ${JSON.stringify(id)}.`,
  );
}
