import { londonDate } from '../../services/clock.ts';
import { caseAsJson } from '../../services/complaints/caseLists.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { promptsAfter, promptsOf } from '../../services/complaints/prompts.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import { parseStaffCommand, staffCommandUsage } from '../../services/complaints/staffCommands.ts';
import { statusOf } from '../../services/complaints/status.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { Actor } from '../../services/records/record.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { promptInWords } from '../../services/wording/en/prompts.ts';
import { caseCode, isAboutCodes } from './caseCode.ts';
import { contactList, contactListUsage } from './caseContacts.ts';
import { caseInWords } from './caseInWords.ts';
import { notesOf } from './caseNotes.ts';
import { linkedRequestLines } from './caseRequests.ts';
import { type CommandResult, done, failed, json, misused, plain, type StoreContext } from './command.ts';
import { signature, signed } from './staffId.ts';

/** How `case` is written. */
export const caseUsage = `case <reference> [--json] | case <reference> <what to do> ${signature}`;

/** What staff can do to a case, a line each. */
export const caseDetails: readonly string[] = [
  `Each of these is signed with ${signature}:`,
  ...staffCommandUsage.map((usage) => `  ${usage}`),
  `Everybody on the case: ${contactListUsage}`,
];

/** Whose case, and at which landlord. */
interface Asked {
  reference: string;
  landlord: Landlord;
}

/** An act of staff: residents are told "we have confirmed in writing", so the record must say who did. */
interface Act {
  staffId: string | null;
  words: string[];
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
  const asked = { reference, landlord };
  if (words.length === 0 || (words.length === 1 && words[0] === '--json')) {
    return show(asked, context, words.length === 1);
  }
  if (words.join(' ') === contactListUsage) return contactList(asked, context);
  return change(asked, context, { staffId, words });
}

function show(asked: Asked, context: StoreContext, asJson: boolean): Promise<CommandResult> {
  return context.store.inUnitOfWork(async (unit) => {
    const service = serviceFor(asked, context, unit, { kind: 'heard' });
    const complaint = await service.find(asked.reference);
    if (complaint === null) return failed(`There is no case ${asked.reference}.`);
    const status = statusOf(complaint, asked.landlord, today(context));
    if (!asJson) {
      const { landlord } = asked;
      const requests = await linkedRequestLines(unit, complaint, { landlord, now: context.clock.now() });
      const linked = requests.map((line) => `${line}\n`).join('');
      const words = await caseInWords(complaint, status, { service, landlord, today: today(context) });
      return done(`${words}${linked === '' ? '' : `\n${linked}`}`);
    }
    const notes = await notesOf(complaint, service);
    const prompts = promptsOf(complaint, { landlord: asked.landlord, today: today(context) });
    return done(json({ ...caseAsJson(complaint, status), notes, prompts }));
  });
}

async function change(asked: Asked, context: StoreContext, { staffId, words }: Act): Promise<CommandResult> {
  const parsed = parseStaffCommand(words);
  if ('problem' in parsed) return failed(parsed.problem);
  if (staffId === null) return misused('Who does this? The record names who did.', exampleFor(asked, words));
  const { command } = parsed;
  if (isAboutCodes(command)) return caseCode({ ...asked, command, staffId }, context);
  return context.store.inUnitOfWork(async (unit) => {
    const service = serviceFor(asked, context, unit, { kind: 'staff', id: staffId });
    const before = await service.find(asked.reference);
    if (before === null) return failed(`There is no case ${asked.reference}.`);
    const after = await service.staff(before.id, command);
    const status = statusOf(after, asked.landlord, today(context));
    const shown = { service, landlord: asked.landlord, today: today(context) };
    const prompts = promptsAfter(before, after, shown).map((each) => `${promptInWords(each)}\n`);
    const said = `${outcome(before, after)}\n${prompts.join('')}`;
    return done(await caseInWords(after, status, shown), said);
  });
}

function outcome(before: Complaint, after: Complaint): string {
  const events = after.history.slice(before.history.length).map(({ type }) => type);
  return events.length === 0 ? 'Nothing was changed: it was so already.' : `Recorded: ${events.join(', ')}.`;
}

/** What was typed, signed as it has to be. */
function exampleFor({ reference }: Asked, words: string[]): string {
  const typed = words.map((word) => (/^[\w.:/-]+$/.test(word) ? word : JSON.stringify(plain(word))));
  return `case ${reference} ${typed.join(' ')} --as d.cole`;
}

function serviceFor({ landlord }: Asked, { clock }: StoreContext, work: UnitOfWork, by: Actor): CaseService {
  return new CaseService({ work, landlord, now: clock.now(), by });
}

function today({ clock }: StoreContext): string {
  return londonDate(clock.now());
}
