import assert from 'node:assert/strict';
import { aboutSigns } from '../../../../services/understanding/model/aboutSigns.ts';
import { readText } from '../../../../services/understanding/text.ts';

describe('What a message is about, as signs', () => {
  const signs = (text: string): string[] => aboutSigns(readText(text));

  it('names every category that something speaks for, and the one that most speaks for', () => {
    const found = signs('There is black mould in the bedroom and somebody keeps taking my parking space');
    assert.ok(found.includes('about:damp_mould:0'));
    assert.ok(found.includes('about:parking:0'));
    assert.equal(found.filter((sign) => sign.startsWith('aboutMost:')).length, 1);
    assert.ok(found.includes('aboutMost:damp_mould') || found.includes('aboutMost:parking'));
  });

  it('says so when nothing speaks for any', () => {
    assert.deepEqual(signs('hello, me again'), ['aboutMost:-', 'abouts:0']);
  });

  it('gives a stronger sign where more is said', () => {
    const degrees = (text: string) => signs(text).filter((sign) => sign.startsWith('about:damp_mould'));
    assert.ok(
      degrees('mould, mould and more mould, and damp, and black mould in the bathroom').length >=
        degrees('a bit damp').length,
    );
  });
});
