import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { findFor } from '../../services/staff/answering.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { sayWhoReads } from '../../services/wording/en/staff.ts';
import { type CommandResult, failed, type StoreContext } from './command.ts';

/** A case by its reference, and whose it is. */
export interface CalledCase {
  reference: string;
  landlord: Landlord;
}

/** The case that was typed. Null: it is no reference of any landlord's. */
export function calledCase(typed: string, { landlords }: Pick<StoreContext, 'landlords'>): CalledCase | null {
  const reference = parseReference(typed);
  const landlord = landlords.find((each) => reference?.startsWith(`${each.referencePrefix}-`));
  return reference === null || landlord === undefined ? null : { reference, landlord };
}

/** A case as far as whoever asks may read it, in one unit of work. */
export interface InCase {
  unit: UnitOfWork;
  complaint: Complaint;
}

/**
 * Does something with a case for whoever may read it (services/staff/mayRead). To others there is no such case: who tries references
 * out learns nothing.
 */
export function inCase<T>(
  { reference, landlord }: CalledCase,
  reader: string | null,
  { store, clock, landlords }: StoreContext,
  work: (at: InCase) => Promise<T>,
): Promise<T | CommandResult> {
  return store.inUnitOfWork(async (unit) => {
    const service = new CaseService({ work: unit, landlord, now: clock.now(), by: { kind: 'heard' } });
    const roster = await rosterOf(unit, landlord, landlords);
    const complaint = await findFor(service, reference, { reader, roster });
    if (complaint !== null) return work({ unit, complaint });
    return failed(
      reader === null ? `There is no case ${reference}. ${sayWhoReads}` : `There is no case ${reference}.`,
    );
  });
}
