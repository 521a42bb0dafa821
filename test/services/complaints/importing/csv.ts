/** A file for an import: a header row, and a row for each object; cells are written in quotes where they need them. */
export function csvOf(rows: Record<string, string>[], ends = '\r\n'): Buffer {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  const cell = (value: string): string =>
    /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return Buffer.from(`${lines.map((line) => line.map(cell).join(',')).join(ends)}${ends}`, 'utf8');
}

/** A row with what every row needs, and more. */
export function caseRow(reference: string, more: Record<string, string> = {}): Record<string, string> {
  const needed = { channel: 'phone', about: 'The gutter leaks.', standing: 'received' };
  return { reference, received: '2026-11-02', ...needed, ...more };
}
