import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadFaces } from '../../../../../services/letters/render/pdf/faces.ts';
import { type Printable, piecesOf } from '../../../../../services/letters/render/pdf/pieces.ts';

describe('What is printed for a text', () => {
  let type: Printable;

  before(async () => {
    const { characters } = (await loadFaces()).regular;
    type = { has: (character) => characters.has(character) };
  });

  const shown = (text: string) =>
    piecesOf(text, type)
      .map((piece) => piece.shown)
      .join('');

  it('is the text itself for names from Wales, Poland, Turkey, Vietnam, Ukraine, Greece, Israel and Syria', () => {
    for (const name of [
      'Llŷr Ŵyn',
      'Łukasz Żółć',
      'Işık Çağlar',
      'Nguyễn Thị Diễm Quỳnh',
      'Їжак',
      'Ζωή',
      'שרה',
      'محمد',
    ]) {
      assert.deepEqual(piecesOf(name, type), [{ shown: name, standsFor: null }]);
    }
  });

  const rules: [text: string, onPaper: string][] = [
    ['Thanks 👍🏽!', 'Thanks [thumbs up]!'],
    ['I ❤️ it', 'I ❤ it'],
    ['a 🦖', 'a [picture 1F996]'],
    ['👨‍👩‍👧', '[picture 1F468]'],
    ['李', '[Chinese writing, 1 letter]'],
    ['李 小龍 and Zoë', '[Chinese writing, 3 letters] and Zoë'],
    ['Zoë李', 'Zoë[Chinese writing, 1 letter]'],
    ['গরম পানি নেই।', '[Bengali writing, 7 letters]'],
    ['ꛝ', '[other writing, 1 letter]'],
    ['soft\u00adly', 'softly'],
  ];
  for (const [text, onPaper] of rules) {
    it(`shows ${onPaper}`, () => assert.equal(shown(text), onPaper));
  }

  it('holds only characters that the type has, and stands for everything that was written', () => {
    const unseen = /\p{Default_Ignorable_Code_Point}/gu;
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (written) => {
        const pieces = piecesOf(written, type);
        const whole = pieces.map((piece) => piece.standsFor ?? piece.shown).join('');
        assert.equal(whole.replace(unseen, ''), written.normalize('NFC').replace(unseen, ''));
        for (const character of pieces.map((piece) => piece.shown).join('')) {
          assert.ok(type.has(character.codePointAt(0) ?? 0), character);
        }
      }),
      { numRuns: 500 },
    );
  });
});
