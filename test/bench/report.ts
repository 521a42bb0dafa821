import { median } from './load/latencies.ts';
import type { Figures, Played } from './load/orders.ts';
import type { Memory } from './machine.ts';
import type { TargetName, Work } from './targets.ts';

/** One measured run. */
export interface Run {
  work: Work;
  clients: number;
  round: number;
  target: TargetName;
  played: Played;
}

/** What is measured of a server besides its turns. */
export interface Standing {
  target: TargetName;
  /** Milliseconds from the start of the process to ready. */
  bootFirst: number;
  bootWarm: number;
  idle: Memory | null;
  /** After everything was measured. */
  peak: number | null;
  conversations: number;
  /** Megabytes with that many conversations, in the process that took them and after a restart. */
  withConversations: number | null;
  afterRestart: number | null;
  /** Milliseconds to ready with that many conversations. */
  bootWithConversations: number;
}

/** The figures of one case on one server: medians over the rounds. */
export interface Row {
  what: 'open' | Work;
  clients: number;
  target: TargetName;
  figures: Figures;
  /** To botbuilder in the same round, median over the rounds; null on botbuilder's own row. */
  ratios: Ratios | null;
}

/** Ours divided by botbuilder's. */
export interface Ratios {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  serverMicroseconds: number | null;
}

interface Sample {
  round: number;
  target: TargetName;
  figures: Figures;
}

/** All rows of a benchmark, in the order in which they are read. */
export function rowsOf(runs: Run[]): Row[] {
  const rows: Row[] = [];
  const clients = [...new Set(runs.map((run) => run.clients))];
  for (const what of ['open', 'chat', 'intake'] as const) {
    for (const each of clients) {
      const samples = runs
        .filter((run) => run.clients === each && run.work === (what === 'open' ? 'chat' : what))
        .map(({ round, target, played }) => ({
          round,
          target,
          figures: what === 'open' ? played.opening : played.turns,
        }));
      rows.push(...rowsOfCase(samples).map((row) => ({ what, clients: each, ...row })));
    }
  }
  return rows;
}

function rowsOfCase(samples: Sample[]): Pick<Row, 'target' | 'figures' | 'ratios'>[] {
  const peers = samples.filter(({ target }) => target === 'botbuilder');
  return [...new Set(samples.map(({ target }) => target))].map((target) => {
    const own = samples.filter((sample) => sample.target === target);
    const pairs = own.flatMap((sample) => {
      const peer = peers.find(({ round }) => round === sample.round);
      return peer === undefined ? [] : [{ ours: sample.figures, peers: peer.figures }];
    });
    const isPeer = target === 'botbuilder';
    return { target, figures: mediansOf(own), ratios: isPeer ? null : ratiosOf(pairs) };
  });
}

function mediansOf(samples: Sample[]): Figures {
  const of = (name: keyof Figures): number | null => {
    const values = samples.flatMap(({ figures }) => figures[name] ?? []);
    return values.length === 0 ? null : median(values);
  };
  const sure = (name: keyof Figures): number => of(name) ?? Number.NaN;
  return {
    count: sure('count'),
    seconds: sure('seconds'),
    perSecond: sure('perSecond'),
    p50: sure('p50'),
    p95: sure('p95'),
    p99: sure('p99'),
    serverMicroseconds: of('serverMicroseconds'),
    storeMicroseconds: of('storeMicroseconds'),
    loadShare: sure('loadShare'),
  };
}

/** The median of the ratios, not the ratio of the medians: what slows the machine down slows both of a round. */
function ratiosOf(pairs: { ours: Figures; peers: Figures }[]): Ratios {
  const ratio = (name: keyof Figures): number =>
    median(pairs.map(({ ours, peers }) => Number(ours[name]) / Number(peers[name])));
  const knowsCpu = pairs.every(({ ours, peers }) => ours.serverMicroseconds && peers.serverMicroseconds);
  return {
    perSecond: ratio('perSecond'),
    p50: ratio('p50'),
    p95: ratio('p95'),
    p99: ratio('p99'),
    serverMicroseconds: knowsCpu ? ratio('serverMicroseconds') : null,
  };
}

/** The aim: with 20 clients on PostgreSQL, at least the waterfall's turns a second, at most its 95th percentile. */
export function aimOf(rows: Row[]): { throughput: boolean; latency: boolean } | null {
  const row = rows.find(
    ({ what, clients, target }) => what === 'intake' && clients === 20 && target === 'heard on PostgreSQL',
  );
  if (!row?.ratios) return null;
  return { throughput: row.ratios.perSecond >= 1, latency: row.ratios.p95 <= 1 };
}
