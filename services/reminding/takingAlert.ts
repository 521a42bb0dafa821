import { randomUUID } from 'node:crypto';
import type { Instant } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { dealtNow } from '../records/dealtWith.ts';
import type { Actor } from '../records/record.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { safetyAlerts, takeAlert } from '../safetyAlerts/safetyAlert.ts';
import type { Database } from '../storage/database.ts';

/** What taking an alert needs. */
export interface TakingDeps {
  database: Database;
  landlords: readonly Landlord[];
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}

/** Who takes it, when, and the id or its beginning. */
export interface Taking {
  id: string;
  by: Actor;
  now: Instant;
}

/** What became of it. `before`: who had it in hand, or had dealt with it, already; null: nobody. */
export interface Taken {
  id: string;
  before: { by: Actor; at: Instant } | null;
}

function unknown(id: string): HeardError {
  return new HeardError('INPUT', `There is no alert with the id ${JSON.stringify(id)} on the list.`);
}

async function foundBy({ database, landlords }: TakingDeps, typed: string) {
  const beginning = typed.trim().toLowerCase();
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(beginning)) throw unknown(typed);
  const rows = await database.kysely
    .selectFrom('records')
    .select(['id', 'landlord'])
    .where('kind', '=', 'safetyAlert')
    .where('id', 'like', `${beginning}%`)
    .execute();
  const [row, more] = rows;
  const landlord = landlords.find(({ id }) => id === row?.landlord);
  if (row === undefined || landlord === undefined) throw unknown(typed);
  if (more !== undefined)
    throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
  return { id: row.id, landlord };
}

/** Somebody takes an alert to danger in hand: nobody else is alerted to it any more. It stays on the list. Throws INPUT. */
export async function takeWaitingAlert(deps: TakingDeps, { id: typed, by, now }: Taking): Promise<Taken> {
  const { id, landlord } = await foundBy(deps, typed);
  return deps.inUnitOfWork(async (work) => {
    const recording = { work, landlord, now, by, newId: randomUUID };
    const alert = await safetyAlerts.load(recording, id);
    const before = dealtNow(alert) ?? alert.taken;
    if (before === null) await takeAlert(recording, id);
    return { id, before };
  });
}
