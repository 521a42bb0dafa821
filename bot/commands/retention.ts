import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { type ErasingDeps, eraseDue } from '../../services/retention/eraseDue.ts';
import { type DueToErase, findDue } from '../../services/retention/findDue.ts';
import type { Reading } from '../../services/staff/reading.ts';
import { retentionWords } from '../../services/wording/en/retention.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { readerSignature, signature, signed } from './staffId.ts';

/** How `retention` is written. */
export const retentionUsage = `retention [--landlord belgrave] [${readerSignature}] [--check] | retention run [--landlord belgrave] ${signature}`;

/** What stands below it in the help. */
export const retentionDetails: readonly string[] = [
  'Lists what a landlord’s file says is due to be erased, and what is kept longer and why. With --check the exit code is 1 while something is due.',
  'Nothing is erased by itself. `retention run` drops the keys and the sealed words; facts, dates and figures stay.',
];

/** What is due to be erased, and erasing it in somebody's name. */
export async function retention(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { landlord: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const [verb, more] = positionals;
  if ((verb !== undefined && verb !== 'run') || more !== undefined)
    return misused('List what is due, or erase it?', retentionUsage);
  const chosen = context.landlords.filter(
    ({ id }) => values.landlord === undefined || id === values.landlord,
  );
  if (chosen.length === 0) return failed(`There is no landlord ${JSON.stringify(values.landlord)}.`);
  if (verb === undefined) return list(chosen, { reader: staffId, check: values.check }, context);
  if (staffId === null) return misused('Who erases it? The record names who did.', retentionUsage);
  return run(chosen, staffId, context);
}

function countOf({ cases, chats, records }: DueToErase) {
  return { cases: cases.length, chats: chats.length, records: records.length };
}

function linesOf(landlord: Landlord, due: DueToErase, reading: Reading): string[] {
  const { casesYears, chatsDays } = landlord.retention;
  const { cases, chats, records, kept } = due;
  const isEmpty = cases.length + chats.length + records.length === 0;
  if (casesYears === null && chatsDays === null && isEmpty)
    return [retentionWords.nothingSet(landlord.shortName)];
  const shown = cases.filter((complaint) => reading.shows(complaint));
  const unseen = cases.length - shown.length;
  return [
    retentionWords.due(landlord.shortName, countOf(due)),
    ...shown.map(({ reference }) => retentionWords.dueCase(reference)),
    ...(unseen === 0 ? [] : [retentionWords.unseen(unseen)]),
    ...kept
      .filter(({ complaint }) => reading.shows(complaint))
      .map(({ complaint, time }) => retentionWords.kept(complaint.reference, time.keptUntil, time.keptBy)),
  ];
}

async function list(
  landlords: Landlord[],
  { reader, check }: { reader: string | null; check: boolean },
  context: StoreContext,
): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const lines: string[] = [];
  let isAnyDue = false;
  for (const landlord of landlords) {
    const due = await findDue(deps, landlord, londonDate(context.clock.now()));
    isAnyDue ||= due.cases.length + due.chats.length + due.records.length > 0;
    lines.push(...linesOf(landlord, due, reading));
  }
  const stdout = `${lines.join('\n')}\n`;
  const stderr = isAnyDue ? `${retentionWords.notRun}\n` : '';
  return check && isAnyDue ? { exitCode: 1, stdout, stderr } : done(stdout, stderr);
}

async function run(landlords: Landlord[], staffId: string, context: StoreContext): Promise<CommandResult> {
  const { store } = context;
  const deps = await readingDeps(context);
  const now = context.clock.now();
  const lines: string[] = [];
  for (const landlord of landlords) {
    const by = { kind: 'staff', id: staffId } as const;
    const erasing: ErasingDeps = {
      database: store.database,
      seal: deps.seal,
      landlord,
      now,
      by,
    };
    const first = await findDue(deps, landlord, londonDate(now));
    const cases = await eraseDue(erasing, { cases: first.cases, chats: [], records: [] });
    // Looked for anew: a chat goes with its last case.
    const then = await findDue(deps, landlord, londonDate(now));
    const rest = await eraseDue(erasing, { cases: [], chats: then.chats, records: then.records });
    lines.push(retentionWords.erased(landlord.shortName, { ...rest, cases: cases.cases }));
  }
  return done(`${lines.join('\n')}\n`, `${retentionWords.backups}\n`);
}
