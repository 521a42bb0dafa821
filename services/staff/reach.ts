import type { Landlord } from '../landlords/landlord.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { staffKey } from './roster.ts';

/** How somebody on the roster is told of what waits for them. The address is sealed: it may be a name in full. */
export type StaffReachEvent =
  /** Null: none any more. */
  | { type: 'StaffEmailSet'; person: string; email: WordsId | null }
  /** From 1: who is alerted first. Null: not on call any more. */
  | { type: 'StaffOnCall'; person: string; place: number | null };

/** Their names. */
export const staffReachEventTypes: readonly string[] = ['StaffEmailSet', 'StaffOnCall'];

/** How a landlord's staff are reached. */
export interface StaffReach {
  /** The address of somebody by id, however the id is written. Null: none is known. */
  emailOf(person: string): string | null;
  /** Who is alerted to danger at any hour, in this order, by id; with or without an address. */
  onCall: string[];
}

/** In order of their places; who came first keeps a place that was given twice. Those of the file come after them. */
function onCallOf({ notices }: Landlord, events: readonly StaffReachEvent[]): string[] {
  const places = new Map<string, { person: string; place: number | null }>();
  for (const event of events) {
    if (event.type === 'StaffOnCall') places.set(staffKey(event.person), event);
  }
  const placed = [...places.values()].flatMap(({ person, place }) =>
    place === null ? [] : [{ person, place }],
  );
  const inOrder = placed.toSorted((one, other) => one.place - other.place).map(({ person }) => person);
  return [...inOrder, ...notices.onCall.filter((person) => !places.has(staffKey(person)))];
}

/** What the events of a landlord's staff say of how they are reached, the addresses opened. */
export async function reachFrom(
  landlord: Landlord,
  events: readonly (StaffReachEvent & Recorded)[],
  open: (words: WordsId) => Promise<string | null>,
): Promise<StaffReach> {
  const sealed = new Map<string, WordsId | null>();
  for (const event of events) {
    if (event.type === 'StaffEmailSet') sealed.set(staffKey(event.person), event.email);
  }
  const emails = new Map<string, string | null>();
  for (const [person, words] of sealed) emails.set(person, words === null ? null : await open(words));
  return {
    emailOf: (person) => emails.get(staffKey(person)) ?? null,
    onCall: onCallOf(landlord, events),
  };
}

/** What a roster is read through. */
export type ReachWork = Pick<UnitOfWork, 'load' | 'words'>;
