import { sql } from 'kysely';
import { type Complaint, contactRoutes, type Part } from '../complaints/complaint.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { type UnsafeRoute, unsafeRoutes } from '../complaints/routes/safeRoutes.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import type { Reading } from '../staff/reading.ts';
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
  /** Null: nothing is known, or nothing that this reader may know. */
  of(entry: Entry): KnownResident | null;
  /** Who it is, whoever reads: where there is danger, somebody has to go there. Never a reference that may not be shown. */
  inDanger(entry: Entry): KnownResident | null;
  /** Null: no complaint of this landlord, or none that may be shown. */
  referenceOf(landlord: string, complaintId: string): string | null;
  /** Whether the entry is part of the story of a complaint that this reader may not see: then its words are kept back. */
  isKeptBack(entry: Entry): boolean;
}

/** A complaint with its answers opened, as far as they say who wrote it. */
interface Telling {
  complaint: Complaint;
  name: string | null;
  home: string | null;
  reach: string | null;
  /** Whether this reader may know of the complaint. */
  shown: boolean;
}

/**
 * Reads the complaints of everybody who wrote these entries, by resident or by conversation: an alert is often recorded a minute
 * before the same person gives name and address. Never across landlords.
 */
export async function residentsOf(deps: ReadingDeps, entries: Entry[], reading: Reading): Promise<Residents> {
  const tellings = await tellingsFor(deps, entries, reading);
  const [byResident, byConversation] = [new Map<string, Telling[]>(), new Map<string, Telling[]>()];
  const byId = new Map<string, Telling>();
  for (const telling of tellings) {
    const { id, landlord, residentId, conversationId } = telling.complaint;
    addTo(byResident, keyOf(landlord, residentId), telling);
    addTo(byConversation, keyOf(landlord, conversationId), telling);
    byId.set(keyOf(landlord, id), telling);
  }
  const inChat = ({ landlord, conversationId }: Entry): Telling[] =>
    conversationId === null ? [] : (byConversation.get(keyOf(landlord, conversationId)) ?? []);
  const theirs = (entry: Entry): Telling[] => {
    const { landlord, residentId } = entry;
    const byThem = residentId === null ? undefined : byResident.get(keyOf(landlord, residentId));
    return byThem ?? inChat(entry);
  };
  const told = ({ landlord, complaintIds = [] }: Entry): Telling[] =>
    complaintIds.flatMap((id) => byId.get(keyOf(landlord, id)) ?? []);
  return {
    of: (entry) => knownFrom(theirs(entry), shownOf(theirs(entry))),
    inDanger: (entry) => knownFrom(theirs(entry), theirs(entry)),
    referenceOf: (landlord, complaintId) => {
      const telling = byId.get(keyOf(landlord, complaintId));
      return telling?.shown === true ? telling.complaint.reference : null;
    },
    isKeptBack: (entry) => [...inChat(entry), ...told(entry)].some(({ shown }) => !shown),
  };
}

function shownOf(tellings: Telling[]): Telling[] {
  return tellings.filter(({ shown }) => shown);
}

function keyOf(landlord: string, id: string | null): string {
  return `${landlord} ${id}`;
}

function addTo(map: Map<string, Telling[]>, key: string, telling: Telling): void {
  map.set(key, [...(map.get(key) ?? []), telling]);
}

async function tellingsFor(deps: ReadingDeps, entries: Entry[], reading: Reading): Promise<Telling[]> {
  const landlordIds = each(entries.map(({ landlord }) => landlord));
  const residents = each(entries.map(({ residentId }) => residentId));
  const conversations = each(entries.map(({ conversationId }) => conversationId));
  const ids = each(entries.flatMap(({ complaintIds = [] }) => complaintIds));
  if (landlordIds.length === 0) return [];
  const which = sql<boolean>`(records.resident_id = any(${residents}::text[])
    or records.conversation_id = any(${conversations}::text[]) or records.id = any(${ids}::text[]))`;
  const found: Telling[] = [];
  for await (const kept of recordsWhere(deps, { kind: 'complaint', landlordIds, which }))
    found.push(told(kept, reading));
  return found.reverse();
}

function each(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function told(kept: KeptRecord, reading: Reading): Telling {
  const complaint = complaintFrom(kept.stream());
  const inWords = (part: Part): string | null => {
    const words = complaint.details[part]?.words ?? null;
    return words === null ? null : kept.open(words);
  };
  const routes = complaint.details.reach?.routes?.join(', ') ?? null;
  return {
    complaint,
    name: inWords('name'),
    home: inWords('home'),
    reach: inWords('reach') ?? routes,
    shown: reading.shows(complaint),
  };
}

/**
 * The newest that says so counts: people move, and change their number. Which routes are not safe is known from all their complaints,
 * whoever reads: a message to the wrong number can hurt somebody.
 */
function knownFrom(all: Telling[], theirs: Telling[]): KnownResident | null {
  const notSafe = unsafeForAny(all);
  if (theirs.length === 0 && notSafe.length === 0) return null;
  const newest = (part: 'name' | 'home' | 'reach'): string | null =>
    theirs.find((telling) => telling[part] !== null)?.[part] ?? null;
  const cases = shownOf(theirs).map(({ complaint }) => complaint.reference);
  return {
    cases,
    name: newest('name'),
    home: newest('home'),
    reach: newest('reach'),
    notSafe,
  };
}

function unsafeForAny(theirs: Telling[]): UnsafeRoute[] {
  const unsafe = theirs.flatMap(({ complaint }) => unsafeRoutes(complaint));
  return contactRoutes.flatMap((route) => unsafe.find((each) => each.route === route) ?? []);
}
