import { CompiledQuery } from 'kysely';
import { makeReference } from '../../../services/complaints/reference.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { isSettled } from '../../../services/records/dealtWith.ts';
import type { Database } from '../../../services/storage/database.ts';
import { type Fate, type Life, lifeOf } from './lives.ts';

/** How many of a thousand cases are open, and where. The others are closed. */
const perThousand: [Fate, number][] = [
  ['received', 4],
  ['acknowledged', 6],
  ['reviewRequested', 2],
  ['closedWithAction', 4],
];
/** Records of one statement. */
const atOnce = 1000;
const casesOfResident = 4;

/** A case that was seeded and whose it is, to be asked for. */
export interface Seeded {
  id: string;
  reference: string;
  residentId: string;
}

/** The days of receipt that cases are spread over: the open ones' lately, the closed ones' over years. */
function lives(landlord: Landlord): { open: Map<Fate, Life[]>; closed: Life[] } {
  const day = (month: number, from: number) =>
    `2026-${String(month).padStart(2, '0')}-${String(from).padStart(2, '0')}`;
  const lately = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date) => day(11, date));
  const before = [4, 5, 6, 11, 12, 13, 18, 19, 20, 25].map((date) => day(8, date));
  const open = perThousand.map(([fate]): [Fate, Life[]] => {
    const days = fate === 'received' || fate === 'acknowledged' ? lately : before;
    return [fate, days.map((on) => lifeOf(fate, on, landlord))];
  });
  const years = [2022, 2023, 2024, 2025];
  const closed = years.flatMap((year) =>
    before.map((on) => lifeOf('closed', `${year}${on.slice(4)}`, landlord)),
  );
  return { open: new Map(open), closed };
}

/** Which life the case of this number has: one of a thousand in turn, spread over the days. */
function lifeFor(number: number, { open, closed }: ReturnType<typeof lives>): Life {
  let place = (number * 397) % 1000;
  for (const [fate, share] of perThousand) {
    const those = open.get(fate) ?? [];
    const life = those[number % those.length];
    if (place < share && life !== undefined) return life;
    place -= share;
  }
  return closed[number % closed.length] as Life;
}

const records = `
  insert into records (id, kind, landlord, reference, resident_id, conversation_id, policy_version, opened_at, version,
                       settled)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                       $8::timestamptz[], $9::int[], $10::boolean[])`;
const events = `
  insert into events (record_id, seq, type, occurred_on, recorded_at, body)
  select * from unnest($1::text[], $2::int[], $3::text[], $4::date[], $5::timestamptz[], $6::jsonb[])`;
const index = `
  insert into complaint_index (record_id, reference, landlord, resident_id, standing, next_due_on, look_on, closed)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[], $8::boolean[])`;

/**
 * Puts so many cases into an empty store, straight into its tables: the same ones each time. Beside each lies the concern that it came
 * from, settled but for one in a thousand. Nobody's words are in them.
 */
export async function seedCases(database: Database, landlord: Landlord, count: number): Promise<Seeded[]> {
  const all = lives(landlord);
  const seeded: Seeded[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const rows = { records: [] as unknown[][], events: [] as unknown[][], index: [] as unknown[][] };
    for (let number = from; number < Math.min(count, from + atOnce); number += 1) {
      const life = lifeFor(number, all);
      const own = owned(number, life, landlord);
      seeded.push(own);
      addCase(rows, own, { life, landlord });
      addConcern(rows, own, { life, landlord, isAnswered: number % 1000 !== 0 });
    }
    await database.kysely.executeQuery(insert(records, rows.records));
    await database.kysely.executeQuery(insert(events, rows.events));
    await database.kysely.executeQuery(insert(index, rows.index));
  }
  return seeded;
}

function owned(number: number, { events: [first] }: Life, landlord: Landlord): Seeded {
  const bytes = Uint8Array.from({ length: 6 }, (_value, place) => Math.floor(number / 32 ** place) % 32);
  const reference = makeReference(landlord.referencePrefix, first?.recordedAt ?? '', () => bytes);
  const hex = number.toString(16).padStart(8, '0');
  const residentId = `resident-${Math.floor(number / casesOfResident)}`;
  return { id: `${hex}-0000-4000-8000-000000000000`, reference, residentId };
}

type Rows = Record<'records' | 'events' | 'index', unknown[][]>;

function addCase(rows: Rows, own: Seeded, { life, landlord }: { life: Life; landlord: Landlord }): void {
  const { id, reference, residentId } = own;
  const openedAt = life.events[0]?.recordedAt;
  const { version } = landlord.procedure;
  rows.records.push([
    id,
    'complaint',
    landlord.id,
    reference,
    residentId,
    null,
    version,
    openedAt,
    life.events.length,
    isSettled(life.events),
  ]);
  life.events.forEach((event, place) => {
    const body = event.type === 'ComplaintLogged' ? { ...event, reference } : event;
    rows.events.push([id, place + 1, event.type, event.occurredOn, event.recordedAt, JSON.stringify(body)]);
  });
  const { standing, nextDueOn, lookOn, closed } = life.index;
  rows.index.push([id, reference, landlord.id, residentId, standing, nextDueOn, lookOn, closed]);
}

function addConcern(
  rows: Rows,
  { id, residentId }: Seeded,
  { life, landlord, isAnswered }: { life: Life; landlord: Landlord; isAnswered: boolean },
): void {
  const concernId = id.replace('-0000-', '-c000-');
  const at = life.events[0]?.recordedAt;
  const common = { occurredOn: life.receivedOn, recordedAt: at, by: { kind: 'heard' } };
  const told = [
    { type: 'ConcernHeard', heardAt: at, words: [], category: null, ...common },
    { type: 'OfferMade', ...common },
    ...(isAnswered ? [{ type: 'OfferAccepted', complaintId: id, ...common }] : []),
  ];
  const { version } = landlord.procedure;
  const about = [null, residentId, null, version, at, told.length, isSettled(told)];
  rows.records.push([concernId, 'concern', landlord.id, ...about]);
  told.forEach((event, place) => {
    rows.events.push([concernId, place + 1, event.type, event.occurredOn, at, JSON.stringify(event)]);
  });
}

function insert(statement: string, rows: unknown[][]): CompiledQuery {
  const columns = (rows[0] ?? []).map((_value, column) => rows.map((row) => row[column]));
  return CompiledQuery.raw(statement, columns);
}
