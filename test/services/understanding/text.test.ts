import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAll, findFirst, phrases, says } from '../../../services/understanding/phrases.ts';
import { asKnown } from '../../../services/understanding/spelling.ts';
import { longestRead, mostWords, readText } from '../../../services/understanding/text.ts';

describe('A message made ready', () => {
  it('is lower-case words with marks of their own', () => {
    assert.equal(readText('The lift’s OUT, again!!  Why?').plain, ' the lifts out , again ! why ? ');
  });

  it('keeps what an apostrophe tells: I’ll is not ill', () => {
    assert.equal(readText('I’ll ring if I am ill').plain, ' i will ring if i am ill ');
    assert.equal(readText('We’re cold, we were cold').plain, ' we are cold , we were cold ');
  });

  it('reads short forms and common misspellings', () => {
    assert.equal(
      readText('pls u said 3wks, no1 came tmrw').plain,
      ' please you said 3 weeks , no one came tomorrow ',
    );
    assert.equal(asKnown('appoinment'), 'appointment');
    assert.equal(asKnown('electirc'), 'electric');
    assert.equal(asKnown('hearing'), 'hearing', 'a word of its own is no misspelt heating');
  });

  it('keeps mixtures of letters and figures whole', () => {
    assert.equal(
      readText('error F28 on COH-26-8Q4ZK1M since the 3rd at 7am').plain,
      ' error f28 on coh 26-8q4zk1m since the 3rd at 7am ',
    );
  });

  it('does not end a sentence at Mr. or no. 9', () => {
    assert.equal(readText('Mr. Ali at no. 9 rang. Nobody came.').sentences.length, 2);
    assert.equal(readText('Still no. Nobody came.').sentences.length, 2);
  });

  it('drops null bytes and direction marks, which hide words', () => {
    assert.equal(readText('g\u0000as \u202eleak\u200b').plain, ' gas leak ');
  });

  it('is cut where nobody reads on', () => {
    assert.equal(readText('a '.repeat(longestRead)).raw.length, longestRead);
    assert.equal(readText('a '.repeat(longestRead)).plain.length, mostWords * 2 + 1);
  });

  it('is read to the end when it is 12,000 characters of ordinary English', () => {
    const story = 'The rain came in over the bed, and we put a bucket under it at once. '.repeat(174);
    assert.ok(story.length > 12_000 && story.length < 12_100);
    assert.ok(readText(`${story}There is smoke.`).plain.endsWith(' there is smoke . '));
  });

  it('gives back the resident’s own words for any stretch', () => {
    const said = readText('Hello! I’ve RUNG you 3x, honestly.');
    const found = findFirst(said, phrases('rung .. 3 x'));
    assert.equal(found?.words, 'RUNG you 3x');
  });

  it('quotes only what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const said = readText(text);
        assert.ok(said.plain.startsWith(' ') && said.plain.endsWith(' '));
        for (const { from, to } of said.sentences) assert.ok(said.raw.includes(said.quote(from, to)));
      }),
      { numRuns: 300 },
    );
  });

  it('has sentences that follow one another without a gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('cold', '.', '?', '!', ',', 'Mr.', '9', '\n', '-'), { maxLength: 40 }),
        (pieces) => {
          const said = readText(pieces.join(' '));
          let end = 0;
          for (const { from, to } of said.sentences) {
            assert.equal(from, end);
            assert.ok(to > from);
            end = to;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('A phrase', () => {
  const finds = (phrase: string, text: string): boolean => says(readText(text), phrases(phrase));

  it('is found as whole words only', () => {
    assert.ok(finds('gas', 'gas!'));
    assert.ok(!finds('gas', 'gasket'));
  });

  it('may leave room for three words, or six, but never crosses the end of a sentence', () => {
    assert.ok(finds('smell .. gas', 'I smell a bit of gas'));
    assert.ok(!finds('smell .. gas', 'I smell a little bit of what may be gas'));
    assert.ok(finds('smell ... gas', 'I smell a little bit of sweet gas'));
    assert.ok(!finds('smell .. gas', 'There is a smell. Gas is dear.'));
  });

  it('may take any ending', () => {
    assert.ok(finds('leak*', 'it leaks'));
    assert.ok(!finds('leak*', 'the bleak house'));
  });

  it('is looked for a few dozen times at most in one message', () => {
    const said = readText('gas '.repeat(2000));
    assert.ok(findAll(said, phrases('gas')).length <= 60);
  });
});
