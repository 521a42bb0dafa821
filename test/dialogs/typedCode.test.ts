import assert from 'node:assert/strict';
import { saysNoCodeCame, wantsNewCode } from '../../dialogs/codeWishes.ts';
import { codeIn, digitsOnly, gaveUp, isCodeAlone, speaksOfCode } from '../../dialogs/typedCode.ts';

function all(of: (text: string) => unknown, texts: Record<string, unknown>): void {
  for (const [text, expected] of Object.entries(texts)) assert.equal(of(text), expected, text);
}

describe('A typed code', () => {
  it('is found however it is spaced', () => {
    all(codeIn, {
      '123456': '123456',
      '123 456': '123456',
      '12 34 56': '123456',
      '1 2 3 4 5 6': '123456',
      'its 123-456 ta': '123456',
      'the code is 012345.': '012345',
      'BNC-26-9H4XCPJ 123456': '123456',
      'BNC 26 9H4 XCPJ and the code 123456': '123456',
    });
  });

  it('is not found in other figures', () => {
    all(codeIn, {
      '12345': null,
      '1234567': null,
      '07700 900123': null,
      'BNC-26-9H4XCPJ': null,
      'flat 12': null,
      'It started on 12-03-26': null,
      'since 1-3-2026': null,
      'since 03 2026': null,
      'my sort code is 12-34-56': null,
      'BNC-26-9H4XCPJ was made on 12-03-26, where is it': null,
      'either 123456 or 654321': null,
      [`${'so I said to them that it is not on '.repeat(4)} 123456`]: null,
    });
  });

  it('stands alone, or beside the reference that it is for', () => {
    all(isCodeAlone, {
      '123456': true,
      '123 456.': true,
      'BNC-26-9H4XCPJ 123456': true,
      '12 03 26': false,
      '12-03-26': false,
      'job 123456': false,
    });
  });

  it('is spoken of by name; the code of a door is another', () => {
    all(speaksOfCode, {
      'the code is 123456': true,
      'the door code 123456 does not work': false,
      'our post code': false,
      'text 123456': false,
    });
  });

  it('with a figure too many or too few is told from other words', () => {
    all(digitsOnly, {
      '12345': true,
      '1234567': true,
      'code is 12345': true,
      'flat 12': false,
      '07700 900123': false,
    });
  });

  const straight =
    (of: (text: string, isStraightAfter: boolean) => boolean, isStraightAfter: boolean) => (text: string) =>
      of(text, isStraightAfter);

  it('can be asked for again, in residents’ own words', () => {
    all(straight(wantsNewCode, true), {
      'new code': true,
      'can you send it again': true,
      'send it again please': true,
      resend: false,
      'resend the code': true,
      'the code has expired': true,
      'send me another one': true,
      'try again': true,
      'where is my complaint': false,
      'the lift is broken again': false,
      'I did email it to them last week': false,
      'I sent it to them again': false,
    });
    all(straight(saysNoCodeCame, true), {
      nothing: true,
      'nothing came': true,
      'still nothing came': true,
      'I havent got a code': true,
      "it hasn't arrived": true,
      'it hasnt come through yet': true,
      'no email yet': true,
      'what code?': true,
      'never got anything': true,
      'the code never came': true,
      'I never got the text': true,
      'nobody came to mend the boiler': false,
      'the lift is still broken': false,
      'the plumber never came': false,
      'you lot do nothing': false,
      'they never got my email': false,
    });
  });

  it('is meant by words that do not name it only straight after it was spoken of', () => {
    all(straight(wantsNewCode, false), {
      'new code please': true,
      'can you text me the code again': true,
      'the code has expired': true,
      'can you send it again': false,
      'send me another one': false,
      'try again': false,
    });
    all(straight(saysNoCodeCame, false), {
      'I havent got a code': true,
      'no email yet': true,
      'the code never came': true,
      'what code?': true,
      nothing: false,
      'nothing came': false,
      "it hasn't arrived": false,
      'never got anything': false,
    });
  });

  it('can be given up', () => {
    all(gaveUp, {
      'never mind': true,
      'oh forget it': true,
      'leave it there': true,
      'I’ll ring them': true,
      'never mind the gap in the fence, what about the roof over my kitchen': false,
    });
  });
});
