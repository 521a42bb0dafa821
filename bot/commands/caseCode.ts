import { CaseService } from '../../services/complaints/caseService.ts';
import type { CommandOf, StaffCommand } from '../../services/complaints/commands.ts';
import { CommandRefused } from '../../services/complaints/refused.ts';
import { codeRecipients } from '../../services/identity/codeContacts.ts';
import { codeRoutes } from '../../services/identity/codeSender.ts';
import { contactWords } from '../../services/identity/contactWords.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { refusal } from '../../services/records/record.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { staffCode } from '../../services/wording/en/identity.ts';
import { refusalReasons } from '../../services/wording/en/refusals.ts';
import { type CommandResult, done, failed, type StoreContext } from './command.ts';

type CodeCommand = CommandOf<'giveCode' | 'resendCode'>;

/** Whether a command is about one-time codes: what it records is only half of it. */
export function isAboutCodes(command: StaffCommand): command is CodeCommand {
  return command.type === 'giveCode' || command.type === 'resendCode';
}

/** What staff want of codes, on which case, and who they are. */
export interface CodeAsked {
  reference: string;
  landlord: Landlord;
  command: CodeCommand;
  staffId: string;
}

/**
 * A fresh one-time code for a case: shown once, so that staff say it to a person whom they have identified, or sent to a contact. The
 * case says who did that and when, never the code. That is written down first: no code is shown which the record does not know of.
 */
export async function caseCode(asked: CodeAsked, context: StoreContext): Promise<CommandResult> {
  const { reference, landlord, command } = asked;
  const { clock, store } = context;
  const now = clock.now();
  const behind = await store.inUnitOfWork((work) => recorded(asked, work, now));
  if (behind === null) return failed(`There is no case ${reference}.`);
  const { recordId, address } = behind;
  const ofStaff = { reference, landlord: landlord.id, address, now };
  if (command.type === 'resendCode') {
    await store.codes.wantForStaff(ofStaff);
    return done('', staffCode.resent);
  }
  const code = await store.codes.give({ ...ofStaff, recordId, contact: command.contact ?? null });
  return done(`${code.slice(0, 3)} ${code.slice(3)}\n`, staffCode.howToUse(reference));
}

/** Throws CommandRefused where this contact may have no code; then nothing is recorded. */
async function recorded(
  { reference, landlord, command, staffId }: CodeAsked,
  work: UnitOfWork,
  now: string,
): Promise<{ recordId: string; address: string | null } | null> {
  const service = new CaseService({ work, landlord, now, by: { kind: 'staff', id: staffId } });
  const words = await contactWords(work, await service.find(reference));
  if (words === null) return null;
  const { complaint, addresses } = words;
  await service.staff(complaint.id, command);
  if (command.type === 'giveCode') {
    return { recordId: complaint.id, address: addresses.get(command.contact ?? 0) ?? null };
  }
  const recipient = codeRecipients(words, codeRoutes).find(({ contact }) => contact === command.contact);
  if (recipient === undefined)
    throw new CommandRefused(refusal('NO_CODE_THAT_WAY', refusalReasons.NO_CODE_THAT_WAY));
  return { recordId: complaint.id, address: recipient.to };
}
