import { londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../services/complaints/commands.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { hintsAfter } from '../../services/complaints/lists/besideResult.ts';
import { caseAsJson } from '../../services/complaints/lists/caseLists.ts';
import { promptsAfter, promptsOf } from '../../services/complaints/lists/prompts.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import { type StatusAnswer, statusOf } from '../../services/complaints/status/status.ts';
import {
  parseStaffCommand,
  staffCommandUsage,
} from '../../services/complaints/writtenCommands/staffCommands.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { Actor } from '../../services/records/record.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { type Asking, asSeenBy, findFor, mayLink } from '../../services/staff/answering.ts';
import { assigning, type Instead, takingOver } from '../../services/staff/assigning.ts';
import { mayRead } from '../../services/staff/mayRead.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { hintInWords } from '../../services/wording/en/besideResult.ts';
import { recordedInWords } from '../../services/wording/en/caseEvents.ts';
import { promptInWords } from '../../services/wording/en/prompts.ts';
import { notShownToYou, sayWhoReads } from '../../services/wording/en/staff.ts';
import { caseCode, isAboutCodes } from './caseCode.ts';
import { contactList } from './caseContacts.ts';
import { groupList } from './caseGroup.ts';
import { caseInWords } from './caseInWords.ts';
import type { CaseList } from './caseListing.ts';
import { notesOf } from './caseNotes.ts';
import { linkedRequestLines } from './caseRequests.ts';
import { reviewersMissing } from './caseReviewers.ts';
import { decidedForLines, takenInWords } from './caseTaken.ts';
import { type CommandResult, done, failed, json, misused, plain, type StoreContext } from './command.ts';
import { byEarlierReference } from './earlierCase.ts';
import { readerSignature, signature, signed } from './staffId.ts';

/** How `case` is written. */
export const caseUsage = `case <reference> [${readerSignature}] [--json] | case <reference> <what to do> ${signature}`;

/** What staff can do to a case, a line each. */
export const caseDetails: readonly string[] = [
  `What is about staff is shown only with ${readerSignature}, and never to whom it is about.`,
  `Each of these is signed with ${signature}:`,
  ...staffCommandUsage.map((usage) => `  ${usage}`),
  `Everybody on the case: ${contactList.usage}`,
  `Everybody in its group, or the group that it is part of: ${groupList.usage}`,
];

const caseLists: readonly CaseList[] = [contactList, groupList];

/** Whose case, at which landlord, and who asks. Null: nobody said. */
interface Asked {
  reference: string;
  landlord: Landlord;
  reader: string | null;
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
  const called = caseCalled(typed, context) ?? (await byEarlierReference(typed, staffId, context));
  if (called === null) return failed(`"${typed}" is no reference; something in it is mistyped.`);
  const asked = { ...called, reader: staffId };
  if (words.length === 0 || (words.length === 1 && words[0] === '--json')) {
    return show(asked, context, words.length === 1);
  }
  const wanted = caseLists.find(({ usage }) => usage === words.join(' '));
  if (wanted !== undefined) return listOf(asked, context, wanted);
  return change(asked, context, { staffId, words });
}

function caseCalled(
  typed: string,
  { landlords }: StoreContext,
): Pick<Asked, 'reference' | 'landlord'> | null {
  const reference = parseReference(typed);
  const landlord = landlords.find((each) => reference?.startsWith(`${each.referencePrefix}-`));
  return reference === null || landlord === undefined ? null : { reference, landlord };
}

/** What a question about a case is answered with, in one unit of work. */
interface Answering {
  unit: UnitOfWork;
  service: CaseService;
  asking: Asking;
}

async function answering(
  { landlord, reader }: Asked,
  { clock, landlords }: StoreContext,
  unit: UnitOfWork,
): Promise<Answering> {
  const by: Actor = reader === null ? { kind: 'heard' } : { kind: 'staff', id: reader };
  const service = new CaseService({ work: unit, landlord, now: clock.now(), by });
  return { unit, service, asking: { reader, roster: await rosterOf(unit, landlord, landlords) } };
}

/** One answer, whether there is no such case or it may not be shown: who tries references out learns nothing. */
function noSuchCase({ reference, reader }: Asked): CommandResult {
  const none = `There is no case ${reference}.`;
  return failed(reader === null ? `${none} ${sayWhoReads}` : none);
}

function show(asked: Asked, context: StoreContext, asJson: boolean): Promise<CommandResult> {
  return context.store.inUnitOfWork(async (unit) => {
    const { service, asking } = await answering(asked, context, unit);
    const found = await findFor(service, asked.reference, asking);
    if (found === null) return noSuchCase(asked);
    const complaint = await asSeenBy(service, found, asking);
    const status = await statusIn(complaint, service, asked, context);
    if (!asJson) {
      const { landlord } = asked;
      const requests = await linkedRequestLines(unit, complaint, { landlord, now: context.clock.now() });
      const linked = requests.map((line) => `${line}\n`).join('');
      const { roster } = asking;
      const words = await caseInWords(complaint, status, {
        service,
        landlord,
        roster,
        today: today(context),
      });
      return done(`${words}${linked === '' ? '' : `\n${linked}`}`);
    }
    const notes = await notesOf(complaint, service);
    const prompts = promptsOf(complaint, { landlord: asked.landlord, today: today(context) });
    const at = { landlord: asked.landlord, roster: asking.roster, today: today(context) };
    const missing = reviewersMissing(complaint, at);
    return done(json({ ...caseAsJson(complaint, status), notes, prompts, reviewersMissing: missing }));
  });
}

function listOf(asked: Asked, context: StoreContext, { lines, none }: CaseList): Promise<CommandResult> {
  return context.store.inUnitOfWork(async (unit) => {
    const { service, asking } = await answering(asked, context, unit);
    const found = await findFor(service, asked.reference, asking);
    if (found === null) return noSuchCase(asked);
    const complaint = await asSeenBy(service, found, asking);
    const { landlord } = asked;
    const listed = await lines({ complaint, service, landlord, asking, today: today(context) });
    return listed.length === 0 ? done('', `${none}\n`) : done(`${listed.join('\n')}\n`);
  });
}

/** Where a case stands today, with the group to which it belongs. */
async function statusIn(
  complaint: Complaint,
  service: CaseService,
  { landlord }: Asked,
  context: StoreContext,
): Promise<StatusAnswer> {
  return statusOf(complaint, landlord, today(context), await service.groupsComplaint(complaint));
}

/** Looked at first: a code for a case that may not be shown would say that it exists. */
async function ifShown(
  asked: Asked,
  context: StoreContext,
  act: () => Promise<CommandResult>,
): Promise<CommandResult> {
  const isShown = await context.store.inUnitOfWork(async (unit) => {
    const { service, asking } = await answering(asked, context, unit);
    return (await findFor(service, asked.reference, asking)) !== null;
  });
  return isShown ? act() : noSuchCase(asked);
}

async function change(asked: Asked, context: StoreContext, { staffId, words }: Act): Promise<CommandResult> {
  const parsed = parseStaffCommand(words);
  if ('problem' in parsed) return failed(parsed.problem);
  if (staffId === null) return misused('Who does this? The record names who did.', exampleFor(asked, words));
  const { command } = parsed;
  if (isAboutCodes(command)) {
    return ifShown(asked, context, () => caseCode({ ...asked, command, staffId }, context));
  }
  return context.store.inUnitOfWork(async (unit) => {
    const answer = await answering(asked, context, unit);
    const before = await findFor(answer.service, asked.reference, answer.asking);
    if (before === null) return noSuchCase(asked);
    await mayLink(answer.service, parsed.command, answer.asking);
    const { after, instead } = await carriedOut(before, parsed.command, answer, { asked, context });
    const { service, asking } = answer;
    if (!mayRead(after, asking.reader, asking.roster)) return done('', `${notShownToYou}\n`);
    const seen = await asSeenBy(service, after, asking);
    const status = await statusIn(seen, service, asked, context);
    const shown = { service, landlord: asked.landlord, roster: asking.roster, today: today(context) };
    const together = await service.answeredWith(seen);
    const answeredToo = together
      .filter(({ decisions }) => decisions.length > 0)
      .map(({ reference }) => reference);
    const prompts = promptsAfter(await asSeenBy(service, before, asking), seen, { ...shown, answeredToo });
    const hints = hintsAfter(before, after, asked.landlord).map(hintInWords);
    const said = [
      outcome(before, after),
      ...decidedForLines(before, after, shown),
      ...takenInWords(after, instead, shown),
      ...hints,
      ...prompts.map(promptInWords),
    ];
    return done(await caseInWords(seen, status, shown), said.map((line) => `${plain(line)}\n`).join(''));
  });
}

/** Carries a command out with the right person in it, and gives the case to somebody else where its officer may not keep it. */
async function carriedOut(
  before: Complaint,
  command: StaffCommand,
  { unit, service, asking: { roster } }: Answering,
  { asked, context }: { asked: Asked; context: StoreContext },
): Promise<{ after: Complaint; instead: Instead[] }> {
  const cover = { roster, today: today(context), by: asked.reader ?? '', landlord: asked.landlord };
  const assigned = assigning(before, command, cover);
  const after = await service.staff(before.id, assigned.command);
  const first = assigned.instead === null ? [] : [assigned.instead];
  const taking = command.type === 'nameSubject' || command.type === 'declareConflict';
  const over = taking ? takingOver(after, cover) : null;
  if (over === null || over.to === null) return { after, instead: [...first, ...(over ? [over] : [])] };
  // Nobody gave it to them: it went there by the landlord's order.
  const { landlord } = asked;
  const heard = new CaseService({ work: unit, landlord, now: context.clock.now(), by: { kind: 'heard' } });
  const given = await heard.staff(after.id, { type: 'assign', officer: over.to, insteadOf: over.from });
  return { after: given, instead: [...first, over] };
}

function outcome(before: Complaint, after: Complaint): string {
  return recordedInWords(after.history.slice(before.history.length).map(({ type }) => type));
}

/** What was typed, signed as it has to be. */
function exampleFor({ reference }: Asked, words: string[]): string {
  const typed = words.map((word) => (/^[\w.:/-]+$/.test(word) ? word : JSON.stringify(plain(word))));
  return `case ${reference} ${typed.join(' ')} --as d.cole`;
}

function today({ clock }: StoreContext): string {
  return londonDate(clock.now());
}
