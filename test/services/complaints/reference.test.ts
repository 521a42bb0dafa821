import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeReference, parseReference } from '../../../services/complaints/reference.ts';

const symbols = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digits = Array.from('0123456789');
const received = '2026-03-17T10:05:00.000Z';

/** A reference whose random part is these symbols. */
function referenceOf(random: number[], prefix = 'BNC', receivedAt = received): string {
  return makeReference(prefix, receivedAt, (count) => Uint8Array.from(random.slice(0, count)));
}

const anyRandom = fc.array(fc.nat(31), { minLength: 6, maxLength: 6 });
const anyPrefix = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 3 })
  .map((three) => three.join(''));
const anyYear = fc.integer({ min: 2000, max: 2099 }).map((year) => `${year}-06-15T12:00:00.000Z`);
const anyReference = fc
  .tuple(anyRandom, anyPrefix, anyYear)
  .map(([random, prefix, year]) => referenceOf(random, prefix, year));

/** The symbols that may stand at a place of `BNC-26-XXXXXXX`, or none for a dash. */
function symbolsAt(place: number): string[] {
  if (place < 3) return letters;
  if (place === 3 || place === 6) return [];
  return place < 6 ? digits : symbols;
}

function withSymbol(reference: string, place: number, symbol: string): string {
  return reference.slice(0, place) + symbol + reference.slice(place + 1);
}

function swapped(reference: string, one: number, other: number): string {
  return withSymbol(withSymbol(reference, one, reference.charAt(other)), other, reference.charAt(one));
}

/** O and 0, I and 1 are read as one: swapped across the first dash they still say the same. */
function folded(symbol: string): string {
  return symbol.replace('O', '0').replace('I', '1');
}

/** Places that stand beside each other when the dashes are left out. */
const neighbours = [
  [0, 1],
  [1, 2],
  [2, 4],
  [4, 5],
  [5, 7],
  [7, 8],
  [8, 9],
  [9, 10],
  [10, 11],
  [11, 12],
  [12, 13],
] as const;

describe('a reference', () => {
  it('is the prefix, the year of receipt in London, six random symbols and a check character', () => {
    assert.match(referenceOf([0, 1, 2, 29, 30, 31]), /^BNC-26-012XYZ[0-9A-Z]$/);
    assert.match(referenceOf([0, 0, 0, 0, 0, 0], 'COH', '2026-12-31T23:59:59.000Z'), /^COH-26-000000/);
    assert.match(referenceOf([0, 0, 0, 0, 0, 0], 'COH', '2027-05-01T00:00:00.000Z'), /^COH-27-000000/);
  });

  it('takes its year from the day of receipt, not from the moment of logging', () => {
    assert.match(referenceOf([1, 2, 3, 4, 5, 6], 'BNC', '2026-12-31T23:30:00.000Z'), /^BNC-26-/);
    assert.match(referenceOf([1, 2, 3, 4, 5, 6], 'BNC', '2027-01-01T00:00:00.000Z'), /^BNC-27-/);
  });

  it('uses every random symbol equally often', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const symbol = referenceOf([byte, 0, 0, 0, 0, 0]).charAt(7);
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    assert.deepEqual([...counts.values()], Array(32).fill(8));
  });

  it('is read back as it was made', () => {
    fc.assert(fc.property(anyReference, (reference) => assert.equal(parseReference(reference), reference)));
  });

  it('catches every single wrong symbol, at every place, whatever the other symbols are', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        for (let place = 0; place < reference.length; place += 1) {
          for (const symbol of symbolsAt(place).filter((each) => each !== reference.charAt(place))) {
            assert.equal(parseReference(withSymbol(reference, place, symbol)), null, `${symbol} at ${place}`);
          }
        }
      }),
    );
  });

  it('catches every swap of two neighbours, dashes left out', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        for (const [one, other] of neighbours) {
          if (folded(reference.charAt(one)) === folded(reference.charAt(other))) continue;
          assert.equal(parseReference(swapped(reference, one, other)), null, `${one} and ${other}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('catches every substitution and every swap of every two symbols in the random part, one by one', () => {
    for (let place = 0; place < 6; place += 1) {
      for (let one = 0; one < 32; one += 1) {
        for (let other = 0; other < 32; other += 1) {
          if (one === other) continue;
          const random = [7, 19, 0, 31, 16, 3];
          random[place] = one;
          const made = referenceOf(random);
          assert.equal(parseReference(withSymbol(made, 7 + place, symbols[other] ?? '')), null);
          if (place === 5) continue;
          random[place + 1] = other;
          assert.equal(parseReference(swapped(referenceOf(random), 7 + place, 8 + place)), null);
        }
      }
    }
  });

  it('is understood in any case, with or without dashes and spaces, with O for 0 and I or L for 1', () => {
    const made = referenceOf([0, 1, 10, 0, 1, 31], 'COH', '2010-06-15T12:00:00.000Z');
    const asTyped = [
      made.toLowerCase(),
      made.replaceAll('-', ''),
      made.replaceAll('-', ' '),
      made.replaceAll('-', ' – '),
      ` ${made} `,
      `${made}.`,
      `COH-${made.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')}`,
      `COH-${made.slice(4).replaceAll('0', 'O').replaceAll('1', 'I')}`,
      `C0H-${made.slice(4)}`,
    ];
    for (const typed of asTyped) assert.equal(parseReference(typed), made, typed);
  });

  it('is not seen in what is none', () => {
    for (const typed of [
      '',
      'BNC',
      'BNC-26-',
      'where is my complaint',
      'BNC-26-0000000000',
      '££££££££££££',
      'BNC-26-UUUUUUU',
    ]) {
      assert.equal(parseReference(typed), null, typed);
    }
    fc.assert(fc.property(fc.string(), (typed) => assert.doesNotThrow(() => parseReference(typed))));
  });
});
