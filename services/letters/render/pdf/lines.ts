import { linesOf } from '../characters.ts';
import { levelsOf, mirror, runsFromRight, visualOrder, type Way, wayOf } from './direction.ts';
import type { FaceName, Faces } from './faces.ts';
import { isPrintable, piecesOf } from './pieces.ts';

/** How a text is set: its face, where that has the characters, and its size in points. */
export interface Style {
  face: FaceName;
  size: number;
}

/** The width in points of a text that is drawn in one go. */
export type Measure = (text: string, face: FaceName, more: { size: number; fromRight: boolean }) => number;

/** The smallest piece that is never cut: a letter with its marks, or the words that stand for what cannot be printed. */
interface Cell {
  shown: string;
  standsFor: string | null;
  face: FaceName;
  way: Way;
}

/** Letters of one face and one direction, drawn in one go. */
export interface Run {
  /** In the order in which it is read; letters that run from the right are turned round when they are drawn. */
  text: string;
  face: FaceName;
  fromRight: boolean;
  /** From the left end of the line, in points. */
  x: number;
  /** What is read out and copied in its place; null where that is the text itself. */
  actual: string | null;
}

/** A run that has no place yet. */
type LevelRun = Omit<Run, 'x'> & { level: number };

/** One line of a paragraph. Its runs stand in the order in which they are read. */
export interface Line {
  runs: Run[];
  width: number;
  /** The paragraph runs from the right, so its lines end on the left. */
  fromRight: boolean;
}

/** Breaks texts into lines: between words, and within one that is longer than a line. */
export class LineBreaker {
  readonly #faces: Faces;
  readonly #measure: Measure;

  constructor(faces: Faces, measure: Measure) {
    this.#faces = faces;
    this.#measure = measure;
  }

  /** The lines of a text of one paragraph, none of them wider than `width` in points unless one letter is. */
  linesOf(text: string, style: Style, width: number): Line[] {
    const cells = this.#cellsOf(text, style.face);
    const ways = cells.map(({ way }) => way);
    const fromRight = runsFromRight(ways);
    const levels = levelsOf(ways, fromRight);
    const lines: Line[] = [];
    for (const [start, end] of this.#breaks(cells, style, width)) {
      lines.push(this.#lineOf(cells.slice(start, end), levels.slice(start, end), { style, fromRight }));
    }
    return lines;
  }

  /** Whether something in these texts cannot be printed as it was written. */
  lacksShapesFor(texts: readonly string[]): boolean {
    return texts
      .flatMap(linesOf)
      .some((text) => this.#piecesOf(text).some(({ standsFor }) => standsFor !== null));
  }

  #piecesOf(text: string) {
    const { regular } = this.#faces;
    return piecesOf(text, { has: (character) => regular.characters.has(character) });
  }

  #cellsOf(text: string, face: FaceName): Cell[] {
    return this.#piecesOf(text).flatMap(({ shown, standsFor }): Cell[] => {
      if (standsFor !== null) return [{ shown, standsFor, face: this.#faceFor(shown, face), way: 'left' }];
      const letters = shown.match(/.[\p{M}\u200c\u200d]*/gsu) ?? [];
      return letters.map((letter) => ({
        shown: letter,
        standsFor: null,
        face: this.#faceFor(letter, face),
        way: wayOf(letter),
      }));
    });
  }

