import { londonDate } from '../../services/clock.ts';
import { caseAsJson } from '../../services/complaints/caseLists.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import { parseStaffCommand } from '../../services/complaints/staffCommands.ts';
import { statusOf } from '../../services/complaints/status.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { caseInWords, notesOf } from './caseInWords.ts';
import { type CommandResult, done, failed, json, misused, type StoreContext } from './command.ts';

/** How `case` is written. */
export const caseUsage = 'case <reference> [--json] | case <reference> <what to do> [--as <staff id>]';

/** Who did it when nobody said: whoever may use the commands on this machine. */
const atTheKeyboard = 'command-line';

interface Asked {
  reference: string;
  landlord: Landlord;
  staffId: string;
}

/** Shows a case, or does something to it (`acknowledge`, `assign`, `decide` ...) and shows what became of it. */
export async function oneCase(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [typed, ...words] = rest;
  if (typed === undefined) return misused('Which case?', caseUsage);
  const reference = parseReference(typed);
  const landlord = context.landlords.find((each) => reference?.startsWith(`${each.referencePrefix}-`));
  if (reference === null || landlord === undefined) {
    return failed(`"${typed}" is no reference; something in it is mistyped.`);
  }
  const asked = { reference, landlord, staffId };
  if (words.length === 0 || (words.length === 1 && words[0] === '--json')) {
    return show(asked, context, words.length === 1);
  }
  return change(asked, context, words);
}

/** Takes `--as <staff id>` out of the arguments, wherever it stands. */
function signed(args: string[]): { staffId: string; rest: string[] } {
  const at = args.indexOf('--as');
  const staffId = at < 0 ? undefined : args[at + 1];
  if (staffId === undefined) return { staffId: atTheKeyboard, rest: args };
  return { staffId, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

function show(asked: Asked, context: StoreContext, asJson: boolean): Promise<CommandResult> {
  return context.store.inUnitOfWork(async (unit) => {
    const service = serviceFor(asked, context, unit);
    const complaint = await service.find(asked.reference);
    if (complaint === null) return failed(`There is no case ${asked.reference}.`);
    const status = statusOf(complaint, asked.landlord, today(context));
    if (!asJson) return done(await caseInWords(complaint, status, service));
    const notes = await notesOf(complaint, service);
    return done(json({ ...caseAsJson(complaint, status), notes }));
  });
}

async function change(asked: Asked, context: StoreContext, words: string[]): Promise<CommandResult> {
  const parsed = parseStaffCommand(words);
  if ('problem' in parsed) return failed(parsed.problem);
  return context.store.inUnitOfWork(async (unit) => {
    const service = serviceFor(asked, context, unit);
    const before = await service.find(asked.reference);
    if (before === null) return failed(`There is no case ${asked.reference}.`);
    const after = await service.staff(before.id, parsed.command);
    const status = statusOf(after, asked.landlord, today(context));
    return done(await caseInWords(after, status, service), `${outcome(before, after)}\n`);
  });
}

function outcome(before: Complaint, after: Complaint): string {
  const events = after.history.slice(before.history.length).map(({ type }) => type);
  return events.length === 0 ? 'Nothing was changed: it was so already.' : `Recorded: ${events.join(', ')}.`;
}

function serviceFor({ landlord, staffId }: Asked, { clock }: StoreContext, work: UnitOfWork): CaseService {
  return new CaseService({ work, landlord, now: clock.now(), by: { kind: 'staff', id: staffId } });
}

function today({ clock }: StoreContext): string {
  return londonDate(clock.now());
}
