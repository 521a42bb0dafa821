import { CaseService } from '../../services/complaints/caseService.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { contactListLines } from './caseInWordsPeople.ts';
import { openedFrom } from './caseWords.ts';
import { type CommandResult, done, failed, type StoreContext } from './command.ts';

/** How the contacts of a case are listed, after `case <reference>`. */
export const contactListUsage = 'contact list';

/** Everybody on a case, by the numbers that the other commands on contacts and authority take. */
export function contactList(
  { reference, landlord }: { reference: string; landlord: Landlord },
  { clock, store }: StoreContext,
): Promise<CommandResult> {
  return store.inUnitOfWork(async (work) => {
    const service = new CaseService({ work, landlord, now: clock.now(), by: { kind: 'heard' } });
    const complaint = await service.find(reference);
    if (complaint === null) return failed(`There is no case ${reference}.`);
    const lines = await contactListLines(complaint, openedFrom(complaint, service));
    return lines.length === 0
      ? done('', 'Nobody can be reached about this case: add somebody with contact add.\n')
      : done(`${lines.join('\n')}\n`);
  });
}
