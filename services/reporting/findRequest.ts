import { HeardError } from '../errors.ts';
import type { ReadingDeps } from './openRecords.ts';

/** A record that staff work on with `request`. */
export interface FoundRequest {
  id: string;
  kind: 'dataRequest' | 'serviceRequest';
  landlord: string;
}

/**
 * The data request or service request with this id, or whose id begins so: what the list of what waits shows.
 * @throws INPUT when there is none, or more than one
 */
export async function findRequest(
  { database }: Pick<ReadingDeps, 'database'>,
  given: string,
): Promise<FoundRequest> {
  const beginning = given.trim().toLowerCase();
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(beginning)) throw unknown(given);
  const rows = await database.kysely
    .selectFrom('records')
    .select(['id', 'kind', 'landlord'])
    .where('id', 'like', `${beginning}%`)
    .where('kind', 'in', ['dataRequest', 'serviceRequest'])
    .limit(2)
    .execute();
  const [found, more] = rows;
  if (found === undefined) throw unknown(given);
  if (more !== undefined)
    throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
  return { ...found, kind: found.kind as FoundRequest['kind'] };
}

function unknown(id: string): HeardError {
  const message = `There is no data request or service request with the id ${JSON.stringify(id)}. The ids are in: waiting`;
  return new HeardError('INPUT', message);
}
