import PDFDocument from 'pdfkit';
import type { FaceName, Faces } from './faces.ts';
import { type Line, LineBreaker, type Style } from './lines.ts';

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;

/** A4, in points. */
export const page = { width: 210 * millimetre, height: 297 * millimetre };

/** The page's edges that text keeps free, in points. The left one is where the window of an envelope begins to show. */
export const margin = {
  left: 24 * millimetre,
  right: 20 * millimetre,
  top: 20 * millimetre,
  bottom: 26 * millimetre,
};

/** The width that text has, in points. */
export const textWidth = page.width - margin.left - margin.right;

/** Height of a line as a share of the size of its letters. */
export const lead = 1.4;

/** A place in the tree of what a page means (PDF 1.7, 14.7): a paragraph, a heading, a list. */
export type Element = InstanceType<typeof PDFKit.PDFStructureElement>;

/** What an element holds for the file, which the library's types do not tell. */
interface Tagged {
  dictionary: { data: Record<string, unknown> };
}

/** How lines are drawn: where, in which ink, and as which element. */
export interface Drawing extends Style {
  element: Element;
  /** From the page's left edge, in points. */
  x: number;
  width: number;
  ink: string;
  /** Height of a line as a share of the size, where it is not `lead`. */
  lead?: number;
  /** Starts on the left even where the text runs from the right: an address, for those who carry it. */
  onLeft?: boolean;
}

/** What the document is called and how it is found again. */
export interface Titles {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** The day on which it was written. */
  created: Date;
  /** Marks that tie the file to the case: they also make its own number. */
  marks: Record<string, string>;
}

/**
 * A tagged PDF that is written from top to bottom. Everything that is drawn is either part of an element, in the order in which it
 * is read, or marked as decoration. The same calls make the same bytes: dates and numbers are given, and nothing is compressed,
 * because what compression makes differs from one version of it to the next.
 */
export class Sheet {
  /** Where the next line goes, in points from the page's top. */
  y = margin.top;
  readonly breaker: LineBreaker;
  readonly #document: PDFKit.PDFDocument;
  readonly #root: Element;
  #pages = 1;

  constructor(faces: Faces, { title, author, language, created, marks }: Titles) {
    this.#document = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      pdfVersion: '1.7',
      compress: false,
      tagged: true,
      displayTitle: true,
      lang: language,
      bufferPages: true,
      // None: otherwise a face comes along that no letter uses.
      font: '',
      info: {
        Title: title,
        Author: author,
        Creator: 'Heard',
        Producer: 'Heard',
        CreationDate: created,
        ...marks,
      },
    });
    for (const name of ['regular', 'bold'] as const) this.#document.registerFont(name, faces[name].bytes);
    this.#root = this.#document.struct('Document');
    this.#document.addStructure(this.#root);
    this.breaker = new LineBreaker(faces, (text, face, { size, fromRight }) =>
      this.#in(face, size).widthOfString(text, optionsFor(fromRight)),
    );
  }

  /** A new element below another, or below the document itself. `scope`: which cells a table's heading is the heading of. */
  element(type: string, { within = this.#root, scope }: { within?: Element; scope?: 'Row' } = {}): Element {
    const options: PDFKit.Mixins.StructureElementOptions & { scope?: 'Row' } = scope ? { scope } : {};
    const element = this.#document.struct(type, options);
    within.add(element);
    return element;
  }

  /** A new list with bullets below the document itself. */
  list(): Element {
    const list = this.element('L');
    // Said beside the tree: readers name the bullet only when they know what kind of label it is (PDF 1.7, 14.8.5.5).
    (list as Element & Tagged).dictionary.data.A = { O: 'List', ListNumbering: 'Disc' };
    return list;
  }

  /** Whether so many points are left on the page. */
  hasRoom(height: number): boolean {
    return this.y + height <= page.height - margin.bottom;
  }

  /** Goes to the next page when so many points are not left, unless the page is empty. */
  need(height: number): void {
    if (!this.hasRoom(height) && this.y > margin.top) this.newPage();
  }

  /** The same for what should not be torn apart; what is longer than a page is let go. */
  needWhole(height: number): void {
    if (height <= page.height - margin.top - margin.bottom) this.need(height);
  }

  /** Starts the next page. */
  newPage(): void {
    this.#document.addPage();
    this.#pages++;
    this.y = margin.top;
  }

  /** Leaves so many points free; at the top of a page nothing. */
  gap(height: number): void {
    if (this.y > margin.top) this.y += height;
  }

  /** Draws one line at the present height, and stays there. What is read out differently is an element of its own in the line. */
  line({ runs, width, fromRight }: Line, drawing: Drawing): void {
    const { element, size, ink, lead: height = lead } = drawing;
    const start = fromRight && !drawing.onLeft ? drawing.x + drawing.width - width : drawing.x;
    for (const { text, face, x, fromRight: turned, actual } of runs) {
      const owner = actual === null ? element : this.#document.struct('Span', { actual });
      if (owner !== element) element.add(owner);
      owner.add(this.#document.markStructureContent('Span'));
      this.#in(face, size)
        .fillColor(ink)
        .text(text, start + x, this.y + ((height - 1) * size) / 2, {
          lineBreak: false,
          ...optionsFor(turned),
        });
      this.#document.endMarkedContent();
    }
  }

  /** A rectangle that means nothing, in points from the page's top left corner. */
  rectangle(box: { x: number; y: number; width: number; height: number }, ink: string): void {
    this.#decoration('Layout', () => this.#document.rect(box.x, box.y, box.width, box.height).fill(ink));
  }

  /** Draws on every page what is no part of its text, such as its number. `number` counts from 1. */
  onEveryPage(
    draw: (number: number, of: number) => { text: string; right: boolean }[],
    style: Style,
    ink: string,
  ): void {
    for (let number = 1; number <= this.#pages; number++) {
      this.#document.switchToPage(number - 1);
      for (const { text, right } of draw(number, this.#pages)) {
        const [line] = this.breaker.linesOf(text, style, textWidth);
        const x = margin.left + (right ? textWidth - (line?.width ?? 0) : 0);
        this.#decoration('Pagination', () => {
          for (const run of line?.runs ?? []) {
            this.#in(run.face, style.size)
              .fillColor(ink)
              .text(run.text, x + run.x, page.height - 18 * millimetre, {
                lineBreak: false,
                ...optionsFor(run.fromRight),
              });
          }
        });
      }
    }
  }

  /** Ends the document. */
  async bytes(): Promise<Buffer> {
    this.#root.end();
    this.#document.end();
    const chunks: Buffer[] = [];
    for await (const chunk of this.#document as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  #in(face: FaceName, size: number): PDFKit.PDFDocument {
    return this.#document.font(face).fontSize(size);
  }

  #decoration(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }
}

/** With a list of features, even an empty one, a text is shaped as a whole: words that run from the right stay in order. */
function optionsFor(fromRight: boolean): { features?: [] } {
  return fromRight ? { features: [] } : {};
}
