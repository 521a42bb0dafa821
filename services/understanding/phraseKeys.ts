/**
 * Words without which a phrase cannot be in a message. `whole` stand as they are, `starts` begin a word ("leak" of
 * "leaking").
 */
export interface Keys {
  whole: string[];
  starts: string[];
}

/** One piece of a pattern, and whether it may be missing. */
type Piece =
  | { is: 'text'; text: string; optional: boolean }
  | { is: 'space'; optional: boolean }
  | { is: 'any'; optional: boolean }
  | { is: 'group'; options: Piece[][]; optional: boolean };

/** In nearly every message: a phrase is better known by another of its words. */
const everywhere = new Set(
  (
    'a an the i me my we us our you your he him his she her they them their it its this that these those there here is am are was were be been ' +
    'being has have had having do does did dont didnt doesnt not no never and or but so if as at by for from in into of off on onto out over to ' +
    'up with what when who where which how why can cant could will would should wont one all any some just now then than too very again still go ' +
    'going gone get gets got getting come comes coming came said says say keep keeps about after before because back down only more ' +
    'house home flat door time day days week night last since other own put take want like know see'
  ).split(' '),
);

const commonCost = 40;
const shortStartCost = 12;

function costOf({ whole, starts }: Keys): number {
  const words = whole.reduce((sum, word) => sum + (everywhere.has(word) ? commonCost : 1), 0);
  return starts.reduce((sum, start) => sum + (start.length < 3 ? shortStartCost : 1), words);
}

/**
 * Reads the patterns that `phrases` makes: letters, spaces, `(?:a|b)`, `[a-z]*`, `\d`, `?`, `+`, `{0,6}?` and looks ahead.
 * A grammar so small that reading it needs no library.
 */
class PatternReader {
  private readonly source: string;
  private place = 0;

  constructor(source: string) {
    this.source = source;
  }

  options(): Piece[][] {
    const options: Piece[][] = [[]];
    while (this.place < this.source.length && this.source[this.place] !== ')') {
      if (this.source[this.place] === '|') {
        this.place += 1;
        options.push([]);
      } else {
        const piece = this.piece();
        if (piece !== null) options.at(-1)?.push(piece);
      }
    }
    return options;
  }

  private piece(): Piece | null {
    const char = this.source[this.place] ?? '';
    if (char === '(') return this.group();
    if (char === '[' || char === '\\' || char === '.') {
      this.place =
        char === '[' ? this.source.indexOf(']', this.place) + 1 : this.place + (char === '.' ? 1 : 2);
      return { is: 'any', optional: this.mayBeMissing() };
    }
    this.place += 1;
    if (this.repeats()) return { is: 'any', optional: this.mayBeMissing() };
    const optional = this.mayBeMissing();
    return char === ' ' ? { is: 'space', optional } : { is: 'text', text: char, optional };
  }

  private group(): Piece | null {
    const opening = /^\((?:\?(?::|<?[=!]))?/.exec(this.source.slice(this.place, this.place + 4))?.[0] ?? '(';
    this.place += opening.length;
    const options = this.options();
    this.place += 1;
    const repeated = this.repeats();
    const optional = this.mayBeMissing();
    if (/[=!]$/.test(opening)) return null;
    return repeated && !endsInSpace(options) ? { is: 'any', optional } : { is: 'group', options, optional };
  }

  /** Said more than once, as in "noo+": which word comes of it cannot be known. */
  private repeats(): boolean {
    return /^(?:\+|\{\d+,?\d*\})/.test(this.source.slice(this.place, this.place + 8));
  }

  /** What says how often the last piece stands: only whether it may be missing matters here. */
  private mayBeMissing(): boolean {
    const times = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(this.source.slice(this.place, this.place + 8))?.[0] ?? '';
    this.place += times.length;
    return /^(?:[?*]|\{0)/.test(times);
  }
}

function endsInSpace(options: Piece[][]): boolean {
  return options.every((pieces) => {
    const last = pieces.at(-1);
    if (last?.is === 'group') return !last.optional && endsInSpace(last.options);
    return last?.is === 'space' && !last.optional;
  });
}

/** The rarest words of which one must be there, among the pieces of one phrase; null when any words would do. */
class KeyFinder {
  private best: Keys | null = null;
  private readonly pieces: Piece[];
  private readonly atWordEnd: boolean;
  /** The word so far, or null where no word is known to begin. */
  private word: string | null;

  constructor(pieces: Piece[], atWordStart: boolean, atWordEnd: boolean) {
    this.pieces = pieces;
    this.atWordEnd = atWordEnd;
    this.word = atWordStart ? '' : null;
  }

  find(): Keys | null {
    for (const [index, piece] of this.pieces.entries()) this.read(piece, this.pieces[index + 1]);
    this.close(this.atWordEnd);
    return this.best;
  }

  private read(piece: Piece, next: Piece | undefined): void {
    if (piece.is === 'group') this.readGroup(piece, next);
    else if (piece.is === 'text' && !piece.optional)
      this.word = this.word === null ? null : this.word + piece.text;
    else {
      this.close(piece.is === 'space' && !piece.optional);
      this.word = piece.is === 'space' && !piece.optional ? '' : null;
    }
  }

  private readGroup(group: Piece & { is: 'group' }, next: Piece | undefined): void {
    const atStart = this.word === '';
    this.close(false);
    const spaced = endsInSpace(group.options);
    if (!group.optional && atStart) {
      const ends = next === undefined ? this.atWordEnd : next.is === 'space' && !next.optional;
      this.offer(together(group.options.map((pieces) => new KeyFinder(pieces, true, ends).find())));
    }
    this.word = spaced && (atStart || !group.optional) ? '' : null;
  }

  private close(whole: boolean): void {
    if (this.word !== null && this.word !== '') {
      this.offer(whole ? { whole: [this.word], starts: [] } : { whole: [], starts: [this.word] });
    }
    this.word = null;
  }

  private offer(keys: Keys | null): void {
    if (keys !== null && (this.best === null || costOf(keys) < costOf(this.best))) this.best = keys;
  }
}

function together(all: (Keys | null)[]): Keys | null {
  const keys: Keys = { whole: [], starts: [] };
  for (const one of all) {
    if (one === null) return null;
    keys.whole.push(...one.whole);
    keys.starts.push(...one.starts);
  }
  return keys;
}

/** A phrase by itself, and the words of which at least one is in every message that it matches; null when unknown. */
export interface KeyedPhrase {
  pattern: RegExp;
  keys: Keys | null;
}

/** Takes a pattern of `phrases` apart into its single phrases, each with the words that it cannot be without. */
export function keyedPhrases(phrases: RegExp): KeyedPhrase[] {
  const inside = /^ \(\?:(.*)\)\(\?= \)$/s.exec(phrases.source)?.[1] ?? '';
  return splitOptions(inside).map((source) => {
    const [pieces = []] = new PatternReader(source).options();
    return {
      pattern: new RegExp(` (?:${source})(?= )`, 'g'),
      keys: new KeyFinder(pieces, true, true).find(),
    };
  });
}

/** Splits at the bars that stand in no brackets. */
function splitOptions(source: string): string[] {
  const options = [''];
  let depth = 0;
  for (const char of source) {
    if (char === '|' && depth === 0) options.push('');
    else options[options.length - 1] += char;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
  }
  return options;
}
