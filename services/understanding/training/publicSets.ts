import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A public, labelled message that weights may learn from; its text never enters the project. */
export interface PublicLine {
  source: string;
  /** What people wrote when they were asked how it was, or ordinary traffic of other services. */
  genre: 'feedback' | 'traffic';
  dissatisfied: boolean;
  text: string;
}

/** A file of a public set that was read. */
export interface ReadSource {
  name: string;
  lines: number;
  sha256: string;
}

const feedback = ['nhs_fft', 'nhs_fft_phase1', 'uci_sentences'];
const traffic = ['clinc150', 'hwu64', 'multidogo', 'nlupp'];

/** Of each set of ordinary traffic about so many messages: more of them teach nothing and drown the rest. */
const mostTraffic = 900;

/**
 * Reads the public sets that lie in a folder, each in a folder of its own name: `binary.tsv` with `complaint` or
 * `not_complaint`, or `mapped.tsv` with any label, a tab, and the text. Sets that are not there are left out. A text that
 * stands in two sets is taken once: the two of the NHS share hundreds.
 */
export function readPublicSets(folder: string): { lines: PublicLine[]; sources: ReadSource[] } {
  const seen = new Set<string>();
  const lines: PublicLine[] = [];
  const sources: ReadSource[] = [];
  for (const source of [...feedback, ...traffic]) {
    const isFeedback = feedback.includes(source);
    const file = join(folder, source, isFeedback ? 'binary.tsv' : 'mapped.tsv');
    if (!existsSync(file)) continue;
    const content = readFileSync(file, 'utf8');
    const rows = content.split('\n').filter((line) => line.includes('\t'));
    const every = isFeedback ? 1 : Math.max(1, Math.floor(rows.length / mostTraffic));
    const taken = rows.filter((_row, index) => index % every === 0).flatMap((line) => lineOf(source, line));
    const fresh = taken.filter(({ text }) => isNew(seen, text));
    lines.push(...fresh);
    sources.push({
      name: source,
      lines: fresh.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
  return { lines, sources };
}

function lineOf(source: string, line: string): PublicLine[] {
  const tab = line.indexOf('\t');
  const text = line.slice(tab + 1).trim();
  if (text.length < 2) return [];
  const genre = feedback.includes(source) ? 'feedback' : 'traffic';
  return [{ source, genre, dissatisfied: genre === 'feedback' && line.slice(0, tab) === 'complaint', text }];
}

function isNew(seen: Set<string>, text: string): boolean {
  const key = text.toLowerCase();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
