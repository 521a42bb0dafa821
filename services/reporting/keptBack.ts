import { sql } from 'kysely';
import { complaintFrom } from '../complaints/evolve.ts';
import { dataRequests } from '../dataRequests/dataRequest.ts';
import type { Reading } from '../staff/reading.ts';
import { worksElsewhere } from '../staff/roster.ts';
import { type ReadingDeps, recordsWhere } from './openRecords.ts';

/** Records that belong to complaints which a reader may not see (`mayRead`), by id. */
export interface KeptBack {
  /** What such a complaint is about or grew out of: answered like a record that does not exist. */
  hidden: Set<string>;
  /** What was said in the same chat: it may be known of, its words may not. */
  wordless: Set<string>;
}

const aboutSomebody = sql<boolean>`exists (
  select 1 from events named where named.record_id = records.id and named.type = 'SubjectNamed')`;

/** Whoever works for another landlord may see no complaint at all. */
const every = sql<boolean>`true`;

/** What a reader may not be shown of the concerns and requests at these landlords, nobody's words read. */
export async function keptBackFrom(
  deps: ReadingDeps,
  landlordIds: string[],
  reading: Reading,
): Promise<KeptBack> {
  const [ids, chats]: [string[], string[]] = [[], []];
  const { reader } = reading;
  const isElsewhere = landlordIds.some(
    (id) => reader !== null && worksElsewhere(reading.rosterAt(id), reader),
  );
  const which = isElsewhere ? every : aboutSomebody;
  const wanted = { kind: 'complaint', landlordIds, which, words: false } as const;
  for await (const kept of recordsWhere(deps, wanted)) {
    const complaint = complaintFrom(kept.stream());
    if (reading.shows(complaint)) continue;
    ids.push(complaint.id);
    if (complaint.conversationId !== null) chats.push(complaint.conversationId);
  }
  const own = await requestsAbout(deps, landlordIds, reading);
  const beside = ids.length === 0 ? noneKeptBack : await belongingTo(deps, landlordIds, { ids, chats });
  return {
    hidden: new Set([...beside.hidden, ...own]),
    wordless: new Set([...beside.wordless, ...own]),
  };
}

const noneKeptBack: KeptBack = { hidden: new Set(), wordless: new Set() };

/** The data requests that are about somebody and may not be shown to this reader. */
async function requestsAbout(deps: ReadingDeps, landlordIds: string[], reading: Reading): Promise<string[]> {
  const wanted = { kind: 'dataRequest', landlordIds, which: aboutSomebody, words: false } as const;
  const found: string[] = [];
  for await (const kept of recordsWhere(deps, wanted)) {
    const request = dataRequests.from(kept.stream());
    if (!reading.shows(request)) found.push(request.id);
  }
  return found;
}

async function belongingTo(
  { database }: ReadingDeps,
  landlordIds: string[],
  { ids, chats }: { ids: string[]; chats: string[] },
): Promise<KeptBack> {
  const linked = sql<boolean>`exists (
    select 1 from events linked where linked.record_id = records.id
      and linked.type in ('OfferAccepted', 'LinkedToComplaint')
      and linked.body->>'complaintId' = any(${ids}::text[]))`;
  const rows = await database.kysely
    .selectFrom('records')
    .select(['id', linked.as('linked')])
    .where('landlord', 'in', landlordIds)
    .where('kind', '<>', 'complaint')
    .where(sql<boolean>`(records.conversation_id = any(${chats}::text[]) or ${linked})`)
    .execute();
  return {
    hidden: new Set(rows.flatMap((row) => (row.linked ? [row.id] : []))),
    wordless: new Set(rows.map(({ id }) => id)),
  };
}
