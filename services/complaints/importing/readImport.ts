import type { LocalDate } from '../../clock.ts';
import { firstThere } from '../../wording/en/importing.ts';
import type { DecisionContext } from '../decide.ts';
import { earlierKey } from './earlierReference.ts';
import { type ImportProblem, problem } from './problems.ts';
import { readCsv, type WrittenRow } from './readCsv.ts';
import { rehearse } from './rehearse.ts';
import { type ImportedCase, readRow } from './row.ts';

/** A row that could be read, and where it stands. */
export interface ReadRow extends WrittenRow {
  row: ImportedCase;
}

/** The rows of a file that can be read, and every problem of the others. */
export async function readRows(
  bytes: Uint8Array,
  today: LocalDate,
): Promise<{ rows: ReadRow[]; problems: ImportProblem[] }> {
  const written = await readCsv(bytes);
  const read = written.rows.map((each) => ({ ...each, ...readRow(each, today) }));
  const problems = [...written.problems, ...twiceIn(written.rows), ...read.flatMap((each) => each.problems)];
  const rows = read.flatMap(({ row, line, values }) => (row === null ? [] : [{ row, line, values }]));
  if (problems.length === 0 && rows.length === 0) problems.push(problem(1, 'empty'));
  return { rows, problems };
}

function twiceIn(rows: WrittenRow[]): ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const key = earlierKey(values.earlier);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    if (before === undefined || key === '') return [];
    return [
      problem(line, 'twiceInFile', { column: 'earlier', value: values.earlier, example: firstThere(before) }),
    ];
  });
}

/** What the procedure refuses of these rows. Nothing is recorded. */
export function refusedRows(rows: readonly ReadRow[], context: DecisionContext): ImportProblem[] {
  return rows.flatMap(({ row, line, values }) => {
    const tried = rehearse(row, context);
    if ('complaint' in tried) return [];
    const { column, reason } = tried;
    return [problem(line, 'refusedByProcedure', { column, value: values[column], example: reason })];
  });
}
