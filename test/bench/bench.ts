/**
 * `npm run bench [-- --quick] [-- --understanding [--public <folder>]] [-- --cases] [-- --json <file>]`: Heard beside its peers in the same run. Its reading
 * of messages beside VADER, AFINN and nlp.js; its turns, durable, through its real HTTP and WebSocket, on PostgreSQL and on
 * PGlite, beside plain botbuilder in memory. Tables go to standard output, words to standard error.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { stopSharedPostgres } from '../support/postgres.ts';
import { type BenchFlags, readFlags, usage } from './flags.ts';
import { canPin, isInMemory } from './machine.ts';
import { casesTable, measureManyCases } from './manyCases/manyCases.ts';
import { rowsOf } from './report.ts';
import { notes, standingTable, turnTable } from './table.ts';
import { type MeasuredTurns, Turns, turnsSizes } from './turns.ts';
import type { UnderstandingFigures } from './understanding/figures.ts';
import { measureUnderstanding, understandingSizes } from './understanding/measureUnderstanding.ts';
import { Trainers } from './understanding/trainers.ts';
import { understandingNotes, understandingTable } from './understanding/understandingTable.ts';

const started = performance.now();
const secondsSinceStart = (): string => ((performance.now() - started) / 1e3).toFixed(0);
const say = (words: string): void => console.error(`${secondsSinceStart()} s  ${words}`);

const machine = {
  node: process.version,
  cpu: `${cpus().length} x ${cpus()[0]?.model ?? arch()}`,
  pinned: canPin,
  inMemory: isInMemory(tmpdir()),
};

/** Ends what was started: an interrupted benchmark leaves no process behind. */
const endings: (() => void | Promise<void>)[] = [];

async function endAll(): Promise<void> {
  await Promise.allSettled(endings.splice(0).map(async (end) => end()));
}

async function understanding({ size, publicSets }: BenchFlags): Promise<UnderstandingFigures> {
  const trainers = new Trainers();
  endings.push(() => trainers.stop());
  say('training models; this takes minutes');
  const figures = await measureUnderstanding({ size: understandingSizes[size], trainers, publicSets, say });
  console.log(
    `Node ${machine.node}, ${machine.cpu}\n\n${understandingTable(figures)}\n\n${understandingNotes(figures)}\n`,
  );
  return figures;
}

function turnsHeading(size: BenchFlags['size']): string {
  const { rounds, messagesPerChat } = turnsSizes[size];
  return [
    `Node ${machine.node}, ${machine.cpu}, ${canPin ? 'server and load generator on a core each' : 'not pinned to cores'}`,
    `${rounds} rounds, ${messagesPerChat} messages a chat, ${secondsSinceStart()} s in all`,
    'Heard: NODE_ENV=production, settings as they come but TRUST_PROXY=1, so that residents can come from many addresses',
    ...(machine.inMemory
      ? [`${tmpdir()} lies in memory: to be durable costs nothing here. Set TMPDIR.`]
      : []),
  ].join('\n');
}

async function turns({ size }: BenchFlags): Promise<MeasuredTurns & { rows: ReturnType<typeof rowsOf> }> {
  const bench = new Turns(turnsSizes[size], say);
  endings.push(() => bench.stop());
  const measured = await bench.measure();
  const rows = rowsOf(measured.runs);
  console.log(
    `${turnsHeading(size)}\n\n${turnTable(rows)}\n\n${standingTable(measured.standings)}\n\n${notes(rows)}`,
  );
  return { rows, ...measured };
}

async function manyCases({ size, json }: BenchFlags): Promise<void> {
  endings.push(stopSharedPostgres);
  const cases = await measureManyCases(size, say);
  console.log(`Node ${machine.node}, ${machine.cpu}\n\n${casesTable(cases)}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, cases }, null, 2)}\n`);
}

async function run(flags: BenchFlags): Promise<void> {
  if (flags.onlyCases) return manyCases(flags);
  // Before any server runs: nothing else shall take the cores.
  const read = await understanding(flags);
  const played = flags.onlyUnderstanding ? {} : await turns(flags);
  if (flags.json !== null) {
    writeFileSync(flags.json, `${JSON.stringify({ machine, understanding: read, ...played }, null, 2)}\n`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void endAll().finally(() => process.exit(1)));
}
const flags = readFlags(process.argv.slice(2));
if ('problem' in flags) {
  console.error(`${flags.problem}\n${usage}`);
  process.exitCode = 1;
} else {
  try {
    await run(flags);
  } finally {
    await endAll();
  }
}
