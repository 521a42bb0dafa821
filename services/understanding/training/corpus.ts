import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { HeardError } from '../../errors.ts';
import {
  type Category,
  categoryNames,
  type Label,
  labelNames,
  type SafetyKind,
  safetyKinds,
} from '../understanding.ts';

/** Where the messages lie that were written for this project. */
export const corpusFolder = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Why a message is in the corpus. */
export const kinds = ['explicit', 'implicit', 'plain', 'hard_negative', 'ordinary', 'safety'] as const;

/** One message of the corpus. */
export interface CorpusLine {
  /** The file that it stands in, which is one voice. */
  voice: string;
  /** The main one first. */
  labels: Label[];
  dissatisfied: boolean;
  dangers: SafetyKind[];
  kind: (typeof kinds)[number];
  category: Category | null;
  /** What the text itself states, as written: `contacts=4;outcomes=repair+apology`. */
  facts: string;
  text: string;
}

/** One voice: who writes, and what. */
export interface Voice {
  slug: string;
  name: string;
  who: string;
  lines: CorpusLine[];
}

const listOf = <T extends string>(names: readonly T[]) =>
  z
    .string()
    .transform((given) => given.split('+'))
    .pipe(z.array(z.enum(names as readonly [T, ...T[]])).min(1));

const row = z.object({
  labels: listOf(labelNames),
  dissatisfied: z.enum(['0', '1']).transform((given) => given === '1'),
  dangers: z.union([z.literal('none').transform((): SafetyKind[] => []), listOf(safetyKinds)]),
  kind: z.enum(kinds),
  category: z.union([z.literal('-').transform(() => null), z.enum(categoryNames)]),
  facts: z.string(),
  text: z.string().trim().min(1),
});

const columns = ['labels', 'dissatisfied', 'dangers', 'kind', 'category', 'facts', 'text'] as const;

function lineOf(voice: string, line: string, number: number): CorpusLine {
  const cells = line.split('\t');
  const read = row.safeParse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  if (read.success && cells.length === columns.length) return { voice, ...read.data };
  const why = read.success
    ? `it has ${cells.length} columns`
    : (read.error.issues[0]?.path.join('.') ?? 'it');
  throw new HeardError('INPUT', `${voice}.tsv, line ${number}: ${why} is not as it should be`);
}

/** Reads one voice's file. Throws INPUT with the line that is wrong. */
export function readVoice(slug: string, text: string): Voice {
  const all = text.split('\n').map((line, index) => ({ line: line.trimEnd(), number: index + 1 }));
  const [name, who] = all.filter(({ line }) => line.startsWith('# ')).map(({ line }) => line.slice(2));
  if (name === undefined || who === undefined)
    throw new HeardError('INPUT', `${slug}.tsv does not say who writes`);
  const lines = all
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '))
    .map(({ line, number }) => lineOf(slug, line, number));
  return { slug, name, who, lines };
}

/** Everything that was written for this project to learn from. */
export interface Corpus {
  /** Each can be left out, so that the model is measured on people whom it has not met. */
  voices: Voice[];
  /** Messages that the rules were written with: learned from, never measured on. */
  earlier: CorpusLine[];
  /** One hash over all of it. */
  sha256: string;
}

/** Reads the corpus, voices in the order of their names. Throws INPUT with the line that is wrong. */
export function readCorpus(folder = corpusFolder): Corpus {
  const hash = createHash('sha256');
  const readAll = (part: string): Voice[] =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, part, file), 'utf8');
        hash.update(text);
        return readVoice(file.replace(/\.tsv$/, ''), text);
      });
  const voices = readAll('voices');
  const earlier = readAll('earlier').flatMap(({ lines }) => lines);
  return { voices, earlier, sha256: hash.digest('hex') };
}
