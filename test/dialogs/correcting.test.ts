import assert from 'node:assert/strict';
import { asCorrected } from '../../dialogs/correcting.ts';
import { changed } from '../../services/wording/en/intake.ts';

describe('A corrected home', () => {
  const cases: [string, string, string, string][] = [
    ['keeps its street', 'flat 14 not flat 4', 'Flat 4, Brook House', 'flat 14, Brook House'],
    [
      'takes a bare number for a bare number',
      'flat 14, not 4',
      'Flat 4, Brook House',
      'Flat 14, Brook House',
    ],
    ['leaves the number of the house alone', 'flat 14', 'Flat 4, 12 Mill Lane', 'flat 14, 12 Mill Lane'],
    [
      'does not change flat 41 for flat 4',
      'flat 14 not flat 4',
      'Flat 41, Brook House',
      'flat 14, Brook House',
    ],
  ];
  for (const [rule, text, known, wanted] of cases) {
    it(rule, () => {
      const answers = asCorrected({ home: { words: 'flat 14' } }, text, { home: known });
      assert.equal(answers.home?.words, wanted);
    });
  }

  it('is replaced by a whole address', () => {
    const answers = asCorrected({ home: { words: '3 Elm Road' } }, 'it is 3 Elm Road', {
      home: 'Flat 4, Brook House',
    });
    assert.equal(answers.home?.words, '3 Elm Road');
  });

  it('changes the place only where that names the home as well', () => {
    const given = { home: { words: 'flat 14' }, where: { words: 'flat 14' } };
    const apart = asCorrected(given, 'flat 14 not flat 4', { home: 'Flat 4', where: 'the landing' });
    assert.equal(apart.where, undefined);
    const both = asCorrected(given, 'flat 14 not flat 4', { home: 'Flat 4', where: 'the hall of Flat 4' });
    assert.equal(both.where?.words, 'the hall of flat 14');
  });
});

describe('What was changed', () => {
  it('is said with its new value', () => {
    assert.ok(changed('where', 'the landing').endsWith(': the landing'));
  });

  it('is cut at a word when it is long', () => {
    const said = changed('what', 'word '.repeat(100));
    assert.ok(said.length < 200);
    assert.ok(said.endsWith('word …'));
  });
});
