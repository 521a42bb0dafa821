import assert from 'node:assert/strict';

/** One row of a life: when (London), who, what they do, and how the complaint stands afterwards or why it was refused. */
export interface Row {
  /** London wall clock, `2026-12-24T16:30`. */
  time: string;
  who: string;
  does: string;
  after: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A day as the tables write it: `Tue 29 Dec`, with the year where it is not that of the row. */
export function dayInTable(date: string, rowYear = ''): string {
  const [year = '', month, day] = date.split('-');
  const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const short = `${weekday} ${Number(day)} ${months[Number(month) - 1]}`;
  return year === rowYear ? short : `${short} ${year}`;
}

/** `Thu 24 Dec 2026 16:30` as a wall clock. A weekday that is not that day's is a slip in the table. */
function timeIn(cell: string): string {
  const [, day, month, year, clock] = /^\w{3} (\d+) (\w{3}) (\d{4}) (\d\d:\d\d)$/.exec(cell) ?? [];
  assert.ok(day && month && clock, `no time: "${cell}"`);
  const date = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  assert.equal(cell, `${dayInTable(date)} ${clock}`);
  return `${date}T${clock}`;
}

/** Reads a life: cells between bars; a line without bars goes on with the last cell of the line before. */
export function rowsOf(table: string): Row[] {
  const lines: string[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (line.includes('|')) lines.push(line);
    else lines.push(`${lines.pop() ?? ''} ${line}`);
  }
  return lines.map((line) => {
    const [time = '', who = '', does = '', after = '', more] = line.split('|').map((cell) => cell.trim());
    assert.ok(after !== '' && more === undefined, `four cells in a row, not: ${line}`);
    return { time: timeIn(time), who, does, after };
  });
}

/** What was typed, word by word; words that belong together stand in quotes. */
export function typedWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}
