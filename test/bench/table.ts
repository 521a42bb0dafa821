import { aimOf, type Row, type Standing } from './report.ts';

/** Columns side by side: words to the left, figures to the right. @param words how many of the columns hold words */
export function columns(lines: readonly string[][], words: number): string {
  const widths = (lines[0] ?? []).map((_cell, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const padded = (cell: string, column: number): string =>
    column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n');
}

/** A dash where nothing could be measured. */
export function figure(value: number | null, digits = 0): string {
  return value === null || Number.isNaN(value) ? '-' : value.toFixed(digits);
}

const titles = { open: 'open a chat', chat: 'chat | echo', intake: 'intake | waterfall' };

/** Everything that was measured in turns, one row for each case and server. */
export function turnTable(rows: Row[]): string {
  const head = [
    'case',
    'server',
    'clients',
    'per s',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU us',
    'store us',
    'load %',
  ];
  const ratioHead = ['x per s', 'x p50', 'x p95', 'x p99', 'x CPU'];
  const lines = rows.map(({ what, clients, target, figures, ratios }) => [
    titles[what],
    target,
    String(clients),
    figure(figures.perSecond),
    figure(figures.p50, 2),
    figure(figures.p95, 2),
    figure(figures.p99, 2),
    figure(figures.serverMicroseconds),
    figure(figures.storeMicroseconds),
    figure(figures.loadShare * 100),
    ...(['perSecond', 'p50', 'p95', 'p99', 'serverMicroseconds'] as const).map((name) =>
      ratios === null ? '' : figure(ratios[name], 2),
    ),
  ]);
  return columns([[...head, ...ratioHead], ...lines], 2);
}

/** Boot times and memory. */
export function standingTable(standings: Standing[]): string {
  const head = [
    'server',
    'first boot ms',
    'warm boot ms',
    'idle MB',
    'peak MB',
    'conversations',
    'MB with them',
    'MB after restart',
    'boot ms with them',
  ];
  const lines = standings.map((standing) => [
    standing.target,
    figure(standing.bootFirst),
    figure(standing.bootWarm),
    figure(standing.idle?.now ?? null),
    figure(standing.peak),
    String(standing.conversations),
    figure(standing.withConversations),
    figure(standing.afterRestart),
    figure(standing.bootWithConversations),
  ]);
  return columns([head, ...lines], 1);
}

/** How the figures are to be read, and whether the aim is met. */
export function notes(rows: Row[]): string {
  const aim = aimOf(rows);
  const word = (met: boolean): string => (met ? 'met' : 'NOT met');
  return [
    'x: Heard divided by botbuilder in the same round, median over the rounds. per s higher is better, all else lower.',
    'CPU us: of the server process for each turn, all its threads. store us: of PostgreSQL. load %: of the core of the load generator.',
    ...(aim === null
      ? []
      : [
          `Aim, intake with 20 clients on PostgreSQL: throughput at least the waterfall's ${word(aim.throughput)}, p95 at most the waterfall's ${word(aim.latency)}.`,
        ]),
  ].join('\n');
}
