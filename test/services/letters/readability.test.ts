import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainReadingAge, readabilityOf } from '../../../services/letters/readability.ts';
import { syllablesIn } from '../../../services/letters/syllables.ts';

/** Words by how many syllables they are spoken with, counted by hand. */
const counted: [syllables: number, words: string][] = [
  [1, 'a I we you the this late made makes done asked stopped flat one two please owe day days why how know'],
  [1, 'tell told write ring rang free blue phone works changed want wants dealt eight house weeks straight'],
  [1, 'through thought don’t we’ll that’s 10 2026'],
  [2, 'answer letter decide decides review reviewed complaint promise panel people something someone wanted'],
  [2, 'needed ended number working going being table little houses places changes Wednesday member money'],
  [2, 'happy water office reply repair reason reasons agree upheld isn’t quiet lion co-op ready safely'],
  [3, 'reference holiday somebody agreement officer decision radio several idea area appointment usual'],
  [3, 'created Ombudsman yesterday document apartment together interview understood'],
  [4, 'responsible acknowledgement independent usually information everybody compensation understanding'],
  [4, 'television apology'],
  [5, 'accommodation investigation'],
  [6, 'responsibility'],
];

describe('the syllables of a word', () => {
  for (const [syllables, words] of counted) {
    it(`are ${syllables} in: ${words}`, () => {
      const wrong = words.split(' ').filter((word) => syllablesIn(word) !== syllables);
      assert.deepEqual(
        wrong.map((word) => `${word}: ${syllablesIn(word)}`),
        [],
      );
    });
  }

  it('are at least one, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (word) => assert.ok(syllablesIn(word) >= 1)));
  });
});

/** The grade by hand, and five for the age. */
function ageOf(words: number, sentences: number, syllables: number): number {
  const age = (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59 + 5;
  return Math.round(Math.max(5, age) * 10) / 10;
}

describe('the reading age of a text', () => {
  const texts: [text: string, words: number, sentences: number, syllables: number][] = [
    // We-have-got-your-com-plaint. / An-of-fi-cer-will-de-cide-it.
    ['We have got your complaint. An officer will decide it.', 10, 2, 14],
    // The-in-de-pen-dent-in-ves-ti-ga-tion-es-tab-lished-our-re-spon-si-bil-i-ty.
    ['The independent investigation established our responsibility.', 6, 1, 20],
    // Please-ring-us-be-fore-you-come-so-that-some-bod-y-is-there.
    ['Please ring us before you come, so that somebody is there.', 11, 1, 14],
    // Did-you-ask? / Yes.
    ['Did you ask? Yes.', 4, 2, 4],
  ];
  for (const [text, words, sentences, syllables] of texts) {
    it(`counts ${words} words, ${sentences} sentences and ${syllables} syllables in: ${text}`, () => {
      const measured = readabilityOf(text);
      assert.deepEqual(
        [measured.words, measured.sentences, measured.readingAge],
        [words, sentences, ageOf(words, sentences, syllables)],
      );
    });
  }

  const notCounted: [what: string, longer: string, shorter: string][] = [
    ['a date', 'We will write by the end of Friday 4 December 2026.', 'We will write by the end of.'],
    ['a list of days', 'Friday 25 and Monday 28 December 2026 do not count.', 'and do not count.'],
    ['an address on the web', 'Use https://www.ombudsman.example/make-a-complaint/ for it.', 'Use for it.'],
    ['an e-mail address', 'Write to hello@landlord.example today.', 'Write to today.'],
    ['a number to ring', 'Ring 0333 600 2500 for that.', 'Ring for that.'],
    ['a reference', 'Your reference is BNC-26-7K3QX9A today.', 'Your reference is today.'],
    ['a postcode', 'We are in Teddington, TW11 8GT now.', 'We are in Teddington, now.'],
    [
      'what somebody else said at length',
      'We asked you: “Was it the goods lift or the passenger lift that stood still on the first floor?”',
      'We asked you:',
    ],
  ];
  for (const [what, longer, shorter] of notCounted) {
    it(`does not count ${what}`, () => {
      const { words, readingAge } = readabilityOf(longer);
      assert.deepEqual({ words, readingAge }, pick(readabilityOf(shorter)));
    });
  }

  it('does not count the names that it is given', () => {
    const { words } = readabilityOf('Belgrave Neighbourhood Co-operative wrote to Jean Tully.', [
      'Belgrave Neighbourhood Co-operative',
      'Jean Tully',
    ]);
    assert.equal(words, 2);
  });

  it('does not end a sentence inside a figure or a web address', () => {
    assert.equal(readabilityOf('It is 9.30 now and we owe 12.50 pounds.').sentences, 1);
  });

  it('names the longest sentences first, and only long ones', () => {
    const long = `${'We will look at it and then '.repeat(4)}write.`;
    const longer = `${'We will look at it and then '.repeat(6)}write.`;
    const { longest } = readabilityOf(`Short. ${long} ${longer}`);
    assert.deepEqual(
      longest.map(({ words }) => words),
      [43, 29],
    );
  });

  it('is hard above eleven, and not at eleven', () => {
    assert.equal(plainReadingAge, 11);
    assert.ok(readabilityOf('The independent investigation established our responsibility.').isHard);
    assert.ok(!readabilityOf('We will ring you.').isHard);
  });

  it('is a number for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(readabilityOf(text).readingAge >= 5)));
  });
});

function pick({ words, readingAge }: { words: number; readingAge: number }) {
  return { words, readingAge };
}
