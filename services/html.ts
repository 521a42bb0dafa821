/** A piece of HTML that is safe to send. Only this file makes one, so that no text gets into a page unescaped. */
export class Html {
  readonly text: string;

  /** Use `html` or `trusted`: the constructor believes what it is given. */
  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a hole of a template. Text and numbers are escaped; null, undefined and false leave nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Characters that no page may hold: they end a parser's string or vanish in it. Line breaks and tabs stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Escapes text for element content and for quoted attribute values alike; control characters become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(unprintable, '\ufffd').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

/**
 * A template whose holes are escaped. Attribute values must stand in quotes; a hole never holds a tag's or
 * attribute's name.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(
    strings.reduce(
      (page, part, index) => page + part + (index < pieces.length ? written(pieces[index]) : ''),
      '',
    ),
  );
}

/** Marks text as HTML without escaping it: only for what this project itself wrote. */
export function trusted(text: string): Html {
  return new Html(text);
}

function written(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escapeHtml(String(piece));
}
