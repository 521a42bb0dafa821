import { type ProclaimedHoliday, withProclaimed } from '../../calendar/proclaimed.ts';
import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { listIndexed } from '../../records/complaintIndex.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import type { Database } from '../../storage/database.ts';
import { complaintFrom } from '../evolve.ts';
import { type MovedDate, movedDates } from './movedDates.ts';

/** A complaint with told dates that a late bank holiday moves. */
export interface MovedCase {
  id: string;
  reference: string;
  dates: MovedDate[];
}

/** A bank holiday that was just recorded, beside those recorded before. */
export interface HolidayNews {
  added: ProclaimedHoliday;
  known: readonly ProclaimedHoliday[];
  today: LocalDate;
}

/** Where open complaints are found, and how their dates are moved. */
export interface MovingDeps {
  database: Pick<Database, 'kysely'>;
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** Records the moved dates of one complaint, in the same unit of work as it was read. */
  move(work: UnitOfWork, landlord: Landlord, moved: MovedCase): Promise<void>;
}

/** How many complaints one unit of work reads: residents' turns get the store in between. */
const atOnce = 50;

/**
 * Moves the told dates of every open complaint of a landlord that the new bank holiday makes later. Done again it does the rest and
 * nothing twice: a date that was moved is no longer the one that the count without the day gives.
 */
export async function moveCases(
  deps: MovingDeps,
  landlord: Landlord,
  { added, known, today }: HolidayNews,
): Promise<MovedCase[]> {
  const earlier = known.filter(({ date }) => date !== added.date);
  const before = withProclaimed(landlord, earlier);
  const open = await listIndexed(deps.database.kysely, { landlord: landlord.id, closed: false });
  const ids = open.flatMap(({ recordId, nextDueOn }) => (nextDueOn === null ? [] : [recordId]));
  const moved: MovedCase[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const batch = ids.slice(at, at + atOnce);
    const news = { before, added, today };
    moved.push(...(await deps.inUnitOfWork((work) => moveBatch(deps, work, batch, news))));
  }
  return moved;
}

async function moveBatch(
  deps: MovingDeps,
  work: UnitOfWork,
  ids: string[],
  { before, added, today }: { before: Landlord; added: ProclaimedHoliday; today: LocalDate },
): Promise<MovedCase[]> {
  const found: MovedCase[] = [];
  for (const id of ids) {
    const stream = await work.load(id);
    if (stream === null) continue;
    const complaint = complaintFrom(stream);
    const dates = movedDates(complaint, before, { holidays: [added], today });
    if (dates.length === 0) continue;
    const moved = { id, reference: complaint.reference, dates };
    await deps.move(work, withProclaimed(before, [added]), moved);
    found.push(moved);
  }
  return found;
}