  /** Bold has fewer characters: a name in another writing is then as dark as the rest of the letter. */
  #faceFor(text: string, wanted: FaceName): FaceName {
    const { characters } = this.#faces[wanted];
    return isPrintable(text, { has: (character) => characters.has(character) }) ? wanted : 'regular';
  }

  /** Where lines start and end, as places among the cells. */
  #breaks(cells: Cell[], style: Style, width: number): [number, number][] {
    const lines: [number, number][] = [];
    let start = 0;
    let used = 0;
    let at = 0;
    while (at < cells.length) {
      const end = wordEnd(cells, at);
      const bare = this.#widthOf(trimmed(cells.slice(at, end)), style);
      if (used > 0 && used + bare > width) {
        lines.push([start, at]);
        start = at;
        used = 0;
      }
      if (bare > width) {
        const cut = this.#longestFit(cells.slice(at, end), style, width);
        lines.push([at, at + cut]);
        at += cut;
        start = at;
        continue;
      }
      used += this.#widthOf(cells.slice(at, end), style);
      at = end;
    }
    return start < cells.length ? [...lines, [start, cells.length]] : lines;
  }

  /** How many cells of a long word a line takes: one at least. */
  #longestFit(word: Cell[], style: Style, width: number): number {
    let [fits, tooMany] = [1, word.length];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (this.#widthOf(word.slice(0, middle), style) <= width) fits = middle;
      else tooMany = middle;
    }
    return fits;
  }

  #widthOf(cells: Cell[], { size }: Style): number {
    return runsOf(cells, cells.map(levelAlone)).reduce(
      (sum, { text, face, fromRight }) => sum + this.#measure(text, face, { size, fromRight }),
      0,
    );
  }

  #lineOf(cells: Cell[], levels: number[], { style, fromRight }: { style: Style; fromRight: boolean }): Line {
    const seen = trimmed(cells);
    // Spaces at the end of a line go where the line ends (L1), which is nowhere: they only part it from the next.
    const runs = runsOf(seen, levels);
    const widths = runs.map(({ text, face, fromRight: turned }) =>
      this.#measure(text, face, { size: style.size, fromRight: turned }),
    );
    let x = 0;
    const places = new Map<number, number>();
    for (const at of visualOrder(runs.map(({ level }) => level))) {
      places.set(at, x);
      x += widths[at] ?? 0;
    }
    const placed = runs.map((run, at): Run => ({ ...run, x: places.get(at) ?? 0 }));
    const parted = cells.length > seen.length;
    return { runs: parted ? withSpace(placed) : placed, width: x, fromRight };
  }
}

/** A space behind the last word of a line, so that it is not read together with the first of the next. */
function withSpace(runs: Run[]): Run[] {
  return runs.map((run, at) => {
    if (at < runs.length - 1) return run;
    return run.actual === null ? { ...run, text: `${run.text} ` } : { ...run, actual: `${run.actual} ` };
  });
}

/** The place behind a word, the spaces after it included. A line may end behind a hyphen or a stroke between letters, too. */
function wordEnd(cells: Cell[], from: number): number {
  for (let at = from; at < cells.length; at++) {
    const shown = cells[at]?.shown ?? '';
    const following = cells[at + 1]?.shown ?? '';
    if (shown === ' ' && following !== ' ') return at + 1;
    if (/^[-/–—]$/.test(shown) && /^\p{L}/u.test(following)) return at + 1;
  }
  return cells.length;
}

function trimmed(cells: Cell[]): Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.shown === ' ') end--;
  return cells.slice(0, end);
}

/** The level of a sign by itself: good enough to measure it. */
function levelAlone({ way }: Cell): number {
  return way === 'right' ? 1 : 0;
}

/** Neighbours of one face and level in one run; what stands for something else is a run of its own. */
function runsOf(cells: Cell[], levels: number[]): LevelRun[] {
  const runs: LevelRun[] = [];
  for (const [at, cell] of cells.entries()) {
    const { shown, face } = cell;
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const actual = cell.standsFor ?? drawnAlone(cell);
    if (actual === null && last?.actual === null && last.face === face && last.level === level)
      last.text += shown;
    else
      runs.push({
        text: shown,
        face,
        fromRight: level % 2 === 1,
        actual,
        level,
      });
  }
  return runs.map(turned);
}

/** What runs from the right has its brackets the other way round, and is read out as it was written. */
function turned(run: LevelRun): LevelRun {
  const turns = run.fromRight && run.actual === null;
  return turns ? { ...run, actual: run.text, text: mirror(run.text) } : run;
}

/**
 * Arabic figures and signs such as per cent run as their surroundings do, but are shaped as if they ran from the right: drawn one
 * at a time, nothing beside them can be turned round.
 */
function drawnAlone({ shown, way }: Cell): string | null {
  return way !== 'right' && /^[\u0590-\u08ff]/.test(shown) ? shown : null;
}
