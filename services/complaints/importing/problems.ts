import { type ImportColumn, type ImportProblemCode, importColumnWords } from '../../wording/en/importing.ts';

/** What is wrong with one place of a file: what stands there is the importer's own, and is shown to nobody else. */
export interface ImportProblem {
  /** The line of the file on which the row begins, from 1. */
  line: number;
  column: ImportColumn | null;
  value: string | null;
  code: ImportProblemCode;
  /** What would be right, or the reason in words where a rule of the procedure refused it. */
  example: string | null;
}

/** A problem; without an example of its own it has that of its column. */
export function problem(
  line: number,
  code: ImportProblemCode,
  about: Partial<Pick<ImportProblem, 'column' | 'value' | 'example'>> = {},
): ImportProblem {
  const { column = null, value = null } = about;
  const example = about.example ?? (column === null ? null : importColumnWords[column].example);
  return { line, column, value, code, example };
}
