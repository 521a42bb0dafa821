import { type ImportColumn, importColumnWords } from '../../wording/en/importing.ts';

/** Columns that every file needs, and every row a value in. */
export const neededColumns: readonly ImportColumn[] = ['earlier', 'received', 'channel', 'about', 'standing'];

/** Every column by its name in the code. */
export const columnNames = Object.keys(importColumnWords) as ImportColumn[];

/** What the first row calls a column. */
export function headerOf(column: ImportColumn): string {
  return importColumnWords[column].header;
}

/** Which column a header names, however it is spaced: `Review_Requested` is `review requested`. Null: none. */
export function columnCalled(header: string): ImportColumn | null {
  const called = header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return columnNames.find((name) => headerOf(name) === called) ?? null;
}
