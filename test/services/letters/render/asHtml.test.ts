import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contrast, leastContrast } from '../../../../services/landlords/contrast.ts';
import { asHtml } from '../../../../services/letters/render/asHtml.ts';
import { coloursOf } from '../../../../services/letters/render/colours.ts';
import { madeUpLetter, madeUpLetters } from './madeUpLetters.ts';
import { anyLetter, lostFrom, wordsOf } from './wordsOf.ts';

const usual = { largePrint: false, textOnly: false };
const needs = [usual, { largePrint: true, textOnly: false }, { largePrint: false, textOnly: true }];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' };

/** What is read on the page, once its tags are gone. */
function textOf(page: string): string {
  const [, body = ''] = page.split(/<body[^>]*>/);
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z]+|#\d+);/g, (_, name: string) => entities[name] ?? '?');
}

/** Every tag of a page with its attributes. */
function tagsOf(page: string): string[] {
  return [...page.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
}

describe('A letter as HTML', () => {
  for (const [what, letter] of Object.entries(madeUpLetters)) {
    it(`holds every word in order: ${what}`, () => {
      for (const need of needs) assert.equal(lostFrom(textOf(asHtml(letter, need)), wordsOf(letter)), null);
    });
  }

  it('fetches nothing, runs nothing and styles only inline', () => {
    for (const need of needs) {
      const page = asHtml(madeUpLetter(), need);
      assert.doesNotMatch(
        page,
        /<(script|style|link|img|iframe|object|form|svg)|\b(src|href|on\w+)=|url\(|@import|https?:/i,
      );
    }
  });

  it('leaves out where the resident lives', () => {
    assert.ok(!asHtml(madeUpLetter(), usual).includes('Made-up Street'));
  });

  it('takes nothing for a colour that is none', () => {
    const { landlord } = madeUpLetter();
    const page = asHtml(madeUpLetter({ landlord: { ...landlord, colour: 'red;background:url(x)' } }), usual);
    assert.ok(!page.includes('url('));
  });

  it('can be read in any landlord’s colour', () => {
    const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const { ground, onGround, ink } = coloursOf(`#${parts.join('')}`);
        assert.ok(contrast(ground, onGround) >= leastContrast);
        assert.ok(contrast(ink, '#ffffff') >= leastContrast);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has for text only neither table nor colour nor line', () => {
    const page = asHtml(madeUpLetter(), { largePrint: false, textOnly: true });
    assert.doesNotMatch(page, /<table|background|border|#6b2150/);
    assert.match(page, /<li[^>]*>You will have our answer by: Friday 18 December 2026<\/li>/);
  });

  it('loses no text and lets none become markup, whatever it is', () => {
    const known = tagsOf(asHtml(madeUpLetters['an ordinary letter'] ?? madeUpLetter(), usual));
    const names = new Set(known.map((tag) => /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]));
    fc.assert(
      fc.property(anyLetter, fc.constantFrom(...needs), (letter, need) => {
        const page = asHtml(letter, need);
        assert.equal(lostFrom(textOf(page), wordsOf(letter)), null);
        for (const tag of tagsOf(page)) assert.ok(names.has(/^<\/?([a-z0-9]+)/i.exec(tag)?.[1]), tag);
      }),
      { numRuns: 300 },
    );
  });
});
