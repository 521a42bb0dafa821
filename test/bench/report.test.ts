import assert from 'node:assert/strict';
import type { Figures } from './load/orders.ts';
import { aimOf, type Run, rowsOf } from './report.ts';
import type { TargetName } from './targets.ts';

function figures(perSecond: number, p95: number): Figures {
  const rest = { count: 100, seconds: 1, serverMicroseconds: 500, storeMicroseconds: null, loadShare: 0.2 };
  return { perSecond, p50: p95 / 2, p95, p99: p95 * 2, ...rest };
}

function run(target: TargetName, round: number, [perSecond, p95]: [number, number]): Run {
  const turns = figures(perSecond, p95);
  return { work: 'intake', clients: 20, round, target, played: { opening: turns, turns } };
}

describe('the report of the benchmark', () => {
  const runs = [
    run('botbuilder', 1, [1000, 10]),
    run('heard on PostgreSQL', 1, [1100, 9]),
    run('botbuilder', 2, [100, 100]),
    run('heard on PostgreSQL', 2, [110, 90]),
    run('botbuilder', 3, [1000, 10]),
    run('heard on PostgreSQL', 3, [500, 40]),
  ];

  it('compares within a round, so that a slow moment of the machine meets both sides', () => {
    const row = rowsOf(runs).find(({ target }) => target === 'heard on PostgreSQL');
    assert.equal(row?.what, 'intake');
    assert.equal(row?.figures.perSecond, 500);
    assert.equal(row?.ratios?.perSecond.toFixed(6), '1.100000');
    assert.equal(row?.ratios?.p95.toFixed(6), '0.900000');
    assert.equal(row?.ratios?.serverMicroseconds, 1);
  });

  it('gives botbuilder no ratio to itself', () => {
    assert.equal(rowsOf(runs).find(({ target }) => target === 'botbuilder')?.ratios, null);
  });

  it('says whether the aim is met, for the intake with 20 clients on PostgreSQL alone', () => {
    assert.deepEqual(aimOf(rowsOf(runs)), { throughput: true, latency: true });
    const slower = runs.map((each) =>
      each.target === 'botbuilder' ? each : { ...each, ...run(each.target, each.round, [10, 99]) },
    );
    assert.deepEqual(aimOf(rowsOf(slower)), { throughput: false, latency: false });
    assert.equal(aimOf(rowsOf(runs.map((each) => ({ ...each, clients: 1 })))), null);
  });
});
