import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { columnNames, headerOf, neededColumns } from '../../services/complaints/importing/columns.ts';
import {
  type ImportDeps,
  type Imported,
  importCases,
  importedBefore,
} from '../../services/complaints/importing/importCases.ts';
import { type ImportProblem } from '../../services/complaints/importing/problems.ts';
import { readRows, refusedRows } from '../../services/complaints/importing/readImport.ts';
import { rehearse } from '../../services/complaints/importing/rehearse.ts';
import type { ImportedCase } from '../../services/complaints/importing/row.ts';
import { dangersIn } from '../../services/complaints/logging/toldElsewhere.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { isStaffRole } from '../../services/landlords/staffRoles.ts';
import { memberCalled } from '../../services/staff/roster.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { categoryNames } from '../../services/understanding/understanding.ts';
import {
  importColumnWords,
  importProblemInWords,
  importSummary,
} from '../../services/wording/en/importing.ts';
import { type CommandResult, done, failed, misused, plain, type StoreContext } from './command.ts';
import { importInWords } from './importInWords.ts';
import { readingDeps } from './readingDeps.ts';
import { signature, signed } from './staffId.ts';

/** How `import` is written. */
export const importUsage = `import <file.csv> --landlord <id> ${signature} [--check]`;

/** What the file holds, a line each. */
export const importDetails: readonly string[] = [
  'The first row names the columns, in any order; those with * are needed. Days: 2026-11-02 or 02/11/2026.',
  ...columnNames.map((name) => {
    const { meaning, example } = importColumnWords[name];
    return `  ${`${headerOf(name)}${neededColumns.includes(name) ? ' *' : ''}`.padEnd(24)} ${meaning}. For example: ${example}`;
  }),
  `A category is one of ${categoryNames.join(', ')}.`,
  'Nothing is written unless every row is right. --check writes nothing at all. Running it again imports nothing twice.',
];

/** Bytes of a file: tens of thousands of complaints. */
const largestFile = 50_000_000;
const longestShown = 80;

/**
 * Takes over the complaints that are open when a landlord starts. Every row is read and tried against the procedure before the
 * first is written, and what is wrong is told all at once.
 */
export async function importCommand(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { landlord: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Which file?', importUsage);
  if (values.landlord === undefined) return misused('Which landlord?', importUsage);
  if (staffId === null) return misused('Who does this? The record names who did.', importUsage);
  const bytes = await contentOf(resolve(context.folder, file));
  if (typeof bytes === 'string') return failed(bytes);
  const landlord = landlordById(context.landlords, values.landlord);
  const deps: ImportDeps = {
    inUnitOfWork: (work) => context.store.inUnitOfWork(work),
    seal: (await readingDeps(context)).seal,
    landlord,
    now: context.clock.now(),
    by: { kind: 'staff', id: staffId },
  };
  return imported(bytes, deps, values.check);
}

async function imported(bytes: Uint8Array, deps: ImportDeps, isCheck: boolean): Promise<CommandResult> {
  const { rows, problems } = await readRows(bytes, londonDate(deps.now));
  const before = await importedBefore(
    deps,
    rows.map(({ row }) => row),
  );
  const known = new Set(before.map(({ row }) => row));
  const fresh = rows.filter(({ row }) => !known.has(row));
  const all = [...problems, ...refusedRows(fresh, deps)].toSorted((one, other) => one.line - other.line);
  if (all.length > 0) return failed(problemsInWords(all));
  const rowsToWrite = fresh.map(({ row }) => row);
  const made = isCheck ? rehearsed(rowsToWrite, deps) : await importCases(deps, rowsToWrite);
  const words = importInWords([...before, ...made], { ...deps, isCheck });
  const strangers = await unknownOfficers(deps, rowsToWrite);
  return done(words.table, `${[...words.summary, ...strangers].join('\n')}\n`);
}

function rehearsed(rows: ImportedCase[], deps: ImportDeps): Imported[] {
  return rows.flatMap((row) => {
    const tried = rehearse(row, deps);
    return 'complaint' in tried
      ? [
          {
            row,
            complaint: tried.complaint,
            isNew: true,
            dangers: dangersIn(row.about),
            hazards: [],
          },
        ]
      : [];
  });
}

/** The bytes of a file, or why there are none. It is read by whoever has the store: by the server, when one runs. */
async function contentOf(file: string): Promise<Uint8Array | string> {
  try {
    if ((await stat(file)).size > largestFile) return `${file} is larger than ${largestFile / 1e6} MB.`;
    return await readFile(file);
  } catch (thrown) {
    const { code = 'unknown' } = thrown as NodeJS.ErrnoException;
    return `${file} cannot be read (${code}). A running server reads it as its own user: put it where that user may read.`;
  }
}

function problemsInWords(problems: ImportProblem[]): string {
  const lines = problems.map(({ column, value, ...found }) =>
    importProblemInWords({
      ...found,
      header: column === null ? null : headerOf(column),
      value: value === null ? null : plain(value).slice(0, longestShown),
    }),
  );
  return [...lines, importSummary.nothingWritten(problems.length)].join('\n');
}

/** Officers who are not on the roster: a slip of the pen would give their cases to nobody. */
async function unknownOfficers(deps: ImportDeps, rows: ImportedCase[]): Promise<string[]> {
  const roster = await deps.inUnitOfWork((unit) => rosterOf(unit, deps.landlord));
  // A file that names offices alone says nothing of who there is.
  if (roster.members.every(({ id }) => isStaffRole(id))) return [];
  const officers = [...new Set(rows.flatMap(({ officer }) => officer ?? []))];
  const strangers = officers.filter((officer) => memberCalled(roster, officer) === null);
  return strangers.length === 0 ? [] : [importSummary.unknownOfficers(strangers)];
}
