import assert from 'node:assert/strict';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of the tree, with the text that belongs to it, as it is read out. */
export interface ReadElement {
  role: string;
  text: string;
  children: ReadElement[];
}

/** A piece of text where it stands, in points from the page's top left corner. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** What a reader of PDFs finds in a file. */
export interface ReadFile {
  info: Record<string, unknown>;
  marked: boolean;
  showsTitle: boolean;
  pages: { elements: ReadElement[]; placed: PlacedText[]; foot: string }[];
}

interface Item {
  type?: string;
  tag?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
  transform?: number[];
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** Opens a PDF as a reader would: its tree of elements, and for each the words that are read out for it. */
export async function readPdf(bytes: Buffer): Promise<ReadFile> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const file = await loading.promise;
  const actual = actualTexts(bytes);
  const pages: ReadFile['pages'] = [];
  for (let number = 1; number <= file.numPages; number++) {
    pages.push(await readPage(await file.getPage(number), actual));
  }
  const [{ info }, mark, preferences] = await Promise.all([
    file.getMetadata(),
    file.getMarkInfo(),
    file.getViewerPreferences(),
  ]);
  await loading.destroy();
  return {
    info: info as Record<string, unknown>,
    marked: (mark as { Marked?: boolean } | null)?.Marked === true,
    showsTitle: (preferences as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    pages,
  };
}

/** All text of the elements in the order of the tree, page after page. */
export function readAloud({ pages }: ReadFile): string {
  const said = ({ text, children }: ReadElement): string => text + children.map(said).join('');
  return pages.flatMap(({ elements }) => elements.map(said)).join('');
}

/** Every element of these roles, wherever it stands. */
export function elementsOf({ pages }: ReadFile, ...roles: string[]): ReadElement[] {
  const within = (element: ReadElement): ReadElement[] => [
    ...(roles.includes(element.role) ? [element] : []),
    ...element.children.flatMap(within),
  ];
  return pages.flatMap(({ elements }) => elements.flatMap(within));
}

async function readPage(page: PDFPageProxy, actual: Map<string, string>): Promise<ReadFile['pages'][number]> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const words = new Map<string, string>([['', '']]);
  const placed: PlacedText[] = [];
  let mark = '';
  for (const item of content.items as Item[]) {
    if (item.type !== undefined) {
      mark = markOf(item);
    } else {
      words.set(mark, (words.get(mark) ?? '') + wordsIn(item));
      placed.push(placeOf(item, page.view[3] ?? 0));
    }
  }
  // What belongs to no element would be lost to whoever has the file read aloud.
  assert.equal(words.get('')?.trim(), '', 'text outside of every element');
  const elements = childrenOf((await page.getStructTree()) as Node | null, new Map([...words, ...actual]));
  return { elements, placed: placed.filter(({ text }) => text !== ''), foot: words.get('Artifact') ?? '' };
}

/** The mark under which text is found again; nothing where it has none. */
function markOf({ type, id, tag }: Item): string {
  return type === 'endMarkedContent' ? '' : (id ?? tag ?? '');
}

/** The library at hand gives the space at a line's end as the end of the line. */
function wordsIn({ str = '', hasEOL = false }: Item): string {
  return hasEOL ? `${str} ` : str;
}

function placeOf(item: Item, height: number): PlacedText {
  const [size = 0, , , , x = 0, y = 0] = item.transform ?? [];
  return { text: wordsIn(item).trim(), x, y: height - y, size };
}

function childrenOf(node: Node | null, said: Map<string, string>): ReadElement[] {
  const blocks = (node?.children ?? []).filter(({ role }) => role !== undefined && role !== 'Span');
  return blocks.map((child) => elementOf(child, said));
}

function elementOf(node: Node, said: Map<string, string>): ReadElement {
  const text = (node.children ?? []).map((child) => textOf(child, said)).join('');
  return { role: node.role ?? '', text, children: childrenOf(node, said) };
}

function textOf({ type, role, id, children = [] }: Node, said: Map<string, string>): string {
  if (type === 'content') return said.get(id ?? '') ?? '';
  return role === 'Span' ? children.map((child) => textOf(child, said)).join('') : '';
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * What is read out in the place of what is drawn (PDF 1.7, 14.9.4), by the mark of the content. The library at hand does not
 * tell, so this looks for the elements themselves.
 */
function actualTexts(bytes: Buffer): Map<string, string> {
  const element =
    /\/S \/Span\n\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)\n\/P \d+ 0 R\n\/K \[(\d+)\]\n\/Pg (\d+) 0 R/g;
  const found = [...bytes.toString('latin1').matchAll(element)];
  assert.equal(found.length, bytes.toString('latin1').split('/ActualText').length - 1);
  return new Map(
    found.map(([, literal = '', mark, page]) => {
      const plain = literal.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
      const raw = Buffer.from(plain, 'latin1');
      const wide = raw[0] === 0xfe && raw[1] === 0xff;
      return [`p${page}R_mc${mark}`, wide ? raw.subarray(2).swap16().toString('utf16le') : plain];
    }),
  );
}
