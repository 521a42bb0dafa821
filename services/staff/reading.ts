import type { Complaint } from '../complaints/complaint.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { mayRead, type Reader } from './mayRead.ts';
import { emptyRoster, type Roster } from './roster.ts';
import { rosterOf } from './rosterRecord.ts';

/** Who reads lists and answers, with the rosters of the landlords that they are made for. */
export interface Reading {
  /** Null: nobody said who reads. */
  reader: Reader;
  /** A landlord's roster; of one that is not served nobody is known. */
  rosterAt(landlordId: string): Roster;
  /** Whether a complaint of any of the landlords may be shown. */
  shows(complaint: Pick<Complaint, 'landlord' | 'subjects'>): boolean;
}

/** What this reader may see at these landlords, of all that are served. Throws VERSION_UNKNOWN. */
export async function readingFor(
  work: Pick<UnitOfWork, 'load'>,
  landlords: readonly Landlord[],
  reader: Reader,
  served: readonly Landlord[] = landlords,
): Promise<Reading> {
  const rosters = new Map<string, Roster>();
  for (const landlord of landlords) rosters.set(landlord.id, await rosterOf(work, landlord, served));
  const rosterAt = (landlordId: string): Roster => rosters.get(landlordId) ?? emptyRoster;
  return {
    reader,
    rosterAt,
    shows: (complaint) => mayRead(complaint, reader, rosterAt(complaint.landlord)),
  };
}
