import { sql } from 'kysely';
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
    .where('kind', 'in', ['dataRequest', 'serviceRequest', 'safetyAlert'])
    .limit(2)
    .execute();
  const [row, more] = rows;
  if (more !== undefined)
    throw new HeardError('INPUT', `More than one id begins with ${beginning}: give more of it.`);
  const found = row?.kind === 'safetyAlert' ? await hazardTold(deps, row.id) : row;
  if (found === undefined) throw unknown(given, reading);
  const { hidden, wordless } = await keptBackFrom(deps, [found.landlord], reading);
  if (hidden.has(found.id)) throw unknown(given, reading);
  return { ...found, kind: found.kind as FoundRequest['kind'], withWords: !wordless.has(found.id) };
}

/**
 * The hazard that an alert tells of: staff read its limits beside the alert, and take the alert's id for it. It was recorded with the
 * alert, or told of before in the same chat; the last one of its kind counts.
 */
async function hazardTold(
  { database }: ReadingDeps,
  alertId: string,
): Promise<(Pick<FoundRequest, 'id' | 'landlord'> & { kind: string }) | undefined> {
  const { rows } = await sql<{ id: string; kind: string; landlord: string }>`
    select request.id, request.kind, request.landlord
    from records alert
    join events raised on raised.record_id = alert.id and raised.type = 'SafetyAlertRaised'
    join records request on request.kind = 'serviceRequest' and request.landlord = alert.landlord
      and (request.conversation_id = alert.conversation_id
        or (alert.conversation_id is null and request.conversation_id is null and request.opened_at = alert.opened_at))
    join events reported on reported.record_id = request.id and reported.type = 'HazardReported'
      and reported.body ->> 'kind' = raised.body ->> 'kind'
    where alert.id = ${alertId}
    order by request.opened_at desc
    limit 1`.execute(database.kysely);
  return rows[0];
}

function unknown(id: string, { reader }: Reading): HeardError {
  const none = `There is no data request or service request with the id ${JSON.stringify(id)}. The ids are in: waiting`;
  return new HeardError('INPUT', reader === null ? `${none}\n${sayWhoReads}` : none);
}
