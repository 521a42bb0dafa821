import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Breakdown, Cell } from '../../../../services/reporting/yearly/breakdown.ts';
import { hideSmall, type Shown, showAll } from '../../../../services/reporting/yearly/hiding.ts';

const leaf = (counts: number[]): Breakdown => ({
  key: 'part',
  basis: 'received',
  disjoint: true,
  cells: counts.map((count, at) => ({ key: `p${at}`, count, parts: [] })),
});

const isSmall = (count: number) => count > 0 && count < 5;

/** Numbers as they come: many small ones and noughts among a few large ones. */
const aCount = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 200 }) },
);

/** A way of dividing a number into parts. */
function split(count: number, cuts: number[]): number[] {
  const at = cuts.map((cut) => Math.round((cut / 100) * count)).toSorted((one, other) => one - other);
  return [...at, count].map((end, index) => end - (index === 0 ? 0 : (at[index - 1] ?? 0)));
}

const aBreakdown = fc
  .array(fc.record({ count: aCount, cuts: fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines): Breakdown => {
    const cells = lines.map(
      ({ count, cuts }, at): Cell => ({
        key: `c${at}`,
        count,
        parts: [leaf(split(count, cuts))],
      }),
    );
    return { key: 'whole', basis: 'received', disjoint: true, cells };
  });

function numbersIn(shown: Shown): number[] {
  const own = [shown.total, ...shown.cells.map(({ count }) => count)];
  const numbers = own.filter((count) => count !== null);
  return [...numbers, ...shown.cells.flatMap(({ parts }) => parts.flatMap(numbersIn))];
}

/** Other numbers near these for the lines that are hidden. */
function* others(counts: readonly number[], hidden: readonly number[]): Generator<number[]> {
  const [first, ...rest] = hidden;
  if (first === undefined) {
    yield [...counts];
    return;
  }
  const isLast = rest.length === 0;
  for (let by = -4; by <= 4; by += 1) {
    const count = (counts[first] ?? 0) + by;
    if (count < 0) continue;
    const changed = counts.with(first, count);
    if (isLast) yield changed;
    else yield* others(changed, rest);
  }
}

/** Whether some other number in this line would show the very same figure. */
function isOpen(counts: readonly number[], line: number): boolean {
  const shown = hideSmall(leaf([...counts]));
  const published = JSON.stringify(shown);
  const hidden = shown.cells.flatMap(({ count }, at) => (count === null ? [at] : []));
  const sum = (all: readonly number[]) => all.reduce((whole, each) => whole + each, 0);
  const changedAbout = hidden.map((at) => counts.with(at, counts[line] ?? 0).with(line, counts[at] ?? 0));
  for (const other of [...changedAbout, ...others(counts, hidden)]) {
    if (other[line] === counts[line]) continue;
    if (shown.total !== null && sum(other) !== sum(counts)) continue;
    if (JSON.stringify(hideSmall(leaf(other))) === published) return true;
  }
  return false;
}

describe('Small numbers', () => {
  it('are nowhere in what is shown, not in a sum and not in a part', () => {
    fc.assert(
      fc.property(aBreakdown, (breakdown) => {
        assert.deepEqual(numbersIn(hideSmall(breakdown)).filter(isSmall), []);
      }),
      { numRuns: 1000 },
    );
  });

  it('cannot be worked out: another number would show the very same figure, also to whoever knows this rule', () => {
    fc.assert(
      fc.property(fc.array(aCount, { minLength: 1, maxLength: 6 }), (counts) => {
        for (const [at, count] of counts.entries()) {
          if (isSmall(count)) assert.ok(isOpen(counts, at), `${counts.join(' ')}: line ${at}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are never the one hidden line beside a sum that is shown', () => {
    fc.assert(
      fc.property(aBreakdown, (breakdown) => {
        const each = (shown: Shown): void => {
          const hidden = shown.cells.filter(({ count }) => count === null);
          assert.ok(shown.total === null || hidden.length !== 1);
          for (const part of shown.cells.flatMap(({ parts }) => parts)) each(part);
        };
        each(hideSmall(breakdown));
      }),
      { numRuns: 1000 },
    );
  });

  it('take the parts of their line with them', () => {
    fc.assert(
      fc.property(aBreakdown, (breakdown) => {
        for (const { count, parts } of hideSmall(breakdown).cells) {
          if (count === null) assert.deepEqual(parts.flatMap(numbersIn), []);
        }
      }),
    );
  });

  it('hide no more than they must: without one, everything is shown', () => {
    const large = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 90 }));
    fc.assert(
      fc.property(fc.array(large, { minLength: 1, maxLength: 8 }).map(leaf), (breakdown) => {
        assert.deepEqual(hideSmall(breakdown), showAll(breakdown));
      }),
    );
  });

  const table: [string, number[], (number | null)[], number | null][] = [
    ['one alone takes the next smallest with it', [3, 40, 12], [null, 40, null], 55],
    ['of two that are alike both are taken', [3, 40, 12, 12], [null, 40, null, null], 67],
    ['two take the next smallest with them as well', [1, 2, 40, 9], [null, null, 40, null], 52],
    [
      'three of four of twelve would be known without another',
      [4, 4, 4, 30, 9],
      [null, null, null, 30, null],
      51,
    ],
    ['a small sum is hidden with every line, noughts too', [3, 0, 0], [null, null, null], null],
    ['nothing is left to take: every line is hidden', [1, 1, 1, 1, 1, 0], Array(6).fill(null), 5],
    ['a nought is shown', [0, 7, 9], [0, 7, 9], 16],
  ];
  for (const [rule, counts, expected, total] of table) {
    it(rule, () => {
      const shown = hideSmall(leaf(counts));
      assert.deepEqual(
        shown.cells.map(({ count }) => count),
        expected,
      );
      assert.equal(shown.total, total);
    });
  }

  it('hide themselves alone where lines make up no sum', () => {
    const shown = hideSmall({ ...leaf([3, 8, 0]), disjoint: false });
    assert.deepEqual(
      shown.cells.map(({ count }) => count),
      [null, 8, 0],
    );
    assert.equal(shown.total, null);
  });
});
