import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../../bot/commands/linesOf.ts';

async function lines(chunks: Uint8Array[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(
    (async function* () {
      yield* chunks;
    })(),
  )) {
    found.push(line);
  }
  return found;
}

describe('The lines of standard input', () => {
  it('end at line breaks alone, whatever else a message holds', async () => {
    assert.deepEqual(await lines([Buffer.from('one\u2028still one\r\ntwo\rstill two\n\nlast')]), [
      'one\u2028still one',
      'two\rstill two',
      '',
      'last',
    ]);
  });

  it('are the same however the bytes arrive', async () => {
    const messages = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')));
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        assert.deepEqual(await lines(chunks), texts);
      }),
      { numRuns: 50 },
    );
  });
});
