import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asText } from '../../../../services/letters/render/asText.ts';
import { madeUpLetter, madeUpLetters } from './madeUpLetters.ts';
import { anyLetter, lostFrom, wordsOf } from './wordsOf.ts';

describe('A letter as plain text', () => {
  for (const [what, letter] of Object.entries(madeUpLetters)) {
    it(`holds every word in order: ${what}`, () => {
      assert.equal(lostFrom(asText(letter), wordsOf(letter)), null);
    });

    it(`has short lines, unless one word is longer: ${what}`, () => {
      for (const line of asText(letter).split('\n')) {
        assert.ok(line.length <= 72 || !line.trim().replace(/^- /, '').includes(' '), line);
      }
    });
  }

  it('reads as a letter without any markup', () => {
    const parts = asText(
      madeUpLetter({
        parts: [
          { type: 'paragraph', text: 'We got your complaint.' },
          { type: 'heading', text: 'What you told us' },
          { type: 'quote', text: 'It is wet.\nVery.\n\nStill.' },
          {
            type: 'list',
            items: [
              'Sam will look into it.',
              'This is a longer thing that goes on for more than a line of text, so it is broken.',
            ],
          },
          { type: 'facts', rows: [{ term: 'Answer by', value: 'Friday 18 December 2026' }] },
        ],
      }),
    )
      .split('We are looking into your complaint\n\n')[1]
      ?.split('\n\nYours sincerely')[0];
    assert.equal(
      parts,
      [
        'We got your complaint.',
        '',
        '',
        'What you told us',
        '',
        '  “It is wet.',
        '  Very.',
        '',
        '  Still.”',
        '',
        '- Sam will look into it.',
        '- This is a longer thing that goes on for more than a line of text, so',
        '  it is broken.',
        '',
        'Answer by: Friday 18 December 2026',
      ].join('\n'),
    );
  });

  it('breaks no lines for a chat, which breaks them itself', () => {
    const long = 'word '.repeat(60).trim();
    const text = asText(madeUpLetter({ parts: [{ type: 'paragraph', text: long }] }), { width: Infinity });
    assert.ok(text.split('\n').includes(long));
  });

  it('leaves out where the resident lives', () => {
    assert.ok(!asText(madeUpLetter()).includes('Made-up Street'));
  });

  it('loses no text, whatever it is', () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        assert.equal(lostFrom(asText(letter), wordsOf(letter)), null);
      }),
      { numRuns: 300 },
    );
  });
});
