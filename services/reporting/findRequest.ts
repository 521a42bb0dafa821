import { HeardError } from '../errors.ts';
import type { Reading } from '../staff/reading.ts';
import { sayWhoReads } from '../wording/en/staff.ts';
import { keptBackFrom } from './keptBack.ts';
import type { ReadingDeps } from './openRecords.ts';

/** A record that staff work on with `request`. */
export interface FoundRequest {
  id: string;
  kind: 'dataRequest' | 'serviceRequest';
  landlord: string;
  /** Whether this reader may read what the resident said: not where it was said beside a complaint that they may not see. */
  withWords: boolean;
}

/**
 * The data request or service request with this id, or whose id begins so: what the list of what waits shows. One that belongs to a
 * complaint which this reader may not see is answered like one that does not exist.
 * @throws INPUT when there is none, or more than one
 */
export async function findRequest(deps: ReadingDeps, given: string, reading: Reading): Promise<FoundRequest> {
  const beginning = given.trim().toLowerCase();
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(beginning)) throw unknown(given, reading);
  const rows = await deps.database.kysely
    .selectFrom('records')
    .select(['id', 'kind', 'landlord'])
    .where('id', 'like', `${beginning}%`)
    .where('kind', 'in', ['dataRequest', 'serviceRequest'])
    .limit(2)
    .execute();
  const [found, more] = rows;
  if (found === undefined) throw unknown(given, reading);
  if (more !== undefined)
    throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
  const { hidden, wordless } = await keptBackFrom(deps, [found.landlord], reading);
  if (hidden.has(found.id)) throw unknown(given, reading);
  return { ...found, kind: found.kind as FoundRequest['kind'], withWords: !wordless.has(found.id) };
}

function unknown(id: string, { reader }: Reading): HeardError {
  const none = `There is no data request or service request with the id ${JSON.stringify(id)}. The ids are in: waiting`;
  return new HeardError('INPUT', reader === null ? `${none}\n${sayWhoReads}` : none);
}
