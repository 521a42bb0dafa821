import { CaseService } from '../../services/complaints/caseService.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { staffCode } from '../../services/wording/en/identity.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';
import { signature } from './staffId.ts';

/** How a code for the resident is asked for, after `case <reference>`. */
export const caseCodeUsage = 'code';

/** What it does, for the list of what staff can do. */
export const caseCodeDetails: readonly string[] = [
  `${caseCodeUsage}   (a one-time code, shown once, for a person whom you have identified on the telephone)`,
];

/**
 * A fresh one-time code for a case, shown once. Staff say it to a person whom they have identified; whoever speaks for a resident
 * must have their authority on the case. The case says who gave one and when, never the code: that is written down first, so that
 * no code is shown which the record does not know of.
 */
export async function caseCode(
  asked: { reference: string; landlord: Landlord },
  context: StoreContext,
  staffId: string | null,
): Promise<CommandResult> {
  const { reference, landlord } = asked;
  if (staffId === null) {
    return misused('Who gives it? The record names who did.', `case ${reference} code ${signature}`);
  }
  const { clock, store } = context;
  const now = clock.now();
  const complaint = await store.inUnitOfWork(async (work) => {
    const service = new CaseService({ work, landlord, now, by: { kind: 'staff', id: staffId } });
    const found = await service.find(reference);
    return found === null ? null : service.note(found.id, staffCode.given);
  });
  if (complaint === null) return failed(`There is no case ${reference}.`);
  const code = await store.codes.give({ reference, landlord: landlord.id, recordId: complaint.id, now });
  return done(`${code.slice(0, 3)} ${code.slice(3)}\n`, staffCode.howToUse);
}
