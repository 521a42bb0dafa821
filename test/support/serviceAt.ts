import { instantOfLondon } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { RandomBytes } from '../../services/complaints/reference.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById, loadLandlords } from '../../services/landlords/landlords.ts';
import type { Actor } from '../../services/records/record.ts';
import type { MemoryRecords } from './memoryWork.ts';

/** One of the landlords that Heard brings along. */
export function landlordCalled(id: 'belgrave' | 'coop-homes'): Landlord {
  return landlordById(loadLandlords(), id);
}

/** Where, when and by whom a turn happens. */
export interface At {
  records: MemoryRecords;
  /** London wall clock, `2026-03-17T10:05`. */
  time?: string;
  landlord?: Landlord;
  by?: Actor;
  randomBytes?: RandomBytes;
}

/** The resident of these tests. */
export const resident: Actor = { kind: 'resident', id: 'resident-1' };
/** A complaints officer. */
export const officer: Actor = { kind: 'staff', id: 'officer-1' };

/** Runs one turn of the service and commits it. */
export function turn<T>(at: At, work: (cases: CaseService) => Promise<T>): Promise<T> {
  const { records, time = '2026-03-17T10:05', landlord = landlordCalled('belgrave'), by = resident } = at;
  const random = at.randomBytes === undefined ? {} : { randomBytes: at.randomBytes };
  return records.run((unit) =>
    work(new CaseService({ work: unit, landlord, now: instantOfLondon(time), by, ...random })),
  );
}

/** Who writes, and where. */
export const whose = { residentId: 'resident-1', conversationId: 'conversation-1' };
