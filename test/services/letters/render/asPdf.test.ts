import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { WholeLetter } from '../../../../services/letters/letter.ts';
import { asPdf } from '../../../../services/letters/render/asPdf.ts';
import { showing, window } from '../../../../services/letters/render/pdf/envelope.ts';
import { millimetre } from '../../../../services/letters/render/pdf/sheet.ts';
import { madeUpLetter, madeUpLetters } from './madeUpLetters.ts';
import { elementsOf, type ReadFile, readAloud, readPdf } from './readPdf.ts';
import { anyLetter, lostFrom, squashed, wordsOf } from './wordsOf.ts';

const usual = { largePrint: false };
const large = { largePrint: true };

async function printed(letter: WholeLetter, needs = usual): Promise<ReadFile> {
  return readPdf(await asPdf(letter, needs));
}

describe('A letter as a PDF', function () {
  this.timeout(60_000);

  for (const [what, letter] of Object.entries(madeUpLetters)) {
    for (const needs of [usual, large]) {
      describe(`${what}${needs.largePrint ? ', in large print' : ''}`, () => {
        let file: ReadFile;

        before(async () => {
          file = await printed(letter, needs);
        });

        it('holds every word in order', () => {
          assert.equal(lostFrom(readAloud(file), wordsOf(letter)), null);
          assert.equal(lostFrom(readAloud(file), [letter.to.name ?? '', ...letter.to.address]), null);
        });

        it('says on each page which it is', () => {
          for (const [at, { foot }] of file.pages.entries()) {
            const words = `Reference: ${letter.reference} Page ${at + 1} of ${file.pages.length}`;
            assert.equal(squashed(foot), squashed(words));
          }
        });

        it('keeps the edges of the pages free', () => {
          for (const { text, x, y } of file.pages.flatMap(({ placed }) => placed)) {
            assert.ok(x >= 20 * millimetre && x <= 190 * millimetre, `${text} at ${x}`);
            assert.ok(y >= 15 * millimetre && y <= 285 * millimetre, `${text} at ${y}`);
          }
        });
      });
    }
  }

  it('names its language and shows its title, so that it can be read aloud and found', async () => {
    const file = await printed(madeUpLetter({ language: 'cy-GB', subject: 'Repairs & <more>' }));
    assert.equal(file.info.Language, 'cy-GB');
    assert.equal(file.info.Title, 'Repairs + ‹more›');
    assert.deepEqual([file.marked, file.showsTitle], [true, true]);
  });

  it('tells headings, lists, tables and quotes as what they are', async () => {
    const file = await printed(madeUpLetter());
    const text = (...roles: string[]) => elementsOf(file, ...roles).map((element) => element.text.trim());
    assert.deepEqual(elementsOf(file, 'Document').length, 1);
    assert.deepEqual(text('H1'), ['We are looking into your complaint']);
    assert.deepEqual(text('H2'), ['What you told us', 'What happens next', 'Your dates']);
    assert.deepEqual(text('LBody'), ['Sam Made-up will look into it.', 'Sam will ring you before Friday.']);
    assert.deepEqual(text('TH'), ['We got your complaint on', 'You will have our answer by']);
    assert.deepEqual(text('TD'), ['Monday 30 November 2026', 'Friday 18 December 2026']);
    const [quote] = elementsOf(file, 'BlockQuote');
    assert.deepEqual(
      quote?.children.map((element) => element.text.trim()),
      ['The wall is wet again. Nobody came.', 'I want it “fixed” & <dried>.'],
    );
    const shape = elementsOf(file, 'L', 'Table', 'LI', 'TR').map(
      ({ role, children }) => `${role}: ${children.map((child) => child.role).join(' ')}`,
    );
    assert.deepEqual(shape, [
      'L: LI LI',
      'LI: Lbl LBody',
      'LI: Lbl LBody',
      'Table: TR TR',
      'TR: TH TD',
      'TR: TH TD',
    ]);
  });

  it('shows the address and nothing else in the window of the envelope', async () => {
    for (const what of ['an ordinary letter', 'a long address', 'a name that runs from the right']) {
      for (const needs of [usual, large]) {
        const letter = madeUpLetters[what] ?? madeUpLetter();
        const [first] = (await printed(letter, needs)).pages;
        const seen = (first?.placed ?? []).filter(
          ({ x, y }) => x < showing.right && y > showing.from && y < showing.to,
        );
        assert.ok(seen.length >= letter.to.address.length);
        for (const { text, x, y } of seen) {
          assert.ok(
            x >= window.x - 0.01 && y >= window.y && y <= window.y + window.height,
            `${text} at ${x}, ${y}`,
          );
        }
        const words = squashed(letter.to.address.join(''));
        assert.ok(squashed(seen.map(({ text }) => text).join('')).endsWith(words));
      }
    }
  });

  it('prints everything in 16 points or more for those who need it, but for an address that must fit its window', async () => {
    for (const letter of Object.values(madeUpLetters)) {
      for (const [at, { placed }] of (await printed(letter, large)).pages.entries()) {
        const small = placed.filter(({ size }) => size < 16);
        const inWindow = small.filter(
          ({ x, y }) => at === 0 && x < showing.right && y > window.y && y < showing.to,
        );
        assert.deepEqual(small, inWindow);
      }
    }
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    const pages = new Set<number>();
    for (let lines = 12; lines < 26; lines += 1) {
      const before = Array.from({ length: lines }, () => ({ type: 'paragraph' as const, text: 'One line.' }));
      const heading = { type: 'heading' as const, text: 'The heading' };
      const parts = [...before, heading, { type: 'paragraph' as const, text: 'Below it.' }];
      const file = await printed(madeUpLetter({ parts }));
      const pageOf = (text: string) =>
        file.pages.findIndex(({ placed }) => placed.some((each) => each.text === text));
      assert.equal(pageOf('The heading'), pageOf('Below it.'));
      pages.add(pageOf('The heading'));
    }
    assert.deepEqual([...pages], [0, 1]);
  });

  it('says in words what the type cannot write, and keeps the characters for reading aloud and copying', async () => {
    const file = await printed(madeUpLetters['pictures and writings that the type lacks'] ?? madeUpLetter());
    const shown = file.pages.flatMap(({ placed }) => placed.map(({ text }) => text)).join(' ');
    for (const words of [
      '[freezing face]',
      '[thumbs up]',
      '[Chinese writing, 3 letters]',
      '[Korean writing, 3 letters]',
    ]) {
      assert.ok(shown.includes(words), words);
    }
    assert.ok(shown.includes('Square brackets show where they are.'));
    assert.ok(readAloud(file).includes('李小龍'));
    assert.ok(!readAloud(await printed(madeUpLetter())).includes('Square brackets'));
  });

  it('is the same file, byte for byte, whenever it is printed again', async () => {
    const first = await asPdf(madeUpLetter(), usual);
    await asPdf(madeUpLetters['names from many countries'] ?? madeUpLetter(), usual);
    assert.ok(first.equals(await asPdf(structuredClone(madeUpLetter()), usual)));
    assert.ok(!first.equals(await asPdf(madeUpLetter({ recordHead: 'another' }), usual)));
  });

  it('loses no text, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, fc.boolean(), async (letter, largePrint) => {
        const said = readAloud(await printed(letter, { largePrint }));
        assert.equal(lostFrom(said, wordsOf(letter)), null);
        assert.equal(lostFrom(said, [letter.to.name ?? '', ...letter.to.address, letter.salutation]), null);
      }),
      { numRuns: 60 },
    );
  });
});
