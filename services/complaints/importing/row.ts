import { z } from 'zod';
import type { LocalDate } from '../../clock.ts';
import { staffIdSchema } from '../../landlords/staffRoles.ts';
import { categoryNames } from '../../understanding/understanding.ts';
import type { ImportColumn, ImportProblemCode } from '../../wording/en/importing.ts';
import { channels, findings } from '../complaint.ts';
import { headerOf } from './columns.ts';
import { type ImportProblem, problem } from './problems.ts';
import type { WrittenRow } from './readCsv.ts';

/** Where an open complaint can stand when it is taken over, in the order of the procedure. */
export const importedStandings = [
  'received',
  'acknowledged',
  'decided',
  'review_requested',
  'review_acknowledged',
] as const;

const longestWords = 50_000;
const longestName = 500;

/** `Partly Upheld` as the code names it. */
function named(written: string): string {
  return written.toLowerCase().replace(/[\s-]+/g, '_');
}

/** `02/11/2026` is 2 November: a spreadsheet set to British dates writes them so, whatever was typed. */
function isoDate(written: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  return year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const code = (name: ImportProblemCode) => ({ error: name });
const none = (written: string): string | null => (written === '' ? null : written);
const orNone = <Read>(schema: z.ZodType<Read, string>) => z.string().transform(none).pipe(schema.nullable());
const words = (most: number) => z.string().min(1, code('needed')).max(most, code('tooLong'));
/** Before this a year is mistyped: `0206`. */
const firstDay = '2000-01-01';
const date = z
  .string()
  .min(1, code('needed'))
  .transform(isoDate)
  .pipe(z.iso.date({ ...code('noDate'), abort: true }).refine((day) => day >= firstDay, code('noDate')));
const oneOf = <const Names extends readonly [string, ...string[]]>(
  names: Names,
  wrong: ImportProblemCode = 'notKnown',
) =>
  z
    .string()
    .min(1, code('needed'))
    .transform(named)
    .pipe(z.enum(names, code(wrong)));

const rowSchema = z.strictObject({
  earlier: words(100),
  received: date,
  channel: oneOf(channels),
  name: orNone(words(longestName)),
  contact: orNone(words(longestName)),
  category: orNone(oneOf(categoryNames)),
  about: words(longestWords),
  outcome: orNone(words(longestWords)),
  standing: oneOf(importedStandings, 'notOpen'),
  officer: orNone(z.string().refine((id) => staffIdSchema.safeParse(id).success, code('noStaffId'))),
  clarificationAsked: orNone(date),
  clarificationAnswered: orNone(date),
  acknowledged: orNone(date),
  extended: orNone(date),
  extendedUntil: orNone(date),
  extensionReason: orNone(words(longestWords)),
  decided: orNone(date),
  finding: orNone(oneOf(findings)),
  reasons: orNone(words(longestWords)),
  reviewRequested: orNone(date),
  reviewWords: orNone(words(longestWords)),
  reviewAcknowledged: orNone(date),
} satisfies Record<ImportColumn, z.ZodType>);

/** A complaint as a row tells it. */
export type ImportedCase = z.infer<typeof rowSchema>;

type Found = { row: ImportedCase; problems: [] } | { row: null; problems: ImportProblem[] };

/** Reads a row: every value by itself first, then what they say of each other. Every problem is found, not only the first. */
export function readRow({ line, values }: WrittenRow, today: LocalDate): Found {
  const read = rowSchema.safeParse(values);
  const problems = read.success
    ? disagreements(read.data, today).map(([column, wrong, example]) =>
        problem(line, wrong, { column, value: values[column], ...(example ? { example } : {}) }),
      )
    : read.error.issues.map(({ path, message }) => {
        const column = path[0] as ImportColumn;
        return problem(line, message as ImportProblemCode, {
          column,
          value: values[column],
          ...known(column),
        });
      });
  return read.success && problems.length === 0 ? { row: read.data, problems: [] } : { row: null, problems };
}

/** Where only some words will do, the example is all of them. */
const choices: Partial<Record<ImportColumn, readonly string[]>> = {
  channel: channels,
  category: categoryNames,
  standing: importedStandings,
  finding: findings,
};

function known(column: ImportColumn): { example?: string } {
  const names = choices[column];
  return names === undefined ? {} : { example: names.map((name) => name.replaceAll('_', ' ')).join(', ') };
}

type Disagreement = [column: ImportColumn, code: ImportProblemCode, example?: string];

function disagreements(row: ImportedCase, today: LocalDate): Disagreement[] {
  return [...withTheStanding(row), ...withoutPartner(row), ...outOfOrder(row, today)];
}

/** The steps by the standing that each makes. Stage 1 may never have been answered: then the review came because it was overdue. */
const stepOf = ['received', 'acknowledged', 'decided', 'reviewRequested', 'reviewAcknowledged'] as const;
const neededAt = {
  received: [],
  acknowledged: ['acknowledged'],
  decided: ['acknowledged', 'decided'],
  review_requested: ['reviewRequested'],
  review_acknowledged: ['reviewRequested', 'reviewAcknowledged'],
} as const satisfies Record<ImportedCase['standing'], readonly ImportColumn[]>;

function withTheStanding(row: ImportedCase): Disagreement[] {
  const later = stepOf.slice(importedStandings.indexOf(row.standing) + 1);
  return [
    ...neededAt[row.standing]
      .filter((step) => row[step] === null)
      .map((step) => [step, 'standingNeeds'] as const),
    ...later.filter((step) => row[step] !== null).map((step) => [step, 'standingForbids'] as const),
  ].map(([step, wrong]) => [step, wrong]);
}

/** What is given only together with another: the first needs the second. */
const partners: [ImportColumn, ImportColumn][] = [
  ['clarificationAnswered', 'clarificationAsked'],
  ['extended', 'extendedUntil'],
  ['extended', 'extensionReason'],
  ['extendedUntil', 'extended'],
  ['extensionReason', 'extended'],
  ['decided', 'finding'],
  ['finding', 'decided'],
  ['reasons', 'decided'],
  ['reviewWords', 'reviewRequested'],
];

function withoutPartner(row: ImportedCase): Disagreement[] {
  const lacking = partners.filter(([given, needed]) => row[given] !== null && row[needed] === null);
  return [...new Set(lacking.map(([, needed]) => needed))].map((column) => [column, 'withoutPartner']);
}

/** Each step and those that it cannot be before; none can be still to come. */
const comesAfter: Partial<Record<ImportColumn, (keyof ImportedCase)[]>> = {
  received: [],
  clarificationAsked: ['received'],
  clarificationAnswered: ['received', 'clarificationAsked'],
  acknowledged: ['received'],
  extended: ['received'],
  decided: ['received', 'acknowledged'],
  reviewRequested: ['received', 'acknowledged', 'decided'],
  reviewAcknowledged: ['reviewRequested'],
};

function outOfOrder(row: ImportedCase, today: LocalDate): Disagreement[] {
  return Object.entries(comesAfter).flatMap(([step, before]): Disagreement[] => {
    const column = step as ImportColumn;
    const on = row[column];
    if (on === null) return [];
    if (on > today) return [[column, 'inTheFuture']];
    const first = before.find((each) => (row[each] ?? '') > on);
    return first === undefined ? [] : [[column, 'beforeEarlierStep', `${headerOf(first)}: ${row[first]}`]];
  });
}
