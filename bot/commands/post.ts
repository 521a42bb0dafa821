import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { WrittenLetter } from '../../services/complaints/writing/events.ts';
import { lettersToSeeTo } from '../../services/complaints/writing/toSend.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { needsOf } from '../../services/letters/delivering/needs.ts';
import {
  letterToPrint,
  type PostRow,
  postRows,
  type ToPrint,
} from '../../services/letters/delivering/postList.ts';
import type { WholeLetter } from '../../services/letters/letter.ts';
import { asPdf } from '../../services/letters/render/asPdf.ts';
import { listedCases } from '../../services/reporting/listedCases.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { letterWords, named, whyPostInWords } from '../../services/wording/en/letters/delivery.ts';
import {
  type CommandResult,
  done,
  failed,
  json,
  misused,
  plain,
  type StoreContext,
  table,
} from './command.ts';
import { type CalledCase, calledCase, type InCase, inCase } from './onCase.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { readerSignature, signature, signed } from './staffId.ts';

/** How `post` is written. */
export const postUsage = `post [${readerSignature}] [--landlord <id>] [--json] | post print <reference> [<number>] [${readerSignature}] [--out <file.pdf>] | post done <reference> <number> ${signature} [--on 2026-12-01]`;

/** What can be done with the list, a line each. */
export const postDetails: readonly string[] = [
  'post          letters that no machine can send, the first due first: to be posted, or come back',
  'post print    one of them as a PDF for a window envelope; without a number, the first of that case',
  'post done     it is in the post: its step is out from that day on',
];

/** Letters that a person must put in the post: the list, the pages, and that they are in the post. */
export async function post(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [verb, ...more] = rest;
  if (verb === 'print') return print(more, staffId, context);
  if (verb === 'done') return markPosted(more, staffId, context);
  if (verb !== undefined && !verb.startsWith('--'))
    return misused(`"${plain(verb)}" is not understood.`, postUsage);
  return list(rest, staffId, context);
}

async function list(args: string[], reader: string | null, context: StoreContext): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: { landlord: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { landlords, clock } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const now = clock.now();
  const found: Complaint[] = [];
  for (const landlord of chosen.filter(({ letters }) => letters === 'on')) {
    const listed = await listedCases(deps, { reading, landlord, now }, 'open');
    found.push(...listed.map(({ complaint }) => complaint));
  }
  const rows = postRows(found, londonDate(now));
  if (values.json) return done(json(rows));
  if (rows.length === 0) return done('', `${letterWords.noneToPost}\n`);
  return done(
    table(['landlord', 'reference', 'letter', 'kind', 'written', 'due by', 'why'], rows.map(rowOf)),
  );
}

function rowOf({
  landlord,
  reference,
  number,
  letter,
  writtenOn,
  dueOn,
  overdue,
  why,
  mayPost,
}: PostRow): string[] {
  const due = overdue ? `${dueOn} (late)` : dueOn;
  return [landlord, reference, String(number), named(letter), writtenOn, due, whyPostInWords(why, mayPost)];
}

/** The letter that is meant by its number; without one, the first of the case that somebody is to see to. */
function letterMeant(complaint: Complaint, number: string | undefined): WrittenLetter | undefined {
  if (number === undefined) return lettersToSeeTo(complaint)[0];
  return complaint.writtenLetters.find((each) => String(each.number) === number);
}

interface Printing {
  called: CalledCase;
  number: string | undefined;
  out: string | undefined;
}

/** A letter with what its pages are made of. */
interface Ready {
  letter: WholeLetter;
  largePrint: boolean;
  number: number;
}

async function print(args: string[], reader: string | null, context: StoreContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [typed, number, more] = positionals;
  if (typed === undefined || more !== undefined) return misused('Which letter, of which case?', postUsage);
  const called = calledCase(typed, context);
  if (called === null) return failed(`"${plain(typed)}" is no reference; something in it is mistyped.`);
  const printing = { called, number, out: values.out };
  const ready = await inCase(called, reader, context, (at) => readyToPrint(at, printing));
  return 'exitCode' in ready ? ready : printed(ready, printing, context);
}

async function readyToPrint(
  { complaint, unit }: InCase,
  { called: { landlord }, number }: Printing,
): Promise<Ready | CommandResult> {
  const written = letterMeant(complaint, number);
  if (written === undefined)
    return failed(number === undefined ? letterWords.noneToPost : letterWords.noSuchLetter(plain(number)));
  const letter = await letterToPrint(unit, complaint, { written, landlord });
  if (typeof letter === 'string') return failed(whyNotPrinted(letter, landlord));
  const { largePrint } = await needsOf(unit, complaint);
  return { letter, largePrint, number: written.number };
}

/** Outside of the unit of work: a page takes a while to draw. Only its owner may read the file. */
async function printed(
  ready: Ready,
  { called, out }: Printing,
  context: StoreContext,
): Promise<CommandResult> {
  const { letter, number } = ready;
  const file = resolve(context.folder, out ?? `${called.reference}-${number}.pdf`);
  await writeFile(file, await asPdf(letter, ready), { mode: 0o600 });
  const noAddress = letter.to.address.length === 0 ? `${letterWords.noRecipientAddress}\n` : '';
  return done(`${file}\n`, `${letterWords.printed(called.reference, number)}\n${noAddress}`);
}

function whyNotPrinted(why: Exclude<ToPrint, WholeLetter>, { id }: Landlord): string {
  const { notSafe, toTheDead, toAnother, noAddress, erased } = letterWords;
  return {
    not_safe: notSafe,
    to_the_dead: toTheDead,
    to_another: toAnother,
    no_sender: noAddress(id),
    erased,
  }[why];
}

async function markPosted(
  args: string[],
  staffId: string | null,
  context: StoreContext,
): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { on: { type: 'string' } },
  });
  const [typed, number, more] = positionals;
  if (typed === undefined || number === undefined || more !== undefined)
    return misused('Which letter, of which case?', postUsage);
  if (staffId === null)
    return misused(
      'Who posted it? The record names who did.',
      `post done ${plain(typed)} ${plain(number)} --as d.cole`,
    );
  const { on } = values;
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on))
    return misused('The day is written like this: 2026-12-01.', postUsage);
  const called = calledCase(typed, context);
  if (called === null) return failed(`"${plain(typed)}" is no reference; something in it is mistyped.`);
  return inCase(called, staffId, context, (at) =>
    recordPosted({ ...at, landlord: called.landlord }, { number, on, staffId }, context),
  );
}

async function recordPosted(
  { complaint, unit, landlord }: InCase & { landlord: Landlord },
  { number, on, staffId }: { number: string; on: string | undefined; staffId: string },
  context: StoreContext,
): Promise<CommandResult> {
  const written = letterMeant(complaint, number);
  if (written === undefined) return failed(letterWords.noSuchLetter(plain(number)));
  if (written.became === 'sent' || written.became === 'posted') return failed(letterWords.alreadyOut);
  const cases = new CaseService({
    work: unit,
    landlord,
    now: context.clock.now(),
    by: { kind: 'staff', id: staffId },
  });
  await cases.staff(complaint.id, {
    type: 'letter',
    became: 'posted',
    letter: written.letter,
    how: 'post',
    number: written.number,
    ...(on === undefined ? {} : { on }),
  });
  const day = dateInFull(on ?? londonDate(context.clock.now()));
  return done(`${complaint.reference} ${written.number}\n`, `${letterWords.posted(written.number, day)}\n`);
}
