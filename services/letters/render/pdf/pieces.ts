import { pictures, scripts, unprinted } from '../../../wording/en/letters/layout.ts';

/** A stretch of text as it is printed. */
export interface Piece {
  shown: string;
  /** The characters in whose place it is printed; null where it is printed as it was written. */
  standsFor: string | null;
}

/** Which characters can be printed. */
export interface Printable {
  has(character: number): boolean;
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Joins letters or keeps them apart: unseen, but Arabic and Persian are shaped by it. */
const joiners = /[\u200c\u200d]/;

/** A picture with all that belongs to it; a word; or any one character. */
const tokens =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f|\u20e3|\u200d\p{Extended_Pictographic})*|[\p{L}\p{M}\p{N}\u200c\u200d]+|./gsu;

/** Letters of the writings that are read everywhere in Europe, and the rest of a word, apart. */
const halves =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]\p{M}*|(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]).)+/gsu;

const scriptNames = Object.entries(scripts).map(([script, name]): [RegExp, string] => [
  new RegExp(`\\p{Script=${script}}`, 'u'),
  name,
]);

/**
 * What is printed for a text: the text itself, and for writing and pictures that the type lacks a few words in square brackets.
 * Nothing is left out without a trace: each such piece knows what it stands for.
 */
export function piecesOf(text: string, type: Printable): Piece[] {
  const found = [...text.normalize('NFC').matchAll(tokens)].flatMap(([token]) => piecesOfToken(token, type));
  return joined(found).map(({ shown, standsFor, script }) =>
    script === null || standsFor === null
      ? { shown, standsFor }
      : { shown: unprinted.writing(script, lettersIn(standsFor)), standsFor },
  );
}

/** `script`: words in a writing that cannot be printed; neighbours become one piece. */
interface Found extends Piece {
  script: string | null;
}

function piecesOfToken(token: string, type: Printable): Found[] {
  const seen = visible(token);
  if (isPrintable(seen, type)) return [{ shown: seen, standsFor: null, script: null }];
  if (/^\p{L}|^\p{M}|^\p{N}/u.test(token))
    return [...token.matchAll(halves)].map(([half]) => pieceOf(half, type));
  return [pieceOf(token, type)];
}

function pieceOf(token: string, type: Printable): Found {
  const seen = visible(token);
  if (isPrintable(seen, type)) return { shown: seen, standsFor: null, script: null };
  const script = /\p{L}/u.test(token) ? scriptOf(token) : null;
  return { shown: script === null ? signFor(token) : '', standsFor: token, script };
}

/** Without what has no shape. Joiners stay between letters, where they change the shapes. */
function visible(token: string): string {
  return token.replace(unseen, (sign) => (joiners.test(sign) && /\p{L}/u.test(token) ? sign : ''));
}

/** Whether there are shapes for a whole text. */
export function isPrintable(text: string, type: Printable): boolean {
  for (const character of text) if (!type.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** Null for letters that Europe reads: one of them that is missing is a sign of its own. */
function scriptOf(token: string): string | null {
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(token)) return null;
  return scriptNames.find(([script]) => script.test(token))?.[1] ?? unprinted.otherScript;
}

function signFor(token: string): string {
  const bare = token.replace(/[\ufe0f\p{EMod}]/gu, '');
  const [first = ''] = bare;
  const name = pictures[bare] ?? pictures[first];
  if (name !== undefined) return unprinted.named(name);
  const number = (bare.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return /\p{Extended_Pictographic}|\p{RI}/u.test(token) ? unprinted.picture(number) : unprinted.sign(number);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** One piece for neighbours that are printed as they are, and one for all words of a writing that is not. */
function joined(found: Found[]): Found[] {
  const pieces: Found[] = [];
  for (const [at, piece] of found.entries()) {
    const last = pieces.at(-1);
    const next = found[at + 1];
    if (last !== undefined && belongs(last, piece, next)) {
      last.standsFor =
        last.script === null ? null : (last.standsFor ?? '') + (piece.standsFor ?? piece.shown);
      last.shown += last.script === null ? piece.shown : '';
    } else {
      pieces.push({ ...piece });
    }
  }
  return pieces;
}

function belongs(last: Found, piece: Found, next: Found | undefined): boolean {
  if (last.script === null) return last.standsFor === null && piece.standsFor === null;
  // A space between two words that cannot be printed belongs to them, as does a full stop of their own writing.
  if (piece.standsFor !== null && /^\p{P}$/u.test(piece.standsFor)) return true;
  return piece.script === last.script || (piece.shown === ' ' && next?.script === last.script);
}
