import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseFinder } from '../../../services/understanding/phraseFinder.ts';
import { keyedPhrases } from '../../../services/understanding/phraseKeys.ts';
import { findAll, phrases } from '../../../services/understanding/phrases.ts';
import { readText } from '../../../services/understanding/text.ts';

const said = phrases(
  'smell* .. gas',
  '(no|without) (hot )?water',
  '(he|she)s? (is )?outside',
  'fuse ?box',
  '(the )?(alarm|detector)( is)? (going off|beep*)',
  'water(?! bill)',
);

describe('Phrases found by their rarest words', () => {
  it('knows a phrase by the words that it cannot be without', () => {
    const [smell, water, outside, box] = keyedPhrases(said);
    assert.deepEqual(smell?.keys, { whole: [], starts: ['smell'] });
    assert.deepEqual(water?.keys, { whole: ['water'], starts: [] });
    assert.deepEqual(outside?.keys, { whole: ['outside'], starts: [] });
    assert.deepEqual(box?.keys, { whole: [], starts: ['fuse'] });
  });

  it('finds something wherever reading every word with every phrase does, and nowhere else', () => {
    const finder = new PhraseFinder([said]);
    const word = fc.constantFrom(
      ...'smell smells of the gas no hot water bill hes outside fuse fusebox box alarm detector is going off beeping a . ,'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const message = readText(words.join(' '));
        assert.equal(finder.find(message).has(0), findAll(message, said).length > 0);
      }),
    );
  });

  it('finds a phrase at the very end of twelve pages', () => {
    const finder = new PhraseFinder([said]);
    const message = readText(`${'The painters came on a Monday. '.repeat(300)}I can smell a lot of gas`);
    assert.equal(finder.find(message).get(0)?.at(-1)?.words, 'smell a lot of gas');
  });
});
