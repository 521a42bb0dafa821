import type { CsvError, Info } from 'csv-parse';
import { type ImportColumn, knownColumns } from '../../wording/en/importing.ts';
import { columnCalled, columnNames, headerOf, neededColumns } from './columns.ts';
import { type ImportProblem, problem } from './problems.ts';

/** A row as it was written: where it begins in the file, and what stands in each column; blank where nothing does. */
export interface WrittenRow {
  line: number;
  values: Record<ImportColumn, string>;
}

/** The rows of a file, and what is wrong with the file itself. With problems of its head there are no rows. */
export interface ReadFile {
  rows: WrittenRow[];
  problems: ImportProblem[];
}

interface ParsedRecord {
  record: string[];
  info: Info;
}

/**
 * Reads a file of comma-separated values (RFC 4180) whose first row names the columns, in any order. A byte order mark, any line
 * ends and line breaks in quotes are understood; what is not UTF-8 is refused, because names would be spoilt without a word.
 */
export async function readCsv(bytes: Uint8Array): Promise<ReadFile> {
  const text = textOf(bytes);
  if (text === null) return failed(problem(1, 'notUtf8'));
  const records = await parsed(text.replace(/\r\n?/g, '\n'));
  if (!Array.isArray(records)) return failed(records);
  const [head, ...rows] = records;
  if (head === undefined) return failed(problem(1, 'empty'));
  const columns = head.record.map(columnCalled);
  const problems = headProblems(head.record, columns);
  if (problems.length > 0) return { rows: [], problems };
  return {
    rows: rows.map((row) => ({ line: lineOf(row), values: valuesOf(row.record, columns) })),
    problems: rows.flatMap((row) => lengthProblem(row, columns.length)),
  };
}

function failed(why: ImportProblem): ReadFile {
  return { rows: [], problems: [why] };
}

/** The decoder drops a byte order mark. Null: not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function parsed(text: string): Promise<ParsedRecord[] | ImportProblem> {
  // Loaded only where it is used: the server starts without it.
  const { parse } = await import('csv-parse/sync');
  const options = { info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' };
  try {
    return parse(text, options) as unknown as ParsedRecord[];
  } catch (thrown) {
    const { lines } = thrown as CsvError & { lines?: number };
    return problem(lines ?? 1, 'quotes');
  }
}

/** The parser counts to a row's last line; people look for its first. */
function lineOf({ record, info }: ParsedRecord): number {
  return info.lines - record.join('').split('\n').length + 1;
}

function headProblems(headers: string[], columns: (ImportColumn | null)[]): ImportProblem[] {
  const known = knownColumns(columnNames.map(headerOf));
  const unknown = headers.filter((_header, place) => columns[place] === null);
  const twice = columnNames.filter((name) => columns.filter((each) => each === name).length > 1);
  const missing = neededColumns.filter((name) => !columns.includes(name));
  return [
    ...unknown.map((header) => problem(1, 'unknownColumn', { value: header, example: known })),
    ...twice.map((column) => problem(1, 'columnTwice', { column })),
    ...missing.map((column) => problem(1, 'missingColumn', { column })),
  ];
}

/** Spreadsheets leave out or add blank cells at the end of a row; a word there means that the others have shifted. */
function lengthProblem(row: ParsedRecord, columns: number): ImportProblem[] {
  const [over] = row.record.slice(columns).filter((value) => value.trim() !== '');
  return over === undefined ? [] : [problem(lineOf(row), 'tooManyValues', { value: over })];
}

function valuesOf(record: string[], columns: (ImportColumn | null)[]): WrittenRow['values'] {
  const values = columnNames.map((name) => [name, (record[columns.indexOf(name)] ?? '').trim()] as const);
  return Object.fromEntries(values) as WrittenRow['values'];
}
