import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeHtml, html, trusted } from '../../services/html.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const nasty = fc.constantFrom(
  '<script>',
  '</p>',
  '"',
  "'",
  '`',
  '&lt;',
  '&',
  '<',
  '>',
  '\u0000',
  '\u202e',
  '-->',
);
const hostile = fc.array(fc.oneof(anyText, nasty)).map((parts) => parts.join(''));

describe('The HTML template', () => {
  it('lets no character of a text end an element, an attribute or an entity', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"'`]/);
        assert.ok(!escaped.includes('\0'));
        assert.doesNotMatch(escaped, /&(?!(amp|lt|gt|quot|#39|#96);)/);
      }),
    );
  });

  it('keeps every printable character of a text', () => {
    const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = escapeHtml(text).replace(/&([a-z0-9#]+);/g, (_, name: string) => names[name] ?? '');
        assert.equal(read, text);
      }),
    );
  });

  it('escapes whatever stands in a hole, in lists and templates within templates too', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`.text;
        const tags = page.match(/<[^>]*>/g) ?? [];
        assert.equal(tags.length, 4);
        assert.equal(page.split(/[<>]/).length, 9);
      }),
    );
  });

  it('leaves nothing for null, undefined and false, and 0 for 0', () => {
    assert.equal(html`<p>${null}${undefined}${false}${0}</p>`.text, '<p>0</p>');
  });

  it('takes as HTML only what was marked', () => {
    assert.equal(html`${trusted('<hr>')}${'<hr>'}`.text, '<hr>&lt;hr&gt;');
  });
});
