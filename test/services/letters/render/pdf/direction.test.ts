import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  levelsOf,
  runsFromRight,
  visualOrder,
  wayOf,
} from '../../../../../services/letters/render/pdf/direction.ts';

/** A line as it is seen from left to right, sign by sign. */
function seen(text: string): string {
  const signs = Array.from(text);
  const ways = signs.map(wayOf);
  const levels = levelsOf(ways, runsFromRight(ways));
  return visualOrder(levels)
    .map((at) => signs[at])
    .join('');
}

describe('The direction of text', () => {
  // Hebrew letters a, b, c, d in the order in which they are read: אבגד.
  const rules: [what: string, read: string, onPaper: string][] = [
    ['leaves what runs from the left as it is', 'Flat 12 (a)', 'Flat 12 (a)'],
    ['turns words round that run from the right', 'אב גד', 'דג בא'],
    ['turns a name round within a sentence, and nothing else', 'Dear אב גד, hello', 'Dear דג בא, hello'],
    ['keeps figures in order within it', 'אב 12 גד', 'דג 12 בא'],
    ['keeps figures after it where they are said', 'For אב 12', 'For 12 בא'],
    ['sets foreign words into a paragraph from the right', 'אב Flat 3 גד', 'דג Flat 3 בא'],
    ['turns figures round where a writing does so', 'ߊ ߁߂', '߂߁ ߊ'],
  ];
  for (const [what, read, onPaper] of rules) {
    it(what, () => assert.equal(seen(read), onPaper));
  }

  it('shows every sign once, whatever they are', () => {
    const way = fc.constantFrom('left' as const, 'right' as const, 'digit' as const, 'either' as const);
    fc.assert(
      fc.property(fc.array(way, { maxLength: 40 }), fc.boolean(), (ways, fromRight) => {
        const order = visualOrder(levelsOf(ways, fromRight));
        assert.deepEqual(
          order.toSorted((a, b) => a - b),
          ways.map((_, at) => at),
        );
      }),
    );
  });
});
