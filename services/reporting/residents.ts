import { sql } from 'kysely';
import { type Complaint, contactRoutes, type Part } from '../complaints/complaint.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { type UnsafeRoute, unsafeRoutes } from '../complaints/safeRoutes.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import { type ReadingDeps, recordsWhere } from './openRecords.ts';

/** Who the resident is, as far as their complaints say. Without it a list shows danger and nobody knows whose. */
export interface KnownResident {
  /** Their complaints, the newest first. */
  cases: string[];
  name: string | null;
  home: string | null;
  /** How to reach them safely, in their own words. */
  reach: string | null;
  /** Routes that are unsafe for any of their cases: no list may show a number without this beside it. */
  notSafe: UnsafeRoute[];
}

/** Whose entry it is. */
export interface Entry {
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  /** Ids of complaints that the entry became. */
  complaintIds?: string[];
}

/** Finds residents, and the references of complaints, for the entries for which it was made. */
export interface Residents {
  of(entry: Entry): KnownResident | null;
  /** Null: no complaint of this landlord. */
  referenceOf(landlord: string, complaintId: string): string | null;
}

/** A complaint with its answers opened, as far as they say who wrote it. */
interface Telling {
  complaint: Complaint;
  name: string | null;
  home: string | null;
  reach: string | null;
}

/**
 * Reads the complaints of everybody who wrote these entries, by resident or by conversation: an alert is often recorded a minute
 * before the same person gives name and address. Never across landlords.
 */
export async function residentsOf(deps: ReadingDeps, entries: Entry[]): Promise<Residents> {
  const tellings = await tellingsFor(deps, entries);
  const [byResident, byConversation] = [new Map<string, Telling[]>(), new Map<string, Telling[]>()];
  const references = new Map<string, string>();
  for (const telling of tellings) {
    const { id, landlord, residentId, conversationId, reference } = telling.complaint;
    addTo(byResident, keyOf(landlord, residentId), telling);
    addTo(byConversation, keyOf(landlord, conversationId), telling);
    references.set(keyOf(landlord, id), reference);
  }
  return {
    of: ({ landlord, residentId, conversationId }) => {
      const byThem = residentId === null ? undefined : byResident.get(keyOf(landlord, residentId));
      const inChat =
        conversationId === null ? undefined : byConversation.get(keyOf(landlord, conversationId));
      const theirs = byThem ?? inChat;
      return theirs === undefined ? null : known(theirs);
    },
    referenceOf: (landlord, complaintId) => references.get(keyOf(landlord, complaintId)) ?? null,
  };
}

function keyOf(landlord: string, id: string | null): string {
  return `${landlord} ${id}`;
}

function addTo(map: Map<string, Telling[]>, key: string, telling: Telling): void {
  map.set(key, [...(map.get(key) ?? []), telling]);
}

async function tellingsFor(deps: ReadingDeps, entries: Entry[]): Promise<Telling[]> {
  const landlordIds = each(entries.map(({ landlord }) => landlord));
  const residents = each(entries.map(({ residentId }) => residentId));
  const conversations = each(entries.map(({ conversationId }) => conversationId));
  const ids = each(entries.flatMap(({ complaintIds = [] }) => complaintIds));
  if (landlordIds.length === 0) return [];
  const which = sql<boolean>`(records.resident_id = any(${residents}::text[])
    or records.conversation_id = any(${conversations}::text[]) or records.id = any(${ids}::text[]))`;
  const found: Telling[] = [];
  for await (const kept of recordsWhere(deps, { kind: 'complaint', landlordIds, which }))
    found.push(told(kept));
  return found.reverse();
}

function each(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function told(kept: KeptRecord): Telling {
  const complaint = complaintFrom(kept.stream());
  const inWords = (part: Part): string | null => {
    const words = complaint.details[part]?.words ?? null;
    return words === null ? null : kept.open(words);
  };
  const routes = complaint.details.reach?.routes?.join(', ') ?? null;
  return { complaint, name: inWords('name'), home: inWords('home'), reach: inWords('reach') ?? routes };
}

/** The newest that says so counts: people move, and change their number. */
function known(theirs: Telling[]): KnownResident {
  const newest = (part: 'name' | 'home' | 'reach'): string | null =>
    theirs.find((telling) => telling[part] !== null)?.[part] ?? null;
  const cases = theirs.map(({ complaint }) => complaint.reference);
  return {
    cases,
    name: newest('name'),
    home: newest('home'),
    reach: newest('reach'),
    notSafe: unsafeForAny(theirs),
  };
}

function unsafeForAny(theirs: Telling[]): UnsafeRoute[] {
  const unsafe = theirs.flatMap(({ complaint }) => unsafeRoutes(complaint));
  return contactRoutes.flatMap((route) => unsafe.find((each) => each.route === route) ?? []);
}
