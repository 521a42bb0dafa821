import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { chunksOf, longestChunk, mostChunks } from '../../../../services/understanding/dates/chunks.ts';

describe('The pieces that the date recogniser is given', () => {
  it('are short and few, whatever the text', () => {
    const words = fc.array(fc.constantFrom('since', 'monday', '.', 'x'.repeat(500), '3', 'weeks', 'é', ' '), {
      maxLength: 3_000,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 10_000 }),
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          const chunks = chunksOf(text);
          ok(chunks.length <= mostChunks);
          for (const chunk of chunks) {
            ok(chunk.text.length <= longestChunk);
            equal(text.slice(chunk.from, chunk.from + chunk.text.length), chunk.text);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are none where no word speaks of a date', () => {
    equal(chunksOf(' the lift is broken and it smells . '.repeat(50)).length, 0);
  });

  it('leave out what holds no date word', () => {
    const text = `${' the lift is broken . '.repeat(20)} it began in the last century . `;
    const chunks = chunksOf(text);
    equal(chunks.length, 1);
    ok(chunks[0]?.text.includes('century'));
  });
});
