import { londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../services/complaints/commands.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import { type Letter, letters } from '../../services/complaints/writing/events.ts';
import { parseStaffCommand } from '../../services/complaints/writtenCommands/staffCommands.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { composeLetter } from '../../services/letters/compose/composeLetter.ts';
import { gatherFacts } from '../../services/letters/compose/gatherFacts.ts';
import { letterOfEvent } from '../../services/letters/compose/owed.ts';
import type { LetterFacts } from '../../services/letters/facts.ts';
import { letterReadability, plainReadingAge } from '../../services/letters/readability.ts';
import { asText } from '../../services/letters/render/asText.ts';
import { Rehearsal } from '../../services/records/rehearsal.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import { findFor, mayLink } from '../../services/staff/answering.ts';
import { assigning } from '../../services/staff/assigning.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { noLetter, notYet, previewInWords, previewMark } from '../../services/wording/en/letters/preview.ts';
import { sayWhoReads } from '../../services/wording/en/staff.ts';
import { oneCase } from './case.ts';
import { type CommandResult, done, failed, misused, plain, type StoreContext } from './command.ts';
import { signature, signed } from './staffId.ts';

/** How a letter is looked at before it goes. */
export const previewUsage = `case <reference> preview ${letters.join('|')} ${signature} | case <reference> preview <what to do> ${signature}`;

/** The line about it in the help of `case`. */
export const previewDetails: readonly string[] = [
  `A letter before it goes, with its reading age and long sentences; nothing is recorded or sent: preview <letter> or preview <what to do>, such as: preview acknowledge --definition "..."`,
];

/** `case`, which can also show a letter that a case owes, or would owe. */
export function caseOrPreview(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [typed, word, ...words] = rest;
  if (typed === undefined || word !== 'preview') return oneCase(args, context);
  return preview({ typed, words, staffId }, context);
}

/** Steps that need no words of anybody: their letter can be seen before they are taken. */
const wordless: Partial<Record<Letter, StaffCommand>> = {
  acknowledgement: { type: 'acknowledge' },
  review_acknowledgement: { type: 'acknowledgeReview' },
};

interface Asked {
  typed: string;
  words: string[];
  staffId: string | null;
}

/** Who looks, at which case. */
interface Looking {
  unit: Rehearsal;
  landlord: Landlord;
  staffId: string;
  context: StoreContext;
  complaint: Complaint;
}

function preview({ typed, words, staffId }: Asked, context: StoreContext): Promise<CommandResult> {
  const reference = parseReference(typed);
  const landlord = context.landlords.find((each) => reference?.startsWith(`${each.referencePrefix}-`));
  if (reference === null || landlord === undefined)
    return Promise.resolve(failed(`"${typed}" is no reference; something in it is mistyped.`));
  if (staffId === null || words.length === 0)
    return Promise.resolve(misused('Which letter, and who looks at it?', previewUsage));
  return context.store.inUnitOfWork(async (real: UnitOfWork) => {
    const unit = new Rehearsal(real);
    const service = new CaseService({
      work: unit,
      landlord,
      now: context.clock.now(),
      by: { kind: 'heard' },
    });
    const asking = { reader: staffId, roster: await rosterOf(unit, landlord, context.landlords) };
    const complaint = await findFor(service, reference, asking);
    if (complaint === null) return failed(`There is no case ${reference}. ${sayWhoReads}`);
    return letterFor(words, { unit, landlord, staffId, context, complaint });
  });
}

/** The letter that is named, of the last step that owes it; else of the step that is written out. */
async function letterFor(words: string[], looking: Looking): Promise<CommandResult> {
  const { complaint } = looking;
  const named = words.length === 1 ? letters.find((letter) => letter === words[0]) : undefined;
  if (named === undefined) {
    const parsed = parseStaffCommand(words);
    return 'problem' in parsed ? failed(parsed.problem) : rehearsed(parsed.command, looking);
  }
  const seq = complaint.history.findLastIndex(({ type }) => letterOfEvent(type) === named) + 1;
  if (seq > 0) return shown(await gatherFacts(looking.unit, complaint, seq, looking.landlord), looking);
  const step = wordless[named];
  return step === undefined ? failed(notYet(named, complaint.reference)) : rehearsed(step, looking);
}

/** What the step would come to, by its own rules: a refusal is one here, too. Throws CommandRefused. */
async function rehearsed(command: StaffCommand, looking: Looking): Promise<CommandResult> {
  const { unit, landlord, staffId, context, complaint } = looking;
  const now = context.clock.now();
  const service = new CaseService({ work: unit, landlord, now, by: { kind: 'staff', id: staffId } });
  const roster = await rosterOf(unit, landlord, context.landlords);
  await mayLink(service, command, { reader: staffId, roster });
  const acting = { roster, today: londonDate(now), by: staffId, landlord };
  const assigned = assigning(complaint, command, acting);
  const after = await service.staff(complaint.id, assigned.command);
  const fresh = after.history.slice(complaint.history.length);
  const owes = fresh.findIndex(({ type }) => letterOfEvent(type) !== null);
  if (owes < 0) return done('', `${noLetter}\n`);
  return shown(await gatherFacts(unit, after, complaint.history.length + owes + 1, landlord), looking);
}

function shown(facts: LetterFacts | null, { context }: Looking): CommandResult {
  if (facts === null) return done('', `${noLetter}\n`);
  const letter = composeLetter(facts, {
    id: '00000000-0000-4000-8000-000000000000',
    writtenOn: londonDate(context.clock.now()),
    recordHead: previewMark,
  });
  const leftOut = notSetOut(facts);
  const said = previewInWords(letterReadability(letter), { plainReadingAge, leftOut });
  return done(plain(asText(letter)), said.map((line) => `${plain(line)}\n`).join(''));
}

/** What an acknowledgement should set out, and nobody has. */
function notSetOut({ event }: LetterFacts): ('definition' | 'responsible')[] {
  if (event.type !== 'Acknowledged' && event.type !== 'ReviewAcknowledged') return [];
  return (['definition', 'responsible'] as const).filter((each) => event[each] === undefined);
}
