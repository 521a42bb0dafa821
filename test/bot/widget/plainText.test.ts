import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksOf, messageHtml, stretchesOf, telephone } from '../../../bot/widget/plainText.ts';

const pieces = fc.constantFrom(
  'https://a.example/x?y=1&z="2"',
  'javascript:alert(1)',
  'HTTPS://user:pw@evil.example',
  'https://',
  'hello@belgravecoop.org.uk',
  '0333 600 2500',
  'ring 999',
  '<img src=x onerror=alert(1)>',
  '\n',
  '\n\n',
  '• ',
  'BNC-26-0A1B2C3',
  '[x](javascript:alert(1))',
  ' ',
  '.',
);
const messages = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** Links of a line as `text -> href`. */
function linksIn(line: string): string[] {
  return stretchesOf(line).flatMap(({ text, href }) => (href === null ? [] : [`${text} -> ${href}`]));
}

describe('A plain message as HTML', () => {
  it('holds no tag but paragraphs, breaks, lists and links, whatever was written', () => {
    fc.assert(
      fc.property(messages, fc.boolean(), (text, links) => {
        const allowed =
          /<(?:p dir="auto"|\/p|br|ul|\/ul|li dir="auto"|\/li|span class="reference"|\/span|a href="(?:https:\/\/|mailto:|tel:)[^"<>]*"(?: target="_blank" rel="noopener noreferrer nofollow")?|\/a)>/g;
        assert.doesNotMatch(messageHtml(text, links).text.replace(allowed, ''), /[<>]/);
      }),
    );
  });

  it('has no link when links are not wanted', () => {
    fc.assert(fc.property(messages, (text) => assert.doesNotMatch(messageHtml(text, false).text, /<a /)));
  });

  it('loses no letter of a line when it is split at its links', () => {
    fc.assert(
      fc.property(messages, (text) => {
        assert.equal(
          stretchesOf(text)
            .map((stretch) => stretch.text)
            .join(''),
          text,
        );
      }),
    );
  });

  it('makes https addresses links, without the full stop behind them', () => {
    assert.deepEqual(linksIn('See https://www.housing-ombudsman.org.uk/residents/make-a-complaint/.'), [
      'https://www.housing-ombudsman.org.uk/residents/make-a-complaint/ -> https://www.housing-ombudsman.org.uk/residents/make-a-complaint/',
    ]);
  });

  it('makes no link of http, scripts, addresses with a password, or a bare word', () => {
    for (const text of [
      'http://a.example',
      'javascript:alert(1)',
      'https://me:pw@a.example',
      'https://localhost',
      'https:',
    ]) {
      assert.deepEqual(linksIn(text), [], text);
    }
  });

  it('makes British phone numbers ring', () => {
    assert.deepEqual(linksIn('ring Belgrave on 0333 600 2500 or 0116 502 0888 or +44 20 3106 2608'), [
      '0333 600 2500 -> tel:03336002500',
      '0116 502 0888 -> tel:01165020888',
      '+44 20 3106 2608 -> tel:+442031062608',
    ]);
    assert.deepEqual(linksIn('Childline 0800 1111, Samaritans 116 123'), [
      '0800 1111 -> tel:08001111',
      '116 123 -> tel:116123',
    ]);
    assert.equal(telephone('020 3106 2608'), 'tel:02031062608');
  });

  it('makes short numbers ring only where the words say so', () => {
    assert.deepEqual(linksIn('If anyone is in danger, ring 999.'), ['999 -> tel:999']);
    assert.deepEqual(linksIn('I have waited 999 days, flat 111'), []);
  });

  it('takes no date, reference or postcode for a phone number', () => {
    for (const text of ['2026-03-17T10:05', '03/04/2026', 'BNC-26-0A1B2C3', 'LE4 5LL', '10 working days']) {
      assert.deepEqual(linksIn(text), [], text);
    }
  });

  it('makes e-mail addresses links', () => {
    assert.deepEqual(linksIn('e-mail customer.services@coophomes.coop.'), [
      'customer.services@coophomes.coop -> mailto:customer.services@coophomes.coop',
    ]);
  });

  it('keeps a reference in one piece', () => {
    assert.match(
      messageHtml('Your reference is BNC-26-0A1B2C3.', true).text,
      /is <span class="reference">BNC-26-0A1B2C3<\/span>\./,
    );
  });

  it('reads an empty line as the end of a paragraph and bullets as a list', () => {
    assert.deepEqual(blocksOf('Hello.\r\nI am Heard.\n\nI can:\n• log\n• tell\n\n\nBye'), [
      { kind: 'paragraph', lines: ['Hello.', 'I am Heard.'] },
      { kind: 'paragraph', lines: ['I can:'] },
      { kind: 'list', lines: ['log', 'tell'] },
      { kind: 'paragraph', lines: ['Bye'] },
    ]);
  });
});
